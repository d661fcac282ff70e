import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "../config.ts";
import type { Trx } from "../database/database.ts";
import type { DocumentStore } from "../documents/store.ts";
import { exportPerson } from "../export/export-person.ts";

/** A whole case on its way to an archive. */
export interface CasePackage {
  readonly person: string;
  /** by which norm, and the day */
  readonly norm: string;
  readonly on: string;
  /** everything on the person as the pieces of one JSON object */
  readonly content: AsyncIterable<string>;
  readonly documents: readonly { readonly hash: string; readonly title: string }[];
}

/** Takes a case, and answers with a receipt when it has all of it. Nothing that it has not receipted is erased. */
export interface Archive {
  take(one: CasePackage, store: Pick<DocumentStore, "read">): Promise<string>;
}

interface Written {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

async function writeFile(folder: string, name: string, source: AsyncIterable<string | Uint8Array>): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(join(folder, name), "wx", 0o600);
  try {
    for await (const part of source) {
      const piece = typeof part === "string" ? Buffer.from(part) : part;
      hash.update(piece);
      bytes += piece.length;
      for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { name, sha256: hash.digest("hex"), bytes };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * A folder that an archive fetches from: for each person a folder with the case as JSON, the documents by hash, and a
 * manifest with the hash of each. There whole or not at all. The receipt is the manifest's hash.
 */
export function folderArchive(folder: string): Archive {
  return {
    async take({ person, norm, on, content, documents }, store) {
      const half = join(folder, `.${person}.part`);
      const whole = join(folder, person);
      await rm(half, { recursive: true, force: true });
      await mkdir(half, { recursive: true, mode: 0o700 });
      const files = [await writeFile(half, "case.json", content)];
      for (const hash of new Set(documents.map((one) => one.hash)))
        files.push(await writeFile(half, hash, await store.read(hash)));
      const manifest = `${JSON.stringify({ person, norm, on, files, documents }, null, 2)}\n`;
      const { sha256 } = await writeFile(
        half,
        "manifest.json",
        (async function* () {
          yield manifest;
        })(),
      );
      await syncFolder(half);
      // one that a crash left before its receipt was kept is made anew
      await rm(whole, { recursive: true, force: true });
      await rename(half, whole);
      await syncFolder(folder);
      return `sha256:${sha256}`;
    },
  };
}

/** The archive of the configuration; none where no folder is set: then what must be archived is not erased. */
export const archiveOf = ({ archiveFolder }: Pick<Config, "archiveFolder">): Archive | undefined =>
  archiveFolder === undefined ? undefined : folderArchive(archiveFolder);

/** Persons whose case an archive has receipted. */
export async function takenByArchive(trx: Trx, persons: readonly string[]): Promise<ReadonlySet<string>> {
  if (persons.length === 0) return new Set();
  const rows = await trx.selectFrom("archived").select("person").where("person", "in", persons).execute();
  return new Set(rows.map(({ person }) => person));
}

/** Hands a case to the archive and keeps the receipt, in the transaction of a job. Throws what the archive or the store throws. */
export async function archiveCase(
  trx: Trx,
  archive: Archive,
  store: Pick<DocumentStore, "read">,
  { person, norm, on, publicUrl }: Pick<CasePackage, "person" | "norm" | "on"> & { readonly publicUrl: URL },
): Promise<string> {
  const documents = await trx
    .selectFrom("document")
    .select(["hash", "title"])
    .where("person", "=", person)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const content = exportPerson(trx, { actor: "retention" }, person, false, on, publicUrl);
  const receipt = await archive.take({ person, norm, on, content, documents }, store);
  await trx.insertInto("archived").values({ person, receipt }).execute();
  return receipt;
}
