import type { LawPart } from "../part.ts";
import { childrensConvention, childUnder, constitution104 } from "./children.ts";
import { constitution93, constitution94, constitution102 } from "./constitution.ts";
import { rightsInstruments } from "./instruments.ts";
import { protocol4article2 } from "./movement.ts";
import { lawEnforcementData, oldDataAct } from "./personal-data.ts";
import { humanRightsAct3 } from "./precedence.ts";
import { article8, article17 } from "./private-life.ts";
import { rightsSlots } from "./slots.ts";

/** What the Constitution, the conventions and the rules on personal data ask of every measure. */
export const humanRightsPart: LawPart = {
  instruments: rightsInstruments,
  slots: rightsSlots,
  parameters: [childUnder],
  sections: [
    constitution93,
    constitution94,
    constitution102,
    constitution104,
    article8,
    article17,
    protocol4article2,
    childrensConvention,
    humanRightsAct3,
    lawEnforcementData,
    oldDataAct,
  ],
};
