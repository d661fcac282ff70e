import { parseDay } from "@soning/calendar";
import {
  ageOn,
  all,
  decodeFacts,
  fact,
  gte,
  on,
  Program,
  parameter,
  Run,
  section,
  slot,
  subject,
  UsedSettings,
} from "@soning/norms";
import { expect, test } from "vitest";
import { instrumentOf, says, smallLaw } from "../packages/norms/test/hard-norms/small-law.ts";
import { Judge } from "../scripts/mutation/law/judge.ts";
import { mutantsOf } from "../scripts/mutation/law/mutants.ts";
import { keptOf, scoresOf } from "../scripts/mutation/law/report.ts";
import { sampled } from "../scripts/mutation/law/sample.ts";
import { besideLiteral, changesOf } from "../scripts/mutation/law/tree.ts";

const act = instrumentOf("act", "act");
const person = subject("person", {
  birthDate: fact.date(says("Born?")),
  consents: fact.boolean(says("Consents?")),
  charged: fact.boolean(says("Charged?")),
});
const adult = parameter.number("adult", "years", says("adult"), [{ value: 18, cite: "§ 1" }]);
const open = slot.boolean("open", says("open"));
const barred = slot.boolean("barred", says("barred"));
/** One section: open for adults who consent. Another, which no case asks: shut for those who are charged. */
const small = () =>
  smallLaw({
    facts: [person],
    instruments: [act],
    parameters: [adult],
    slots: [open, barred],
    sections: [
      section({ instrument: act, number: "1", key: "act/1", from: "2020-01-01" }, (s) => {
        s.power("1", {
          ...says("open"),
          slot: open,
          when: all(gte(ageOn(person.birthDate, on), adult), person.consents),
        });
      }),
      section({ instrument: act, number: "2", key: "act/2" }, (s) => {
        s.bar("1", { ...says("barred"), slot: barred, when: person.charged });
      }),
    ],
  });

async function verdicts() {
  const law = small();
  const program = new Program(law);
  const asked = (birthDate: string, consents: boolean, day = "2026-06-15") => {
    const { facts } = decodeFacts({ "person.birthDate": birthDate, "person.consents": consents }, law);
    return new Run({ program, facts, on: parseDay(day), settings: new UsedSettings() }).value(open.node);
  };
  const judge = new Judge(law.norms.map(({ key }) => key));
  const rows = [
    ["2008-06-15", true, 3],
    ["2008-06-16", true, 0],
    ["2008-06-15", false, 0],
  ] as const;
  for (const [born, consents, out] of rows)
    await judge.learn({ id: born, run: () => expect(asked(born, consents)).toBe(out) });
  await judge.learn({ id: "before the law", run: () => expect(asked("1990-01-01", true, "2019-12-31")).toBe(0) });
  await judge.learn({ id: "on its first day", run: () => expect(asked("1990-01-01", true, "2020-01-01")).toBe(3) });
  const mutants = mutantsOf(law);
  const found = [];
  for (const mutant of mutants) found.push(await judge.verdict(mutant));
  return { found, judge, asked };
}

test("a change that a case covers is told, one that none covers survives, and the law is as it was", async () => {
  const { found, judge, asked } = await verdicts();
  expect(judge.failing).toEqual([]);
  const survivors = found.filter(({ killedBy }) => killedBy === undefined);
  expect([...new Set(survivors.map(({ mutant }) => mutant.where))]).toEqual(["act/2/1"]);
  expect(survivors.every(({ cases }) => cases === 0)).toBe(true);
  const told = (what: string) => found.find(({ mutant }) => `${mutant.where} ${mutant.what}` === what)?.killedBy;
  expect(told("act/1/1 gte → gt")).toBeDefined();
  expect(told("adult 18 → 19")).toBeDefined();
  expect(told("adult 18 → 17")).toBe("2008-06-16");
  expect(told("act/1/1 2020-01-01 a day later")).toBe("on its first day");
  expect(told("act/1/1 2020-01-01 a day earlier")).toBe("before the law");
  expect(asked("2008-06-16", true)).toBe(0);
});

test("scores count what is told of what could be, by instrument and legal state", async () => {
  const { found } = await verdicts();
  const kept = found.map((verdict, at) => ({
    ...keptOf(verdict),
    ...(at === 0 ? { equivalent: "for the test" } : {}),
  }));
  const [part, all] = scoresOf(kept);
  expect(part?.part).toBe("act in-force");
  expect(all).toMatchObject({ part: "all", equivalent: 1 });
  expect((all?.killed ?? 0) + (all?.survived ?? 0) + 1).toBeGreaterThanOrEqual(found.length);
});

test("the same run twice finds the same, and a seed chooses the same sample", async () => {
  const names = async () => (await verdicts()).found.map(({ mutant, killedBy }) => [mutant.id, killedBy === undefined]);
  expect(await names()).toEqual(await names());
  const many = Array.from({ length: 50 }, (_, at) => at);
  expect(sampled(many, 5, 7)).toEqual(sampled(many, 5, 7));
  expect(sampled(many, 5, 7)).not.toEqual(sampled(many, 5, 8));
  expect(sampled(many, 80, 7)).toEqual(many);
});

test("numbers move by one unit, lengths by one of their own", () => {
  expect(besideLiteral({ kind: "number", decimals: 0 }, 60)).toEqual([61, 59]);
  expect(besideLiteral({ kind: "duration" }, "P12M")).toEqual(["P13M", "P11M"]);
  expect(besideLiteral({ kind: "duration" }, "P10Y")).toEqual(["P11Y", "P9Y"]);
  expect(besideLiteral({ kind: "date" }, "2020-07-01")).toEqual(["2020-07-02", "2020-06-30"]);
  expect(besideLiteral({ kind: "date" }, "none")).toEqual([]);
});

test("what is dropped from a conjunction is answered yes, and both sides of a border are tried", () => {
  const boolean = { kind: "boolean" } as const;
  const day = { op: "literal", type: { kind: "date" }, value: "2026-01-01" } as const;
  const whats = changesOf({ op: "lte", args: [{ op: "on" }, day] }, () => boolean).map(({ what }) => what);
  expect(whats).toEqual(["lte → lt", "lte → gt", "lte → true", "lte → false"]);
  const both = {
    op: "and",
    args: [
      { op: "fact", id: "a" },
      { op: "fact", id: "b" },
    ],
  } as const;
  expect(changesOf(both, () => boolean).map(({ what }) => what)).toEqual(["and → or"]);
  expect(changesOf({ op: "fact", id: "a" }, () => boolean).map(({ what }) => what)).toEqual([
    "fact → true",
    "fact → false",
    "not fact",
  ]);
});
