import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { examples, soning, soningJson } from "./support.ts";

const folder = join(examples, "cases");
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));
const pathOf = (name: string): string => join(folder, name);
const adult = pathOf("adult-final-part.json");
const young = pathOf("young-person.json");
type Json = Readonly<Record<string, unknown>>;

const outcomes = ["met", "not-met", "undetermined", "conflict", "value"];
const statuses = [...outcomes, "lifted", "does-not-apply"];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Every step of an explanation has a status and words, and nothing outside the contract's values. */
function expectExplanation(step: Json, depth = 0): number {
  expect(statuses).toContain(step["status"]);
  expect(step["text"]).toEqual(expect.any(String));
  if (depth === 0) expect(step["slot"] ?? step["norm"] ?? step["op"]).toEqual(expect.any(String));
  return (step["children"] as readonly Json[]).reduce((count, child) => count + expectExplanation(child, depth + 1), 1);
}

describe("assess --json", () => {
  test.each(cases)("%s: every matter has every field of the contract", async (name) => {
    const answer = await soningJson("assess", pathOf(name), "--lang", "en");
    expect(Object.keys(answer)).toEqual(["on", "law", "assumed", "matters"]);
    expect(answer["on"]).toMatch(DATE);
    const matters = answer["matters"] as readonly Json[];
    expect(matters.map(({ matter }) => matter)).toEqual(law.matters.map(({ id }) => id));
    for (const one of matters) {
      expect(outcomes).toContain(one["outcome"]);
      expect(one["nature"]).toEqual(expect.any(String));
      for (const norm of one["norms"] as readonly Json[]) {
        expect(norm).toMatchObject({ id: expect.any(String), cite: expect.any(String), text: expect.stringMatching(/\S/) });
        expect(statuses).toContain(norm["status"]);
      }
      for (const fact of one["missing"] as readonly Json[]) {
        expect(fact).toMatchObject({ fact: expect.any(String), question: expect.stringMatching(/\?$|\S/), because: expect.any(Array) });
        expect(["fact", "assessment"]).toContain(fact["kind"]);
      }
      for (const gap of one["gaps"] as readonly Json[]) expect(gap).toMatchObject({ norm: expect.any(String), why: expect.any(String) });
      for (const policy of [...(one["policies"] as string[]), ...(one["resultPolicies"] as string[])]) expect(policy).toMatch(/^[\w.-]+=[\w-]+$/);
      const results = one["results"] as Json;
      expect(Object.keys(one["resultTexts"] as Json)).toEqual(Object.keys(results));
      for (const result of Object.values(results)) expect(typeof result).not.toBe("boolean");
      if (one["outcome"] === "undetermined") expect((one["missing"] as unknown[]).length + (one["gaps"] as unknown[]).length).toBeGreaterThan(0);
      else expect(one["missing"]).toEqual([]);
      if (one["appeal"] !== undefined) expect(Object.keys(one["appeal"] as Json)).toEqual(["body", "deadline"]);
      expect(expectExplanation(one["explanation"] as Json)).toBeGreaterThan(0);
    }
  });

  test("one matter alone answers as it does among all", async () => {
    const all = (await soningJson("assess", adult))["matters"] as readonly Json[];
    for (const { id } of law.matters.slice(0, 8)) {
      const alone = ((await soningJson("assess", adult, "--matter", id))["matters"] as readonly Json[])[0];
      const among = all.find(({ matter }) => matter === id);
      for (const field of ["outcome", "value", "results", "policies", "resultPolicies", "missing", "norms"]) expect(alone?.[field]).toEqual(among?.[field]);
    }
  });

  test("an answer names only the policies that its own value used", async () => {
    const policies = async (id: string): Promise<unknown> => ((await soningJson("assess", adult, "--matter", id))["matters"] as readonly Json[])[0]?.["policies"];
    expect(await policies("em.return-to-prison")).toEqual([]);
    expect(await policies("em.final-part")).toContain("em.expected-release=decided-else-two-thirds");
  });

  test("a policy that is changed is named as changed", async () => {
    const answer = await soningJson("assess", adult, "--matter", "em.final-part", "--policy", "clock.intake-day=not-counted");
    const [final] = answer["matters"] as readonly Json[];
    expect(final?.["policies"]).toContain("clock.intake-day=not-counted");
  });

  test("--assume nothing reads no log as empty", async () => {
    expect((await soningJson("assess", adult, "--assume", "nothing"))["assumed"]).toEqual([]);
    expect((await soningJson("assess", adult))["assumed"]).toContain("decisions");
  });

  test("--on and --law stand over the file", async () => {
    expect(await soningJson("assess", adult, "--matter", "leave.short", "--on", "2026-03-01", "--law", "em-2024")).toMatchObject({ on: "2026-03-01", law: "em-2024" });
  });
});

