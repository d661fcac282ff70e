import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ClockCase, datesOf } from "./clock-support.ts";
import { type Asked, matter } from "./matter-support.ts";

// Cases written against the law by someone who did not write it. The dates were reckoned apart from the code under test.

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

interface MatterCase extends Asked {
  readonly why: string;
  readonly matter: string;
  /** the name of the facts that the case adds to */
  readonly basis?: string;
  readonly outcome?: string;
  readonly results?: Readonly<Record<string, unknown>>;
  readonly decidedBy?: Readonly<Record<string, unknown>>;
  readonly appeal?: Readonly<Record<string, unknown>>;
  /** facts that have to be among the missing ones */
  readonly missing?: readonly string[];
}

const clock = read("./in-force-opponent.clock.json") as readonly ClockCase[];
const bases = read("./in-force-opponent.bases.json") as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const matters = read("./in-force-opponent.matters.json") as readonly MatterCase[];

describe("the clock, by an opponent", () => {
  test.each(clock)("$why", (one) => {
    const dates = datesOf(one);
    const got = Object.fromEntries(
      Object.keys(one.dates).map((id) => {
        const reading = dates.get(id);
        if (reading === undefined) return [id, "no such date"];
        if (reading.date !== undefined && typeof one.dates[id] !== "object") return [id, reading.date];
        if (reading.reason !== undefined) return [id, null];
        const { date, earliest, latest } = reading;
        return [id, { ...(date && { date }), ...(earliest && { earliest }), ...(latest && { latest }) }];
      }),
    );
    expect(got).toEqual(one.dates);
  });
});

describe("matters, by an opponent", () => {
  test.each(matters)("$matter: $why", ({ basis, facts, outcome, results, decidedBy, appeal, missing, ...one }) => {
    const answer = matter(one.matter, { ...one, facts: { ...(basis === undefined ? {} : bases[basis]), ...facts } });
    if (outcome !== undefined) expect(answer.outcome).toBe(outcome);
    if (results !== undefined) expect(answer.results).toMatchObject(results);
    if (decidedBy !== undefined) expect(answer.decidedBy).toMatchObject(decidedBy);
    if (appeal !== undefined) expect(answer.appeal).toMatchObject(appeal);
    if (missing !== undefined)
      expect(answer.missing.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...missing]));
  });
});
