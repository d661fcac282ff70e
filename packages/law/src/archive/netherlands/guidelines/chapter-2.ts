import type { SectionDraft } from "@soning/norms";
import { point22 } from "./point-2-2.ts";
import { point25 } from "./point-2-5.ts";
import { point27 } from "./point-2-7.ts";
import { point28, point28contacts } from "./point-2-8.ts";
import { point210 } from "./point-2-10.ts";
import { point211 } from "./point-2-11.ts";
import { point212 } from "./point-2-12.ts";

/** Points of chapter 2 of the guidelines: services, transport, assistance, contact, compensation, leave, back to Norway. */
export const guidelinesChapter2: readonly SectionDraft[] = [
  point22,
  point25,
  point27,
  point28contacts,
  point28,
  point210,
  point211,
  point212,
];
