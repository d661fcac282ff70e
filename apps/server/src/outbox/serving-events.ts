import type { CommunityReleaseCause, PrisonReleaseCause, ServingChangeCause, TransferKind } from "@soning/esas";
import type { Trx } from "../database/database.ts";
import { inForm } from "../machines/serving.ts";
import { type Background, clockOf, momentOf, placeOf, sentenceDates } from "./event-head.ts";
import type { EventTold } from "./write-event.ts";

/** A step of a serving, or an order that changed its dates. */
export interface Happened {
  readonly person: string;
  /** event of the machine, or `dates-changed` */
  readonly event: string;
  /** states before and after, e.g. `serving:low` */
  readonly before: string;
  readonly after: string;
  readonly on?: string | undefined;
  /** minutes in Norway */
  readonly at?: string | undefined;
  readonly until?: string | undefined;
  readonly fromUnit?: string | undefined;
  readonly unit?: string | undefined;
  /** the minute in Norway */
  readonly now: string;
  /** was the intake told before? */
  readonly takenIn: boolean;
}

export const formOf = (state: string): string | undefined => /^[a-z]+:(.+)$/.exec(state)?.[1];

const outsidePrison = new Set(["em", "section-16", "hours"]);
const dayOf = ({ on, at, now }: Happened): string => on ?? at?.slice(0, 10) ?? now.slice(0, 10);

/** How the contract calls a transfer; `undefined` where it has no word for it. */
function transferKind(from: string | undefined, to: string | undefined, returned: boolean): TransferKind | undefined {
  if (to === "em") return "electronic-monitoring";
  if (to === "section-16") return "section-16";
  if (to === "hours") return "community-sentence";
  if (to !== "high" && to !== "low" && to !== "halfway") return undefined;
  if (from === "em") return "from-electronic-monitoring";
  if (from === "section-16") return "taken-in-again-after-section-16";
  return returned ? undefined : "permanent";
}

/** On which ground a release on probation came, by the clock's dates; `undefined` where they do not tell. */
function releaseGround(clock: ReadonlyMap<string, string>, on: string): "after-two-thirds" | "after-half" | undefined {
  const [half, twoThirds] = [clock.get("half"), clock.get("two-thirds")];
  if (twoThirds === undefined) return undefined;
  if (on >= twoThirds) return "after-two-thirds";
  return half !== undefined && on >= half ? "after-half" : undefined;
}

function prisonCause(
  { event, before }: Happened,
  clock: ReadonlyMap<string, string>,
  on: string,
): PrisonReleaseCause | undefined {
  if (event === "release") return releaseGround(clock, on);
  if (event === "full-term") return "full-term";
  if (event === "pardon") return "pardon";
  if (event === "reversal") return "judgment-reversed";
  if (event === "death") return before.startsWith("serving:") ? "death-in-prison" : "death-outside-prison";
  return undefined;
}

function communityCause(
  form: string,
  { event }: Happened,
  clock: ReadonlyMap<string, string>,
  on: string,
): CommunityReleaseCause | undefined {
  // half time has no word of its own among these
  if (event === "release") return releaseGround(clock, on) === "after-two-thirds" ? "after-two-thirds" : undefined;
  if (event === "full-term") return form === "hours" ? undefined : "full-term";
  if (event === "pardon") return "pardon";
  if (event === "death") return "death";
  return undefined;
}

function released(
  happened: Happened,
  background: Background,
  place: Awaited<ReturnType<typeof placeOf>> | undefined,
): EventTold | undefined {
  const form = formOf(happened.before);
  if (form === undefined) return undefined;
  const on = dayOf(happened);
  const clock = clockOf(background, on);
  const { head } = background;
  if (outsidePrison.has(form)) {
    const cause = communityCause(form, happened, clock, on);
    return {
      schema: "LoeslatelseFraSamfunn",
      told: { ...head, endedOn: on, ...(cause === undefined ? {} : { cause }) },
    };
  }
  if (place === undefined || form === "abroad") return undefined;
  const cause = prisonCause(happened, clock, on);
  return {
    schema: "LoeslatelseFraFengsel",
    told: { ...head, releasedAt: on, place, ...(cause === undefined ? {} : { cause }) },
  };
}

