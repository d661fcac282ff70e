import { inLanguage, UsedSettings, whenMet } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { horizonOf } from "../horizon.ts";
import { readAnyCase } from "../input/any-case.ts";
import { matterGiven } from "../input/matter.ts";
import { say } from "../output.ts";
import { citeOf } from "../text/cite.ts";
import { wrap } from "../text/wrap.ts";
import { truthByDay } from "../truth-by-day.ts";
import { askedText, runOf } from "./assess.ts";

/** The one matter asked for. Throws BadInput when it is missing. */
export function oneMatter(texts: readonly string[]) {
  const [id, second] = texts;
  if (id === undefined)
    throw new BadInput({
      code: "missing-argument",
      path: "--matter",
      message: {
        nb: "mangler; se soning matters",
        en: "missing; see soning matters",
        nn: "manglar; sjå soning matters",
      },
    });
  if (second !== undefined)
    throw new BadInput({
      code: "bad-option-value",
      path: "--matter",
      value: JSON.stringify(second),
      message: {
        nb: "er gitt to ganger; gi ett spørsmål",
        en: "is given twice; give one matter",
        nn: "er gitt to gonger; gi eitt spørsmål",
      },
    });
  return matterGiven(id);
}

export const whenCommand: Command = {
  name: "when",
  takes: "CASE --matter M",
  summary: {
    nb: "tidsrommene der vilkårene er oppfylt",
    en: "the spans in which a matter is met",
    nn: "tidsromma der vilkåra er oppfylte",
  },
  options: {
    ...caseOptions,
    matter: { type: "string", multiple: true, value: "M", nb: "spørsmålet", en: "the matter" },
  },
  async run(given, output) {
    const matter = oneMatter(given.texts("matter"));
    if (matter.type.kind !== "boolean") {
      throw new BadInput({
        code: "unknown-matter",
        path: "--matter",
        value: matter.id,
        message: {
          nb: "svaret er en verdi, ikke et vilkår; bruk assess",
          en: "its answer is a value, not a condition; use assess",
          nn: "svaret er ein verdi, ikkje eit vilkår; bruk assess",
        },
      });
    }
    const loaded = await readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, new UsedSettings(policiesGiven(given)));
    const when = whenMet(run, matter.asks, horizonOf(run, matter), truthByDay(run, matter.asks));
    if (given.json) {
      output.json({ on: loaded.on, law: loaded.law, assumed: loaded.assumed, matter: matter.id, ...when });
      return;
    }
    const language = given.language;
    output.line(wrap(`${askedText(loaded, language)}: ${inLanguage(matter.question, language)}`));
    if (when.spans.length === 0) {
      output.line(
        wrap(
          say(
            language,
            `Vilkårene er ikke sikkert oppfylt noen dag til og med ${when.horizon}.`,
            `The conditions are surely met on no day up to and including ${when.horizon}.`,
            `Vilkåra er ikkje sikkert oppfylte nokon dag til og med ${when.horizon}.`,
          ),
        ),
      );
      const from = when.possibleFrom;
      if (from === undefined)
        output.line(
          wrap(
            say(
              language,
              "De kan heller ikke bli det; soning why-not sier hvorfor.",
              "Nor can they be; soning why-not says why.",
              "Dei kan heller ikkje bli det; soning why-not seier kvifor.",
            ),
          ),
        );
      else
        output.line(
          wrap(
            say(
              language,
              `Mulig fra ${from} om det som mangler, faller på plass; soning assess sier hva.`,
              `Possible from ${from} if what is missing turns out well; soning assess says what.`,
              `Mogleg frå ${from} om det som manglar, fell på plass; soning assess seier kva.`,
            ),
          ),
        );
      return;
    }
    for (const span of when.spans) {
      const until =
        span.until === undefined
          ? say(
              language,
              `fra ${span.from}, ennå ${when.horizon}`,
              `from ${span.from}, still on ${when.horizon}`,
              `frå ${span.from}, enno ${when.horizon}`,
            )
          : say(
              language,
              `fra ${span.from} til ${span.until} (ikke medregnet)`,
              `from ${span.from} until ${span.until} (not included)`,
              `frå ${span.from} til ${span.until} (ikkje medrekna)`,
            );
      const opens = span.opens.map((key) => citeOf(run, key)).join(", ");
      const closes = span.closes.map((key) => citeOf(run, key)).join(", ");
      output.line(output.style.bold(until));
      if (opens !== "") output.line(wrap(say(language, `åpner: ${opens}`, `opens: ${opens}`), "  ", "    "));
      if (closes !== "") output.line(wrap(say(language, `stenger: ${closes}`, `closes: ${closes}`), "  ", "    "));
    }
  },
};
