import type { SectionDraft } from "@soning/norms";
import { section1 } from "./section-1.ts";
import { section2 } from "./section-2.ts";
import { section3 } from "./section-3.ts";
import { section4bars } from "./section-4/bars.ts";
import { section4conditions } from "./section-4/conditions.ts";
import { section4exceptions } from "./section-4/exceptions.ts";
import { section5 } from "./section-5.ts";
import { section6information, section6offences } from "./section-6.ts";
import { section7 } from "./section-7.ts";
import { section8, section8contacts } from "./section-8.ts";
import { section9, section9quota } from "./section-9.ts";
import { section10 } from "./section-10.ts";
import { section11 } from "./section-11.ts";
import { section12 } from "./section-12.ts";
import { section13 } from "./section-13.ts";

/** The regulation on serving in the Netherlands, in its own order. */
export const netherlandsRegulationSections: readonly SectionDraft[] = [
  section1,
  section2,
  section3,
  section4conditions,
  section4bars,
  section4exceptions,
  section5,
  section6offences,
  section6information,
  section7,
  section8contacts,
  section8,
  section9,
  section9quota,
  section10,
  section11,
  section12,
  section13,
];