/** What each example is there to show. */
const shown: readonly (readonly [name: string, matter: string, inForce: string, proposed: string])[] = [
  ["adult-final-part.json", "em.final-part", "met", "met"],
  ["whole-sentence.json", "em.whole-sentence", "met", "met"],
  ["young-person.json", "em.final-part", "not-met", "met"],
  ["permanently-unfit.json", "em.whole-sentence", "met", "met"],
  ["barred-offence.json", "em.whole-sentence", "not-met", "not-met"],
  ["leave.json", "leave.ordinary", "met", "met"],
  ["netherlands-2017.json", "transfer.netherlands", "met", "met"],
  ["preventive-detention.json", "release.preventive-detention", "undetermined", "undetermined"],
];

describe("the example cases show what they are there for", () => {
  test.each(shown)("%s: %s is %s in force and %s as proposed", async (name, matter, inForce, proposed) => {
    const outcome = async (state: string): Promise<unknown> => ((await soningJson("assess", pathOf(name), "--matter", matter, "--law", state))["matters"] as readonly Json[])[0]?.["outcome"];
    expect([await outcome("in-force"), await outcome("em-2024")]).toEqual([inForce, proposed]);
  });

  test("each example is listed above", () => expect(shown.map(([name]) => name).sort()).toEqual([...cases].sort()));

  test("repealed law answers for its own days only", async () => {
    const outcome = async (on: string): Promise<unknown> => ((await soningJson("assess", pathOf("netherlands-2017.json"), "--matter", "transfer.netherlands", "--on", on))["matters"] as readonly Json[])[0]?.["outcome"];
    expect([await outcome("2017-05-02"), await outcome("2020-09-01")]).toEqual(["met", "not-met"]);
  });
});

const required = ["start", "one-third", "half", "two-thirds", "release", "half-time-release", "end", "trial-end", "leave", "lower-security", "section-16", "em-final-part"];

