import type { SectionDraft } from "@soning/norms";
import { point31 } from "./point-3-1.ts";
import { point32 } from "./point-3-2.ts";
import { point33 } from "./point-3-3.ts";
import { point34 } from "./point-3-4.ts";
import { point35 } from "./point-3-5.ts";
import { point36, point36letters } from "./point-3-6.ts";
import { point37 } from "./point-3-7.ts";
import { point38 } from "./point-3-8.ts";
import { point39 } from "./point-3-9.ts";
import { point310 } from "./point-3-10.ts";
import { point311 } from "./point-3-11.ts";
import { point312 } from "./point-3-12.ts";
import { point313 } from "./point-3-13.ts";

/** Chapter 3 of the guidelines: the sections of the act as they apply to serving in the Netherlands. */
export const guidelinesChapter3: readonly SectionDraft[] = [
  point31,
  point32,
  point33,
  point34,
  point35,
  point36letters,
  point36,
  point37,
  point38,
  point39,
  point310,
  point311,
  point312,
  point313,
];
