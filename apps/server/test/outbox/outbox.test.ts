import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compactVerify, importJWK } from "jose";
import { describe, expect, test } from "vitest";
import { asJob, withClaims } from "../../src/database/database.ts";
import { enqueue } from "../../src/outbox/enqueue.ts";
import { folderTransport } from "../../src/outbox/folder.ts";
import { sendDue, waitAfter } from "../../src/outbox/send-due.ts";
import { transportOf } from "../../src/outbox/start-outbox.ts";
import { TransportAway } from "../../src/outbox/transport.ts";
import { hasRealServer } from "../support/database.ts";
import { esasSetting } from "../support/esas.ts";
import { type Answered, kari, type TestUnit } from "../support/unit.ts";
import { type Outbox, patience, remembering, withOutbox } from "./support.ts";

describe.skipIf(!hasRealServer)("what is sent (needs PostgreSQL on 127.0.0.1:5432)", () => {
  let outbox: Outbox;
  let unit: TestUnit;
  let persons: readonly string[];
  withOutbox((made) => {
    outbox = made;
    ({ unit, persons } = made);
  });

  test("what was rolled back is not sent", async () => {
    await withClaims(unit.database.db, kari, async (trx) => {
      await enqueue(trx, { person: persons[0], schemaName: "Inntak", body: () => "x", by: "kari" });
      throw new Error("no");
    }).catch(() => undefined);
    const transport = remembering();
    expect(await sendDue(unit.database.db, transport)).toBe(0);
    expect(transport.sent).toEqual([]);
  });

  test(
    "in the order in which it happened for each person, with four senders at once, and each once",
    async () => {
      const [one = "", other = ""] = persons;
      for (let at = 0; at < 12; at += 1) {
        await outbox.write(one, `one-${at}`);
        await outbox.write(other, `other-${at}`);
      }
      const transport = remembering(() => new Promise((resolve) => setTimeout(resolve, Math.random() * 8)));
      let counts = [0];
      // those that find every lane busy have nothing to do; they ask again as the service does
      while ((await outbox.rows()).some(({ sent_at: at }) => at === null))
        counts = await Promise.all(Array.from({ length: 4 }, () => sendDue(unit.database.db, transport)));
      expect(counts.length).toBe(4);
      for (const name of ["one", "other"])
        expect(transport.sent.map(({ body }) => body).filter((body) => body.startsWith(`${name}-`))).toEqual(
          Array.from({ length: 12 }, (_, at) => `${name}-${at}`),
        );
    },
    patience,
  );

  test("two writers for one person: the ids are in the order of what was committed", async () => {
    const [one = ""] = persons;
    const { db } = unit.database;
    let second: Promise<string> | undefined;
    let done = false;
    await withClaims(db, kari, async (trx) => {
      await enqueue(trx, { person: one, schemaName: "Inntak", body: () => "first", by: "kari" });
      second = outbox.write(one, "second").then((id) => {
        done = true;
        return id;
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(done).toBe(false);
    });
    await second;
    expect((await outbox.rows()).map(({ body }) => body)).toEqual(["first", "second"]);
  });

  test("one that fails waits, longer each time, and those behind it; other persons do not wait", async () => {
    const [one = "", other = ""] = persons;
    await outbox.write(one, "bad");
    await outbox.write(one, "behind");
    await outbox.write(other, "good");
    let mended = false;
    const transport = remembering(async ({ body }) => {
      if (body === "bad" && !mended) throw new Error("no queue");
    });
    expect(await sendDue(unit.database.db, transport)).toBe(1);
    expect(transport.sent.map(({ body }) => body)).toEqual(["good"]);
    const [bad] = await outbox.rows();
    expect([bad?.attempts, bad?.last_fault, (bad?.next_try.getTime() ?? 0) > Date.now()]).toEqual([
      1,
      "no queue",
      true,
    ]);
    mended = true;
    expect(await sendDue(unit.database.db, transport)).toBe(0);
    await outbox.dueNow();
    await sendDue(unit.database.db, transport);
    expect(transport.sent.map(({ body }) => body)).toEqual(["good", "bad", "behind"]);
    expect([0, 1, 2, 30].map(waitAfter)).toEqual([5, 10, 20, 900]);
  });

  test("nothing counts as a failed try while nothing can be sent", async () => {
    await outbox.write(persons[0] ?? "", "x");
    const away = remembering(async () => {
      throw new TransportAway("the broker: away");
    });
    await expect(sendDue(unit.database.db, away)).rejects.toThrow(TransportAway);
    expect((await outbox.rows()).map(({ attempts, sent_at: at }) => [attempts, at])).toEqual([[0, null]]);
  });

  test("one that is held holds up nobody", async () => {
    const [one = ""] = persons;
    await outbox.write(one, "", { held: "cause is not known" });
    await outbox.write(one, "next");
    const transport = remembering();
    await sendDue(unit.database.db, transport);
    expect(transport.sent.map(({ body }) => body)).toEqual(["next"]);
  });

  test("without a broker: files in a folder, in order, whole, the same name again for the same message; signed where there is a key", async () => {
    const folder = await mkdtemp(join(tmpdir(), "soning-out-"));
    const esas = await esasSetting(unit.service, { SONING_OUTBOUND: folder });
    try {
      const [one = ""] = persons;
      await outbox.write(one, "<a/>");
      await outbox.write(one, "<b/>");
      const transport = await transportOf(esas.service);
      await sendDue(unit.database.db, transport);
      await unit.database.db
        .updateTable("outbox")
        .set({ sent_at: null } as never)
        .execute();
      await sendDue(unit.database.db, transport);
      const files = (await readdir(folder)).sort();
      expect(files.length).toBe(2);
      const read = await Promise.all(
        files.map(async (file) => JSON.parse(await readFile(join(folder, file), "utf8")) as Answered),
      );
      const rows = await outbox.rows();
      expect(read.map(({ headers }) => headers)).toEqual(
        rows.map((row) => ({
          messageId: row.message_id,
          SchemaName: "Inntak",
          SchemaVersion: "1.0",
          senderOrganization: "KRIMINALOMSORGEN",
        })),
      );
      const key = await importJWK(esas.own.publicJwk, "RS256");
      const { payload } = await compactVerify(read[1].body, key);
      expect(Buffer.from(payload).toString()).toBe("<b/>");
      const plain = folderTransport(folder);
      await plain.send({
        id: "9",
        messageId: "m",
        schemaName: "../x",
        schemaVersion: "1.0",
        receiver: "POLITIET",
        body: "{}",
      });
      expect(await readdir(folder)).toContain("0000000009-___x-m.json");
      await expect(
        folderTransport(join(folder, files[0] ?? "")).send({
          id: "1",
          messageId: "m",
          schemaName: "X",
          schemaVersion: "1.0",
          receiver: null,
          body: "",
        }),
      ).rejects.toThrow(TransportAway);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await esas.clear();
    }
  });

  test("a job may write for nobody in particular only with a lane", async () => {
    await expect(
      asJob(unit.database.db, (trx) =>
        enqueue(trx, { person: undefined, schemaName: "X", body: () => "x", by: "job" }),
      ),
    ).rejects.toThrow(RangeError);
  });
});
