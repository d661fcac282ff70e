import { formatDay } from "@soning/calendar";
import {
  CONFLICT,
  FALSE,
  highest,
  isUnknown,
  lowest,
  missingFor,
  NONE,
  Run,
  range,
  type Settings,
  type Text,
  TRUE,
  type Truth,
  type Value,
  versionInForce,
} from "@soning/norms";
import type { ClockDate } from "./clock-date.ts";
import { clockDates } from "./clock-dates.ts";

/** One date of a clock that was read. */
export interface ClockReading {
  readonly id: string;
  readonly name: Text;
  /** the day, where it is known (or ordinarily holds); absent where it can't come, or is not known */
  readonly date?: string;
  /** bounds, where facts or assessments are missing */
  readonly earliest?: string;
  readonly latest?: string;
  /** two norms give different days */
  readonly conflict?: true;
  readonly norm: string;
  readonly cite: string;
  readonly text: Text;
  readonly doubtful?: true;
  /** `id=setting` of the policies used */
  readonly policies: readonly string[];
  /** why the date does not exist, or what the law leaves unsaid where no fact would settle it */
  readonly reason?: Text;
  /** facts and assessments that would settle it */
  readonly missing: readonly { readonly fact: string; readonly kind: "fact" | "assessment" }[];
  /** beside the sentence's own dates */
  readonly aside?: true;
}

interface ReadOptions {
  /** ask which facts are missing for each open date; costs time */
  readonly missing?: boolean;
}

/** Settings that pass through to those of the run and remember what was asked for. */
class Remembering implements Settings {
  private readonly settings: Settings;
  readonly seen = new Set<string>();
  constructor(settings: Settings) {
    this.settings = settings;
  }
  policy(id: string): string {
    this.seen.add(id);
    return this.settings.policy(id);
  }
  used(): readonly string[] {
    return [...this.seen].sort().map((id) => `${id}=${this.settings.policy(id)}`);
  }
}

/** The norm that gives the date here: one that may take effect and gives that very day, else the first that takes effect. */
function normOf(run: Run, { norms }: ClockDate, day: Value): string {
  const standing = norms.filter((key) => run.program.norms.has(key));
  const effect = (key: string): Truth => run.truth({ op: "norm", key, face: "effective" });
  const gives = (key: string): boolean =>
    run.program
      .versionsOf(key)
      .some(({ value }) => value !== undefined && run.typeOf(value).kind === "date" && run.value(value) === day);
  const giving = typeof day === "number" ? standing.find((key) => effect(key) !== FALSE && gives(key)) : undefined;
  return giving ?? standing.find((key) => effect(key) === TRUE) ?? standing[0] ?? norms[0] ?? "";
}

function days(value: Value): Pick<ClockReading, "date" | "earliest" | "latest"> {
  if (typeof value === "number") return { date: formatDay(value) };
  const [lo, hi] = [lowest(value), highest(value)];
  return {
    ...(Number.isFinite(lo) ? { earliest: formatDay(lo) } : {}),
    ...(Number.isFinite(hi) ? { latest: formatDay(hi) } : {}),
  };
}

/** What a gap of the law leaves unsaid, as a reason. */
function unsaid(why: Text | undefined): Text | undefined {
  return why && { nb: `Reglene sier ikke ${why.nb}.`, en: `The rules do not say ${why.en}.` };
}

/** A day known by its latest, with a better earliest. */
function notBefore(value: Value, least: Value): Value {
  if (!Number.isFinite(highest(value))) return value;
  return range(Math.max(lowest(value), lowest(least)), highest(value));
}

function read(run: Run, clock: ClockDate, options: ReadOptions): ClockReading {
  const settings = new Remembering(run.question.settings);
  const own = new Run({ ...run.question, settings });
  const value = own.value(clock.date.node);
  const policies = settings.used();
  const open = isUnknown(value) && (options.missing === true || clock.ordinarilyNone === true);
  const lacking = open ? missingFor(own, clock.date.node) : undefined;
  const missing = lacking?.facts.map(({ fact, kind }) => ({ fact, kind })) ?? [];
  const assessedOnly = missing.length > 0 && missing.every(({ kind }) => kind === "assessment");
  const absent = value === NONE || (clock.ordinarilyNone === true && assessedOnly);
  const latest =
    isUnknown(value) &&
    clock.latestWhenKnown?.every(({ node, type }) =>
      type.kind === "boolean" ? own.truth(node) === TRUE : !isUnknown(own.value(node)),
    ) === true;
  const cannotCome = absent ? clock.reasons.find((one) => own.truth(one.when.node) === TRUE) : undefined;
  // nothing to ask for: the law itself leaves it open
  const reason = cannotCome ?? (missing.length === 0 ? unsaid(lacking?.gaps[0]?.why) : undefined);
  const lying = isUnknown(value) && clock.within !== undefined ? own.value(clock.within.node) : value;
  const given = days(
    isUnknown(value) && clock.notBefore !== undefined ? notBefore(value, own.value(clock.notBefore.node)) : lying,
  );
  // whether there is such a day at all is open: the day it would be is both its bounds, not a date
  const bounds = isUnknown(value) && given.date !== undefined ? { earliest: given.date, latest: given.date } : given;
  const norm = normOf(own, clock, latest ? highest(lying) : value);
  const versions = run.program.versionsOf(norm);
  const version = versions.find((one) => own.truth(versionInForce(one)) === TRUE) ?? versions.at(-1);
  const ordinary = latest && bounds.latest !== undefined ? { date: bounds.latest } : {};
  return {
    id: clock.id,
    name: { nb: clock.nb, en: clock.en },
    ...(absent || value === CONFLICT ? {} : { ...bounds, ...ordinary }),
    ...(value === CONFLICT ? { conflict: true } : {}),
    norm,
    cite: version?.cite ?? norm,
    text: version?.text ?? { nb: clock.nb, en: clock.en },
    ...(version?.doubtful === undefined ? {} : { doubtful: true }),
    policies,
    ...(clock.aside === undefined ? {} : { aside: clock.aside }),
    ...(reason === undefined ? {} : { reason: { nb: reason.nb, en: reason.en } }),
    missing: options.missing === true ? missing : [],
  };
}

/**
 * Every date of the sentence for a case on a day: each with its norm, the policies used, bounds where something is not
 * known and the reason where it can't come. Pure.
 */
export function readClock(run: Run, options: ReadOptions = {}): readonly ClockReading[] {
  return clockDates.map((clock) => read(run, clock, options));
}
