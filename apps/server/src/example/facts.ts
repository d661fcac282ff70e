import type { ExecutionOrder } from "@soning/esas";
import { toCase } from "@soning/esas";

interface ExampleFact {
  readonly fact: string;
  readonly record?: string;
  readonly value: unknown;
  readonly source: string;
  readonly verified: boolean;
}

interface Sentence {
  readonly id: string;
  readonly kind?: string;
  readonly length?: string;
  readonly suspended?: string;
  readonly remandDeducted?: number;
}

/** The day some days before or after another, `YYYY-MM-DD`. */
export const shifted = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

const talk = "samtale ved innkomst";
const protocol = "innkomstprotokollen";
const register = "folkeregisteret";

/** How much of the sentence an invented person has served, varied by number; none of those who wait at home. */
const shares = [0, 0.3, 0.36, 0, 0.45, 0.55, 0, 0.62, 0.1] as const;

const sentencesOf = (order: ExecutionOrder, today: string): readonly Sentence[] => {
  const made = toCase([order], { on: today });
  const sentences = made.ok ? made.facts["sentences"] : undefined;
  return Array.isArray(sentences) ? (sentences as Sentence[]) : [];
};

const daysOf = (length: string | undefined, today: string): number =>
  length === undefined || length === "none"
    ? 0
    : Temporal.Duration.from(length).total({ unit: "days", relativeTo: Temporal.PlainDate.from(today) });

/** Days that an invented person has served by now: of what is to be served of a sentence in prison whose length the order tells. */
export function servedBy(seed: number, today: string, order: ExecutionOrder): number {
  const [sentence] = sentencesOf(order, today);
  if (sentence?.kind !== "prison" && sentence?.kind !== "preventive-detention") return 0;
  const { length, suspended, remandDeducted = 0 } = sentence;
  const toServe = daysOf(length, today) - daysOf(suspended, today) - remandDeducted;
  return toServe <= 0 ? 0 : Math.round(toServe * (shares[seed % shares.length] ?? 0));
}

const known = (fact: string, value: unknown, source: string, record?: string): ExampleFact => ({
  fact,
  value,
  source,
  verified: true,
  ...(record === undefined ? {} : { record }),
});

/** The serving itself: who waits has a day to appear, who serves has a first day. */
function servingOf(seed: number, today: string, served: number): readonly ExampleFact[] {
  if (served === 0)
    return [
      known("serving.startedOn", "none", protocol),
      known("serving.form", "not-started", protocol),
      known("serving.plannedStart", shifted(today, 25 + (seed % 40)), "innkallingen"),
    ];
  return [
    known("serving.startedOn", shifted(today, -served), protocol),
    known("serving.form", "prison", protocol),
    known("interruptions", [], protocol),
  ];
}

/** What a home, a job and the household say of serving with electronic monitoring. */
function lifeOf(seed: number, today: string, served: number): readonly ExampleFact[] {
  const about = served === 0 ? "em-whole-sentence" : "em-final-part";
  const applied = shifted(today, -14);
  return [
    known("application.about", about, "søknaden"),
    known("application.submittedOn", applied, "søknaden"),
    known("application.consentOn", applied, "søknaden"),
    known("application.consentWithdrawnOn", "none", talk),
    known("home.fixed", true, talk),
    known("home.kind", "own", register),
    known("home.electricity", true, "hjemmebesøk"),
    known("home.telephonePossible", true, "hjemmebesøk"),
    known("home.suitable", seed % 11 !== 0, "hjemmebesøk"),
    known("occupation.kind", "work", "arbeidsgiver"),
    known("occupation.inNorway", true, "arbeidsgiver"),
    known("occupation.controllable", true, "arbeidsgiver"),
    known("occupation.waived", false, talk),
    known("occupation.impossible", false, talk),
    known("residents", [], register),
    known("children", [], register),
    known("fines", [], "Statens innkrevingssentral"),
  ];
}

/** What a caseworker weighed, and what the police and the immigration authorities answered. */
function weighedOf(seed: number): readonly ExampleFact[] {
  return [
    known("health.unableInPrison", false, talk),
    known("health.unableInInstitution", false, talk),
    known("health.inabilityForHealthReasons", false, talk),
    known("health.inabilityPermanent", false, talk),
    known("suitability.positiveDevelopment", true, "framtidsplanen"),
    known("suitability.speciallyPositiveDevelopment", seed % 4 === 0, "framtidsplanen"),
    known("suitability.countersNewCrime", true, "framtidsplanen"),
    known("suitability.purposeAgainst", false, "framtidsplanen"),
    known("suitability.securityAgainst", seed % 13 === 0, "sikkerhetsvurderingen"),
    known("suitability.evasionFeared", false, "sikkerhetsvurderingen"),
    known("suitability.otherwiseInadvisable", false, "framtidsplanen"),
    known("suitability.otherwiseAdvisable", true, "framtidsplanen"),
    known("release.inadvisable", seed % 17 === 0, "framtidsplanen"),
    known("charges", [], "politiet"),
    known("remandPeriods", [], "politiet"),
    known("residence.expulsionFinalFrom", "none", "UDI"),
    known("residence.expulsionNoticeOn", "none", "UDI"),
    known("residence.expulsionDecidedOn", "none", "UDI"),
  ];
}

/**
 * What is known of an invented person beside the order, varied by number: some wait at home, the others have served a
 * part of the sentence. A third have everything told, a third lack a home and work, of the rest only the serving is known.
 */
export function factsFor(seed: number, today: string, order: ExecutionOrder, served: number): readonly ExampleFact[] {
  const records = sentencesOf(order, today).flatMap(({ id, remandDeducted }) => [
    known("sentences.remandAfterJudgment", 0, protocol, id),
    known("sentences.servedOn", "none", protocol, id),
    ...(remandDeducted === undefined ? [known("sentences.remandDeducted", 0, "dommen", id)] : []),
  ]);
  const serving = [...servingOf(seed, today, served), ...records];
  if (seed % 5 === 0) return serving;
  if (seed % 3 === 0) return [...serving, ...weighedOf(seed)];
  return [...serving, ...weighedOf(seed), ...lifeOf(seed, today, served)];
}
