import { isCountry } from "../countries.ts";
import type { ExecutionOrder, NotCarriedOver } from "../model/order.ts";
import type { Fields } from "./facts.ts";

/**
 * The person as facts, from the newest order. Without a grading an address is ungraded (the contract says so); without a
 * citizenship the citizenship is unknown.
 */
export function personFacts(order: ExecutionOrder): Fields {
  const { convicted } = order;
  const codes = convicted.citizenships.map((one) => one.code);
  return {
    "person.birthDate": convicted.birthDate,
    ...(convicted.sex === undefined ? {} : { "person.sex": convicted.sex === "man" ? "male" : "female" }),
    "person.addressProtected": convicted.addressProtection !== undefined,
    guardians: convicted.guardians.map(() => ({})),
    ...(codes.length === 0 ? {} : { citizenships: codes.map((state) => (isCountry(state) ? { state } : {})) }),
    ...(codes.includes("NOR") ? { "residence.status": "norwegian-citizen" } : {}),
  };
}

/** Citizenships of a state that no list of countries has: that there is one is carried over, which one is not. */
export function unknownCountries({ convicted }: ExecutionOrder): NotCarriedOver[] {
  const why = { nb: "Ingen stat har denne koden.", en: "No state has this code.", nn: "Ingen stat har denne koden." };
  return convicted.citizenships.flatMap((one, index) =>
    isCountry(one.code) ? [] : [{ path: `${convicted.path}.statsborgerskap[${index}].kode`, why }],
  );
}
