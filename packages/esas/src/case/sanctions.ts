import type { Duration, ExecutionOrder, LossOfRights } from "../model/order.ts";
import { below } from "./account.ts";
import type { Fields, Notes } from "./facts.ts";
import { finality } from "./sentences.ts";

/** A fine as a record of `fines`. Serving it is for the police to order (strpl. § 456): the order alone does not say so. */
export function finesOf(order: ExecutionOrder, notes: Notes): Fields[] {
  const { fine } = order.reactions;
  if (fine === undefined) return [];
  return [
    {
      amount: fine.amount,
      ...notes.days("subsidiaryDays", fine.subsidiaryPrison),
      imposedOn: order.judgment.date,
      ...finality(order),
    },
  ];
}

/** Bans, lost rights, confiscations and what stands as text alone, as records of `otherSanctions`. */
export function otherSanctionsOf(order: ExecutionOrder, notes: Notes): Fields[] {
  const { lossesOfRights, transportBans, contactBans, drivingBans, confiscations, other } = order.reactions;
  return [
    ...[...lossesOfRights, ...transportBans].map((one) => lost("loss-of-rights", one, notes)),
    ...contactBans.map((one) => ({
      ...lost("contact-ban", one, notes),
      ...textOf(one.law?.text, one.text, one.electronicControlText),
      electronicControl: one.electronicControl !== undefined || one.electronicControlText !== undefined,
    })),
    ...drivingBans.map((one) => lost("driving-ban", one, notes)),
    ...confiscations.map((one) => ({ kind: "confiscation", ...textOf(one.law, one.description) })),
    ...(other === undefined ? [] : [{ kind: "other", text: other.text }]),
  ];
}

function lost(kind: string, one: LossOfRights, notes: Notes): Fields {
  return { kind, ...textOf(one.law?.text, one.text), ...lastDay(one.duration, one.path, notes) };
}

function lastDay(duration: Duration | undefined, path: string, notes: Notes): Fields {
  if (duration?.kind !== "for-good") return {};
  if (duration.stated) return { to: "none" };
  const why = {
    nb: "«Ikke på ubestemt tid» uten lengde sier ikke når tapet slutter.",
    en: '"Not for good" without a length does not say when the loss ends.',
    nn: "«Ikkje på ubestemt tid» utan lengd seier ikkje når tapet sluttar.",
  };
  notes.add(...below(notes.order, `${path}.varighet`, why));
  return {};
}

function textOf(...parts: readonly (string | undefined)[]): Fields {
  const given = parts.filter((part) => part !== undefined && part !== "");
  return given.length === 0 ? {} : { text: given.join(": ") };
}
