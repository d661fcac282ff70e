import { compareDurations, formatDuration } from "@soning/calendar";
import { type Fault, fault } from "../findings.ts";
import { calendarLength } from "../model/length.ts";
import type { ExecutionOrder, Length } from "../model/order.ts";

/** What an order says against itself so that its sentence cannot be computed: such an order is refused. */
export function contradictions(order: ExecutionOrder): Fault[] {
  const { prison, communitySentence, youthSentence } = order.reactions;
  const faults: Fault[] = [];
  if (prison?.suspended !== undefined && longer(prison.suspended, prison.length)) {
    faults.push(suspendedOver(prison.suspended, prison.length));
  }
  for (const sentence of [prison, communitySentence, youthSentence]) {
    if (sentence?.deduction !== undefined && longer(sentence.deduction, sentence.length)) {
      faults.push(deductionOver(sentence.deduction, sentence.length));
    }
  }
  if (order.convicted.birthDate >= order.judgment.date) faults.push(bornAfterJudgment(order));
  for (const [path, amount] of amounts(order)) if (amount < 0) faults.push(negative(path, amount));
  return faults;
}

/** Surely longer, whatever day the lengths run from. Hours are compared with hours only. */
function longer(one: Length, other: Length): boolean {
  if (one.hours > 0 || other.hours > 0) return onlyHours(one) && onlyHours(other) && one.hours > other.hours;
  return compareDurations(calendarLength(one), calendarLength(other)) === "greater";
}

function onlyHours(length: Length): boolean {
  return length.years === 0 && length.months === 0 && length.days === 0;
}

function amounts(order: ExecutionOrder): (readonly [string, number])[] {
  const { fine, confiscations } = order.reactions;
  const frames = order.offences.flatMap((offence) => offence.law);
  return [
    ...(fine === undefined ? [] : [[`${fine.path}.beloep`, fine.amount] as const]),
    ...confiscations.flatMap((one) => (one.amount === undefined ? [] : [[`${one.path}.beloep`, one.amount] as const])),
    ...frames.flatMap((law) =>
      law.penaltyFrameMonths === undefined ? [] : [[`${law.path}.strafferamme`, law.penaltyFrameMonths] as const],
    ),
  ];
}

function written(length: Length): string {
  return length.hours > 0 ? `PT${length.hours}H` : formatDuration(calendarLength(length));
}

const readJudgment = {
  nb: "Les lengdene i dommen og be påtalemyndigheten om en rettet ordre.",
  en: "Read the lengths in the judgment and ask the prosecutor for a corrected order.",
  nn: "Les lengdene i dommen og be påtalemakta om ein retta ordre.",
};

function suspendedOver(suspended: Length, sentence: Length): Fault {
  return fault(
    "suspended-over-sentence",
    suspended.path,
    {
      nb: `Den betingede delen (${written(suspended)}) er lengre enn straffen (${written(sentence)}).`,
      en: `The suspended part (${written(suspended)}) is longer than the sentence (${written(sentence)}).`,
      nn: `Den delen som er på vilkår (${written(suspended)}), er lengre enn straffa (${written(sentence)}).`,
    },
    readJudgment,
    written(suspended),
  );
}

function deductionOver(deduction: Length, sentence: Length): Fault {
  return fault(
    "deduction-over-sentence",
    deduction.path,
    {
      nb: `Fradraget (${written(deduction)}) er lengre enn straffen (${written(sentence)}).`,
      en: `The deduction (${written(deduction)}) is longer than the sentence (${written(sentence)}).`,
      nn: `Frådraget (${written(deduction)}) er lengre enn straffa (${written(sentence)}).`,
    },
    readJudgment,
    written(deduction),
  );
}

function bornAfterJudgment(order: ExecutionOrder): Fault {
  return fault(
    "born-after-judgment",
    `${order.convicted.path}.foedselsdato`,
    {
      nb: `Domfelte er født ${order.convicted.birthDate}, og dommen er fra ${order.judgment.date}.`,
      en: `The convicted person was born on ${order.convicted.birthDate}, and the judgment is of ${order.judgment.date}.`,
      nn: `Den domfelte er fødd ${order.convicted.birthDate}, og dommen er frå ${order.judgment.date}.`,
    },
    {
      nb: "Rett fødselsdatoen eller domsdatoen.",
      en: "Correct the birth date or the date of the judgment.",
      nn: "Rett fødselsdatoen eller domsdatoen.",
    },
    order.convicted.birthDate,
  );
}

function negative(path: string, amount: number): Fault {
  return fault(
    "negative-amount",
    path,
    { nb: "Tallet er negativt.", en: "The number is negative.", nn: "Talet er negativt." },
    {
      nb: "Les det i dommen og be om en rettet ordre.",
      en: "Read it in the judgment and ask for a corrected order.",
      nn: "Les det i dommen og be om ein retta ordre.",
    },
    amount,
  );
}
