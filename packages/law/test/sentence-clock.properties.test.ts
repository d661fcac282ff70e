import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClock } from "../src/sentence-clock/read-clock.ts";
import { bareRun, datesOf } from "./clock-support.ts";

const start = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => Temporal.PlainDate.from("2024-01-01").add({ days }).toString());
const length = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map((days) => `P${days}D`),
  fc.integer({ min: 5, max: 252 }).map((months) => `P${months}M`),
  fc
    .tuple(fc.integer({ min: 1, max: 21 }), fc.integer({ min: 1, max: 11 }), fc.integer({ min: 1, max: 30 }))
    .map(([years, months, days]) => `P${years}Y${months}M${days}D`),
);

/** The date of an id as text, which orders as dates do; `~` (after any date) where it never comes. */
const day = (dates: ReturnType<typeof datesOf>, id: string): string => dates.get(id)?.date ?? "~";
const ordered = ["one-third", "half", "two-thirds", "end"] as const;
const moved = [...ordered, "release", "half-time-release", "expected-release", "section-16"] as const;

/** Days of a term by Temporal: the whole is laid from the first day. */
function termDays(from: string, iso: string): number {
  const first = Temporal.PlainDate.from(from);
  return first.until(first.add(Temporal.Duration.from(iso)), { largestUnit: "days" }).days;
}

describe("properties of the clock", () => {
  test("one third ≤ half ≤ two thirds ≤ full time; half time ≤ release ≤ full time", () => {
    fc.assert(
      fc.property(start, length, fc.integer({ min: 0, max: 400 }), (from, term, remandDeducted) => {
        const dates = datesOf({ sentences: [{ length: term, remandDeducted }], start: from });
        const days = ordered.map((id) => day(dates, id));
        expect([...days].sort()).toEqual(days);
        expect(day(dates, "half-time-release") <= day(dates, "release")).toBe(true);
        if (day(dates, "release") !== "~") expect(day(dates, "release") < day(dates, "end")).toBe(true);
        if (day(dates, "leave") !== "~") expect(day(dates, "leave") <= day(dates, "end")).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("more remand never makes a date later", () => {
    fc.assert(
      fc.property(
        start,
        length,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 100 }),
        (from, term, less, more) => {
          const [fewer, many] = [less, less + more].map((remandDeducted) =>
            datesOf({ sentences: [{ length: term, remandDeducted }], start: from }),
          );
          if (fewer === undefined || many === undefined) throw new RangeError("two clocks were asked for");
          for (const id of moved) expect(day(many, id) <= day(fewer, id)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("an interruption never makes a date earlier, and full time later by its whole days", () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 30, max: 120 }),
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 1, max: 30 }),
        (from, days, after, long) => {
          const out = Temporal.PlainDate.from(from).add({ days: after });
          const back = out.add({ days: long - 1 });
          const sentences = [{ length: `P${days}D` }];
          const without = datesOf({ sentences, start: from });
          const interrupted = datesOf({
            sentences,
            start: from,
            facts: { interruptions: [{ from: out.toString(), to: back.toString(), cause: "decision" }] },
          });
          for (const id of moved) expect(day(interrupted, id) >= day(without, id)).toBe(true);
          expect(day(interrupted, "end")).toBe(
            Temporal.PlainDate.from(day(without, "end")).add({ days: long }).toString(),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  test("full time and the shares agree with Temporal", () => {
    fc.assert(
      fc.property(start, length, fc.integer({ min: 0, max: 200 }), (from, term, remandDeducted) => {
        const dates = datesOf({ sentences: [{ length: term, remandDeducted }], start: from });
        const days = termDays(from, term);
        const on = (number: number): string =>
          Temporal.PlainDate.from(from)
            .add({ days: number - remandDeducted - 1 })
            .toString();
        expect(ordered.map((id) => day(dates, id))).toEqual(
          [Math.ceil(days / 3), Math.ceil(days / 2), Math.ceil((days * 2) / 3), days].map(on),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("a longer sentence never ends or opens earlier", () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 5, max: 200 }), fc.integer({ min: 1, max: 24 }), (from, months, more) => {
        const [short, long] = [months, months + more].map((total) =>
          datesOf({ sentences: [{ length: `P${total}M` }], start: from }),
        );
        if (short === undefined || long === undefined) throw new RangeError("two clocks were asked for");
        for (const id of moved) expect(day(short, id) <= day(long, id)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  test("the order of several sentences does not matter", () => {
    fc.assert(
      fc.property(start, fc.array(length, { minLength: 2, maxLength: 4 }), (from, lengths) => {
        const forward = datesOf({ sentences: lengths.map((one) => ({ length: one })), start: from });
        const backward = datesOf({ sentences: [...lengths].reverse().map((one) => ({ length: one })), start: from });
        for (const id of moved) expect(day(backward, id)).toBe(day(forward, id));
      }),
      { numRuns: 60 },
    );
  });

  test("what is known of a case with facts left out stays true when they are told", () => {
    const sentenceOf = fc.record({
      kind: fc.constantFrom("prison", "prison", "prison", "community", "preventive-detention"),
      length,
      suspended: fc.constantFrom("none", "P14D", "P1M"),
      remandDeducted: fc.integer({ min: 0, max: 200 }),
      remandAfterJudgment: fc.constantFrom("none", 0, 12),
      servedOn: fc.constantFrom("none", "none", "2015-01-01"),
      foreign: fc.constant(false),
      minimumTerm: fc.constantFrom("none", "P2Y"),
      timeFrame: fc.constantFrom("P5Y", "P21Y"),
      judgmentDate: start,
      finalFrom: start,
      trialPeriod: fc.constant("P2Y"),
    });
    const whole = fc.record({
      sentences: fc.array(sentenceOf, { minLength: 1, maxLength: 3 }),
      interruptions: fc.constantFrom([], [{ from: "2026-02-01", to: "2026-02-07", cause: "decision" }]),
      remandPeriods: fc.constantFrom([], [{ from: "2023-11-01", to: "2023-12-31" }]),
      "serving.startedOn": start,
      "serving.escaped": fc.constant([]),
      "release.decidedDate": fc.constantFrom("none", "2027-01-15"),
      "release.refusedOn": fc.constantFrom("none", "2026-12-01"),
      "person.birthDate": fc.constantFrom("1990-05-14", "2009-08-01"),
    });
    fc.assert(
      fc.property(whole, fc.infiniteStream(fc.boolean()), (facts, coin) => {
        const kept = (): boolean => coin.next().value === true;
        const part = Object.fromEntries(
          Object.entries(facts)
            .filter(() => kept())
            .map(([id, value]) => [
              id,
              id === "sentences" && Array.isArray(value)
                ? value.map((one) => Object.fromEntries(Object.entries(one).filter(() => kept() || kept())))
                : value,
            ]),
        );
        const [less, more] = [part, facts].map((given) => readClock(bareRun(given)));
        if (less === undefined || more === undefined) throw new RangeError("two clocks were asked for");
        for (const [place, known] of less.entries()) {
          const told = more[place];
          if (known.reason !== undefined) expect([known.id, told?.date]).toEqual([known.id, undefined]);
          else if (known.date !== undefined && known.earliest === undefined)
            expect([known.id, told?.date]).toEqual([known.id, known.date]);
          else if (told?.date !== undefined) {
            expect((known.earliest ?? "") <= told.date).toBe(true);
            expect(told.date <= (known.latest ?? "~")).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
