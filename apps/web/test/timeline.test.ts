import { readdirSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { expect, test } from "vitest";
import { soningJson } from "../../cli/test/support.ts";
import { clockShown } from "../../server/src/cases/answers.ts";
import { askedOn, runOf } from "../../server/src/cases/question.ts";
import { requireFacts } from "../../server/src/cases/read-facts.ts";
import { bandsOf, linesOf, partsOf, scaleOf, ticksOf } from "../src/components/timeline/scale.ts";
import { daysBetween } from "../src/format/dates.ts";
import { answerOf, clockOf, type JsonFacts } from "../src/law/engine.ts";
import { afterJudgment, noChange, withWhatIf } from "../src/pages/case/what-if.ts";

interface Example {
  readonly on: string;
  readonly law: string;
  readonly facts: JsonFacts;
}
const folder = resolve(import.meta.dirname, "../../../examples/cases");
const examples = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => basename(name, ".json"));
const example = (name: string): Example => JSON.parse(readFileSync(resolve(folder, `${name}.json`), "utf8")) as Example;

const atServer = (facts: JsonFacts, { on, law }: Example) => {
  const { run } = runOf(requireFacts(facts).facts, law, askedOn(on));
  return clockShown(run, "nb");
};

test.each(examples)("the clock in the browser is the server's: %s", (name) => {
  const given = example(name);
  const { on, law, facts } = given;
  expect(clockOf(facts, { on, law }, "nb")).toEqual(atServer(facts, given));
});

const toldOf = ({ id, date, earliest, latest, cite, conflict }: Record<string, unknown>) => ({
  id,
  date,
  earliest,
  latest,
  cite,
  conflict,
});

test.each(examples)("and that of `soning clock`: %s", async (name) => {
  const { on, law, facts } = example(name);
  const { dates } = await soningJson("clock", resolve(folder, `${name}.json`));
  expect(clockOf(facts, { on, law }, "nb").map((one) => toldOf({ ...one }))).toEqual(
    (dates as Record<string, unknown>[]).map(toldOf),
  );
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

test("dragging the days that count as served changes those after the judgment, never what the court deducted", () => {
  const facts = { sentences: [{ kind: "prison", remandDeducted: 30, remandAfterJudgment: 12 }] };
  expect(afterJudgment(facts, 42, 50)).toBe(20);
  expect(afterJudgment(facts, 42, 10)).toBe(0);
  expect(afterJudgment({ sentences: [{ kind: "prison", remandDeducted: 30 }] }, 30, 31)).toBe(1);
});

const sentence = [
  { id: "start", date: "2027-01-04" },
  { id: "one-third", date: "2027-06-11" },
  { id: "two-thirds", date: "2027-12-10" },
  { id: "release", date: "2027-12-10" },
  { id: "end", date: "2028-06-09" },
];
function scaled(...given: Parameters<typeof scaleOf>) {
  const scale = scaleOf(...given);
  if (scale === undefined) throw new Error("no scale");
  return scale;
}

test("ticks lie on the bar in proportion to their days", () => {
  const ticks = ticksOf(sentence, scaled(sentence));
  expect(ticks.map(({ id }) => id)).toEqual(["start", "one-third", "two-thirds", "end"]);
  expect(ticks[2]?.with).toEqual(["release"]);
  const whole = daysBetween("2027-01-04", "2028-06-09");
  expect(whole).toBe(522);
  for (const { day, at } of ticks) expect(at * whole).toBeCloseTo(daysBetween("2027-01-04", day), 9);
});

test("remand lies before the first day, to the same scale", () => {
  const scale = scaled(sentence, { deductedDays: 78 });
  const [remand, ahead] = partsOf(sentence, scale, "2026-06-15", { deductedDays: 78 });
  expect(remand).toMatchObject({ kind: "remand", from: "2026-10-18", to: "2027-01-04", left: 0 });
  expect((remand?.width ?? 0) * 600).toBeCloseTo(78, 9);
  expect(ahead).toMatchObject({ kind: "ahead", from: "2027-01-04", to: "2027-12-10" });
  expect(ticksOf(sentence, scale)[0]?.at).toBeCloseTo(78 / 600, 9);
});

test("what is served ends today, or at release; what comes after release is probation", () => {
  const kinds = (today: string) =>
    partsOf(sentence, scaled(sentence), today).map(({ kind, from, to }) => [kind, from, to]);
  expect(kinds("2027-06-01")).toEqual([
    ["served", "2027-01-04", "2027-06-01"],
    ["ahead", "2027-06-01", "2027-12-10"],
    ["parole", "2027-12-10", "2028-06-09"],
  ]);
  expect(kinds("2028-01-01").map(([kind]) => kind)).toEqual(["served", "parole"]);
  expect(kinds("2026-12-31").map(([kind]) => kind)).toEqual(["ahead", "parole"]);
});

test("an interruption is a gap of its whole days; one that runs goes on to the end, and none leaves the bar", () => {
  const outside = [
    { from: "2026-12-20", to: "2027-01-10" },
    { from: "2027-03-01", to: "2027-03-30" },
    { from: "2028-05-01" },
  ];
  const gaps = partsOf(sentence, scaled(sentence), "2027-06-01", { outside }).filter(({ kind }) => kind === "gap");
  expect(gaps.map(({ from, to }) => [from, to])).toEqual([
    ["2027-01-04", "2027-01-11"],
    ["2027-03-01", "2027-03-31"],
    ["2028-05-01", "2028-06-09"],
  ]);
  expect((gaps[1]?.width ?? 0) * 522).toBeCloseTo(30, 9);
});

test("a sentence that is tried is drawn to the measure of the one that stands, with room for both", () => {
  const later = sentence.map(({ id, date }) => ({ id, date: date.replace("2028", "2029").replace("2027", "2028") }));
  const both = scaled(later, { deductedDays: 10 }, scaled(sentence, { deductedDays: 10 }));
  expect([both.from, both.start, both.to]).toEqual(["2026-12-25", "2028-01-04", "2029-06-09"]);
  expect(ticksOf(later, both)[0]?.at).toBeGreaterThan(0.4);
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
