import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessRoutes } from "../../src/access/routes.ts";
import { complaintRoutes } from "../../src/complaints/routes.ts";
import { withClaims } from "../../src/database/database.ts";
import { hasRealServer } from "../support/database.ts";
import { type Papers, pdf, testPapers } from "../support/papers.ts";
import { setClock } from "../support/signed.ts";
import { type Answered, kari, nora } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("access to the documents of a case (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let papers: Papers;
  let person = "";
  beforeAll(async () => {
    papers = await testPapers({}, [accessRoutes, complaintRoutes]);
    person = await papers.person("Ola Prøve");
    setClock(papers, "2026-06-15T10:00");
  });
  afterAll(() => papers?.stop());
  const own = () => ({ actor: "own", role: "convicted" as const, person }) as never;
  const post = (url: string, body?: unknown, version?: number, who = kari) =>
    papers.unit.ask(who, "POST", url, {
      ...(body === undefined ? {} : { body }),
      headers: version === undefined ? {} : { "if-match": `"${version}"` },
    });

  test("asked by the party, answered document by document: what is given opens, what is refused is shielded with paragraph and letter, and there is an own complaint", async () => {
    const upload = async (title: string, more: Record<string, string> = {}) =>
      (await papers.upload(kari, person, pdf, { title, ...more })).body.id as string;
    const [open, mixed, secret] = [await upload("Melding"), await upload("Rapport"), await upload("Samtale med barn")];
    const extract = (
      await papers.upload(
        kari,
        person,
        Buffer.from("uten navn"),
        { title: "Rapport, utdrag", extractOf: mixed },
        "text/plain",
      )
    ).body.id as string;
    const asked = await post(
      `/api/persons/${person}/access-requests`,
      { text: "Jeg vil se papirene" },
      undefined,
      own(),
    );
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    const url = `/api/access-requests/${asked.body.id}`;
    const index = await post(`${url}/index`, undefined, 1);
    expect(index.body.items.map(({ title }: Answered) => title).sort()).toEqual([
      "Melding",
      "Rapport",
      "Samtale med barn",
    ]);
    expect((await papers.unit.ask(own(), "GET", url)).body.items).toEqual([]);
    const itemOf = (document: string) =>
      index.body.items.find((one: Answered) => one.document === document).id as string;
    const answers = [
      { item: itemOf(open), answer: "given" },
      { item: itemOf(mixed), answer: "partly", cite: "fvl § 19 (2) b", ground: "navnet på en medinnsatt", extract },
      { item: itemOf(secret), answer: "refused", cite: "strgjfl § 7 c", ground: "barnets utsagn" },
    ];
    expect(
      (await post(`${url}/decide`, { items: answers.slice(1), commentUntil: "2026-06-20" }, 2)).body.faults[0].message,
    ).toContain("Melding");
    expect((await post(`${url}/decide`, { items: answers, commentUntil: null }, 2)).body.faults[0].path).toBe(
      "commentUntil",
    );
    expect(
      (
        await post(
          `${url}/decide`,
          { items: [answers[0], { ...answers[1], extract: open }, answers[2]], commentUntil: "2026-06-20" },
          2,
        )
      ).body.faults[0].path,
    ).toBe("items[1].extract");
    expect(
      (
        await post(
          `${url}/decide`,
          { items: [{ item: itemOf(secret), answer: "refused", cite: "fordi", ground: "x" }], commentUntil: null },
          2,
        )
      ).status,
    ).toBe(400);
    expect((await post(`${url}/decide`, { items: answers, commentUntil: "2026-06-20" }, 2, nora)).status).toBe(404);
    const decided = await post(
      `${url}/decide`,
      { items: answers, commentUntil: "2026-06-22", toldAt: "2026-06-15T09:30" },
      2,
    );
    expect([decided.status, decided.body.state, decided.body.complaintUntil]).toEqual([200, "decided", "2026-06-22"]);
    const seen = (await papers.unit.ask(own(), "GET", url)).body;
    expect(
      Object.fromEntries(
        seen.items.map(({ title, answer, cite, ground, document }: Answered) => [
          title,
          [answer, cite, ground, document],
        ]),
      ),
    ).toEqual({
      Melding: ["given", null, null, open],
      Rapport: ["partly", "fvl § 19 (2) b", null, extract],
      "Samtale med barn": ["refused", "strgjfl § 7 c", null, null],
    });
    const status = async (document: string) => (await papers.download(own(), document)).statusCode;
    expect([await status(open), await status(extract), await status(mixed), await status(secret)]).toEqual([
      200, 200, 404, 404,
    ]);
    const direct = await withClaims(papers.database.db, own(), (trx) =>
      trx.selectFrom("document").select("id").execute(),
    );
    expect(direct.map(({ id }) => id).sort()).toEqual([open, extract].sort());
    const complaint = await post(`${url}/complaints`, { text: "Jeg vil se alt" }, undefined, own());
    expect([complaint.status, complaint.body.inTime, complaint.body.accessRequest]).toEqual([201, true, asked.body.id]);
    const taken = await post(`/api/complaints/${complaint.body.id}/admit`, {}, 1);
    expect(taken.status, JSON.stringify(taken.body)).toBe(200);
    expect(
      (await post(`/api/complaints/${complaint.body.id}/change`, { reason: "Samtalen kan vises" }, 2)).body.result,
    ).toBe("changed-by-unit");
    expect((await papers.unit.ask(kari, "GET", url)).body.state).toBe("open");
  });

  test("a shielded document is not given by mistake", async () => {
    const secret = (
      await papers.upload(kari, person, pdf, { title: "Skjermet", shield: "strgjfl § 7 c", shieldGround: "x" })
    ).body.id as string;
    const asked = await post(`/api/persons/${person}/access-requests`, {
      text: "alt",
      form: "oral",
      askedAt: "2026-06-14T10:00",
    });
    expect((await post(`/api/access-requests/${asked.body.id}/index`)).status).toBe(428);
    const index = await post(`/api/access-requests/${asked.body.id}/index`, {}, 1);
    expect((await post(`/api/access-requests/${asked.body.id}/index`, {}, 1)).status).toBe(412);
    const items = index.body.items.map(({ id, document }: Answered) =>
      document === secret
        ? { item: id, answer: "given" }
        : { item: id, answer: "refused", cite: "fvl § 18 a", ground: "internt" },
    );
    const answer = await post(`/api/access-requests/${asked.body.id}/decide`, { items, commentUntil: "2026-06-22" }, 2);
    expect([answer.status, answer.body.faults[0].message]).toEqual([400, expect.stringContaining("shielded")]);
  });
});
