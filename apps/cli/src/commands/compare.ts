import { law, programOf } from "@soning/law";
import {
  type Answer,
  answerBesides,
  answerMatter,
  type Matter,
  SameLaw,
  UsedSettings,
  type When,
  whenMet,
} from "@soning/norms";
import { caseOptions, onlyArgument, onlyMatter, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { horizonOf } from "../horizon.ts";
import { caseSource } from "../input/any-case.ts";
import { caseFrom, type LoadedCase, legalStateGiven } from "../input/case.ts";
import { matterGiven } from "../input/matter.ts";
import { say } from "../output.ts";
import { statusShown } from "../text/answer.ts";
import { progressBar } from "../text/progress.ts";
import { valueText } from "../text/value.ts";
import { wrap } from "../text/wrap.ts";
import { truthByDay } from "../truth-by-day.ts";
import { answerShown, runOf } from "./assess.ts";

/** Cites shown for each side; assess has them all. */
const MOST_CITES = 3;

/** What differs for a person between two legal states, beside the explanation. */
function differs(left: Answer, right: Answer): boolean {
  const core = ({ outcome, value, results, decidedBy, appeal, missing }: Answer): string =>
    JSON.stringify([outcome, value, results, decidedBy, appeal, missing.map((fact) => fact.fact)]);
  return core(left) !== core(right);
}

/** An answer with the days on which it is met. */
interface Dated {
  readonly answer: Answer;
  readonly possibleFrom: When | undefined;
}

/** The person under one legal state. */
interface Side {
  readonly loaded: LoadedCase;
  /** `known`: the answer of a state that says the same of all that the matter asks */
  answer(matter: Matter, known?: Dated): Dated;
}

function spansOf({ possibleFrom }: Dated): string {
  return JSON.stringify(possibleFrom?.spans.map(({ from, until }) => [from, until]));
}

export const compareCommand: Command = {
  name: "compare",
  takes: "CASE --law A --law B [--matter M]…",
  summary: {
    nb: "hva en reform endrer for denne personen",
    en: "what a reform changes for this person",
    nn: "kva ei reform endrar for denne personen",
  },
  options: {
    ...caseOptions,
    law: {
      type: "string",
      multiple: true,
      value: "STATE",
      nb: "rettstilstand, to ganger",
      en: "legal state, twice",
      nn: "rettstilstand, to gonger",
    },
    matter: onlyMatter,
  },
  async run(given, output) {
    const states = given.texts("law").map((name) => legalStateGiven(name, "--law"));
    const [before, after] = states;
    if (before === undefined || after === undefined || states.length !== 2) {
      throw new BadInput({
        code: "missing-argument",
        path: "--law",
        message: {
          nb: "gi to rettstilstander: --law in-force --law em-2024",
          en: "give two legal states: --law in-force --law em-2024",
          nn: "gi to rettstilstandar: --law in-force --law em-2024",
        },
      });
    }
    const asked = given.texts("matter").map(matterGiven);
    const matters = asked.length === 0 ? law.matters : asked;
    const path = onlyArgument(given, "CASE");
    const language = given.language;
    if (before === after)
      throw new BadInput({
        code: "bad-option-value",
        path: "--law",
        value: before,
        message: {
          nb: "er gitt to ganger; gi to ulike rettstilstander",
          en: "is given twice; give two different legal states",
          nn: "er gitt to gonger; gi to ulike rettstilstandar",
        },
      });
    // read once, for standard input can be read once only
    const { path: place, ...frame } = await caseSource([path], overridesOf(given));
    const same = new SameLaw(programOf(before), programOf(after));
    const progress = progressBar(output, say(language, "Svarer", "Answering", "Svarar"));
    const asking = (state: string): Side => {
      const settings = new UsedSettings(policiesGiven(given));
      const loaded = caseFrom(frame, place, { ...overridesOf(given), law: state });
      const run = runOf(loaded, settings);
      return {
        loaded,
        answer(matter, known) {
          if (known !== undefined)
            return { answer: answerBesides(run, matter, settings, known.answer), possibleFrom: known.possibleFrom };
          return {
            answer: answerMatter(run, matter, settings, { language, brief: true }),
            possibleFrom:
              matter.type.kind === "boolean"
                ? whenMet(run, matter.asks, horizonOf(run, matter), truthByDay(run, matter.asks))
                : undefined,
          };
        },
      };
    };
    const [left, right] = [asking(before), asking(after)];
    const answered = matters.map((matter, at) => {
      progress.step(at / matters.length);
      const a = left.answer(matter);
      const { asks, horizon } = matter;
      const alike = same.on(asks) && (horizon === undefined || same.on(horizon));
      return { matter, a, b: right.answer(matter, alike ? a : undefined) };
    });
    progress.done();
    const changes = answered.map(({ matter, a, b }) => ({
      matter,
      a,
      b,
      changed: differs(a.answer, b.answer) || spansOf(a) !== spansOf(b),
    }));
    if (given.json) {
      output.json({
        on: left.loaded.on,
        laws: states,
        assumed: left.loaded.assumed,
        matters: changes.map(({ matter, a, b, changed }) => ({
          matter: matter.id,
          changed,
          answers: [a, b].map((side, at) => ({
            law: states[at],
            ...answerShown(side.answer, matter),
            ...(side.possibleFrom === undefined ? {} : { when: side.possibleFrom }),
          })),
        })),
      });
      return;
    }
    const real = changes.filter(({ changed }) => changed);
    output.line(
      wrap(
        say(language, `Per ${left.loaded.on}: ${before} og ${after}`, `On ${left.loaded.on}: ${before} and ${after}`),
      ),
    );
    if (real.length === 0)
      output.line(
        say(
          language,
          "Ingen forskjell for denne personen.",
          "No difference for this person.",
          "Ingen skilnad for denne personen.",
        ),
      );
    for (const { matter, a, b } of real) {
      output.line(output.style.bold(matter.id));
      for (const [at, side] of [a, b].entries()) {
        const { answer, possibleFrom } = side;
        const value = answer.value === undefined ? "" : ` ${valueText(answer.value, language)}`;
        const spans = possibleFrom?.spans.map(({ from, until }) => `${from}–${until ?? ""}`).join(", ") ?? "";
        const why = [...new Set(answer.norms.map((norm) => norm.cite))].slice(0, MOST_CITES).join(", ");
        output.line(
          wrap(
            `${states[at]}: ${statusShown(answer.outcome, language, output.style)}${value}${spans === "" ? "" : ` (${spans})`}${why === "" ? "" : ` · ${why}`}`,
            "  ",
            "    ",
          ),
        );
      }
    }
  },
};
