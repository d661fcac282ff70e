import { type EventName, events, stepsOf } from "@soning/law";
import { inLanguage, nearest, UsedSettings } from "@soning/norms";
import { caseOptions, onlyArgument, overridesOf, policiesGiven } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput, nearestHint } from "../fault.ts";
import { readAnyCase } from "../input/any-case.ts";
import { say } from "../output.ts";
import { citeOf } from "../text/cite.ts";
import { valueText } from "../text/value.ts";
import { actorWord, eventWord } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";
import { askedText, runOf } from "./assess.ts";

function eventGiven(name: string | undefined): EventName | undefined {
  if (name === undefined) return undefined;
  const found = events.find((event) => event === name);
  if (found !== undefined) return found;
  throw new BadInput({
    code: "bad-option-value",
    path: "--event",
    value: JSON.stringify(name),
    message: {
      nb: `ukjent hendelse; kjente er ${events.join(", ")}`,
      en: `unknown event; known are ${events.join(", ")}`,
      nn: `ukjend hending; kjende er ${events.join(", ")}`,
    },
    ...nearestHint(nearest(name, events)),
  });
}

export const stepsCommand: Command = {
  name: "steps",
  takes: "CASE [--event E]",
  summary: {
    nb: "hva som må gjøres, av hvem og til når",
    en: "what must be done, by whom, until when",
    nn: "kva som må gjerast, av kven og til når",
  },
  options: {
    ...caseOptions,
    event: {
      type: "string",
      value: "E",
      nb: "bare det hendelsen utløser",
      en: "only what the event sets off",
      nn: "berre det hendinga utløyser",
    },
  },
  async run(given, output) {
    const event = eventGiven(given.text("event"));
    const loaded = await readAnyCase([onlyArgument(given, "CASE")], overridesOf(given));
    const run = runOf(loaded, new UsedSettings(policiesGiven(given)));
    const { language } = given;
    const standing = stepsOf(run, event);
    if (given.json) {
      output.json({
        on: loaded.on,
        law: loaded.law,
        assumed: loaded.assumed,
        steps: standing.map(({ step, status, triggeredOn, due }) => {
          const norm = typeof step.norm === "string" ? step.norm : step.norm.key;
          return {
            id: step.id,
            norm,
            cite: citeOf(run, norm),
            status,
            ...("event" in step.trigger ? { event: step.trigger.event } : { date: triggeredOn ?? null }),
            actor: step.actor,
            ...(step.matters === undefined ? {} : { matters: step.matters }),
            due: due ?? null,
            ...(step.gate === undefined ? {} : { gate: step.gate }),
            text: inLanguage(step.text, language),
            evidence: inLanguage(step.evidence, language),
            ...(step.waivers === undefined
              ? {}
              : { waivers: step.waivers.map((waiver) => inLanguage(waiver, language)) }),
          };
        }),
      });
      return;
    }
    output.line(wrap(askedText(loaded, language)));
    if (standing.length === 0)
      output.line(say(language, "Ingen steg må tas nå.", "No step has to be taken.", "Ingen steg må takast no."));
    for (const { step, status, triggeredOn, due } of standing) {
      const norm = typeof step.norm === "string" ? step.norm : step.norm.key;
      const when = "event" in step.trigger ? eventWord(step.trigger.event, language) : valueText(triggeredOn, language);
      const last =
        due === undefined || due === "none"
          ? ""
          : `, ${say(language, "senest", "due", "seinast")} ${valueText(due, language)}`;
      const open =
        status === "undetermined"
          ? say(language, " (uavklart om det gjelder)", " (open whether it applies)", " (uavklart om det gjeld)")
          : "";
      output.line(
        wrap(
          `${output.style.bold(actorWord(step.actor, language))} · ${when}${last}${open}: ${inLanguage(step.text, language)} (${citeOf(run, norm)})`,
          "",
          "  ",
        ),
      );
    }
  },
};
