import { createHash, randomBytes } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { withClaims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, pdf, png, testPapers } from "../support/papers.ts";
import { asked } from "../support/service.ts";
import { kari, nora } from "../support/unit.ts";

const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe.skipIf(!hasRealServer)("documents (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  beforeAll(async () => {
    papers = await testPapers({ SONING_LARGEST_DOCUMENT: "200000" });
    person = await papers.person("Ola Prøve");
  });
  afterAll(() => papers?.stop());
  const own = () => ({ actor: "own", role: "convicted" as const, person });
  const halves = () => readdir(join(papers.folder, "incoming")).catch(() => []);

  test("a file is taken in, registered, kept by its hash, and handed out as it was", async () => {
    const made = await papers.upload(kari, person, pdf, {
      title: "Rapport",
      correspondent: "Politiet",
      dated: "2026-06-10",
    });
    expect([made.status, made.body.hash, made.body.mediaType, made.body.direction]).toEqual([
      201,
      digest(pdf),
      "application/pdf",
      "incoming",
    ]);
    expect(made.body.journal).toMatch(/^elvestad \d{4}\/1$/);
    const got = await papers.download(kari, made.body.id);
    expect([got.statusCode, got.rawPayload.equals(pdf), got.headers["content-type"]]).toEqual([
      200,
      true,
      "application/pdf",
    ]);
    expect(got.headers["content-disposition"]).toContain("attachment");
    expect(await papers.acts()).toEqual(expect.arrayContaining(["document.take-in", "document.download"]));
    expect((await papers.upload(kari, person, pdf, { title: "Igjen" })).body.journal).toMatch(/\/2$/);
    expect(await readdir(join(papers.folder, digest(pdf).slice(0, 2)))).toEqual([digest(pdf)]);
  });

  test.each([
    ["a picture", png(2, 3), "image/png", "image/png"],
    ["plain text", Buffer.from("Jeg søker.\nHilsen Ola"), "text/plain", "text/plain"],
    ["a PDF of which the sender says nothing", pdf, "application/octet-stream", "application/pdf"],
  ])("taken: %s", async (_, bytes, declared, type) => {
    const made = await papers.upload(kari, person, bytes, { title: "x" }, declared);
    expect([made.status, made.body.mediaType]).toEqual([201, type]);
  });

  test.each([
    ["HTML as PDF", Buffer.from("<!DOCTYPE html><script>alert(1)</script>"), "application/pdf", 422, "bad-document"],
    ["text as PDF", Buffer.from("bare tekst"), "application/pdf", 422, "bad-document"],
    ["HTML as text", Buffer.from("  <html><body>hei"), "text/plain", 422, "bad-document"],
    [
      "a zip bomb",
      Buffer.concat([Buffer.from("PK\u0003\u0004"), deflateSync(Buffer.alloc(1e7))]),
      "application/zip",
      422,
      "bad-document",
    ],
    ["a bomb packed with gzip", gzipSync(Buffer.alloc(1e7)), "application/pdf", 422, "bad-document"],
    ["a PNG that opens to a billion points", png(40_000, 40_000), "image/png", 422, "bad-document"],
    ["a PDF cut off", pdf.subarray(0, pdf.length - 20), "application/pdf", 422, "bad-document"],
    ["a PDF behind a web page", Buffer.concat([Buffer.from("<html>"), pdf]), "application/pdf", 422, "bad-document"],
    ["Latin-1 as text", Buffer.from([0x66, 0xf8, 0x72]), "text/plain", 422, "bad-document"],
    ["text with NUL", Buffer.from("a\u0000b"), "text/plain", 422, "bad-document"],
    ["nothing", Buffer.alloc(0), "text/plain", 422, "bad-document"],
    ["more than the limit", Buffer.concat([pdf, randomBytes(250_000)]), "application/pdf", 413, "too-large"],
  ])("refused, and nothing of it stays: %s", async (_, bytes, declared, status, code) => {
    const before = (await readdir(papers.folder)).sort();
    const answer = await papers.upload(kari, person, bytes, { title: "x" }, declared);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await halves()).toEqual([]);
    expect((await readdir(papers.folder)).sort()).toEqual(before);
  });

  test("an upload refused on its way is answered over a real connection too, which then goes on", async () => {
    const address = await papers.app.listen({ port: 0, host: "127.0.0.1" });
    const send = async (bytes: Buffer) => {
      const form = new FormData();
      form.set("title", "x");
      form.set("file", new Blob([new Uint8Array(bytes)], { type: "application/pdf" }), "fil.pdf");
      const init = { method: "POST", body: form, headers: asked(kari), signal: AbortSignal.timeout(20_000) };
      const answer = await fetch(`${address}/api/persons/${person}/documents`, init);
      return [answer.status, ((await answer.json()) as { code?: string }).code];
    };
    const large = Buffer.concat([pdf, randomBytes(3_000_000)]);
    expect(await send(large)).toEqual([413, "too-large"]);
    expect(await send(large)).toEqual([413, "too-large"]);
    expect(await send(pdf)).toEqual([201, undefined]);
  });

  test.each([
    ["no title", {}, "title"],
    ["a shield without its ground", { title: "x", shield: "strgjfl § 7 c" }, "shieldGround"],
    ["a day that is none", { title: "x", dated: "2026-02-30" }, "dated"],
  ])("a bad request names the field: %s", async (_, fields, path) => {
    const answer = await papers.upload(kari, person, pdf, fields as Record<string, string>);
    expect([answer.status, answer.body.faults?.[0]?.path]).toEqual([400, path]);
  });

  test("an upload sent twice under one key is in the journal once; another file under it is refused", async () => {
    const under = (bytes: Uint8Array, title: string) =>
      papers.upload(kari, person, bytes, { title }, "application/pdf", { "idempotency-key": "upload 1" });
    const first = await under(pdf, "Attest");
    const again = await under(pdf, "Attest");
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    for (const other of [await under(pdf, "Erklæring"), await under(Buffer.concat([pdf, Buffer.from("\n")]), "Attest")])
      expect([other.status, other.body.code]).toEqual([409, "key-used-otherwise"]);
    const rows = await papers.database.db.selectFrom("document").select("id").where("title", "=", "Attest").execute();
    expect(rows.length).toBe(1);
    const both = await Promise.all(
      [1, 2].map(() =>
        papers.upload(kari, person, pdf, { title: "Samtidig" }, undefined, { "idempotency-key": "upload 2" }),
      ),
    );
    expect(both.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
    const once = await papers.database.db.selectFrom("document").select("id").where("title", "=", "Samtidig").execute();
    expect(once.length).toBe(1);
  });

  test("another unit finds nothing and leaves nothing", async () => {
    expect((await papers.upload(nora, person, pdf, { title: "x" })).status).toBe(404);
    expect((await papers.unit.ask(nora, "GET", `/api/persons/${person}/documents`)).status).toBe(404);
  });

  test("bytes that changed on disk are not handed out", async () => {
    const bytes = Buffer.from("skal bli skadet");
    const { body } = await papers.upload(kari, person, bytes, { title: "x" }, "text/plain");
    await writeFile(join(papers.folder, body.hash.slice(0, 2), body.hash), "noe annet");
    const got = await papers.download(kari, body.id);
    expect([got.statusCode, got.json().code]).toEqual([500, "own-fault"]);
  });

  test("shielded with its ground; the party neither lists, reads nor selects it; the history stays", async () => {
    const secret = (
      await papers.upload(
        kari,
        person,
        Buffer.from("barnets ord"),
        { title: "Samtale", shield: "strgjfl § 7 c", shieldGround: "et barn" },
        "text/plain",
      )
    ).body;
    const mine = (
      await papers.upload(
        own() as never,
        person,
        Buffer.from("mitt brev"),
        { title: "Mitt", direction: "outgoing", shield: "x", shieldGround: "y" },
        "text/plain",
      )
    ).body;
    expect([mine.direction, mine.shield, mine.openToParty, mine.correspondent]).toEqual([
      "incoming",
      null,
      true,
      "Ola Prøve",
    ]);
    const listed = await papers.unit.ask(own() as never, "GET", `/api/persons/${person}/documents`);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
    expect((await papers.download(own() as never, secret.id)).statusCode).toBe(404);
    const rows = await withClaims(papers.database.db, own(), (trx) =>
      sql<{ id: string }>`select id from document`.execute(trx),
    );
    expect(rows.rows.map(({ id }) => id)).toEqual([mine.id]);
    const lift = (version: number, body: object) =>
      papers.unit.ask(kari, "POST", `/api/documents/${secret.id}/shield`, {
        body,
        headers: { "if-match": `"${version}"` },
      });
    expect((await lift(7, { provision: null, ground: "x" })).status).toBe(412);
    expect((await lift(1, { provision: null, ground: "ikke lenger" })).body.shield).toBeNull();
    expect((await papers.download(own() as never, secret.id)).statusCode).toBe(404);
    const kept = await papers.database.db
      .selectFrom("document_shield")
      .select(["shield", "ground"])
      .where("document", "=", secret.id)
      .orderBy("id")
      .execute();
    expect(kept).toEqual([
      { shield: "strgjfl § 7 c", ground: "et barn" },
      { shield: null, ground: "ikke lenger" },
    ]);
  });

  test("the party cannot select shielded assertions either, nor the assessments that rest on them, whatever the server does", async () => {
    const { db } = papers.database;
    const base = { person, value: "true", source: "x", by: "kari", record: null, document: null, supersedes: null };
    const run = {
      person,
      matter_case: null,
      matter: "x",
      on: "2026-06-15",
      law: "in-force",
      law_hash: "a",
      facts_hash: "b",
      facts: "{}",
      answer: "{}",
      by: "kari",
    };
    const before = await db.insertInto("assessment_run").values(run).returning("id").executeTakeFirstOrThrow();
    await db
      .insertInto("assertion")
      .values([
        { ...base, fact: "person.wanted", shield: null },
        { ...base, fact: "children", shield: "strgjfl § 7 c" },
      ])
      .execute();
    await db.insertInto("assessment_run").values(run).execute();
    const seen = await withClaims(db, own(), async (trx) => ({
      facts: (await trx.selectFrom("assertion").select("fact").execute()).map(({ fact }) => fact),
      runs: (await trx.selectFrom("assessment_run").select("id").execute()).map(({ id }) => id),
    }));
    expect(seen).toEqual({ facts: ["person.wanted"], runs: [before.id] });
    await expect(
      withClaims(db, own(), (trx) =>
        trx
          .insertInto("document")
          .values({
            person,
            hash: digest(pdf),
            media_type: "text/plain",
            bytes: 1,
            title: "x",
            shield: null,
            shield_ground: null,
            direction: "outgoing",
          })
          .execute(),
      ),
    ).rejects.toMatchObject({ code: "42501" });
  });

  test("a list pages to its end", async () => {
    const all = (await papers.unit.ask(kari, "GET", `/api/persons/${person}/documents`)).body.items.map(
      ({ id }: { id: string }) => id,
    );
    const seen: string[] = [];
    for (let url: string | undefined = `/api/persons/${person}/documents?limit=3`; url !== undefined; ) {
      const { body } = await papers.unit.ask(kari, "GET", url);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      url = body.next === undefined ? undefined : `/api/persons/${person}/documents?limit=3&cursor=${body.next}`;
    }
    expect(seen).toEqual(all);
    expect(all.length).toBeGreaterThan(3);
  });
});
