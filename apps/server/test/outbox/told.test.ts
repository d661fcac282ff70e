import { describe, expect, test } from "vitest";
import { type Claims, withClaims } from "../../src/database/database.ts";
import { enqueue } from "../../src/outbox/enqueue.ts";
import { sendDue } from "../../src/outbox/send-due.ts";
import { contents } from "../../src/retention/contents.ts";
import { hasRealServer } from "../support/database.ts";
import { heldRelease, releaseOnNoDay } from "../support/held-event.ts";
import { tag } from "../support/matter.ts";
import { seen } from "../support/seen.ts";
import { type Answered, kari, leif, nora, type TestUnit } from "../support/unit.ts";
import { type Outbox, remembering, withOutbox } from "./support.ts";

describe.skipIf(!hasRealServer)(
  "what is told of what is sent, and what can be done with it (needs PostgreSQL on 127.0.0.1:5432)",
  () => {
    let outbox: Outbox;
    let unit: TestUnit;
    let persons: readonly string[];
    withOutbox((made) => {
      outbox = made;
      ({ unit, persons } = made);
    });

    const retract = async (who: Claims, id: string) =>
      unit.ask(who, "POST", `/api/outbox/${id}/retract`, {
        body: { reason: "Feil person." },
        headers: await seen(unit, "outbox", id),
      });

    test("an event is taken back once, after it, by its message's id", async () => {
      const [one = ""] = persons;
      const id = await outbox.write(one, "event");
      expect((await retract(nora, id)).status).toBe(404);
      const before = await seen(unit, "outbox", id);
      const made = await retract(kari, id);
      expect(made.status).toBe(201);
      const late = { body: { reason: "x" }, headers: before };
      expect((await unit.ask(leif, "POST", `/api/outbox/${id}/retract`, late)).body.code).toBe("changed-meanwhile");
      expect((await retract(leif, id)).body.code).toBe("already-exists");
      expect((await retract(kari, made.body.id)).body.code).toBe("wrong-state");
      const transport = remembering();
      await sendDue(unit.database.db, transport);
      const [event, back] = transport.sent;
      expect([event?.schemaName, back?.schemaName]).toEqual(["Inntak", "SlettetHendelse"]);
      expect(back?.body).toContain(`<DeletedMessageId>${event?.messageId}</DeletedMessageId>`);
      const list = await unit.ask(kari, "GET", `/api/outbox?person=${one}&limit=1`);
      expect(list.body.items).toMatchObject([{ id: made.body.id, retracts: id, state: "sent" }]);
      expect(
        (await unit.ask(kari, "GET", `/api/outbox?cursor=${list.body.next}`)).body.items.map((row: Answered) => row.id),
      ).toEqual([id]);
      expect((await unit.ask(nora, "GET", "/api/outbox")).body.items).toEqual([]);
      expect(await unit.acts()).toContain("outbox.retract");
    });

    test("what can be done with one is told with it: a held one asks for a word of the contract", async () => {
      const [one = ""] = persons;
      const held = await withClaims(unit.database.db, kari, (trx) =>
        enqueue(trx, {
          person: one,
          schemaName: "LoeslatelseFraFengsel",
          body: () => "",
          by: "kari",
          ...heldRelease,
        }),
      );
      const plain = await outbox.write(one, "event");
      const shown = async (id: string) =>
        (await unit.ask(kari, "GET", "/api/outbox")).body.items.find((row: Answered) => row.id === id);
      const asking = await shown(held);
      expect(asking).toMatchObject({ state: "held", possible: ["complete", "set-aside"], lacks: { name: "cause" } });
      expect(asking.inTheWay).toEqual([]);
      expect(asking.lacks.words).toContainEqual({ word: "full-term", text: "Løslatt endt tid" });
      expect(await shown(plain)).toMatchObject({ state: "waiting", possible: ["retract"], lacks: null });
      await retract(kari, plain);
      expect(await shown(plain)).toMatchObject({ possible: [] });
      const failed = await outbox.write(one, "failed");
      await unit.database.db
        .updateTable("outbox")
        .set({ sent_at: new Date(), receipt_status: "FEILET_MOTTAKER", receipt_at: new Date() })
        .where("id", "=", failed)
        .execute();
      expect(await shown(failed)).toMatchObject({ state: "failed", possible: ["repeat", "retract"] });
      const { name } = asking.person;
      expect(name.length).toBeGreaterThan(2);
    });

    test("an event that no word lets go tells what is wrong at which place, in the reader's language, and says so when it is told again", async () => {
      const [one = ""] = persons;
      const id = await withClaims(unit.database.db, kari, (trx) =>
        enqueue(trx, {
          person: one,
          schemaName: "LoeslatelseFraFengsel",
          body: () => "",
          by: "kari",
          ...releaseOnNoDay,
        }),
      );
      const shown = async (language: string) =>
        (await unit.ask(kari, "GET", `/api/outbox?state=held&language=${language}`)).body.items[0];
      expect(await shown("en")).toMatchObject({ possible: ["complete", "set-aside"], lacks: null });
      const texts = await Promise.all(["nb", "nn", "en"].map(async (one) => (await shown(one)).inTheWay));
      expect(texts.map(([fault]) => fault.path)).toEqual(["releasedAt", "releasedAt", "releasedAt"]);
      expect(new Set(texts.map(([fault]) => fault.text)).size).toBe(3);
      expect(texts.map(([fault]) => fault.place)).toEqual(["Løslatt", "Lauslaten", "Released"]);
      const { version } = await shown("nb");
      const again = await unit.ask(kari, "POST", `/api/outbox/${id}/complete`, { body: {}, headers: tag(version) });
      expect([again.status, again.body.faults[0].path]).toEqual([422, "releasedAt"]);
      expect((await shown("en")).state).toBe("held");
    });

    test("an event that is held is set aside with a reason, once, by whoever saw it as it is; it can still be told", async () => {
      const [one = ""] = persons;
      const write = (more: object) =>
        withClaims(unit.database.db, kari, (trx) =>
          enqueue(trx, { person: one, schemaName: "LoeslatelseFraFengsel", body: () => "", by: "kari", ...more }),
        );
      const id = await write(heldRelease);
      const aside = async (who: Claims, row: string, headers?: Record<string, string>) =>
        unit.ask(who, "POST", `/api/outbox/${row}/set-aside`, {
          body: { reason: "Meldt på telefon." },
          headers: headers ?? (await seen(unit, "outbox", row)),
        });
      expect((await aside(nora, id)).status).toBe(404);
      expect((await aside(kari, id, {})).body.code).toBe("needs-if-match");
      expect((await aside(kari, id, tag(7))).body.code).toBe("changed-meanwhile");
      expect(await aside(kari, id, tag(1))).toMatchObject({ status: 200, body: { id, version: 2 } });
      expect((await aside(leif, id)).body.code).toBe("wrong-state");
      expect((await aside(kari, await outbox.write(one, "waits"))).body.code).toBe("wrong-state");
      const of = async (state: string) => (await unit.ask(kari, "GET", `/api/outbox?state=${state}`)).body.items;
      expect(await of("held")).toEqual([]);
      expect(await of("set-aside")).toMatchObject([
        { id, state: "set-aside", possible: ["complete"], aside: { reason: "Meldt på telefon.", by: "kari" } },
      ]);
      expect(await unit.acts()).toContain("outbox.set-aside");
      const transport = remembering();
      await sendDue(unit.database.db, transport);
      expect(transport.sent.map(({ body }) => body)).toEqual(["waits"]);
      const told = { body: { word: "full-term" }, headers: tag(2) };
      expect((await unit.ask(kari, "POST", `/api/outbox/${id}/complete`, told)).status).toBe(200);
      await sendDue(unit.database.db, transport);
      expect(transport.sent.map(({ schemaName }) => schemaName)).toEqual(["Inntak", "LoeslatelseFraFengsel"]);
      expect(await of("set-aside")).toEqual([]);
    });

    test("what is left of a held event when its case is erased is sent to nobody", async () => {
      const [one = ""] = persons;
      const { db } = unit.database;
      await withClaims(db, kari, (trx) =>
        enqueue(trx, { person: one, schemaName: "LoeslatelseFraFengsel", body: () => "", by: "kari", ...heldRelease }),
      );
      await db
        .updateTable("outbox")
        .set({ ...contents["outbox"] })
        .execute();
      const transport = remembering();
      await sendDue(db, transport);
      expect(transport.sent).toEqual([]);
    });

    test("the database lets nobody but jobs mark a message as sent, nor write for a person unseen", async () => {
      const id = await outbox.write(persons[0] ?? "", "x");
      await expect(
        withClaims(unit.database.db, kari, (trx) =>
          trx.updateTable("outbox").set({ sent_at: new Date() }).where("id", "=", id).execute(),
        ),
      ).rejects.toThrow(/permission denied/);
      await expect(
        withClaims(unit.database.db, nora, (trx) =>
          enqueue(trx, { person: persons[0], schemaName: "Inntak", body: () => "x", by: "nora" }),
        ),
      ).rejects.toThrow(/row-level security/);
    });
  },
);
