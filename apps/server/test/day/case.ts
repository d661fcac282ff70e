import { generateOrder } from "@soning/esas/generator";
import type { Answered } from "../support/unit.ts";
import { type Day, plus } from "./day.ts";

/** What the day has made so far: each stage begins where the one before it ended. */
export interface Walk {
  readonly day: Day;
  readonly order: Answered;
  person: string;
  serving: string;
  matter: string;
  run: string;
  decision: string;
  letter: string;
  complaint: string;
}

/** An order of eighteen months given so long ago that more than half is served today. */
export function eighteenMonths(today: string): Answered {
  const { message } = generateOrder(321, { version: "1.2", on: plus(today, -400) });
  const order: Answered = structuredClone(message);
  order.fullbyrdelsesordre.avgjoerelse.reaksjoner = { fengsel: { straff: { antallMaaneder: 18 } } };
  return order;
}

/** First day of the sentence: 300 days of the 547 are served. */
export const startedOn = (today: string): string => plus(today, -300);

/** What a caseworker finds out, by fact: nothing of it is entered before the law has asked for it. */
export const foundOut = (today: string): Readonly<Record<string, unknown>> => ({
  "application.about": "em-final-part",
  "application.submittedOn": today,
  "application.consentOn": today,
  "application.consentWithdrawnOn": "none",
  interruptions: [],
  remandPeriods: [],
  charges: [],
  fines: [],
  "home.fixed": true,
  "home.kind": "own",
  "home.electricity": true,
  "home.telephonePossible": true,
  "occupation.kind": "work",
  "occupation.inNorway": true,
  "residence.expulsionFinalFrom": "none",
  "residence.expulsionNoticeOn": "none",
  "residence.expulsionDecidedOn": "none",
  residents: [],
  children: [
    { birthDate: plus(today, -3000), relation: "own", contact: "regular", contactRight: true, affected: true },
  ],
});

/** What an official weighs, by fact. */
export const weighed: Readonly<Record<string, boolean>> = {
  "home.suitable": true,
  "occupation.controllable": true,
  "occupation.impossible": false,
  "occupation.waived": false,
  "health.unableInPrison": false,
  "health.unableInInstitution": false,
  "health.inabilityForHealthReasons": false,
  "health.inabilityPermanent": false,
  "suitability.positiveDevelopment": true,
  "suitability.speciallyPositiveDevelopment": true,
  "suitability.countersNewCrime": true,
  "suitability.purposeAgainst": false,
  "suitability.securityAgainst": false,
  "suitability.evasionFeared": false,
  "suitability.otherwiseInadvisable": false,
  "suitability.otherwiseAdvisable": true,
};
