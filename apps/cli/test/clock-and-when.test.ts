import { readdirSync } from "node:fs";
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

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const required = [
  "start",
  "one-third",
  "half",
  "two-thirds",
  "release",
  "half-time-release",
  "end",
  "trial-end",
  "leave",
  "lower-security",
  "section-16",
  "em-final-part",
];

describe("clock --json", () => {
  test.each(cases)("%s: every date has its norm, or a reason why it cannot come", async (name) => {
    const clock = await soningJson("clock", pathOf(name), "--lang", "en");
    const dates = clock["dates"] as readonly Json[];
    const ids = dates.map(({ id }) => id);
    for (const id of required) expect(ids).toContain(id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of dates) {
      expect(one).toMatchObject({
        norm: expect.stringMatching(/\S/),
        cite: expect.stringMatching(/\S/),
        text: expect.stringMatching(/\S/),
        policies: expect.any(Array),
      });
      for (const day of [one["date"], one["earliest"], one["latest"]]) if (day !== undefined) expect(day).toMatch(DATE);
    }
    expect(clock["missing"]).toEqual(expect.any(Array));
  });

  test("the dates of two years from 15 June 2025", async () => {
    const dates = (await soningJson("clock", adult))["dates"] as readonly Json[];
    const day = (id: string): unknown => dates.find((one) => one["id"] === id)?.["date"];
    expect(required.slice(0, 7).map(day)).toEqual([
      "2025-06-15",
      "2026-02-13",
      "2026-06-14",
      "2026-10-14",
      "2026-10-14",
      "2026-06-14",
      "2027-06-14",
    ]);
  });

  test("--start, --interruption and --remand-after-judgment move the dates", async () => {
    const end = async (...options: readonly string[]): Promise<unknown> =>
      ((await soningJson("clock", pathOf("whole-sentence.json"), ...options))["dates"] as readonly Json[]).find(
        ({ id }) => id === "end",
      )?.["date"];
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

  test.each(law.matters.filter(({ type }) => type.kind === "boolean").map(({ id }) => id))(
    "when and why-not answer %s",
    async (matter) => {
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
    },
  );

  test("time cures what is only too early", async () => {
    const { sets } = await soningJson("why-not", young, "--matter", "em.final-part");
    expect((sets as readonly Json[]).map(({ cure }) => cure)).toEqual(["time"]);
  });

  test("compare gives both answers for each matter", async () => {
    const compared = await soningJson(
      "compare",
      young,
      "--law",
      "in-force",
      "--law",
      "em-2024",
      "--matter",
      "em.final-part",
      "--matter",
      "leave.short",
    );
    expect(compared["laws"]).toEqual(["in-force", "em-2024"]);
    const final = (compared["matters"] as readonly Json[]).find(({ matter }) => matter === "em.final-part");
    expect(final?.["changed"]).toBe(true);
    expect(((final?.["answers"] ?? []) as readonly Json[]).map(({ law: state, outcome }) => [state, outcome])).toEqual([
      ["in-force", "not-met"],
      ["em-2024", "met"],
    ]);
  });

  test("the draft's fault of wording shows between its two readings", async () => {
    const compared = await soningJson(
      "compare",
      young,
      "--law",
      "em-2024",
      "--law",
      "em-2024-as-drafted",
      "--matter",
      "em.final-part",
    );
    expect((compared["matters"] as readonly unknown[]).length).toBe(1);
  });
});
