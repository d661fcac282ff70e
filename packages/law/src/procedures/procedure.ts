import type { Condition, Expression, NormRef, Text } from "@soning/norms";

/** Who does a step. Actors outside the service are reminded or waited for, never given tasks. */
export type Actor =
  | "caseworker"
  | "deciding-unit"
  | "local-level"
  | "region"
  | "directorate"
  | "probation-office"
  | "prison"
  | "sending-unit"
  | "receiving-unit"
  | "convicted-person"
  | "police"
  | "prosecution"
  | "court"
  | "health-service"
  | "child-welfare"
  | "nav"
  | "ministry"
  | "dutch-authorities"
  | "control-centre"
  | "employer"
  | "victim";

/** What happens in a case that may call for a step. Clock dates are triggers too, given as a date. */
export type EventName =
  | "order-received"
  | "summoned"
  | "serving-started"
  | "application-received"
  | "case-opened"
  | "before-decision"
  | "decision-signed"
  | "decision-notified"
  | "complaint-received"
  | "measure-started"
  | "measure-review"
  | "breach-reported"
  | "condition-lapsed"
  | "consent-withdrawn"
  | "household-changed"
  | "facts-changed"
  | "transfer-decided"
  | "transfer-carried-out"
  | "leave-granted"
  | "incident"
  | "release-planned"
  | "release-decided"
  | "serving-ended"
  | "data-collected"
  | "disclosure-asked"
  | "statistics-due";

/** What cannot be signed, notified or started until the step is done or waived. */
export type Gate = "before-decision" | "before-notice" | "before-start";

/** A step in handling a case, with its source. The case system runs on these and has no legal number of its own. */
export interface Step {
  readonly id: string;
  /** the norm that asks for it; its versions and overlays are the step's */
  readonly norm: NormRef | string;
  /** the law or proposal whose version of the norm is meant, where both ask for a step; absent: whichever stands */
  readonly statedIn?: "in-force" | "em-2024";
  readonly trigger: { readonly event: EventName } | { readonly date: Expression<"date"> };
  /** absent: always when triggered and the norm is in force */
  readonly when?: Condition;
  readonly actor: Actor;
  /** matters in whose handling it stands; absent: any */
  readonly matters?: readonly string[];
  /** the last day; absent: without a date, or in time before its gate */
  readonly due?: Expression<"date"> | Expression<"moment">;
  readonly gate?: Gate;
  /** what shows that it was done */
  readonly evidence: Text;
  readonly text: Text;
  /** grounds on which the norm lets it be left out */
  readonly waivers?: readonly Text[];
}

export function steps(...list: readonly Step[]): readonly Step[] {
  return list;
}
