import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Browser } from "../support/browser.ts";
import { until } from "../support/esas.ts";
import { doubled, lost, verified } from "./kept.ts";
import { type Killable, killable } from "./service.ts";
import { Writer } from "./writers.ts";

/** How often something is killed: a few times here, 50 times in `.ci/run`. */
const kills = Number(process.env["SONING_KILLS"] ?? 2);
const writers = 4;
/** How many writes are acknowledged before it happens, and how many milliseconds after the last: another moment each time. */
const enough = (round: number): number => 2 + ((round * 7) % 5);
const after = (round: number): number => (round * 37) % 90;

describe.skipIf(process.platform === "win32")("kill -9 in the midst of writes", () => {
  let service: Killable;
  const crew: Writer[] = [];
  const told = { acknowledged: 0, away: 0, broken: 0, again: 0 };

  beforeAll(async () => {
    service = await killable(writers);
    await service.start();
    for (const [at, person] of service.persons.entries()) {
      const browser = new Browser(service.origin);
      await browser.signIn("kari");
      crew.push(new Writer(browser, person, at + 1));
    }
  }, 300_000);
  afterAll(async () => {
    await service?.stop();
    console.log(
      `killed ${kills} times: ${told.acknowledged} writes acknowledged, ${told.away} answered 503, ${told.broken} connections broken, ${told.again} sent again under their keys`,
    );
  }, 60_000);

  const count = (): number => crew.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);

  test(
    `${kills} times, the server and the database in turn: nothing acknowledged is lost, and the audit is whole`,
    async () => {
      for (let round = 0; round < kills; round++) {
        const from = crew.map(({ acknowledged }) => acknowledged.length);
        const refusedFrom = crew.map(({ refused }) => refused.length);
        for (const one of crew) one.begin();
        const since = count();
        await until(async () => count() >= since + enough(round), 60_000);
        await pause(after(round));
        if (round % 2 === 0) {
          await service.killServer();
          for (const one of crew) await one.end();
          await service.start();
        } else {
          const pid = service.pid();
          await service.killDatabase();
          // they write on while it is away
          await pause(400);
          await service.ready();
          await pause(300);
          for (const one of crew) await one.end();
          expect(service.pid()).toBe(pid);
        }
        const fresh = crew.flatMap(({ acknowledged }, at) => acknowledged.slice(from[at]));
        const refused = crew.flatMap((one, at) => one.refused.slice(refusedFrom[at]));
        expect(await lost(service, fresh), `round ${round}`).toEqual([]);
        // whatever else was answered, it was that the database is away
        expect(
          refused.filter(({ code }) => code !== "database-away"),
          service.told(),
        ).toEqual([]);
        told.acknowledged += fresh.length;
        told.away += refused.length;
      }
      told.broken = crew.reduce((sum, { broken }) => sum + broken, 0);
      told.again = crew.reduce((sum, { again }) => sum + again, 0);
      expect(await doubled(service)).toEqual([]);
      expect(
        await lost(
          service,
          crew.flatMap(({ acknowledged }) => acknowledged),
        ),
      ).toEqual([]);
      expect(verified(service)).toContain("The audit is whole");
    },
    60_000 + kills * 120_000,
  );
});
