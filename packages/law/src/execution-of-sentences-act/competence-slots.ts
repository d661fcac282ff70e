import { slot } from "@soning/norms";

// Persons and matters of § 6 (2) stand apart, for the region decides where both fit. Who grants, refuses and recalls: `decisions/slots.ts`.

/** The region decides the listed matters of this person (§ 6 (2), second sentence). */
export const regionalPerson = slot.boolean("competence.regional-person", {
  nb: "regionen avgjør saker for denne personen",
  en: "the region decides matters of this person",
});
/** The decision that is asked about (`decision.provision`) is one that the region takes for such persons. */
export const regionalMatter = slot.boolean("competence.regional-matter", {
  nb: "regionen avgjør slike saker",
  en: "the region decides such matters",
});
/** The local level may refuse although the region else decides (fsk. § 2-1). */
export const localRefusal = slot.boolean("competence.local-refusal", {
  nb: "lokalt nivå kan avslå",
  en: "the local level may refuse",
});
export const competenceSlots = [regionalPerson, regionalMatter, localRefusal];