describe("clock --json", () => {
  test.each(cases)("%s: every date has its norm, or a reason why it cannot come", async (name) => {
    const clock = await soningJson("clock", pathOf(name), "--lang", "en");
    const dates = clock["dates"] as readonly Json[];
    const ids = dates.map(({ id }) => id);
    for (const id of required) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of dates) {
      expect(one).toMatchObject({ norm: expect.stringMatching(/\S/), cite: expect.stringMatching(/\S/), text: expect.stringMatching(/\S/), policies: expect.any(Array) });
      for (const day of [one["date"], one["earliest"], one["latest"]]) if (day !== undefined) expect(day).toMatch(DATE);
    }
    expect(clock["missing"]).toEqual(expect.any(Array));
  });

  test("the dates of two years from 15 June 2025", async () => {
    const dates = (await soningJson("clock", adult))["dates"] as readonly Json[];
    const day = (id: string): unknown => dates.find((one) => one["id"] === id)?.["date"];
    expect(required.slice(0, 7).map(day)).toEqual(["2025-06-15", "2026-02-13", "2026-06-14", "2026-10-14", "2026-10-14", "2026-06-14", "2027-06-14"]);
  });

  test("--start, --interruption and --remand-after-judgment move the dates", async () => {
    const end = async (...options: readonly string[]): Promise<unknown> => ((await soningJson("clock", pathOf("whole-sentence.json"), ...options))["dates"] as readonly Json[]).find(({ id }) => id === "end")?.["date"];
    const plain = await end("--start", "2026-09-01");
    expect(plain).toBe("2027-01-31");
    expect(await end("--start", "2026-09-01", "--interruption", "2026-10-01..2026-10-10")).toBe("2027-02-10");
    expect(await end("--start", "2026-09-01", "--remand-after-judgment", "10")).toBe("2027-01-21");
  });

  test("--ics is an all-day event for each date", async () => {
    const { code, out } = await soning(["clock", adult, "--ics"]);
    expect(code).toBe(0);
    expect(out.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    expect(out.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
    expect(out).toContain("DTSTART;VALUE=DATE:20261014");
    expect(out.match(/BEGIN:VEVENT/g)?.length).toBe(out.match(/END:VEVENT/g)?.length);
  });
});

describe("when, why-not and compare --json", () => {
  test("when gives spans and the first possible day", async () => {
    const when = await soningJson("when", young, "--matter", "em.final-part");
    expect(when).toMatchObject({ possibleFrom: "2026-12-15", spans: [{ from: "2026-12-15" }] });
  });

  test.each(law.matters.filter(({ type }) => type.kind === "boolean").map(({ id }) => id))("when and why-not answer %s", async (matter) => {
    const when = await soningJson("when", adult, "--matter", matter);
    for (const span of when["spans"] as readonly Json[]) expect(span["from"]).toMatch(DATE);
    const whyNot = await soningJson("why-not", adult, "--matter", matter);
    const [answer] = (await soningJson("assess", adult, "--matter", matter))["matters"] as readonly Json[];
    if (answer?.["outcome"] !== "not-met") expect(whyNot["sets"]).toEqual([]);
    if (answer?.["outcome"] === "met") expect((when["spans"] as readonly Json[])[0]?.["from"]).toBe("2026-06-15");
    for (const set of whyNot["sets"] as readonly Json[]) {
      expect((set["norms"] as unknown[]).length).toBeGreaterThan(0);
      expect(["time", "person", "assessment", "fixed"]).toContain(set["cure"]);
    }
  });

  test("time cures what is only too early", async () => {
    const { sets } = await soningJson("why-not", young, "--matter", "em.final-part");
    expect((sets as readonly Json[]).map(({ cure }) => cure)).toEqual(["time"]);
  });

  test("compare gives both answers for each matter", async () => {
    const compared = await soningJson("compare", young, "--law", "in-force", "--law", "em-2024");
    expect(compared["laws"]).toEqual(["in-force", "em-2024"]);
    const final = (compared["matters"] as readonly Json[]).find(({ matter }) => matter === "em.final-part");
    expect(final?.["changed"]).toBe(true);
    expect((final?.["answers"] as readonly Json[]).map(({ law: state, outcome }) => [state, outcome])).toEqual([["in-force", "not-met"], ["em-2024", "met"]]);
  });

  test("the draft's fault of wording shows between its two readings", async () => {
    const compared = await soningJson("compare", young, "--law", "em-2024", "--law", "em-2024-as-drafted", "--matter", "em.final-part");
    expect((compared["matters"] as readonly unknown[]).length).toBe(1);
  });
});

describe("the lists", () => {
  test("matters --json has questions and results in both languages", async () => {
    for (const matter of (await soningJson("matters"))["matters"] as readonly Json[]) {
      expect(matter).toMatchObject({ id: expect.any(String), question: { nb: expect.any(String), en: expect.any(String) }, nature: expect.any(String) });
    }
  });

  test("facts --json has a question, a type and who knows it for each fact", async () => {
    const facts = (await soningJson("facts"))["facts"] as readonly Json[];
    expect(facts.length).toBeGreaterThan(400);
    for (const fact of facts) {
      expect(fact).toMatchObject({ id: expect.any(String), type: expect.any(String), question: { nb: expect.any(String), en: expect.any(String) }, knownBy: expect.any(String) });
      expect(["fact", "assessment"]).toContain(fact["kind"]);
      if (fact["type"] === "choice") expect((fact["values"] as unknown[]).length).toBeGreaterThan(1);
    }
  });

  test("facts --matter has every fact that an answer may miss", async () => {
    const ids = new Set(((await soningJson("facts", "--matter", "em.whole-sentence"))["facts"] as readonly Json[]).map(({ id }) => id));
    const [answer] = (await soningJson("assess", join(examples, "orders", "short-prison.json"), "--matter", "em.whole-sentence"))["matters"] as readonly Json[];
    for (const { fact } of answer?.["missing"] as readonly { fact: string }[]) expect(ids).toContain(fact.replaceAll(/\[\d+\]/g, ""));
  });

  test("coverage --json counts each row once", async () => {
    for (const one of (await soningJson("coverage"))["sources"] as readonly Record<string, number & string[]>[]) {
      const { rows, executed, assessed, procedure, told, background, open } = one;
      expect(Number(executed) + Number(assessed) + Number(procedure) + Number(told) + Number(background) + (open as string[]).length).toBe(rows);
    }
  });

  test.each(["act/16a", "act/16a/1/b", "strgjfl. § 16 a", "strgjfl-16a", "STRGJFL 16a"])("law finds a section as %s", async (id) => {
    expect(((await soningJson("law", id))["norms"] as unknown[]).length).toBeGreaterThan(0);
  });

  test("law --on leaves out what is not in force", async () => {
    const norms = async (...options: readonly string[]): Promise<number> => ((await soningJson("law", "act/16a", ...options))["norms"] as unknown[]).length;
    expect(await norms("--on", "2005-01-01")).toBeLessThan(await norms());
  });

  test("law --policies has a question, a reason and two settings at least for each", async () => {
    for (const policy of (await soningJson("law", "--policies"))["policies"] as readonly Json[]) {
      expect(policy).toMatchObject({ question: { nb: expect.any(String) }, reason: { nb: expect.any(String) }, default: expect.any(String) });
      expect((policy["settings"] as readonly Json[]).map(({ id }) => id)).toContain(policy["default"]);
    }
  });

  test("law without a name lists instruments, sections and legal states", async () => {
    const all = await soningJson("law");
    expect((all["sections"] as unknown[]).length).toBeGreaterThan(50);
    expect((all["overlays"] as readonly Json[]).map(({ id }) => id)).toContain("em-2024");
  });

  test("steps --json has norm, actor, trigger and due of each step", async () => {
    const { steps } = await soningJson("steps", adult);
    expect((steps as unknown[]).length).toBeGreaterThan(3);
    for (const step of steps as readonly Json[]) {
      expect(step).toMatchObject({ id: expect.any(String), norm: expect.any(String), cite: expect.any(String), actor: expect.any(String), text: expect.any(String), evidence: expect.any(String) });
      expect("event" in step || "date" in step).toBe(true);
      expect("due" in step).toBe(true);
    }
  });
});

test("the examples hold nothing but what a case may hold", () => {
  for (const name of cases) expect(Object.keys(JSON.parse(readFileSync(pathOf(name), "utf8")) as Json)).toEqual(["on", "law", "facts"]);
});
