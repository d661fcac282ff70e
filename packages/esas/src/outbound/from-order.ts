import type { ExecutionOrder } from "../model/order.ts";
import type { EventHead } from "./head.ts";
import type { JudgmentInformation } from "./judgments.ts";

/** Whom an order concerns, as an outbound event names the person. An unknown sex or citizenship stays unknown. */
export function eventPerson(order: ExecutionOrder): EventHead["person"] {
  const { convicted } = order;
  const ids = [convicted.id, ...convicted.otherIds];
  const national = ids.find((one) => one.kind !== "ssp");
  const police = ids.find((one) => one.kind === "ssp");
  const [citizenship] = convicted.citizenships;
  return {
    firstName: convicted.name.first,
    ...(convicted.name.middle === undefined ? {} : { middleName: convicted.name.middle }),
    lastName: convicted.name.last,
    ...(national === undefined ? {} : { nationalId: national.value }),
    ...(police === undefined ? {} : { policeId: police.value }),
    ...(convicted.sex === undefined ? {} : { sex: convicted.sex }),
    ...(citizenship === undefined ? {} : { citizenship: citizenship.code }),
  };
}

/** The judgment of an order as an outbound event tells of it; only for a prison sentence without hours. */
export function eventJudgment(order: ExecutionOrder): JudgmentInformation {
  const { judgment, reactions } = order;
  const length = reactions.prison?.length;
  const units =
    length === undefined || length.hours > 0 ? {} : { years: length.years, months: length.months, days: length.days };
  return { court: judgment.court?.name ?? "", date: judgment.date, ...units };
}
