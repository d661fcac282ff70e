import { formatDay, parseDay } from "@soning/calendar";
import {
  assumeServiceLogs,
  type ClockStretches,
  coverageOf,
  law,
  overlaysOf,
  programOf,
  type ReadingInLanguage,
  readClock,
  readingIn,
  readStretches,
} from "@soning/law";
import {
  answerMatter,
  type CaseFacts,
  decodeFacts,
  inLanguage,
  type Language,
  outcomeOf as outcomeOfTruth,
  outcomeOfValue,
  Run,
  UsedSettings,
  whenMet,
  whyNot,
} from "@soning/norms";

/** One date of the clock, as the server's API tells it too. */
export type { ClockStretches, ReadingInLanguage as ClockDate };
export { coverageOf, inLanguage, law, overlaysOf, programOf };

export type JsonFacts = Readonly<Record<string, unknown>>;

/** A question to the law: which legal state, on which day (`YYYY-MM-DD`). */
export interface Asked {
  readonly law: string;
  readonly on: string;
}

function factsOf(given: JsonFacts): CaseFacts {
  const { facts, faults } = decodeFacts(given, law);
  if (faults.length > 0) throw new Error(faults.map(({ path, message }) => `${path}: ${message.en}`).join("\n"));
  return assumeServiceLogs(facts).facts;
}

const runOf = (facts: CaseFacts, asked: Asked, settings: UsedSettings): Run =>
  new Run({ program: programOf(asked.law), facts, settings, on: parseDay(asked.on) });

const answered = new WeakMap<JsonFacts, Map<string, unknown>>();

/** What was worked out of the same facts before, for as long as somebody holds them: a page asks the same each time it is drawn. Facts are never changed in place. */
function once<T>(facts: JsonFacts, asks: readonly unknown[], work: () => T): T {
  const known = answered.get(facts) ?? new Map<string, unknown>();
  answered.set(facts, known);
  const key = JSON.stringify(asks);
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as T;
}

/** Every date of the sentence, worked out here: what the server's clock says for the same facts. Throws on facts that do not read. */
export function clockOf(
  facts: JsonFacts,
  asked: Asked,
  language: Language,
  missing = true,
): readonly ReadingInLanguage[] {
  return once(facts, ["clock", asked.law, asked.on, language, missing], () =>
    readClock(runOf(factsOf(facts), asked, new UsedSettings()), { missing }).map((reading) =>
      readingIn(reading, language),
    ),
  );
}

/** Remand and interruptions, as the clock reckons with them. Throws on facts that do not read. */
export const stretchesOf = (facts: JsonFacts, asked: Asked): ClockStretches =>
  once(facts, ["stretches", asked.law, asked.on], () =>
    readStretches(runOf(factsOf(facts), asked, new UsedSettings())),
  );

const matterOf = (id: string) => law.matters.find((matter) => matter.id === id);

/** The answer to a matter with its explanation; undefined for a matter that there is none of. Throws on facts that do not read. */
export function answerOf(facts: JsonFacts, matter: string, asked: Asked, language: Language) {
  const found = matterOf(matter);
  if (found === undefined) return undefined;
  return once(facts, ["answer", matter, asked.law, asked.on, language], () => {
    const settings = new UsedSettings();
    return answerMatter(runOf(factsOf(facts), asked, settings), found, settings, { language });
  });
}

/** How a matter comes out, without its reasons. Throws on facts that do not read. */
export function outcomeOf(facts: JsonFacts, matter: string, asked: Asked): string | undefined {
  const found = matterOf(matter);
  if (found === undefined) return undefined;
  const run = runOf(factsOf(facts), asked, new UsedSettings());
  return found.type.kind === "boolean" ? outcomeOfTruth(run.truth(found.asks)) : outcomeOfValue(run.value(found.asks));
}

/** What the value of a choice is called, wherever the catalogue has words for it. */
export function labelOf(value: string, language: Language = "nb"): string | undefined {
  for (const { labels } of law.facts.values()) {
    const label = labels?.[value];
    if (label !== undefined) return inLanguage(label, language);
  }
  return undefined;
}

/** Spans in which a matter is met, and the least that stands in the way today. */
export function outlookOf(facts: JsonFacts, matter: string, asked: Asked) {
  const found = matterOf(matter);
  if (found === undefined) return undefined;
  const run = runOf(factsOf(facts), asked, new UsedSettings());
  const end = found.horizon === undefined ? undefined : run.value(found.horizon);
  const horizon = typeof end === "number" && end > run.on ? end : run.on + 5 * 365;
  const spans = found.type.kind === "boolean" ? whenMet(run, found.asks, horizon) : undefined;
  const sets = found.type.kind === "boolean" ? whyNot(run, found.asks, horizon) : undefined;
  return { spans, sets, horizon: formatDay(horizon) };
}

/** The version of a norm that stands in a legal state on a day, else its newest. */
export function normOn(key: string, { law: state, on }: Asked) {
  const norm = law.norms.find((one) => one.key === key);
  if (norm === undefined) return undefined;
  const standing = programOf(state).versionsOf(key);
  const version =
    standing.find(({ from, until }) => (from === undefined || from <= on) && (until === undefined || on < until)) ??
    standing.at(-1) ??
    norm.versions.at(-1);
  return version === undefined ? undefined : { norm, version };
}
