import type { SectionDraft } from "@soning/norms";
import { point210 } from "./point-2-10.ts";
import { point211 } from "./point-2-11.ts";
import { point212 } from "./point-2-12.ts";

/** Points 2.10 to 2.12 of the guidelines: compensation, leave, back to Norway. */
export const points210To212: readonly SectionDraft[] = [point210, point211, point212];
