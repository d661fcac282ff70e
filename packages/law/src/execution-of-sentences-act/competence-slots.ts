import { slot } from "@soning/norms";

// Who decides (§ 6; fsk. § 2-1). Persons and matters stand apart, for the region decides where both fit.

/** The levels between which § 6 divides decisions. */
export const levels = ["local-level", "region"] as const;

/** The region decides the listed matters of this person (§ 6 (2), second sentence). */
export const regionalPerson = slot.boolean("competence.regional-person", { nb: "regionen avgjør saker for denne personen", en: "the region decides matters of this person" });
/** The decision that is asked about (`decision.provision`) is one that the region takes for such persons. */
export const regionalMatter = slot.boolean("competence.regional-matter", { nb: "regionen avgjør slike saker", en: "the region decides such matters" });
/** The local level may refuse although the region else decides (fsk. § 2-1). */
export const localRefusal = slot.boolean("competence.local-refusal", { nb: "lokalt nivå kan avslå", en: "the local level may refuse" });
/** Who decides in general: grants, sets and changes conditions, on matters under §§ 12 to 16 b, 20, 33, 35, 36, 42 to 44. */
export const decidingLevel = slot.choice("competence.deciding-level", levels, { nb: "nivået som treffer avgjørelsen", en: "the level that decides" });
/** Who returns a person to prison (§ 14 (7)): § 14 lies in the range, so the same persons go to the region. */
export const recallingLevel = slot.choice("competence.recalling-level", levels, { nb: "nivået som avgjør tilbakeføring", en: "the level that decides on return" });

export const competenceSlots = [regionalPerson, regionalMatter, localRefusal, decidingLevel, recallingLevel];
