import type { KeyObject } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Db } from "../database/database.ts";
import { AuditFault, type AuditFiles } from "./keys.ts";
import { readRoots } from "./read-roots.ts";
import { type Heads, type Root, signRoot } from "./root.ts";

/** Where all chains stand now, in one snapshot; chains not begun are left out. */
async function currentHeads(db: Db): Promise<Heads> {
  const rows = await db.selectFrom("audit_head").selectAll().where("n", ">", "0").orderBy("chain").execute();
  return Object.fromEntries(
    rows.map(({ chain, n, hash }) => [String(chain), [Number(n), hash.toString("hex")] as const]),
  );
}

/** Appends a line whole or not at all: what a full disk cut off is taken back. */
async function appendLine(file: string, line: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, "a+", 0o640);
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      try {
        await handle.writeFile(`${size > 0 && last.toString() !== "\n" ? "\n" : ""}${line}\n`);
        await handle.sync();
      } catch (error) {
        await handle.truncate(size);
        throw error;
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new AuditFault(
      `${file}: the root of the audit cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function intoTable(db: Db, { at, heads, root, signature }: Root): Promise<void> {
  await db
    .insertInto("audit_root")
    .values({ at: new Date(at), heads: JSON.stringify(heads), root: Buffer.from(root, "hex"), signature })
    .execute();
}

/** A program that was killed between file and table left its last root in the file alone. */
async function finishLast(db: Db, files: AuditFiles): Promise<void> {
  const last = (await readRoots(files.roots)).roots.at(-1);
  if (last === undefined) return;
  const known = await db
    .selectFrom("audit_root")
    .select("id")
    .where("root", "=", Buffer.from(last.root, "hex"))
    .executeTakeFirst();
  if (known === undefined) await intoTable(db, last);
}

/**
 * Signs where the audit stands and writes it to the file outside the database, then to the table. In that order: a root
 * that is only in the table proves nothing against whoever can change the table. Throws AuditFault.
 */
export async function writeRoot(db: Db, files: AuditFiles, privateKey: KeyObject): Promise<Root> {
  await finishLast(db, files);
  const root = signRoot(new Date().toISOString(), await currentHeads(db), privateKey);
  await appendLine(files.roots, JSON.stringify(root));
  await intoTable(db, root);
  return root;
}
