import type { SectionDraft } from "@soning/norms";
import { point27 } from "./point-2-7.ts";
import { point28, point28contacts } from "./point-2-8.ts";
import { point210 } from "./point-2-10.ts";
import { point211 } from "./point-2-11.ts";
import { point212 } from "./point-2-12.ts";

/** Points 2.7 to 2.12 of the guidelines: assistance, contact, compensation, leave, back to Norway. */
export const points27To212: readonly SectionDraft[] = [point27, point28contacts, point28, point210, point211, point212];
