import { IN_FORCE, law, programOf } from "@soning/law";
import {
  type Answer,
  answerMatter,
  type Explanation,
  inLanguage,
  type Language,
  type Matter,
  Run,
  type Shown,
  type Type,
  UsedSettings,
} from "@soning/norms";
import { caseOptions, onlyArgument, onlyMatter, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { readAnyCase } from "../input/any-case.ts";
import type { LoadedCase } from "../input/case.ts";
import { matterGiven } from "../input/matter.ts";
import { say } from "../output.ts";
import { answerText } from "../text/answer.ts";
import { progressBar } from "../text/progress.ts";
import { resultGapLines, resultGapsOf, resultMissingOf } from "../text/result-gaps.ts";
import { wrap } from "../text/wrap.ts";

/** A run over a loaded case. */
export function runOf(loaded: LoadedCase, settings: UsedSettings): Run {
  const { on, now } = loaded.asked;
  return new Run({
    program: programOf(loaded.law),
    facts: loaded.facts,
    settings,
    on,
    ...(now === undefined ? {} : { now }),
  });
}

/** A result as the contract prints it: a condition by its outcome, all else by its value. */
function resultShown(result: Shown, type: Type | undefined): Shown {
  if (type?.kind !== "boolean") return result;
  return result === true ? "met" : result === false ? "not-met" : result === null ? "undetermined" : result;
}

/** A tree as the contract prints it: each node a norm or an operation, and to read a slot is one. */
function explanationShown({ children, ...node }: Explanation): Explanation {
  return {
    ...(node.norm === undefined && node.op === undefined ? { op: "slot" } : {}),
    ...node,
    children: children.map(explanationShown),
  };
}

/** The answer as the contract prints it: empty parts stay, so that a reader finds them. */
export function answerShown(answer: Answer, matter: Matter) {
  const { missingExact, explanation, ...rest } = answer;
  return {
    ...rest,
    ...(explanation === undefined ? {} : { explanation: explanationShown(explanation) }),
    results: Object.fromEntries(
      Object.entries(answer.results).map(([name, result]) => [name, resultShown(result, matter.results[name]?.type)]),
    ),
    missing: answer.missing.map((fact) => (missingExact ? fact : { ...fact, exact: false })),
  };
}

/** What was read as an empty log, on one line. */
export function assumedText(assumed: readonly string[], language: Language): string {
  return wrap(
    `${say(language, "Regnet som tomme logger", "Logs read as empty", "Rekna som tomme loggar")}: ${assumed.join(", ")}`,
    "",
    "  ",
  );
}

/** The day and the law asked of, as the first line of an answer. */
export function askedText({ on, law: state }: LoadedCase, language: Language): string {
  const name = law.overlays.find((overlay) => overlay.id === state)?.name;
  const words =
    state === IN_FORCE
      ? say(language, "gjeldende rett", "the law in force", "gjeldande rett")
      : name === undefined
        ? state
        : `${inLanguage(name, language)} (${state})`;
  return say(language, `Per ${on}, ${words}`, `On ${on}, ${words}`);
}

export const assessCommand: Command = {
  name: "assess",
  takes: "CASE [--matter M]… [--law STATE] [--on DATE]",
  summary: {
    nb: "svarer, med paragraf, grunn og det som mangler",
    en: "answers, with paragraph, reason and what is missing",
    nn: "svarer, med paragraf, grunn og det som manglar",
  },
  options: {
    ...caseOptions,
    matter: onlyMatter,
    explain: {
      type: "boolean",
      nb: "vis hele begrunnelsen",
      en: "show the whole explanation",
      nn: "vis heile grunngivinga",
    },
  },
  async run(given, output) {
    const asked = [...new Set(given.texts("matter"))].map(matterGiven);
    const matters = asked.length === 0 ? law.matters : asked;
    const settings = new UsedSettings(policiesGiven(given));
    const loaded = await readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, settings);
    const explain = given.json || given.flag("explain");
    const progress = progressBar(output, say(given.language, "Svarer", "Answering", "Svarar"));
    const answers = matters.map((matter, at) => {
      progress.step(at / matters.length);
      return answerMatter(run, matter, settings, { language: given.language, brief: !explain });
    });
    progress.done();
    if (given.json) {
      output.json({
        on: loaded.on,
        law: loaded.law,
        assumed: loaded.assumed,
        matters: answers.map((answer, at) => {
          const matter = matters[at] as Matter;
          return {
            ...answerShown(answer, matter),
            resultMissing: resultMissingOf(run, matter, given.language),
            resultGaps: resultGapsOf(run, matter, given.language),
          };
        }),
      });
      return;
    }
    output.line(wrap(askedText(loaded, given.language)));
    for (const [at, answer] of answers.entries()) {
      const matter = matters[at] as Matter;
      output.line(`\n${answerText(answer, run, given.language, output.style, matter.results)}`);
      for (const line of resultGapLines(resultGapsOf(run, matter, given.language), matter, given.language))
        output.line(wrap(line, "  ! ", "    "));
    }
    if (loaded.assumed.length > 0) output.line(`\n${assumedText(loaded.assumed, given.language)}`);
  },
};
