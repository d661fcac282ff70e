import { type Cure, inLanguage, MOST_NORMS, outcomeOf, UsedSettings, whyNot } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { horizonOf } from "../horizon.ts";
import { readAnyCase } from "../input/any-case.ts";
import { say } from "../output.ts";
import { statusShown } from "../text/answer.ts";
import { citeOf, versionOf } from "../text/cite.ts";
import { wrap } from "../text/wrap.ts";
import { askedText, runOf } from "./assess.ts";
import { oneMatter } from "./when.ts";

const words: Readonly<Record<Cure, { readonly nb: string; readonly en: string; readonly nn?: string }>> = {
  time: { nb: "går over med tiden", en: "time cures it", nn: "går over med tida" },
  person: { nb: "kan endres", en: "can be changed", nn: "kan endrast" },
  assessment: { nb: "beror på skjønn", en: "an official's judgement", nn: "kjem an på skjønn" },
  fixed: { nb: "ligger fast", en: "fixed", nn: "ligg fast" },
};

export const whyNotCommand: Command = {
  name: "why-not",
  takes: "CASE --matter M",
  summary: {
    nb: "de minste settene av vilkår som står i veien",
    en: "the smallest sets of conditions in the way",
    nn: "dei minste setta av vilkår som står i vegen",
  },
  options: {
    ...caseOptions,
    matter: { type: "string", multiple: true, value: "M", nb: "spørsmålet", en: "the matter" },
  },
  async run(given, output) {
    const matter = oneMatter(given.texts("matter"));
    const loaded = await readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, new UsedSettings(policiesGiven(given)));
    const found = whyNot(run, matter.asks, horizonOf(run, matter));
    if (given.json) {
      output.json({ on: loaded.on, law: loaded.law, assumed: loaded.assumed, matter: matter.id, ...found });
      return;
    }
    const language = given.language;
    output.line(wrap(`${askedText(loaded, language)}: ${inLanguage(matter.question, language)}`));
    const outcome = matter.type.kind === "boolean" ? outcomeOf(run.truth(matter.asks)) : "value";
    if (outcome !== "not-met") {
      output.line(
        `${statusShown(outcome, language, output.style)}: ${say(language, "ingenting står sikkert i veien", "nothing surely stands in the way", "ingenting står sikkert i vegen")}`,
      );
    } else if (found.sets.length === 0)
      output.line(
        wrap(
          say(
            language,
            `Mer enn ${MOST_NORMS} vilkår måtte falle bort samtidig.`,
            `More than ${MOST_NORMS} conditions would have to go at once.`,
            `Meir enn ${MOST_NORMS} vilkår måtte falle bort samstundes.`,
          ),
        ),
      );
    for (const { norms, cures } of found.sets) {
      output.line(
        norms.length === 1
          ? say(language, "Dette må falle bort:", "This would have to go:", "Dette må falle bort:")
          : say(language, "Alle disse må falle bort:", "All of these would have to go:", "Alle desse må falle bort:"),
      );
      for (const [at, key] of norms.entries()) {
        const version = versionOf(run, key);
        const cure = words[cures[at] ?? "fixed"];
        output.line(
          wrap(
            `${output.style.bold(citeOf(run, key))}: ${version === undefined ? "" : inLanguage(version.text, language)} (${inLanguage(cure, language)})`,
            "  ✗ ",
            "    ",
          ),
        );
      }
    }
  },
};
