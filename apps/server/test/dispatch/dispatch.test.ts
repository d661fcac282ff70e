import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dispatchRoutes } from "../../src/dispatch/routes.ts";
import { factsIn } from "../../src/letters/facts-shown.ts";
import { letterRoutes } from "../../src/letters/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, testPapers } from "../support/papers.ts";
import { setClock, signedDecision } from "../support/signed.ts";
import { kari } from "../support/unit.ts";

describe.skipIf(!hasRealServer)(
  "letters, their receipt and what it starts (needs PostgreSQL on 127.0.0.1:5432)",
  () => {
    let papers: Papers;
    let person = "";
    const asked = { title: "løslatelse på prøve", sentence: "Du blir ikke løslatt på prøve nå." };
    beforeAll(async () => {
      papers = await testPapers({}, [letterRoutes, dispatchRoutes]);
      person = await papers.person("Ola Prøve Eksempelsen", "pl");
    });
    afterAll(() => papers?.stop());
    const post = (url: string, body: unknown, version?: number, who = kari) =>
      papers.unit.ask(who, "POST", url, { body, headers: version === undefined ? {} : { "if-match": `"${version}"` } });

    test("a preview stores nothing; draft and letter tell the same; two files are kept, each by its hash", async () => {
      setClock(papers, "2026-06-15T10:00");
      const { decision } = await signedDecision(papers, person);
      const before = await papers.database.db.selectFrom("document").select("id").execute();
      const preview = await post(`/api/decisions/${decision}/letter-preview`, {
        ...asked,
        provision: "strgjfl § 42 (1)",
      });
      expect(preview.status, JSON.stringify(preview.body)).toBe(200);
      expect(preview.body.content.personal).toEqual({ language: "pl" });
      expect(preview.body.content.complaint).toMatchObject({
        may: true,
        body: "Region Fjord",
        sendTo: "Elvestad fengsel",
        deadline: { amount: 7, unit: "day" },
      });
      expect(preview.body.content.complaint.notified).toBeUndefined();
      expect(preview.body.missing).toEqual([]);
      expect(await papers.database.db.selectFrom("document").select("id").execute()).toEqual(before);
      const { body } = await post(`/api/decisions/${decision}/letters`, { ...asked, provision: "strgjfl § 42 (1)" });
      const [sent, archived] = await Promise.all([
        papers.download(kari, body.document),
        papers.download(kari, body.archived),
      ]);
      expect([
        sent.rawPayload.toString("latin1").includes("pdfuaid:part>1"),
        archived.rawPayload.toString("latin1").includes("pdfaid:part>2"),
      ]).toEqual([true, true]);
      expect([body.number, body.hash === body.archivedHash]).toEqual([1, false]);
      expect((await post(`/api/decisions/${decision}/letters`, asked)).body.number).toBe(2);
    });

    test("the preview as PDF", async () => {
      const { decision } = await signedDecision(papers, person, { draft: true });
      const answer = await papers.app.inject({
        method: "POST",
        url: `/api/decisions/${decision}/letter-preview?as=pdf`,
        payload: asked,
        headers: { "x-test-claims": JSON.stringify(kari) },
      });
      expect([answer.statusCode, answer.rawPayload.toString("latin1", 0, 5)]).toEqual([200, "%PDF-"]);
      expect((await post(`/api/decisions/${decision}/letters`, asked)).body.code).toBe("wrong-state");
    });

    test("a character that no font draws is named at its place", async () => {
      const { decision } = await signedDecision(papers, person, { reasons: "Fint \u{1F600}" });
      const { status, body } = await post(`/api/decisions/${decision}/letters`, asked);
      expect([status, body.code, body.faults[0].path, body.faults[0].message]).toEqual([
        422,
        "bad-document",
        "considerations.paragraphs.0",
        expect.stringContaining("U+1F600"),
      ]);
    });

    test("what was asserted under a shield is not told, and the letter says that something is left out", async () => {
      const other = await papers.person("Kari Prøve");
      const { db } = papers.database;
      const { decision } = await signedDecision(papers, other, { facts: { "person.birthDate": "1990-01-01" } });
      const { answer } = await db
        .selectFrom("assessment_run")
        .select("answer")
        .where("person", "=", other)
        .executeTakeFirstOrThrow();
      const [place] = [...factsIn(answer["explanation"])].find(([, value]) => value !== null) ?? [];
      const preview = async () =>
        (await post(`/api/decisions/${decision}/letter-preview`, { ...asked, provision: "strgjfl § 42 (1)" })).body
          .content;
      const before = await preview();
      const fact = place?.replaceAll(/\[\d+\]/g, "") ?? "";
      await db
        .insertInto("assertion")
        .values({
          person: other,
          fact,
          record: null,
          value: "[]",
          source: "barnet",
          document: null,
          by: "kari",
          shield: "strgjfl § 7 c",
          supersedes: null,
        })
        .execute();
      const after = await preview();
      expect(before.facts.length).toBeGreaterThan(after.facts.length);
      expect(after.considerations.paragraphs.at(-1)).toContain("strgjfl § 7 c");
      expect(JSON.stringify(after)).not.toContain("barnet");
    });
  },
);
