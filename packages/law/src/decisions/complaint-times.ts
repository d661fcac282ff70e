import { dayOfMinute, deadlineAfter, formatDay, parseDay, parseMinute } from "@soning/calendar";
import {
  type DurationValue,
  decodeFacts,
  type Expression,
  FALSE,
  isUnknown,
  type Node,
  Run,
  type Shown,
  show,
  TRUE,
  type Truth,
  type Type,
  UsedSettings,
} from "@soning/norms";
import { law } from "../law.ts";
import { IN_FORCE, programOf } from "../legal-state.ts";
import { costsTime, harmTime, reasonsTime, reversalTime, reviewNoticeTime } from "./complaint-parameters.ts";
import { complaintHours, reaction } from "./in-force.ts";
import {
  complaintDeadline,
  complaintDeadlineHours,
  complaintPeriod,
  lateComplaintUntil,
  noComplaint,
} from "./slots.ts";

/** A decision, as far as its complaint goes. */
export interface ToldDecision {
  /** the provision it was made under, such as `strgjfl § 40 (2) a` */
  readonly provision: string;
  /** the day it was made */
  readonly madeOn: string;
  /** the minute at which the notice, or reasons asked for later, came to the person; absent: not yet */
  readonly notifiedAt?: string;
}

/** Whether and until when one may complain. */
export type ComplaintTimes =
  | { readonly may: false; readonly cite: string; readonly text: { readonly nb: string; readonly en: string } }
  | {
      readonly may: true;
      readonly cite: string;
      readonly length: { readonly amount: number; readonly unit: "hour" | "day" };
      /** last day (`YYYY-MM-DD`) or minute (`YYYY-MM-DDTHH:mm`); absent before the notice has come */
      readonly until?: string;
      /** the last day on which a late complaint can be taken */
      readonly lateUntil: string;
    };

const known = (run: Run, { node, type }: { readonly node: Node; readonly type: Type }): Shown | undefined => {
  const value = run.value(node);
  return isUnknown(value) ? undefined : show(value, type);
};

function runOver(facts: Readonly<Record<string, unknown>>, on: string, state: string): Run {
  const decoded = decodeFacts(facts, law);
  const [fault] = decoded.faults;
  if (fault !== undefined) throw new RangeError(`${fault.path}: ${fault.message.en}`);
  return new Run({ program: programOf(state), facts: decoded.facts, settings: new UsedSettings(), on: parseDay(on) });
}

/**
 * The right to complain of a decision by the provision it was made under: none, seven days, or 48 hours, and its end once the
 * notice has come. Throws RangeError for what is no provision, day or minute, and where the provision leaves it open.
 */
export function complaintTimes(told: ToldDecision, state: string = IN_FORCE): ComplaintTimes {
  const { provision, madeOn, notifiedAt } = told;
  const notifiedOn = notifiedAt === undefined ? undefined : formatDay(dayOfMinute(parseMinute(notifiedAt)));
  const run = runOver(
    {
      "decision.provision": provision,
      "decision.madeOn": madeOn,
      ...(notifiedAt === undefined ? {} : { "decision.notifiedOn": notifiedOn, "decision.notifiedAt": notifiedAt }),
    },
    notifiedOn ?? madeOn,
    state,
  );
  const none: Truth = run.truth(noComplaint.node);
  const hours: Truth = run.truth(reaction.node);
  if (none === TRUE)
    return {
      may: false,
      cite: "strgjfl. § 7 f",
      text: {
        nb: "beslutning om å bringe saken inn for retten, og om innsettelse etter § 11, kan ikke påklages",
        en: "a decision to bring the case to court, or on intake under § 11, cannot be complained of",
      },
    };
  if (none !== FALSE || (hours !== TRUE && hours !== FALSE))
    throw new RangeError(`"${provision}" leaves open how one complains; give section and paragraph`);
  const length =
    hours === TRUE
      ? { amount: Number(known(run, complaintHours)), unit: "hour" as const }
      : { amount: (run.value(complaintPeriod.node) as DurationValue & { days: number }).days, unit: "day" as const };
  const until =
    notifiedAt === undefined ? undefined : known(run, hours === TRUE ? complaintDeadlineHours : complaintDeadline);
  return {
    may: true,
    cite: "strgjfl. § 7 e",
    length,
    ...(typeof until === "string" && until !== "none" ? { until } : {}),
    lateUntil: String(known(run, lateComplaintUntil)),
  };
}

/** A time of the Public Administration Act that runs from a day. */
export type ComplaintTime = "reasons" | "harm" | "review-notice" | "reversal" | "costs";

/**
 * By the party's own times (reasons, costs) an end on a Saturday or holiday moves (fvl. § 30; §§ 24 (2), 36 (3) point to it).
 * The authority's times to do harm do not: nothing says that they move, and doubt is not used against the person.
 */
const times: Readonly<
  Record<ComplaintTime, readonly [length: Expression<"duration">, closed: "extends" | "stands", cite: string]>
> = {
  reasons: [reasonsTime, "extends", "fvl. § 24 (2)"],
  costs: [costsTime, "extends", "fvl. § 36 (3)"],
  harm: [harmTime, "stands", "fvl. § 34 (3)"],
  "review-notice": [reviewNoticeTime, "stands", "fvl. § 35 (3)"],
  reversal: [reversalTime, "stands", "fvl. § 35 (3)"],
};

/** The last day of such a time from a day or minute on, with its citation. Throws RangeError for what is no day. */
export function lastDayOf(
  time: ComplaintTime,
  from: string,
  state: string = IN_FORCE,
): { readonly day: string; readonly cite: string } {
  const [length, closed, cite] = times[time];
  const start = from.includes("T") ? dayOfMinute(parseMinute(from)) : parseDay(from);
  const value = runOver({}, formatDay(start), state).value(length.node) as DurationValue;
  return { day: formatDay(deadlineAfter(start, value, closed)), cite };
}
