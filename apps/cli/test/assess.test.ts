import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { examples, soningJson } from "./support.ts";

const folder = join(examples, "cases");
const cases = readdirSync(folder).filter((name) => name.endsWith(".json"));
const pathOf = (name: string): string => join(folder, name);
const adult = pathOf("adult-final-part.json");
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
        expect(norm).toMatchObject({
          id: expect.any(String),
          cite: expect.any(String),
          text: expect.stringMatching(/\S/),
        });
        expect(statuses).toContain(norm["status"]);
      }
      for (const fact of one["missing"] as readonly Json[]) {
        expect(fact).toMatchObject({
          fact: expect.any(String),
          question: expect.stringMatching(/\?$|\S/),
          because: expect.any(Array),
        });
        expect(["fact", "assessment"]).toContain(fact["kind"]);
      }
      for (const gap of one["gaps"] as readonly Json[])
        expect(gap).toMatchObject({ norm: expect.any(String), why: expect.any(String) });
      for (const policy of [...(one["policies"] as string[]), ...(one["resultPolicies"] as string[])])
        expect(policy).toMatch(/^[\w.-]+=[\w-]+$/);
      const results = one["results"] as Json;
      expect(Object.keys(one["resultTexts"] as Json)).toEqual(Object.keys(results));
      for (const result of Object.values(results)) expect(typeof result).not.toBe("boolean");
      if (one["outcome"] === "undetermined")
        expect((one["missing"] as unknown[]).length + (one["gaps"] as unknown[]).length).toBeGreaterThan(0);
      else expect(one["missing"]).toEqual([]);
      if (one["appeal"] !== undefined) expect(Object.keys(one["appeal"] as Json)).toEqual(["body", "deadline"]);
      expect(expectExplanation(one["explanation"] as Json)).toBeGreaterThan(0);
    }
  });

  test.each(["in-force", "em-2024"])("%s: every missing fact names a norm that asks for it", async (state) => {
    // among them facts that only a resident not yet known of would bring in
    const answer = await soningJson("assess", pathOf("netherlands-2017.json"), "--law", state);
    for (const { missing } of answer["matters"] as readonly { missing: readonly Json[] }[])
      for (const { fact, because } of missing) expect([fact, because]).not.toEqual([fact, []]);
  });

  test("a result that is open because the draft leaves its number blank says so", async () => {
    const retentionUnder = async (state: string): Promise<unknown> => {
      const options = ["--law", state, "--matter", "em.control-measures", "--lang", "en"];
      const { matters } = await soningJson("assess", adult, ...options);
      const [answer] = matters as readonly { results: Json; resultGaps: readonly Json[] }[];
      expect(answer?.results["retention"]).toBeNull();
      return answer?.resultGaps.find(({ result }) => result === "retention")?.["why"];
    };
    expect(await retentionUnder("em-2024-as-drafted")).toMatch(/years.*§ 16 d/);
    expect(await retentionUnder("in-force")).not.toMatch(/§ 16 d/);
  });

  test.each(["in-force", "em-2024"])(
    "a result that stays open names what it waits for, or why nothing settles it: %s",
    async (state) => {
      const { matters } = await soningJson("assess", adult, "--law", state);
      const open = (result: unknown): boolean => result === null || result === "undetermined";
      type Named = readonly { readonly result: string; readonly question?: string }[];
      for (const { matter, results, resultMissing, resultGaps } of matters as readonly (Json & {
        results: Json;
        resultMissing: Named;
        resultGaps: Named;
      })[]) {
        const named = new Set([...resultMissing, ...resultGaps].map(({ result }) => result));
        const left = Object.entries(results).filter(([name, result]) => open(result) && !named.has(name));
        expect([matter, left]).toEqual([matter, []]);
        for (const { result, question } of resultMissing) expect([result, question]).not.toEqual([result, ""]);
      }
    },
  );

  test("each node of an explanation is a norm or an operation", async () => {
    const { matters } = await soningJson("assess", adult, "--matter", "em.final-part");
    interface Tree {
      readonly norm?: string;
      readonly op?: string;
      readonly status: string;
      readonly text: string;
      readonly children: readonly Tree[];
    }
    const looked: Tree[] = [];
    const look = (tree: Tree): void => {
      looked.push(tree);
      tree.children.forEach(look);
    };
    for (const { explanation } of matters as readonly { explanation: Tree }[]) look(explanation);
    expect(looked.length).toBeGreaterThan(20);
    expect(looked.filter(({ norm, op }) => (norm === undefined) === (op === undefined))).toEqual([]);
  });

  test("one matter alone answers as it does among all", async () => {
    const all = (await soningJson("assess", adult))["matters"] as readonly Json[];
    for (const { id } of law.matters.slice(0, 8)) {
      const alone = ((await soningJson("assess", adult, "--matter", id))["matters"] as readonly Json[])[0];
      const among = all.find(({ matter }) => matter === id);
      for (const field of ["outcome", "value", "results", "policies", "resultPolicies", "missing", "norms"])
        expect(alone?.[field]).toEqual(among?.[field]);
    }
  });

  test("an answer names only the policies that its own value used", async () => {
    const policies = async (id: string): Promise<unknown> =>
      ((await soningJson("assess", adult, "--matter", id))["matters"] as readonly Json[])[0]?.["policies"];
    expect(await policies("em.return-to-prison")).toEqual([]);
    expect(await policies("em.final-part")).toContain("em.expected-release=decided-else-two-thirds");
  });

  test("a policy that is changed is named as changed", async () => {
    const answer = await soningJson(
      "assess",
      adult,
      "--matter",
      "em.final-part",
      "--policy",
      "clock.intake-day=not-counted",
    );
    const [final] = answer["matters"] as readonly Json[];
    expect(final?.["policies"]).toContain("clock.intake-day=not-counted");
  });

  test("--assume nothing reads no log as empty", async () => {
    expect((await soningJson("assess", adult, "--assume", "nothing"))["assumed"]).toEqual([]);
    expect((await soningJson("assess", adult))["assumed"]).toContain("decisions");
  });

  test("--on and --law stand over the file", async () => {
    expect(
      await soningJson("assess", adult, "--matter", "leave.short", "--on", "2026-03-01", "--law", "em-2024"),
    ).toMatchObject({ on: "2026-03-01", law: "em-2024" });
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
    const outcome = async (state: string): Promise<unknown> =>
      (
        (await soningJson("assess", pathOf(name), "--matter", matter, "--law", state))["matters"] as readonly Json[]
      )[0]?.["outcome"];
    expect([await outcome("in-force"), await outcome("em-2024")]).toEqual([inForce, proposed]);
  });

  test("each example is listed above", () => expect(shown.map(([name]) => name).sort()).toEqual([...cases].sort()));

  test("repealed law answers for its own days only", async () => {
    const outcome = async (on: string): Promise<unknown> =>
      (
        (await soningJson("assess", pathOf("netherlands-2017.json"), "--matter", "transfer.netherlands", "--on", on))[
          "matters"
        ] as readonly Json[]
      )[0]?.["outcome"];
    expect([await outcome("2017-05-02"), await outcome("2020-09-01")]).toEqual(["met", "not-met"]);
  });
});

test("the examples hold nothing but what a case may hold", () => {
  for (const name of cases)
    expect(Object.keys(JSON.parse(readFileSync(pathOf(name), "utf8")) as Json)).toEqual(["on", "law", "facts"]);
});
