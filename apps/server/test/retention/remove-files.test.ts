import { access, mkdtemp, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asJob } from "../../src/database/database.ts";
import { DocumentStore } from "../../src/documents/store.ts";
import { letFilesGo, removeFiles } from "../../src/retention/remove-files.ts";
import { hasRealServer, type TestDatabase, testDatabase } from "../support/database.ts";

describe.skipIf(!hasRealServer)("files of erased cases (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let database: TestDatabase;
  let folder = "";
  let store: DocumentStore;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), "soning-files-"));
    store = new DocumentStore(folder, 1000);
  }, 60_000);
  afterAll(async () => {
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** somebody with documents of these contents, by hash */
  async function somebody(...texts: string[]): Promise<{ id: string; hashes: string[] }> {
    const { db } = database;
    const { id } = await db
      .insertInto("person")
      .values({ name: "Ola Oppdiktet" })
      .returning("id")
      .executeTakeFirstOrThrow();
    const hashes: string[] = [];
    for (const text of texts) {
      const { hash } = await store.putBytes(Buffer.from(text));
      // stored long ago
      await utimes(join(folder, hash.slice(0, 2), hash), new Date("2016-01-01"), new Date("2016-01-01"));
      await db
        .insertInto("document")
        .values({ person: id, hash, media_type: "text/plain", bytes: "3", title: "x" } as never)
        .execute();
      hashes.push(hash);
    }
    return { id, hashes };
  }
  const erase = (person: string): Promise<void> =>
    asJob(database.db, async (trx) => {
      await letFilesGo(trx, person);
      await sql`select erase_rows(${person}::uuid, 'document', '{"title": "–"}', null, 'r', 'n', current_date)`.execute(
        trx,
      );
    });
  const lies = (hash = ""): Promise<boolean> =>
    access(join(folder, hash.slice(0, 2), hash)).then(
      () => true,
      () => false,
    );
  const waiting = async (): Promise<number> =>
    (await sql<{ n: number }>`select count(*)::int as n from file_removal`.execute(database.db)).rows[0]?.n ?? -1;

  test("they go, and what another case holds stays until that one is erased too", async () => {
    const first = await somebody("only mine", "shared");
    const second = await somebody("shared");
    await erase(first.id);
    expect(await removeFiles(database.db, store)).toBe(1);
    expect([await lies(first.hashes[0]), await lies(first.hashes[1])]).toEqual([false, true]);
    expect(await waiting()).toBe(0);
    await erase(second.id);
    expect(await removeFiles(database.db, store)).toBe(1);
    expect(await lies(first.hashes[1])).toBe(false);
  }, 60_000);

  test("rolled back, they stay; after a crash between commit and removal they go the next time", async () => {
    const { id, hashes } = await somebody("cut off", "taken off the shelf");
    await expect(
      asJob(database.db, async (trx) => {
        await letFilesGo(trx, id);
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow();
    expect(await removeFiles(database.db, store)).toBe(0);
    expect(await lies(hashes[0])).toBe(true);
    await erase(id);
    const failing = { remove: async () => Promise.reject(new Error("killed")) };
    await expect(removeFiles(database.db, failing)).rejects.toThrow("killed");
    expect(await waiting()).toBe(2);
    expect(await removeFiles(database.db, store)).toBe(2);
    expect([await lies(hashes[0]), await lies(hashes[1]), await waiting()]).toEqual([false, false, 0]);
  }, 60_000);

  test("content that somebody stores anew meanwhile is not taken from under the hands", async () => {
    const { id, hashes } = await somebody("again");
    await erase(id);
    const soon = new Date(Date.now() + 60_000);
    await utimes(join(folder, (hashes[0] ?? "").slice(0, 2), hashes[0] ?? ""), soon, soon);
    expect(await removeFiles(database.db, store)).toBe(0);
    expect([await lies(hashes[0]), await waiting()]).toEqual([true, 1]);
    await database.db
      .insertInto("document")
      .values({
        person: (await somebody()).id,
        hash: hashes[0],
        media_type: "text/plain",
        bytes: "5",
        title: "y",
      } as never)
      .execute();
    expect(await removeFiles(database.db, store)).toBe(0);
    expect([await lies(hashes[0]), await waiting()]).toEqual([true, 0]);
  }, 60_000);
});
