import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examples, soningJson } from "./support.ts";

const folder = join(examples, "cases");
const pathOf = (name: string): string => join(folder, name);
const adult = pathOf("adult-final-part.json");
type Json = Readonly<Record<string, unknown>>;

describe("the lists", () => {
  test("matters --json has questions and results in both languages", async () => {
    for (const matter of (await soningJson("matters"))["matters"] as readonly Json[]) {
      expect(matter).toMatchObject({
        id: expect.any(String),
        question: { nb: expect.any(String), en: expect.any(String) },
        nature: expect.any(String),
      });
    }
  });

  test("facts --json has a question, a type and who knows it for each fact", async () => {
    const facts = (await soningJson("facts"))["facts"] as readonly Json[];
    expect(facts.length).toBeGreaterThan(400);
    for (const fact of facts) {
      expect(fact).toMatchObject({
        id: expect.any(String),
        type: expect.any(String),
        question: { nb: expect.any(String), en: expect.any(String) },
        knownBy: expect.any(String),
      });
      expect(["fact", "assessment"]).toContain(fact["kind"]);
      if (fact["type"] === "choice") expect((fact["values"] as unknown[]).length).toBeGreaterThan(1);
    }
  });

  test("facts --matter has every fact that an answer may miss", async () => {
    const ids = new Set(
      ((await soningJson("facts", "--matter", "em.whole-sentence"))["facts"] as readonly Json[]).map(({ id }) => id),
    );
    const [answer] = (
      await soningJson("assess", join(examples, "orders", "short-prison.json"), "--matter", "em.whole-sentence")
    )["matters"] as readonly Json[];
    for (const { fact } of (answer?.["missing"] ?? []) as readonly { fact: string }[])
      expect(ids).toContain(fact.replaceAll(/\[\d+\]/g, ""));
  });

  test("coverage --json counts each row once", async () => {
    for (const one of (await soningJson("coverage"))["sources"] as readonly Record<string, number & string[]>[]) {
      const { rows, executed, assessed, procedure, told, background, open } = one;
      expect(
        Number(executed) +
          Number(assessed) +
          Number(procedure) +
          Number(told) +
          Number(background) +
          (open as string[]).length,
      ).toBe(rows);
    }
  });

  test.each(["act/16a", "act/16a/1/b", "strgjfl. § 16 a", "strgjfl-16a", "STRGJFL 16a"])(
    "law finds a section as %s",
    async (id) => {
      expect(((await soningJson("law", id))["norms"] as unknown[]).length).toBeGreaterThan(0);
    },
  );

  test("law --on leaves out what is not in force", async () => {
    const norms = async (...options: readonly string[]): Promise<number> =>
      ((await soningJson("law", "act/16a", ...options))["norms"] as unknown[]).length;
    expect(await norms("--on", "2005-01-01")).toBeLessThan(await norms());
  });

  test("law --policies has a question, a reason and two settings at least for each", async () => {
    for (const policy of (await soningJson("law", "--policies"))["policies"] as readonly Json[]) {
      expect(policy).toMatchObject({
        question: { nb: expect.any(String) },
        reason: { nb: expect.any(String) },
        default: expect.any(String),
      });
      expect((policy["settings"] as readonly Json[]).map(({ id }) => id)).toContain(policy["default"]);
    }
  });

  test("law without a name lists instruments, sections and legal states", async () => {
    const all = await soningJson("law");
    expect((all["sections"] as unknown[]).length).toBeGreaterThan(50);
    expect((all["overlays"] as readonly Json[]).map(({ id }) => id)).toContain("em-2024");
  });

  test("law without a name leaves out what is not in force on the day", async () => {
    const stems = async (...options: readonly string[]): Promise<readonly unknown[]> =>
      ((await soningJson("law", ...options))["sections"] as readonly Json[]).map(({ id }) => id);
    expect(await stems()).toContain("act/16d");
    expect(await stems("--on", "2026-06-01")).not.toContain("act/16d");
    expect(await stems("--on", "2026-06-01", "--law", "em-2024")).toContain("act/16d");
  });

  test("steps --json has norm, actor, trigger and due of each step", async () => {
    const { steps } = await soningJson("steps", adult);
    expect((steps as unknown[]).length).toBeGreaterThan(3);
    for (const step of steps as readonly Json[]) {
      expect(step).toMatchObject({
        id: expect.any(String),
        norm: expect.any(String),
        cite: expect.any(String),
        actor: expect.any(String),
        text: expect.any(String),
        evidence: expect.any(String),
      });
      expect("event" in step || "date" in step).toBe(true);
      expect("due" in step).toBe(true);
    }
  });
});
