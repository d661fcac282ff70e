import type { LawPart } from "../part.ts";
import { nationalInsuranceAct } from "./instrument.ts";
import { section12x20 } from "./section-12-20/em-2024.ts";
import { section17x14 } from "./section-17-14/em-2024.ts";
import { benefitSlots } from "./slots.ts";

/** What the proposal changes in the National Insurance Act. */
export const nationalInsurancePart: LawPart = {
  instruments: [nationalInsuranceAct],
  sections: [section12x20, section17x14],
  slots: benefitSlots,
};
