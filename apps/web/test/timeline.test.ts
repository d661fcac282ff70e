import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { clockShown } from "../../server/src/cases/answers.ts";
import { askedOn, runOf } from "../../server/src/cases/question.ts";
import { requireFacts } from "../../server/src/cases/read-facts.ts";
import { bandsOf, linesOf, scaleOf, ticksOf } from "../src/components/timeline/scale.ts";
import { daysBetween } from "../src/format/dates.ts";
import { answerOf, clockOf, type JsonFacts } from "../src/law/engine.ts";
import { noChange, withWhatIf } from "../src/pages/case/what-if.ts";

interface Example {
  readonly on: string;
  readonly law: string;
  readonly facts: JsonFacts;
}
const examples = ["adult-final-part", "barred-offence", "leave", "permanently-unfit", "whole-sentence", "young-person"];
const example = (name: string): Example =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../examples/cases/${name}.json`), "utf8")) as Example;

const atServer = (facts: JsonFacts, { on, law }: Example) => {
  const { run } = runOf(requireFacts(facts).facts, law, askedOn(on));
  return clockShown(run, "nb");
};

test.each(examples)("the clock in the browser is the server's: %s", (name) => {
  const given = example(name);
  const { on, law, facts } = given;
  expect(clockOf(facts, { on, law }, "nb")).toEqual(atServer(facts, given));
});

test.each(examples)("a what-if gives what the server would say of those facts: %s", (name) => {
  const given = example(name);
  const { on, law, facts } = given;
  const tried = withWhatIf(facts, { start: "2027-02-01", remandDays: 10 }, on);
  expect(tried).not.toEqual(facts);
  expect(clockOf(tried, { on, law }, "nb")).toEqual(atServer(tried, given));
});

test("nothing tried changes nothing", () => {
  const { facts, on } = example("leave");
  expect(withWhatIf(facts, noChange, on)).toBe(facts);
});

test("a start that has come is begun, a later one planned", () => {
  const tried = (start: string) => withWhatIf({}, { start, remandDays: undefined }, "2026-06-15");
  expect(tried("2026-06-15")).toEqual({ "serving.startedOn": "2026-06-15" });
  expect(tried("2026-06-16")).toEqual({ "serving.startedOn": "none", "serving.plannedStart": "2026-06-16" });
});

test("an answer in the browser has the outcome that the command line gives", () => {
  const { on, law, facts } = example("barred-offence");
  expect(answerOf(facts, "em.whole-sentence", { on, law }, "nb")?.outcome).toBe("not-met");
});

test("ticks lie on the bar in proportion to their days", () => {
  const dates = [
    { id: "start", date: "2027-01-04" },
    { id: "one-third", date: "2027-06-11" },
    { id: "two-thirds", date: "2027-12-10" },
    { id: "release", date: "2027-12-10" },
    { id: "end", date: "2028-06-09" },
  ];
  const scale = scaleOf(dates);
  if (scale === undefined) throw new Error("no scale");
  const ticks = ticksOf(dates, scale);
  expect(ticks.map(({ id }) => id)).toEqual(["start", "one-third", "two-thirds", "end"]);
  expect(ticks[2]?.with).toEqual(["release"]);
  const whole = daysBetween("2027-01-04", "2028-06-09");
  expect(whole).toBe(522);
  for (const { day, at } of ticks) expect(at * whole).toBeCloseTo(daysBetween("2027-01-04", day), 9);
});

test("a band of which something is missing is not sure, and is drawn from its earliest day", () => {
  const dates = [
    { id: "start", date: "2027-01-01" },
    { id: "release", date: "2027-07-01" },
    { id: "end", date: "2027-12-31" },
    { id: "leave", date: "2027-03-01" },
    { id: "em-final-part", earliest: "2027-02-01", latest: "2027-04-01" },
  ];
  const scale = scaleOf(dates);
  if (scale === undefined) throw new Error("no scale");
  expect(bandsOf(dates, scale).map(({ id, from, to, sure }) => [id, from, to, sure])).toEqual([
    ["leave", "2027-03-01", "2027-07-01", true],
    ["em-final-part", "2027-02-01", "2027-07-01", false],
  ]);
});

test("without a first or a last day there is no scale", () => {
  expect(scaleOf([{ id: "start", date: "2027-01-01" }, { id: "end" }])).toBeUndefined();
});

test("labels that would run into each other stand on lines of their own", () => {
  const tick = (at: number) => ({ id: "half", day: "2027-01-01", at, with: [] });
  expect(linesOf([tick(0), tick(0.05), tick(0.09), tick(0.5)], 0.1)).toEqual([0, 1, 2, 0]);
});
