import { penalCode1902, penalCode2005 } from "../law-reference/acts.ts";
import type { Provision } from "../law-reference/provision.ts";
import type { ExecutionOrder, LawReference, Offence } from "../model/order.ts";
import type { Victim } from "../model/person.ts";
import type { JsonValue } from "../text/json-value.ts";
import { below } from "./account.ts";
import type { Fields, Notes } from "./facts.ts";

/** The codes as the law's own references name them. */
const codes: Readonly<Record<string, string>> = { [penalCode2005]: "strl", [penalCode1902]: "strl02" };

/** Sections up to these are the general part: participation, attempt, penalties. Nobody is convicted of them alone. */
const generalParts: Readonly<Record<string, number>> = { [penalCode2005]: 100, [penalCode1902]: 82 };

/**
 * The offences of an order as records of `offences`: one for each provision that the person is convicted under, so that
 * an offence across a change of the law, or under two sections, stands under both.
 */
export function offencesOf(order: ExecutionOrder, sentence: string, notes: Notes): Fields[] {
  return order.offences.flatMap((offence) =>
    offence.law.flatMap((law) => placesOf(law, notes).map((place) => record(offence, law, place, sentence))),
  );
}

function record(offence: Offence, law: LawReference, place: Fields, sentence: string): Fields {
  return {
    sentence,
    provision: { ...place, text: law.text },
    ...(law.penaltyFrameMonths === undefined ? {} : { penaltyFrame: law.penaltyFrameMonths }),
    status: "convicted",
    victims: { items: offence.victims.map(victimFields), complete: false },
  };
}

/** The sender chooses which victims to name, so the list is never known to be complete. */
function victimFields(victim: Victim): { readonly [name: string]: JsonValue } {
  return victim.birthDate === undefined ? {} : { birthDate: victim.birthDate };
}

/** Where a person was convicted; a place of which nothing is known when the reference was not understood. */
function placesOf(law: LawReference, notes: Notes): Fields[] {
  const why = {
    nb: "Strukturens øvrige deler er ikke ført over; teksten er.",
    en: "The other parts of the structure were not carried over; the text was.",
    nn: "Dei andre delane av strukturen er ikkje førte over; teksten er det.",
  };
  for (const place of [`${law.path}.hjemler`, `${law.path}.hjemmler`]) notes.add(...below(notes.order, place, why));
  const [first] = law.provisions;
  if (first === undefined) return [{}];
  const convictedUnder = law.provisions.filter((one) => one.role === "main" && !isGeneral(one));
  const places = convictedUnder.length > 0 ? convictedUnder : law.provisions.filter((one) => !isGeneral(one));
  const fields = (places.length > 0 ? places : [first]).map(placeFields);
  return law.reading.read === "part" && law.structured.length === 0 ? [...fields, {}] : fields;
}

function isGeneral(one: Provision): boolean {
  const last = generalParts[one.code];
  return last !== undefined && one.section !== undefined && Number.parseInt(one.section, 10) <= last;
}

/** A place in an unknown code, or a range of sections, is no place: only its text is kept. */
function placeFields(one: Provision): Fields {
  if (one.code === "unknown" || one.section === undefined) return {};
  const code = codes[one.code] ?? one.code;
  if (one.sectionTo !== undefined) return { code };
  return {
    code,
    section: one.section,
    ...(one.paragraph === undefined ? {} : { paragraph: one.paragraph }),
    ...(one.letter === undefined ? {} : { letter: one.letter }),
  };
}
