import {
  all,
  any,
  type Condition,
  type Element,
  type Expression,
  greatest,
  gt,
  gte,
  is,
  isNone,
  lte,
  not,
  on,
  policy,
  some,
  sum,
  when,
  whenNone,
} from "@soning/norms";
import { decision, netherlands, sentences, stays } from "../../facts/index.ts";

// Expressions that several of the texts on the Netherlands use.

const there = (stay: Element<typeof stays.fields>): Condition => is(stay.state, "netherlands");

/** The day of the last transfer to the Netherlands: as given, else the last stay there in the log of stays. */
export const arrivedOn: Expression<"date"> = whenNone(
  netherlands.transferredOn,
  greatest(stays, (stay) => stay.from, there),
);
/** The day of the transfer back to Norway from that stay; `none` while none is decided. */
export const backOn: Expression<"date"> = when(
  isNone(netherlands.transferredOn),
  greatest(
    stays,
    (stay) => stay.to,
    (stay) => all(there(stay), gte(stay.from, arrivedOn)),
  ),
  netherlands.returnedOn,
);

/** The person has been transferred there, and may be back. */
export const servedThere: Condition = lte(arrivedOn, on);

/** The person serves in the Netherlands on the day asked for. */
export const servingThere: Condition = all(servedThere, any(isNone(backOn), gt(backOn, on)));

/** Was moved to the Netherlands, and is in Norway for the time being. */
export const backInNorway: Condition = all(servedThere, not(servingThere));

/** A stay in the Netherlands that was over before the last transfer there. */
export const earlierStay = (stay: Element<typeof stays.fields>): Condition => all(there(stay), lte(stay.to, arrivedOn));

/** A day that is known to exist and has come. */
export const come = (day: Expression<"date">): Condition => lte(day, on);

/** The duty to be back in Norway by a day is not broken: moved in time, or not moved and the day has not passed. */
export const backBy = (day: Expression<"date">): Condition => any(lte(backOn, day), all(isNone(backOn), lte(on, day)));

/** Imprisonment of which some part is not suspended. */
export const unconditionalImprisonment: Condition = some(sentences, (sentence) =>
  all(is(sentence.kind, "prison"), any(isNone(sentence.suspended), gt(sentence.length, sentence.suspended))),
);

const prison = (sentence: { readonly kind: Expression<"choice"> }): Condition => is(sentence.kind, "prison");
const imposed = sum(sentences, (sentence) => sentence.length, prison);

/** The imprisonment imposed is longer than so much, several judgments taken by the policy `competence.ten-years-summed`. */
export const imposedMoreThan = (limit: Expression<"duration">): Condition =>
  when(
    is(policy("competence.ten-years-summed", ["sum", "longest", "ask"]), "sum"),
    gt(imposed, limit),
    some(sentences, (sentence) => all(prison(sentence), gt(sentence.length, limit))),
  );

/** The other side of a contact acts as a lawyer or for a public authority, Norwegian agencies among them. */
export const official = (partner: Expression<"choice">): Condition =>
  is(partner, "lawyer", "public-authority", "diplomatic-or-consular", "norwegian-public-agency");

/** Decisions by which the person leaves the prison, for a time or for good: §§ 12, 13, 16, 20, 33, 34 and 35 of the act. */
export const exitDecisions = [
  "institution",
  "hospital",
  "outside-prison",
  "day-release",
  "leave",
  "escorted-leave",
  "interruption",
] as const;
export type ExitDecision = (typeof exitDecisions)[number];

/** The decision is of one of these kinds. */
export const decisionOn = (...kinds: readonly ExitDecision[]): Condition => is(decision.about, ...kinds);

/** The decision grants one of these. */
export const granted = (...kinds: readonly ExitDecision[]): Condition =>
  all(decisionOn(...kinds), is(decision.outcome, "grant"));
