import type { EventName, StandingStep, Step } from "@soning/law";
import type { Shown } from "@soning/norms";

/** What happened: to the person, or in one matter of the person. */
export interface Raised {
  readonly matterCase: string | null;
  readonly event: EventName;
  readonly occasion: string;
}

/** A matter of the person, as far as steps look at it. */
export interface MatterHere {
  readonly id: string;
  readonly matter: string;
  readonly state: string;
  readonly law: string;
  readonly unit: string;
}

/** A step that stands in a case now: where, on what occasion, by which law. */
export interface Wanted {
  readonly standing: StandingStep;
  readonly matterCase: string | null;
  readonly event: EventName | "clock";
  readonly occasion: string;
  readonly law: string;
}

/** States in which a matter asks for nothing more. */
const over: ReadonlySet<string> = new Set(["closed", "void"]);
/** Events that lie behind a matter once it is decided: they call for no new steps. */
const untilDecided: ReadonlySet<EventName> = new Set(["application-received", "case-opened", "before-decision"]);
const decided = "decided";

/** What follows at once from an event: a case that is opened is a case before its decision. */
export const impliedBy: Readonly<Partial<Record<EventName, EventName>>> = { "case-opened": "before-decision" };

const belongs = (step: Step, { matter }: MatterHere): boolean =>
  step.matters === undefined || step.matters.includes(matter);

/**
 * Where a step of an event stands. Something that happened in a matter concerns that matter; something that happened to
 * the person concerns every open matter that the step belongs to, and the person alone where there is none.
 */
function places(step: Step, raised: Raised, matters: readonly MatterHere[]): readonly (MatterHere | undefined)[] {
  if (raised.matterCase !== null) {
    const own = matters.find(({ id }) => id === raised.matterCase);
    return own !== undefined && belongs(step, own) ? [own] : [];
  }
  if (step.matters === undefined) return [undefined];
  const open = matters.filter((one) => !over.has(one.state) && one.state !== decided && belongs(step, one));
  return open.length === 0 ? [undefined] : open;
}

const asksNothing = (place: MatterHere | undefined): boolean => place !== undefined && over.has(place.state);

/** May an event still call for a step that has not been called for yet? */
export const callsForNew = (event: Wanted["event"], place: MatterHere | undefined): boolean =>
  place?.state !== decided || event === "clock" || !untilDecided.has(event);

/** The day that a clock trigger has certainly fallen on by a day; `undefined` while it lies ahead or is not known. */
function fallenOn(triggered: Shown | undefined, on: string): string | undefined {
  if (typeof triggered === "string") return /^\d{4}-/.test(triggered) && triggered <= on ? triggered : undefined;
  if (triggered === null || typeof triggered !== "object" || !("latest" in triggered)) return undefined;
  return triggered.latest !== undefined && triggered.latest <= on ? triggered.latest : undefined;
}

/**
 * Every step that stands on a day in the matters of a person, for what has happened and for the clock.
 * `stepsBy` gives the steps of an event in a legal state, `personLaw` is the legal state for what belongs to no matter.
 */
export function wantedSteps(
  raised: readonly Raised[],
  matters: readonly MatterHere[],
  personLaw: string,
  on: string,
  stepsBy: (law: string, event: EventName | "clock") => readonly StandingStep[],
): readonly Wanted[] {
  const states = [...new Set([personLaw, ...matters.map(({ law }) => law)])];
  const happened = raised.flatMap((one) =>
    states.flatMap((law) =>
      stepsBy(law, one.event).flatMap((standing) =>
        places(standing.step, one, matters)
          .filter((place) => (place?.law ?? personLaw) === law && !asksNothing(place))
          .map((place) => ({
            standing,
            matterCase: place?.id ?? null,
            event: one.event,
            occasion: one.occasion,
            law,
          })),
      ),
    ),
  );
  const byClock = states.flatMap((law) =>
    stepsBy(law, "clock").flatMap((standing) => {
      const day = fallenOn(standing.triggeredOn, on);
      if (day === undefined) return [];
      return places(standing.step, { matterCase: null, event: "case-opened", occasion: "" }, matters)
        .filter((place) => (place?.law ?? personLaw) === law && !asksNothing(place))
        .map((place) => ({
          standing,
          matterCase: place?.id ?? null,
          event: "clock" as const,
          occasion: `clock ${day}`,
          law,
        }));
    }),
  );
  return [...happened, ...byClock];
}
