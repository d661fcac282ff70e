import type { CommunitySentence, ExecutionOrder, Prison, SpecialCondition, YouthSentence } from "../model/order.ts";
import { below } from "./account.ts";
import type { Fields, Notes } from "./facts.ts";

/** What every sentence of one judgment shares. */
function common(order: ExecutionOrder, id: string, arrivedOn: string | undefined): Fields {
  return {
    id,
    judgmentDate: order.judgment.date,
    actAsMinor: order.underEighteenAtAnAct,
    ...finality(order),
    ...(arrivedOn === undefined ? {} : { orderArrivedOn: arrivedOn }),
    anticipated: order.anticipatedServing,
    ...bans(order),
  };
}

/** Without a day the order is one for anticipated serving: the judgment is known not to be final. */
export function finality(order: ExecutionOrder): Fields {
  return { finalFrom: order.finalFrom ?? "none" };
}

/** Only 1.2 has a field for contact bans: in an older message, or one that may be older, "no field" is not "no ban". */
function bans(order: ExecutionOrder): Fields {
  const { contactBans, other } = order.reactions;
  if (contactBans.length > 0) return { withBan: true };
  return order.versions.length === 1 && order.version === "1.2" && other === undefined ? { withBan: false } : {};
}

/** The sentences of an order as records of `sentences`. */
export function sentencesOf(order: ExecutionOrder, id: string, arrivedOn: string | undefined, notes: Notes): Fields[] {
  const { prison, communitySentence, youthSentence } = order.reactions;
  const shared = common(order, id, arrivedOn);
  return [
    ...(prison === undefined ? [] : [{ ...shared, ...prisonFields(prison, notes) }]),
    ...(communitySentence === undefined ? [] : [{ ...shared, ...communityFields(communitySentence, notes) }]),
    ...(youthSentence === undefined ? [] : [{ ...shared, ...youthFields(youthSentence, notes) }]),
  ];
}

/** The contract fills `betinget` only where something is suspended, so without it nothing is. */
function prisonFields(prison: Prison, notes: Notes): Fields {
  return {
    kind: "prison",
    ...notes.duration("length", prison.length),
    ...(prison.suspended === undefined ? { suspended: "none" } : notes.duration("suspended", prison.suspended)),
    ...notes.duration("trialPeriod", prison.trialPeriod),
    ...notes.days("remandDeducted", prison.deduction),
    courtConditions: prison.conditions.map((one) => conditionFields(one, notes)),
  };
}

function communityFields(sentence: CommunitySentence, notes: Notes): Fields {
  return {
    kind: "community",
    ...notes.hours("communityHours", sentence.length),
    ...notes.duration("executionTime", sentence.executionTime),
    ...notes.duration("subsidiaryPrison", sentence.subsidiaryPrison),
    ...notes.days("remandDeducted", sentence.deduction),
  };
}

function youthFields(sentence: YouthSentence, notes: Notes): Fields {
  return {
    kind: "youth",
    ...notes.duration("length", sentence.length),
    ...notes.duration("subsidiaryPrison", sentence.subsidiaryPrison),
    ...notes.days("remandDeducted", sentence.deduction),
  };
}

/** Words that show what a special condition is about (strl. §§ 35–37), the most particular first. */
const conditionKinds: readonly (readonly [string, RegExp])[] = [
  ["programme", /program/iu],
  ["treatment", /behandling/iu],
  ["report", /meldeplikt|melde seg/iu],
  ["no-contact", /kontakt med/iu],
  ["stay-or-work", /bosted|bolig|oppholdssted|arbeid|opplæring/iu],
  ["abstain", /alkohol|rusmid|rusprøve|berusende/iu],
  ["other", /erstatning|oppreisning|mekling|konfliktråd/iu],
];

function conditionFields(condition: SpecialCondition, notes: Notes): Fields {
  const words = [condition.text, condition.details, condition.description]
    .filter((text) => text !== undefined)
    .join(" ");
  const found = conditionKinds.find(([, pattern]) => pattern.test(words));
  const why = {
    nb: "Vilkårets slag er lest av ordlyden.",
    en: "The kind of the condition was read from its words.",
    nn: "Slaget av vilkår er lese av ordlyden.",
  };
  notes.add(...below(notes.order, `${condition.path}.paragraf`, why));
  return found === undefined ? {} : { kind: found[0] };
}
