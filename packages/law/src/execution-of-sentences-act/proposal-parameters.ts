import { parameter } from "@soning/norms";

// Numbers of the proposal of 2024 in the sections that are not § 16 a, § 16 b or § 16 c.

/** Below this age there are special demands on planning (§ 3 (4), third sentence). */
export const specialPlanningBelow = parameter.number(
  "act.special-planning-below",
  "years",
  { nb: "alder for særlige krav til planleggingen", en: "age below which planning has special demands" },
  [{ overlay: "em-2024", value: 25, cite: "strgjfl. § 3 (4) 3. pkt. (forslag 2024)" }],
);
/** Imprisonment longer than this puts a person's matters with the region (§ 6 (2)). */
export const regionalTerm = parameter.duration(
  "act.regional-term",
  { nb: "straff som må overstiges for at regionen avgjør", en: "term that must be exceeded for the region to decide" },
  [{ from: "2002-03-01", value: "P10Y", cite: "strgjfl. § 6 (2) 2. pkt." }],
);
/** Below this age § 16 is considered without an application (§ 16 (3)). */
export const ownInitiativeBelow = parameter.number(
  "act.16.own-initiative-below",
  "years",
  {
    nb: "alder for vurdering på eget initiativ etter § 16",
    en: "age below which § 16 is considered of the service's own accord",
  },
  [
    { value: 18, cite: "strgjfl. § 16 (1)" },
    { overlay: "em-2024", value: 18, cite: "strgjfl. § 16 (3) (forslag 2024)" },
  ],
);

/** From how many conditions on they are combined. */
export const severalConditions = parameter.number(
  "act.43.several-conditions",
  undefined,
  { nb: "antall vilkår som må til for at de er flere", en: "how many conditions make several" },
  [{ overlay: "em-2024", value: 2, cite: "strgjfl. § 43 (2) (forslag 2024)" }],
);

export const proposalActParameters = [severalConditions, specialPlanningBelow, regionalTerm, ownInitiativeBelow];
