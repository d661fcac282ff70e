import { readClock, readingIn, type StandingStep, stepsOf } from "@soning/law";
import {
  type Answer,
  answerMatter,
  caseItself,
  Explainer,
  inLanguage,
  type Language,
  type Matter,
  type Run,
  type Shown,
  type Type,
  type UsedSettings,
} from "@soning/norms";

/** A condition is told by its outcome, all else by its value. */
function resultShown(result: Shown, type: Type | undefined): Shown {
  if (type?.kind !== "boolean") return result;
  return result === true ? "met" : result === false ? "not-met" : result === null ? "undetermined" : result;
}

/** The answer as the contract has it: empty parts stay, so that a reader finds them. */
function answerShown(answer: Answer, matter: Matter): Record<string, unknown> {
  const { missingExact, ...rest } = answer;
  const results: Record<string, Shown> = {};
  for (const name of Object.keys(answer.results))
    results[name] = resultShown(answer.results[name] as Shown, matter.results[name]?.type);
  return {
    ...rest,
    results,
    missing: answer.missing.map((fact) => (missingExact ? fact : { ...fact, exact: false })),
  };
}

/** Answers to matters, each with its explanation; `brief`: without it, which is several times as fast. */
export function answersTo(
  run: Run,
  settings: UsedSettings,
  matters: readonly Matter[],
  language: Language,
  brief = false,
): readonly Record<string, unknown>[] {
  return matters.map((matter) => answerShown(answerMatter(run, matter, settings, { language, brief }), matter));
}

/** An answer without the tree of its explanation. */
export function brief({ explanation: _tree, ...answer }: Record<string, unknown>): Record<string, unknown> {
  return answer;
}

/** Every date of the sentence, with its norm and what is missing for it. */
export function clockShown(run: Run, language: Language): readonly Record<string, unknown>[] {
  return readClock(run, { missing: true }).map((reading) => ({ ...readingIn(reading, language) }));
}

function stepShown(
  run: Run,
  { step, status, triggeredOn, due }: StandingStep,
  language: Language,
): Record<string, unknown> {
  const norm = typeof step.norm === "string" ? step.norm : step.norm.key;
  const stands = run.program.norms.get(norm);
  const cite = stands === undefined ? undefined : new Explainer(run, language).versionFor(stands, caseItself)?.cite;
  return {
    id: step.id,
    norm,
    cite: cite ?? norm,
    status,
    ...("event" in step.trigger ? { event: step.trigger.event } : { date: triggeredOn ?? null }),
    actor: step.actor,
    ...(step.matters === undefined ? {} : { matters: step.matters }),
    due: due ?? null,
    ...(step.gate === undefined ? {} : { gate: step.gate }),
    text: inLanguage(step.text, language),
    evidence: inLanguage(step.evidence, language),
    ...(step.waivers === undefined ? {} : { waivers: step.waivers.map((waiver) => inLanguage(waiver, language)) }),
  };
}

/** What must be done, by whom, until when: all of it, or what an event sets off. */
export function stepsShown(
  run: Run,
  event: Parameters<typeof stepsOf>[1],
  language: Language,
): readonly Record<string, unknown>[] {
  return stepsOf(run, event).map((standing) => stepShown(run, standing, language));
}
