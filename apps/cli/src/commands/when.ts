import { UsedSettings, whenMet } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { horizonOf } from "../horizon.ts";
import { readAnyCase } from "../input/any-case.ts";
import { matterGiven } from "../input/matter.ts";
import { say } from "../output.ts";
import { citeOf } from "../text/cite.ts";
import { wrap } from "../text/wrap.ts";
import { runOf } from "./assess.ts";
import { truthByDay } from "../truth-by-day.ts";

/** The one matter asked for. Throws BadInput when it is missing. */
export function oneMatter(texts: readonly string[]) {
  const [id] = texts;
  if (id === undefined) throw new BadInput({ code: "missing-argument", path: "--matter", message: { nb: "mangler; se soning matters", en: "missing; see soning matters" } });
  return matterGiven(id);
}

export const whenCommand: Command = {
  name: "when",
  takes: "CASE --matter M",
  summary: { nb: "tidsrommene der vilkårene er oppfylt", en: "the spans in which a matter is met" },
  options: { ...caseOptions, matter: { type: "string", multiple: true, value: "M", nb: "spørsmålet", en: "the matter" } },
  run(given, output) {
    const matter = oneMatter(given.texts("matter"));
    if (matter.type.kind !== "boolean") {
      throw new BadInput({ code: "unknown-matter", path: "--matter", value: matter.id, message: { nb: "svaret er en verdi, ikke et vilkår; bruk assess", en: "its answer is a value, not a condition; use assess" } });
    }
    const loaded = readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, new UsedSettings(policiesGiven(given)));
    const when = whenMet(run, matter.asks, horizonOf(run, matter), truthByDay(run, matter.asks));
    if (given.json) {
      output.json({ on: loaded.on, law: loaded.law, assumed: loaded.assumed, matter: matter.id, ...when });
      return;
    }
    const language = given.language;
    if (when.spans.length === 0) {
      const possible = when.possibleFrom === undefined ? "" : say(language, ` Tidligst mulig når noe er avklart: ${when.possibleFrom}.`, ` Possible from ${when.possibleFrom} once something is settled.`);
      output.line(wrap(say(language, `${matter.id} er ikke oppfylt noen dag til og med ${when.horizon}.${possible}`, `${matter.id} is met on no day up to ${when.horizon}.${possible}`)));
      return;
    }
    for (const span of when.spans) {
      const until = span.until === undefined ? say(language, `til og med ${when.horizon}`, `to ${when.horizon}`) : say(language, `til ${span.until}`, `until ${span.until}`);
      const opens = span.opens.map((key) => citeOf(loaded.law, key)).join(", ");
      const closes = span.closes.map((key) => citeOf(loaded.law, key)).join(", ");
      output.line(output.style.bold(`${span.from} ${until}`));
      if (opens !== "") output.line(wrap(say(language, `åpner: ${opens}`, `opens: ${opens}`), "  ", "    "));
      if (closes !== "") output.line(wrap(say(language, `stenger: ${closes}`, `closes: ${closes}`), "  ", "    "));
    }
  },
};
