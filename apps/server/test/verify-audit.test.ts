import { generateKeyPairSync, randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { audit } from "../src/audit/append.ts";
import { AuditFault, type AuditFiles, auditFiles, signingKey, verifyingKey } from "../src/audit/keys.ts";
import { readRoots } from "../src/audit/read-roots.ts";
import { holds, keyName, signRoot } from "../src/audit/root.ts";
import { type AuditReport, verifyAudit } from "../src/audit/verify.ts";
import { writeRoot } from "../src/audit/write-root.ts";
import { readConfig } from "../src/config.ts";
import { type Claims, withClaims } from "../src/database/database.ts";
import { hasRealServer, type TestDatabase, testDatabase } from "./support/database.ts";

const kari: Claims = { actor: "kari", staff: "kari", role: "caseworker", unit: "oslo" };

test("a root holds for its key and its content alone", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const root = signRoot("2026-06-15T10:00:00.000Z", { 3: [7, "ab".repeat(32)], 12: [1, "cd".repeat(32)] }, privateKey);
  expect(holds(root, publicKey)).toBe(true);
  expect(holds({ ...root, heads: { 12: [1, "cd".repeat(32)], 3: [7, "ab".repeat(32)] } }, publicKey)).toBe(true);
  expect(holds({ ...root, at: "2026-06-15T10:00:00.001Z" }, publicKey)).toBe(false);
  expect(holds({ ...root, heads: { 3: [6, "ab".repeat(32)], 12: [1, "cd".repeat(32)] } }, publicKey)).toBe(false);
  expect(holds(root, generateKeyPairSync("ed25519").publicKey)).toBe(false);
  expect(keyName(privateKey)).toBe(keyName(publicKey));
});

