import { law, programOf } from "@soning/law";
import { type Answer, answerMatter, Run, UsedSettings } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readAnyCase } from "../input/any-case.ts";
import type { LoadedCase } from "../input/case.ts";
import { matterGiven } from "../input/matter.ts";
import { answerText } from "../text/answer.ts";
import { say } from "../output.ts";

/** A run over a loaded case. */
export function runOf(loaded: LoadedCase, settings: UsedSettings): Run {
  const { on, now } = loaded.asked;
  return new Run({ program: programOf(loaded.law), facts: loaded.facts, settings, on, ...(now === undefined ? {} : { now }) });
}

/** The answer as the contract prints it: empty parts stay, so that a reader finds them. */
export function answerShown(answer: Answer) {
  const { missingExact, ...rest } = answer;
  return { ...rest, missing: answer.missing.map((fact) => (missingExact ? fact : { ...fact, exact: false })) };
}

export const assessCommand: Command = {
  name: "assess",
  takes: "CASE [--matter M]… [--law STATE] [--on DATE]",
  summary: { nb: "svarer, med paragraf, grunn og det som mangler", en: "answers, with paragraph, reason and what is missing" },
  options: {
    ...caseOptions,
    matter: { type: "string", multiple: true, value: "M", nb: "bare dette spørsmålet", en: "only this matter" },
    explain: { type: "boolean", nb: "vis hele begrunnelsen", en: "show the whole explanation" },
  },
  run(given, output) {
    const asked = given.texts("matter").map(matterGiven);
    const matters = asked.length === 0 ? law.matters : asked;
    const settings = new UsedSettings(policiesGiven(given));
    const loaded = readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, settings);
    const explain = given.json || given.flag("explain");
    const answers = matters.map((matter) => answerMatter(run, matter, settings, { language: given.language, brief: !explain }));
    if (given.json) {
      output.json({ on: loaded.on, law: loaded.law, assumed: loaded.assumed, matters: answers.map(answerShown) });
      return;
    }
    output.line(say(given.language, `Per ${loaded.on}, ${loaded.law}`, `On ${loaded.on}, ${loaded.law}`));
    for (const answer of answers) output.line(`\n${answerText(answer, given.language, output.style)}`);
    if (loaded.assumed.length > 0) {
      output.line(`\n${say(given.language, "Regnet som tomme logger", "Logs read as empty")}: ${loaded.assumed.join(", ")}`);
    }
  },
};
