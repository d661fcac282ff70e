import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { hasRealServer } from "../support/database.ts";
import { canMakeCertificate, md5, pdf, policeWithFiles } from "../support/police-files.ts";
import { seen } from "../support/seen.ts";
import { type Answered, kari } from "../support/unit.ts";

describe.skipIf(!hasRealServer || !canMakeCertificate)(
  "documents of messages (needs PostgreSQL on 127.0.0.1:5432 and openssl)",
  () => {
    let police: Awaited<ReturnType<typeof policeWithFiles>>;
    beforeAll(async () => {
      police = await policeWithFiles(550);
    }, 60_000);
    afterEach(() => {
      police.asked.length = 0;
      police.faults.clear();
    });
    afterAll(async () => {
      await police?.stop();
    });

    test("cut twice: goes on where it was, and ends whole", async () => {
      const bytes = pdf(300_000, "cut");
      const order = police.orderWith(bytes);
      const path = `/filer/${order.forsendelse.meldingsId}`;
      police.faults.set(path, [{ cutAfter: 100_000 }, { cutAfter: 50_000 }]);
      await police.take(order);
      for (const tries of [1, 2]) {
        expect(await police.fetchAll()).toBe(0);
        const waiting = await police.attachmentOf(order);
        expect([waiting.state, waiting.attempts, (waiting.fault as Answered).code]).toEqual([
          "waiting",
          tries,
          "attachment-cut",
        ]);
        expect(waiting.next_try.getTime()).toBeGreaterThan(Date.now());
        await police.again(order);
      }
      expect(await police.fetchAll()).toBe(1);
      expect(police.asked.map(({ range }) => range)).toEqual(["bytes=0-", "bytes=100000-", "bytes=150000-"]);
      expect((await police.attachmentOf(order)).state).toBe("stored");
    });

    test("another file than was told of is asked for once more, and then refused to the sender", async () => {
      const order = police.orderWith(pdf(1000, "one"), { sjekksum: md5(pdf(1000, "other")) });
      await police.take(order);
      await police.fetchAll();
      expect(police.asked.length).toBe(2);
      expect((await police.attachmentOf(order)).state).toBe("failed");
      expect(await police.sentFor(order)).toEqual(["FEILET_AVSENDER_TEKNISK"]);
    });

    test.each([
      ["gone", 404, "failed", ["FEILET_AVSENDER_TEKNISK"]],
      ["not for us", 403, "failed", ["FEILET_MOTTAKER"]],
      ["broken there", 503, "waiting", []],
    ] as const)("%s (%s): %s", async (_, status, state, sent) => {
      const order = police.orderWith(pdf(1000, String(status)));
      police.faults.set(`/filer/${order.forsendelse.meldingsId}`, [status]);
      await police.take(order);
      await police.fetchAll();
      expect((await police.attachmentOf(order)).state).toBe(state);
      expect(await police.sentFor(order)).toEqual(sent);
    });

    test("led to another address: not followed", async () => {
      const order = police.orderWith(pdf(1000, "elsewhere"));
      police.files.set("/secret", pdf(1000, "elsewhere"));
      police.faults.set(`/filer/${order.forsendelse.meldingsId}`, [{ redirect: `${police.base}/secret` }]);
      await police.take(order);
      await police.fetchAll();
      expect((await police.attachmentOf(order)).fault).toMatchObject({ code: "attachment-redirected" });
      expect(police.asked.map(({ path }) => path)).not.toContain("/secret");
    });

    test.each([
      ["over the limit", () => police.orderWith(pdf(500_000, "large")), "attachment-too-large", ["FEILET_MOTTAKER"]],
      [
        "a page of HTML called PDF",
        () => police.orderWith(Buffer.from("<!doctype html><script>x</script>")),
        "attachment-wrong-kind",
        ["FEILET_AVSENDER_TEKNISK"],
      ],
      [
        "a checksum that is none",
        () => police.orderWith(pdf(10, "none"), { sjekksum: "234s" }),
        "attachment-checksum-form",
        ["FEILET_AVSENDER_TEKNISK"],
      ],
      [
        "another host",
        () => police.orderWith(pdf(10, "host"), { uri: "https://169.254.169.254/latest" }),
        "attachment-address",
        ["FEILET_MOTTAKER"],
      ],
    ] as const)("%s", async (_, make, code, sent) => {
      const order = make();
      await police.take(order);
      await police.fetchAll();
      const { state, fault } = await police.attachmentOf(order);
      expect([state, (fault as Answered).code]).toEqual(["failed", code]);
      expect(await police.sentFor(order)).toEqual(sent);
    });

    test("what failed for a setting of ours is fetched on retry", async () => {
      const order = police.orderWith(pdf(1000, "mended"));
      police.faults.set(`/filer/${order.forsendelse.meldingsId}`, [401]);
      await police.take(order);
      await police.fetchAll();
      expect(await police.sentFor(order)).toEqual(["FEILET_MOTTAKER"]);
      const again = async () =>
        police.unit.ask(kari, "POST", `/api/messages/${police.idOf(order)}/retry`, {
          headers: await seen(police.unit, "message", police.idOf(order)),
        });
      expect((await again()).status).toBe(200);
      expect(await police.fetchAll()).toBe(1);
      expect(await police.sentFor(order)).toEqual(["FEILET_MOTTAKER", "UNDER_MOTTAK"]);
      expect((await again()).body.code).toBe("wrong-state");
    });
  },
);