function datesChanged(
  happened: Happened,
  background: Background,
  cause:
    | "computed-anew"
    | "interruption"
    | "serving-resumed-after-interruption"
    | "taken-in-again-in-the-same-prison"
    | "taken-in-again-in-another-prison",
): EventTold | undefined {
  const on = dayOf(happened);
  const clock = clockOf(background, on);
  const start = clock.get("start");
  if (start === undefined) return undefined;
  const dates = sentenceDates(clock, start, formOf(happened.after));
  return {
    schema: "EndringOppdaterteDatoer",
    told: { ...background.head, judgments: background.judgments, dates, cause },
  };
}

/** Why the contract says that somebody is gone; `undefined` where only somebody who knows the place or the leave can say it. */
function goneCause({ event, before }: Happened): ServingChangeCause | undefined {
  if (event === "overdue" && before.startsWith("interrupted:")) return "stayed-away-from-interruption";
  if (event === "escape" && before === inForm("section-12")) return "escaped-from-section-12";
  if (event === "escape" && before === inForm("section-16")) return "escaped-from-section-16";
  return undefined;
}

/** Days left of a sentence from a day to its end; `undefined` where the clock does not give the end. */
function daysLeft(clock: ReadonlyMap<string, string>, on: string): number | undefined {
  const end = clock.get("end");
  if (end === undefined) return undefined;
  return Math.max(0, Temporal.PlainDate.from(on).until(end, { largestUnit: "day" }).days);
}

/** Somebody is gone: the serving is stopped from then on. Without the days left nothing can be told. */
function stopped(
  happened: Happened,
  background: Background,
  place: Awaited<ReturnType<typeof placeOf>> | undefined,
): EventTold | undefined {
  const on = dayOf(happened);
  const left = daysLeft(clockOf(background, on), on);
  if (place === undefined || left === undefined || formOf(happened.before) === "hours") return undefined;
  const cause = goneCause(happened);
  return {
    schema: "EndringGjennomfoering",
    told: {
      ...background.head,
      judgments: background.judgments,
      daysLeft: left,
      status: "stopped",
      changedTime: happened.at === undefined ? on : momentOf(happened.at),
      place,
      ...(cause === undefined ? {} : { cause }),
    },
  };
}

/** Which event of the contract tells what happened; none for steps that it has no event for, or that concern nobody outside. */
export async function eventFor(trx: Trx, happened: Happened, background: Background): Promise<EventTold | undefined> {
  const unit = happened.unit ?? happened.fromUnit;
  const place = unit === undefined ? undefined : await placeOf(trx, unit);
  const form = formOf(happened.after);
  const on = dayOf(happened);
  const { head, judgments } = background;
  switch (happened.event) {
    case "appear":
    case "fetched":
      if (happened.takenIn) {
        const elsewhere = happened.unit !== undefined && happened.unit !== happened.fromUnit;
        const cause = `taken-in-again-in-${elsewhere ? "another" : "the-same"}-prison` as const;
        return datesChanged(happened, background, cause);
      }
      if (place === undefined || form === "abroad") return undefined;
      return {
        schema: "Inntak",
        told: { ...head, judgments, place, dates: sentenceDates(clockOf(background, on), on, form) },
      };
    case "transfer":
    case "return": {
      if (place === undefined) return undefined;
      const kind = transferKind(formOf(happened.before), form, happened.event === "return");
      const from = happened.fromUnit === undefined ? undefined : await placeOf(trx, happened.fromUnit);
      return {
        schema: "EndringEffektuertOverfoering",
        told: {
          ...head,
          arrivedAt: on,
          to: place,
          ...(from === undefined ? {} : { from }),
          ...(kind === undefined ? {} : { kind }),
        },
      };
    }
    case "out":
      return {
        schema: "EndringPermisjoner",
        told: {
          ...head,
          ...(happened.at === undefined ? {} : { from: momentOf(happened.at) }),
          ...(happened.until === undefined ? {} : { to: momentOf(happened.until) }),
          place: {},
        },
      };
    case "escape":
    case "overdue":
      return stopped(happened, background, place);
    case "interrupt":
      return datesChanged(happened, background, "interruption");
    case "resume":
      return datesChanged(happened, background, "serving-resumed-after-interruption");
    case "dates-changed":
      return datesChanged(happened, background, "computed-anew");
    case "release":
    case "full-term":
    case "pardon":
    case "death":
    case "reversal":
    case "limitation":
      return released(happened, background, place);
    default:
      return undefined;
  }
}
