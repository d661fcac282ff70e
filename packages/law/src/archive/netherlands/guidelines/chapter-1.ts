import type { SectionDraft } from "@soning/norms";
import { point11, point11ends } from "./point-1-1.ts";
import { point12 } from "./point-1-2.ts";
import { point13 } from "./point-1-3.ts";
import { point14 } from "./point-1-4.ts";
import { point15 } from "./point-1-5.ts";

/** Chapter 1 of the guidelines: basis, who decides, what cannot be done there, other transfers, translation. */
export const guidelinesChapter1: readonly SectionDraft[] = [point11ends, point11, point12, point13, point14, point15];
