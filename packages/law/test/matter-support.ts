import { policySettings } from "@soning/calendar";
import { type Answer, answerMatter, type Expression, Run, show, UsedSettings } from "@soning/norms";
import { law } from "../src/law.ts";
import { type ClockCase, runOf } from "./clock-support.ts";

export type Asked = Omit<ClockCase, "why" | "dates">;

/** The answer to a matter for a case of the clock. */
export function matter(id: string, one: Asked): Answer {
  const found = law.matters.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no matter ${id}`);
  const settings = new UsedSettings(policySettings(one.policies));
  return answerMatter(new Run({ ...runOf(one).question, settings }), found, settings, { language: "en", brief: true });
}

/** A slot or expression of a case, as it is printed. */
export const ask = (what: Expression, one: Asked): unknown => show(runOf(one).value(what.node), what.type);

/** One sentence that began on 1 January 2026. */
export const sentence = (length: string, more: Readonly<Record<string, unknown>> = {}): Asked => ({
  sentences: [{ length, ...more }],
  start: "2026-01-01",
});

export const advisable = { "release.inadvisable": false };
