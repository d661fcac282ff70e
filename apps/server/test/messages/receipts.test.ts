import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasRealServer } from "../support/database.ts";
import { canMakeCertificate, pdf, policeWithFiles } from "../support/police-files.ts";
import { type Answered, kari, nora, sentAgain } from "../support/unit.ts";

describe.skipIf(!hasRealServer || !canMakeCertificate)(
  "what senders are told (needs PostgreSQL on 127.0.0.1:5432 and openssl)",
  () => {
    let police: Awaited<ReturnType<typeof policeWithFiles>>;
    beforeAll(async () => {
      police = await policeWithFiles(500);
    }, 60_000);
    afterEach(() => {
      police.asked.length = 0;
      police.faults.clear();
    });
    afterAll(async () => {
      await police?.stop();
    });

    test("stored before the sender hears that it is being received; received when a caseworker says so; nothing after", async () => {
      const bytes = pdf(200_000, "whole");
      const order = police.orderWith(bytes);
      expect((await police.take(order)).state).toBe("read");
      expect(await police.sentFor(order)).toEqual([]);
      expect(await police.fetchAll()).toBe(1);
      expect(await police.sentFor(order)).toEqual(["UNDER_MOTTAK"]);
      const stored = await police.attachmentOf(order);
      expect([stored.state, Number(stored.bytes)]).toEqual(["stored", bytes.length]);
      const document = await police.unit.database.db
        .selectFrom("document")
        .selectAll()
        .where("id", "=", stored.document ?? "")
        .executeTakeFirstOrThrow();
      expect(document).toMatchObject({
        hash: createHash("sha256").update(bytes).digest("hex"),
        media_type: "application/pdf",
        direction: "incoming",
        correspondent: "POLITIET",
        unit: "elvestad",
      });
      expect((await police.answer(order, "accept")).status).toBe(200);
      expect(await police.sentFor(order)).toEqual(["UNDER_MOTTAK", "MOTTATT"]);
      await expect(
        police.unit.database.db
          .insertInto("message_receipt")
          .values({ message: police.idOf(order), status: "FEILET_MOTTAKER", description: "x", by: "x" })
          .execute(),
      ).rejects.toThrow(/last receipt/);
      // the same order in a new sending: it is in force, and its documents are here
      const resent = sentAgain(order, crypto.randomUUID());
      await police.take(resent);
      expect(police.asked.length).toBe(1);
      expect(await police.sentFor(resent)).toEqual(["UNDER_MOTTAK", "MOTTATT"]);
      expect(await readdir(join(police.esas.folder, "fetching"))).toEqual([]);
      const list = await police.unit.ask(kari, "GET", `/api/messages/${police.idOf(order)}/attachments`);
      expect(list.body.items).toMatchObject([{ state: "stored", document: document.id, fault: null }]);
      expect((await police.unit.ask(nora, "GET", `/api/messages/${police.idOf(order)}/attachments`)).status).toBe(404);
    });

    test("accepted while documents are on their way: the sender, who may then delete them, hears it after they are stored", async () => {
      const order = police.orderWith(pdf(1000, "late"));
      await police.take(order);
      expect((await police.answer(order, "accept")).status).toBe(200);
      expect(await police.sentFor(order)).toEqual([]);
      await police.fetchAll();
      expect(await police.sentFor(order)).toEqual(["UNDER_MOTTAK", "MOTTATT"]);
    });

    test("returned: in the caseworker's own words, and the same content sent again is checked anew", async () => {
      const order = police.orderWith(pdf(1000, "returned"));
      await police.take(order);
      await police.fetchAll();
      expect(await police.sentFor(order)).toEqual(["UNDER_MOTTAK"]);
      expect((await police.answer(order, "return")).status).toBe(200);
      expect(await police.sentFor(order)).toEqual(["UNDER_MOTTAK", "FEILET_AVSENDER_MANGLER"]);
      const [row] = await police.unit.database.db
        .selectFrom("message_receipt")
        .selectAll()
        .where("message", "=", police.idOf(order))
        .where("status", "=", "FEILET_AVSENDER_MANGLER")
        .execute();
      expect(row).toMatchObject({ description: "Dommen mangler side 2.", by: "kari" });
      const resent = sentAgain(order, crypto.randomUUID());
      expect((await police.take(resent)).order).toMatchObject({ outcome: "new-version", version: 2 });
      await police.fetchAll();
      expect(await police.sentFor(resent)).toEqual(["UNDER_MOTTAK"]);
      expect((await police.answer(resent, "accept")).status).toBe(200);
      expect(await police.sentFor(resent)).toEqual(["UNDER_MOTTAK", "MOTTATT"]);
    });

    test("told before the sender's fifteen days are over, and only of what is not stored", async () => {
      const [late, early, done] = [
        police.orderWith(pdf(10, "late-1")),
        police.orderWith(pdf(10, "late-2")),
        police.orderWith(pdf(10, "late-3")),
      ];
      for (const order of [late, early]) police.faults.set(`/filer/${order.forsendelse.meldingsId}`, [503]);
      for (const order of [late, early, done]) await police.take(order);
      await police.fetchAll();
      const arrive = (order: Answered, day: string) =>
        police.unit.database.db
          .updateTable("message")
          .set({ arrived_at: new Date(`${day}T10:00:00Z`) } as never)
          .where("id", "=", police.idOf(order))
          .execute();
      await arrive(late, "2026-06-05");
      await arrive(early, "2026-06-06");
      await arrive(done, "2026-06-01");
      const { body } = await police.unit.ask(kari, "GET", "/api/messages/ending");
      const mine = body.items.filter(({ message }: Answered) =>
        [late, early, done].some((order) => police.idOf(order) === message),
      );
      expect(mine).toMatchObject([
        { message: police.idOf(late), arrivedOn: "2026-06-05", keptUntil: "2026-06-20", missing: 1 },
      ]);
      expect((await police.unit.ask(nora, "GET", "/api/messages/ending")).body.items).toEqual([]);
      await police.again(late);
      await police.fetchAll();
      const after = await police.unit.ask(kari, "GET", "/api/messages/ending");
      expect(after.body.items.map(({ message }: Answered) => message)).not.toContain(police.idOf(late));
    });
  },
);
