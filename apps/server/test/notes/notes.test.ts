import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { seedStaff } from "../../src/identity/development/staff.ts";
import { messageRoutes } from "../../src/messages/routes.ts";
import { noteRoutes } from "../../src/notes/routes.ts";
import { personRoutes } from "../../src/persons/routes.ts";
import { hasRealServer } from "../support/database.ts";
import { tag } from "../support/matter.ts";
import { asked, type TestService, testService } from "../support/service.ts";
import { type Answered, inventedOrder, kari, leif, nora, siv } from "../support/unit.ts";

describe.skipIf(!hasRealServer)("notes (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let running: TestService;
  let person = "";
  const ask = async (
    who: Claims,
    method: "GET" | "POST",
    url: string,
    body?: unknown,
    version?: number,
  ): Promise<{ status: number; body: Answered }> => {
    const answer = await running.app.inject({
      method,
      url,
      headers: { ...asked(who), ...(version === undefined ? {} : tag(version)) },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    return { status: answer.statusCode, body: answer.body === "" ? undefined : answer.json() };
  };
  beforeAll(async () => {
    running = await testService([messageRoutes, personRoutes, noteRoutes]);
    await seedStaff(running.database.db);
    const order = inventedOrder(501);
    order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallDager: 200 } } };
    person = (await ask(kari, "POST", "/api/orders", order)).body.person;
  });
  afterAll(() => running?.stop());

  test("a note says that it is open to access, a shielded one that it is not; the log has when, how and with whom", async () => {
    const url = `/api/persons/${person}/notes`;
    expect((await ask(kari, "POST", url, { kind: "note", text: "Rang, ikke svar." })).status).toBe(201);
    const shielded = { kind: "note", text: "Om en kilde.", shield: "source", shieldGround: "fvl § 19 annet ledd b" };
    expect((await ask(kari, "POST", url, shielded)).status).toBe(201);
    expect((await ask(kari, "POST", url, { kind: "note", text: "x", shield: "source" })).status).toBe(400);
    const contact = {
      kind: "contact",
      text: "Avtalte møte.",
      at: "2026-06-15T09:30",
      channel: "telephone",
      with: "NAV",
    };
    expect((await ask(kari, "POST", url, contact)).status).toBe(201);
    expect((await ask(kari, "POST", url, { ...contact, at: "2026-06-15T10:01" })).status).toBe(400);
    const { items } = (await ask(kari, "GET", url)).body;
    expect(items.map((one: Answered) => [one.kind, one.openToAccess, one.contact?.with ?? null])).toEqual([
      ["contact", true, "NAV"],
      ["note", false, null],
      ["note", true, null],
    ]);
    expect((await ask(nora, "GET", url)).status).toBe(404);
    const first = (await ask(kari, "GET", `${url}?limit=2`)).body;
    expect((await ask(kari, "GET", `${url}?limit=2&cursor=${first.next}`)).body.items.length).toBe(1);
  });

  test("what was put right stays as registered in error beside what was right, and only whoever wrote it or a leader does so", async () => {
    const url = `/api/persons/${person}/notes`;
    const contact = { kind: "contact", text: "Kommer mandag.", at: "2026-06-14", channel: "telephone", with: "NAV" };
    const { id } = (await ask(kari, "POST", url, contact)).body;
    const right = { reason: "feil dag", note: { ...contact, text: "Kommer tirsdag." } };
    expect((await ask(siv, "POST", `/api/notes/${id}/corrections`, right, 1)).status).toBe(403);
    const other = { ...right, note: { kind: "note", text: "x" } };
    expect((await ask(kari, "POST", `/api/notes/${id}/corrections`, other, 1)).status).toBe(400);
    expect((await ask(kari, "POST", `/api/notes/${id}/corrections`, right)).status).toBe(428);
    expect((await ask(kari, "POST", `/api/notes/${id}/corrections`, right, 2)).status).toBe(412);
    const made = await ask(kari, "POST", `/api/notes/${id}/corrections`, right, 1);
    expect(made.status).toBe(201);
    const { items } = (await ask(kari, "GET", url)).body;
    const shown = (which: string) => items.find((one: Answered) => one.id === which);
    expect(shown(id)).toMatchObject({ text: "Kommer mandag.", inError: { reason: "feil dag", by: "kari" } });
    expect(shown(made.body.id)).toMatchObject({ text: "Kommer tirsdag.", corrects: id, inError: null });
    expect((await ask(kari, "POST", `/api/notes/${id}/corrections`, right, shown(id).version)).status).toBe(409);
  });

  test("registered in error stays, by whoever wrote it or a leader, once, and the database lets nothing be changed or deleted", async () => {
    const { id } = (await ask(kari, "POST", `/api/persons/${person}/notes`, { kind: "note", text: "Feil person." }))
      .body;
    const wrong = { reason: "gjaldt en annen" };
    expect((await ask(siv, "POST", `/api/notes/${id}/in-error`, wrong, 1)).status).toBe(403);
    expect((await ask(leif, "POST", `/api/notes/${id}/in-error`, wrong, 1)).status).toBe(204);
    expect((await ask(kari, "POST", `/api/notes/${id}/in-error`, wrong, 2)).status).toBe(409);
    const { items } = (await ask(kari, "GET", `/api/persons/${person}/notes`)).body;
    expect(items.find((one: Answered) => one.id === id)).toMatchObject({
      text: "Feil person.",
      inError: { by: "leif", ...wrong },
    });
    const another = (await ask(kari, "POST", `/api/persons/${person}/notes`, { kind: "note", text: "To ganger." }))
      .body;
    const both = await Promise.all(
      [kari, leif].map((who) => ask(who, "POST", `/api/notes/${another.id}/in-error`, wrong, 1)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([204, 412]);
    const { db } = running.database;
    await expect(withClaims(db, kari, (trx) => trx.deleteFrom("note").where("id", "=", id).execute())).rejects.toThrow(
      "permission denied",
    );
    await expect(
      withClaims(db, kari, (trx) => trx.updateTable("note").set({ text: "y" }).where("id", "=", id).execute()),
    ).rejects.toThrow("permission denied");
    const party: Claims = { actor: person, role: "convicted", person };
    expect(await withClaims(db, party, (trx) => trx.selectFrom("note").selectAll().execute())).toEqual([]);
  });
});
