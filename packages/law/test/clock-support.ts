import { parseDay, policySettings } from "@soning/calendar";
import { decodeFacts, Run, type Settings } from "@soning/norms";
import { assumeServiceLogs } from "../src/assumptions.ts";
import { law } from "../src/law.ts";
import { programOf } from "../src/legal-state.ts";
import { type ClockReading, readClock } from "../src/sentence-clock/read-clock.ts";

/** A sentence as the table writes it; what is left out is a plain prison sentence without deduction. */
export type SentenceFacts = Readonly<Record<string, unknown>>;

/** A case of the clock: facts by the catalogue's names, the day asked for, and the settings that differ. */
export interface ClockCase {
  readonly why: string;
  readonly sentences: readonly SentenceFacts[];
  /** day of intake; absent: the person is not taken in */
  readonly start?: string;
  readonly on?: string;
  readonly law?: string;
  readonly policies?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** `null`: the date does not exist; an object: known by bounds only */
  readonly dates: Readonly<Record<string, string | null | { readonly earliest?: string; readonly latest?: string }>>;
}

const plain = { kind: "prison", suspended: "none", remandDeducted: 0, foreign: false } as const;

export function settingsOf(chosen: Readonly<Record<string, string>> = {}): Settings {
  const all = policySettings(chosen) as Readonly<Record<string, string>>;
  return { policy: (id) => all[id] ?? "ask" };
}

/** The facts of a case; logs that the service keeps are empty unless given. Throws for a name or value at fault. */
export function runOf({ sentences, start, on, facts, policies, law: state }: Omit<ClockCase, "why" | "dates">): Run {
  const given = {
    "person.birthDate": "1990-05-14",
    ...(start === undefined ? {} : { "serving.startedOn": start }),
    sentences: sentences.map((sentence) => ({ ...plain, ...sentence })),
    ...facts,
  };
  const { facts: decoded, faults } = decodeFacts(given, law);
  if (faults.length > 0) throw new RangeError(faults.map((fault) => `${fault.path}: ${fault.message.en}`).join("; "));
  return new Run({
    program: programOf(state ?? "in-force"),
    facts: assumeServiceLogs(decoded).facts,
    on: parseDay(on ?? start ?? "2026-07-02"),
    settings: settingsOf(policies),
  });
}

/** The dates of a case, by id. */
export function datesOf(one: Omit<ClockCase, "why" | "dates">): ReadonlyMap<string, ClockReading> {
  return new Map(readClock(runOf(one)).map((reading) => [reading.id, reading]));
}

/** Exactly these facts, with nothing assumed, on one day. Throws for a name or value at fault. */
export function bareRun(given: Readonly<Record<string, unknown>>, on = "2026-07-02"): Run {
  const { facts, faults } = decodeFacts(given, law);
  if (faults.length > 0) throw new RangeError(faults.map((fault) => `${fault.path}: ${fault.message.en}`).join("; "));
  return new Run({ program: programOf("in-force"), facts, on: parseDay(on), settings: settingsOf() });
}

/** The dates that a case names, as its table writes them; what cannot come is null, or its reason where a date was expected. */
export function shownDates(one: ClockCase): Readonly<Record<string, unknown>> {
  const dates = datesOf(one);
  return Object.fromEntries(
    Object.entries(one.dates).map(([id, expected]) => {
      const reading = dates.get(id);
      if (reading === undefined) return [id, "no such date"];
      if (expected === null)
        return [id, reading.date ?? (reading.reason === undefined ? "open, with no reason" : null)];
      const bounds = {
        ...(reading.earliest === undefined ? {} : { earliest: reading.earliest }),
        ...(reading.latest === undefined ? {} : { latest: reading.latest }),
      };
      return [id, reading.date ?? reading.reason?.en ?? bounds];
    }),
  );
}
