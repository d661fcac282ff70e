import { type Cure, UsedSettings, whyNot } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { horizonOf } from "../horizon.ts";
import { readAnyCase } from "../input/any-case.ts";
import { say } from "../output.ts";
import { citeOf } from "../text/cite.ts";
import { wrap } from "../text/wrap.ts";
import { runOf } from "./assess.ts";
import { oneMatter } from "./when.ts";

const words: Readonly<Record<Cure, { readonly nb: string; readonly en: string }>> = {
  time: { nb: "går over med tiden", en: "time cures it" },
  person: { nb: "kan endres", en: "can be changed" },
  assessment: { nb: "skjønn", en: "an official's judgement" },
  fixed: { nb: "ligger fast", en: "fixed" },
};

export const whyNotCommand: Command = {
  name: "why-not",
  takes: "CASE --matter M",
  summary: { nb: "de minste settene av vilkår som står i veien", en: "the smallest sets of conditions in the way" },
  options: { ...caseOptions, matter: { type: "string", multiple: true, value: "M", nb: "spørsmålet", en: "the matter" } },
  run(given, output) {
    const matter = oneMatter(given.texts("matter"));
    const loaded = readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, new UsedSettings(policiesGiven(given)));
    const found = whyNot(run, matter.asks, horizonOf(run, matter));
    if (given.json) {
      output.json({ on: loaded.on, law: loaded.law, assumed: loaded.assumed, matter: matter.id, ...found });
      return;
    }
    const language = given.language;
    if (found.sets.length === 0) output.line(say(language, "Ingenting står i veien alene, eller svaret er ikke «ikke oppfylt».", "Nothing stands in the way, or the answer is not “not met”."));
    for (const { norms, cures } of found.sets) {
      output.line(say(language, "Alle disse må falle bort:", "All of these would have to go:"));
      for (const [at, key] of norms.entries()) {
        const version = run.program.versionsOf(key)[0];
        const cure = words[cures[at] ?? "fixed"];
        output.line(wrap(`${output.style.bold(citeOf(loaded.law, key))}: ${language === "en" ? version?.text.en : version?.text.nb} (${language === "en" ? cure.en : cure.nb})`, "  ✗ ", "    "));
      }
    }
  },
};
