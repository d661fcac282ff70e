import { type Condition, is } from "@soning/norms";
import { home } from "../facts/household.ts";
import { occupation } from "../facts/occupation.ts";
import { serving } from "../facts/serving.ts";

// What sections on serving outside prison ask in the same words (§§ 14 (7), 16, 40 (3)). Consents and children: `proposed-home.ts`.

/** Serves outside prison under § 16, § 16 a or § 16 b. */
export const servesOutsidePrison: Condition = is(serving.form, "outside-prison", "em-final-part", "em-whole-sentence");

/** A fixed home, be it a private home, an institution or a municipal unit. */
export const hasFixedHome: Condition = home.fixed;
export const isOccupied: Condition = is(occupation.kind, "work", "training", "other-measures");