describe.skipIf(!hasRealServer)(
  "the audit is as it was written, or says where not (needs PostgreSQL on 127.0.0.1:5432)",
  () => {
    let database: TestDatabase;
    let folder: string;
    let files: AuditFiles;
    const config = readConfig({});

    beforeAll(async () => {
      database = await testDatabase();
    });
    afterAll(() => database?.drop());
    beforeEach(async () => {
      await sql`truncate audit, audit_root restart identity; delete from audit_head; insert into audit_head select c, 0, sha256(convert_to('soning ' || c, 'UTF8')) from generate_series(0, 63) c`.execute(
        database.db,
      );
      folder = await mkdtemp(join(tmpdir(), "soning-audit-"));
      files = auditFiles(config, folder);
    });
    afterEach(() => rm(folder, { recursive: true, force: true }));

    /** Rows in one chain: lists of one reader. */
    const write = async (count: number, actor = "kari"): Promise<void> => {
      for (let n = 0; n < count; n++)
        await withClaims(database.db, { ...kari, actor }, (trx) =>
          audit(trx, { ...kari, actor }, { act: `caseload.list.${n}`, purpose: "test", shown: [] }),
        );
    };
    const root = async () => writeRoot(database.db, files, await signingKey(config, files));
    const verify = async (): Promise<AuditReport> =>
      verifyAudit(database.db, () => readRoots(files.roots), await verifyingKey(files));
    const told = async (): Promise<string[]> =>
      (await verify()).findings.map(({ kind, n, to }) => `${kind} ${n}${to === undefined || to === n ? "" : `-${to}`}`);
    const tamper = (statement: string) => sql.raw(statement).execute(database.db);

    test("untouched: nothing to tell, and the last root is the moment that counts", async () => {
      await write(5);
      const first = await root();
      await write(3, "ola");
      expect(await verify()).toEqual({ findings: [], rows: 8, roots: 1, unseenAfter: first.at });
      const second = await root();
      expect((await verify()).unseenAfter).toBe(second.at);
    });

    test("without a root a tail could go unseen from the beginning", async () => {
      await write(2);
      await signingKey(config, files);
      expect(await verify()).toEqual({ findings: [], rows: 2, roots: 0, unseenAfter: null });
    });

    test("empty values and values that move to the next column are told apart", async () => {
      await sql`select audit_append('a', 'r', null, 'u|act', 'p', null, 'a', '{}')`.execute(database.db);
      await root();
      await tamper("update audit set unit = 'u', act = 'act'");
      expect(await told()).toEqual(["changed 1"]);
    });

    test.each([
      ["who", "actor = 'ola'"],
      ["what", "act = 'person.read'"],
      ["when", "at = at + interval '1 second'"],
      ["by a microsecond", "at = at + interval '1 microsecond'"],
      ["for what", "purpose = 'another'"],
      ["details", 'details = \'{"shown": ["x"]}\''],
      ["unit", "unit = null"],
      ["the hash itself", "hash = sha256('x')"],
      ["how it was hashed", "form = 1"],
    ])("one row changed: %s", async (_, change) => {
      await write(5);
      await root();
      await tamper(`update audit set ${change} where n = 3`);
      expect(await told()).toEqual(["changed 3"]);
    });

    test.each([[1], [3], [5]])("row %i put in the place of another, with a hash that fits it", async (n) => {
      await write(5);
      await root();
      await tamper(
        `update audit set actor = 'ola', hash = sha256(prev || convert_to(jsonb_build_array(2, chain, n, extract(epoch from at), 'ola', role, unit, act, purpose, person_hash, details)::text, 'UTF8')) where n = ${n}`,
      );
      expect(await told()).toEqual([`changed ${n}`]);
    });

    test("rows removed in the middle, at the beginning, at the end", async () => {
      await write(9);
      await root();
      await tamper("delete from audit where n in (1, 4, 5, 9)");
      expect(await told()).toEqual(["missing 1", "missing 4-5", "missing 9"]);
    });

    test("a tail removed together with where the chain stands: the root shows it", async () => {
      await write(6);
      await root();
      await tamper(
        "delete from audit where n > 4; update audit_head h set n = 4, hash = (select hash from audit where n = 4) where chain = (select distinct chain from audit)",
      );
      expect(await told()).toEqual(["missing 5-6"]);
    });

    test("a tail removed after the last root goes unseen, and the report says from when", async () => {
      await write(4);
      const { at } = await root();
      await write(2);
      await tamper(
        "delete from audit where n > 4; update audit_head h set n = 4, hash = (select hash from audit where n = 4) where chain = (select distinct chain from audit)",
      );
      expect(await verify()).toMatchObject({ findings: [], unseenAfter: at });
    });

    test("all of it removed, heads and all", async () => {
      await write(3);
      await root();
      await tamper(
        "delete from audit; delete from audit_head; insert into audit_head select c, 0, sha256(convert_to('soning ' || c, 'UTF8')) from generate_series(0, 63) c",
      );
      expect(await told()).toEqual(["missing 1-3"]);
    });

    test("a chain written anew from row 2, every hash right", async () => {
      await write(4);
      await root();
      await tamper(`do $$ declare r audit; p bytea; begin
      select hash into p from audit where n = 1;
      for r in select * from audit where n > 1 order by n loop
        update audit set actor = 'ola', prev = p, hash = sha256(p || convert_to(jsonb_build_array(2, r.chain, r.n, extract(epoch from r.at), 'ola', r.role, r.unit, r.act, r.purpose, r.person_hash, r.details)::text, 'UTF8')) where n = r.n returning hash into p;
      end loop;
      update audit_head set hash = p where n = 4; end $$`);
      expect(await verify()).toMatchObject({
        findings: [{ kind: "changed", n: 4, text: expect.stringContaining("written anew") }],
      });
    });

    test("rows inserted after where the chain stands, before its beginning, in a chain that was never ours", async () => {
      await write(3);
      await root();
      for (const [chain, n] of [
        ["chain", "4"],
        ["chain", "0"],
        ["99", "1"],
      ]) {
        await tamper(
          `insert into audit (chain, n, actor, role, act, purpose, details, prev, hash, form) select ${chain}, ${n}, 'x', 'x', 'x', 'x', '{}', prev, hash, 2 from audit where n = 3 and chain < 64`,
        );
      }
      const found = await told();
      expect(found).toContain("inserted 4");
      expect(found).toContain("inserted 0");
      expect((await verify()).findings.map(({ text }) => text).join("\n")).toContain(
        "chain 99: where it stands was removed, or the chain was never ours",
      );
    });

    test("roots removed or changed, outside or in the table, or signed by another", async () => {
      await write(2);
      await root();
      const second = await root();
      await tamper("delete from audit_root where id = 1");
      expect((await verify()).findings.map(({ text }) => text)).toEqual([
        expect.stringContaining("was removed from the table"),
      ]);
      const lines = (await readFile(files.roots, "utf8")).trim().split("\n");
      await writeFile(files.roots, `${lines[0]}\n{"torn`);
      expect((await verify()).findings.map(({ text }) => text)).toEqual([
        "line 2 of the roots outside the database does not read",
        expect.stringContaining("removed from the table"),
        `the root of ${second.at} is in the table but not outside the database`,
      ]);
      await writeFile(files.roots, `${(lines[1] ?? "").replace(/"at":"2/, '"at":"1')}\n`);
      const report = await verify();
      expect(report.findings[0]?.text).toContain("its signature does not hold");
      expect(report.unseenAfter).toBeNull();
      const strange = signRoot(second.at, second.heads, generateKeyPairSync("ed25519").privateKey);
      await writeFile(files.roots, `${JSON.stringify(strange)}\n`);
      expect((await verify()).findings[0]?.text).toContain("is signed by another key");
    });

    test("killed between file and table: the next root finishes the last", async () => {
      await write(2);
      await root();
      await tamper("delete from audit_root");
      await root();
      expect(await verify()).toMatchObject({ findings: [], roots: 2 });
    });

    test("rows of the first form are verified as they were written", async () => {
      await tamper(`do $$ declare c integer := 5; h audit_head; m timestamptz := clock_timestamp(); r bytea; begin
      select * into h from audit_head where chain = c;
      r := sha256(h.hash || convert_to(concat_ws('|', c, 1, extract(epoch from m), 'a', 'r', null, 'act', 'p', null, '{}'::jsonb::text), 'UTF8'));
      insert into audit (chain, n, at, actor, role, act, purpose, details, prev, hash) values (c, 1, m, 'a', 'r', 'act', 'p', '{}', h.hash, r);
      update audit_head set n = 1, hash = r where chain = c; end $$`);
      await root();
      expect(await told()).toEqual([]);
      await tamper("update audit set purpose = 'q'");
      expect(await told()).toEqual(["changed 1"]);
    });

    test("eight at once: the chains hold", async () => {
      const people = Array.from({ length: 8 }, () => randomUUID());
      await Promise.all(
        people.map(async (person) => {
          for (let n = 0; n < 10; n++)
            await withClaims(database.db, kari, (trx) =>
              audit(trx, kari, { act: "person.read", purpose: "test", person }),
            );
        }),
      );
      await root();
      expect(await verify()).toMatchObject({ findings: [], rows: 80 });
    });

    test("a configured key that is not there, or is none, is one line", async () => {
      const missing = join(folder, "gone.pem");
      const other = readConfig({ SONING_AUDIT_KEY_FILE: missing });
      await expect(signingKey(other, auditFiles(other, folder))).rejects.toThrow(
        `${missing}: the key of the audit cannot be read or made: ENOENT`,
      );
      await writeFile(missing, "no key");
      await expect(signingKey(other, auditFiles(other, folder))).rejects.toThrow(AuditFault);
      await writeFile(
        missing,
        generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ type: "pkcs8", format: "pem" }),
      );
      await expect(signingKey(other, auditFiles(other, folder))).rejects.toThrow("is no Ed25519 key");
    });
  },
);
