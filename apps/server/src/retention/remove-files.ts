import { sql } from "kysely";
import { asJob, type Db, type Trx } from "../database/database.ts";
import type { DocumentStore } from "../documents/store.ts";

/** Notes, in the transaction that erases a person, that the files of the documents shall go. */
export async function letFilesGo(trx: Trx, person: string): Promise<void> {
  await sql`insert into file_removal (hash) select distinct hash from document where person = ${person} on conflict do nothing`.execute(
    trx,
  );
}

/** Hashes to be removed that no document holds any longer: the same content may lie in another case. */
async function orphans(trx: Trx): Promise<readonly { readonly hash: string; readonly at: Date }[]> {
  const { rows } = await sql<{ hash: string; at: Date }>`
    with held as (
      select f.hash from file_removal f join document d on d.hash = f.hash
      where not exists (select 1 from erasure e where e.person = d.person and e."table" = 'document' and e.at >= d.at)),
    kept as (delete from file_removal f using held where f.hash = held.hash)
    select f.hash, f.at from file_removal f where f.hash not in (select hash from held) order by f.hash`.execute(trx);
  return rows;
}

/**
 * Removes the files that erased cases left, and forgets that they were to go only when they are gone: what a crash or a full
 * disk leaves is removed the next time. Gives how many were removed.
 */
export async function removeFiles(db: Db, store: Pick<DocumentStore, "remove">): Promise<number> {
  let removed = 0;
  for (const { hash, at } of await asJob(db, orphans)) {
    const outcome = await store.remove(hash, at);
    // somebody is storing the same content just now: the next night sees whether a document holds it
    if (outcome === "newer") continue;
    if (outcome === "removed") removed += 1;
    await asJob(db, (trx) => sql`delete from file_removal where hash = ${hash}`.execute(trx));
  }
  return removed;
}
