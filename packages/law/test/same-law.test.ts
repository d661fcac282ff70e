import { readFileSync } from "node:fs";
import { parseDay } from "@soning/calendar";
import { type Answer, answerBesides, answerMatter, decodeFacts, Run, SameLaw, UsedSettings } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { law, programOf } from "../src/index.ts";

const states = ["in-force", "em-2024", "em-2024-as-drafted"] as const;
const folder = new URL("../../../examples/cases/", import.meta.url);
const files = ["adult-final-part.json", "netherlands-2017.json", "preventive-detention.json"];

function runOf(file: string, state: string): Run {
  const { on, facts } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  return new Run({
    program: programOf(state),
    facts: decodeFacts(facts, law).facts,
    on: parseDay(on),
    settings: new UsedSettings(),
  });
}

describe("the same law under two legal states", () => {
  const [, proposed, drafted] = states;

  test("leave asks the same under the proposal; electronic monitoring does not", () => {
    const same = new SameLaw(programOf("in-force"), programOf(proposed));
    const alike = (id: string) => same.on((law.matters.find((one) => one.id === id) ?? law.matters[0])?.asks as never);
    expect(["leave.ordinary", "work-release", "release.probation", "lower-security"].map(alike)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["em.whole-sentence", "em.final-part", "serving-outside-prison"].map(alike)).toEqual([false, false, false]);
  });

  test("a legal state says the same as itself, of everything", () => {
    const same = new SameLaw(programOf(drafted), programOf(drafted));
    expect(law.matters.filter(({ asks }) => !same.on(asks))).toEqual([]);
  });

  test.each(files)("%s: where the law is the same, so is the answer", (file) => {
    let alike = 0;
    for (const [left, right] of [
      ["in-force", proposed],
      [proposed, drafted],
    ] as const) {
      const [before, after] = [runOf(file, left), runOf(file, right)];
      const same = new SameLaw(before.program, after.program);
      for (const matter of law.matters) {
        if (!same.on(matter.asks)) continue;
        alike += 1;
        const settings = new UsedSettings();
        const asked = (run: Run): Answer =>
          answerMatter(new Run({ ...run.question, settings }), matter, settings, { language: "en", brief: true });
        expect(answerBesides(new Run({ ...after.question, settings }), matter, settings, asked(before))).toEqual(
          asked(after),
        );
      }
    }
    expect(alike).toBeGreaterThan(20);
  });
});
