import type { SectionDraft } from "@soning/norms";
import { guidelinesChapter3 } from "./chapter-3.ts";
import { point24assessment } from "./point-2-4/assessment.ts";
import { point24children } from "./point-2-4/children.ts";
import { point24education } from "./point-2-4/education.ts";
import { point24health } from "./point-2-4/health.ts";
import { point26, point26custody } from "./point-2-6.ts";

/** Points 2.4 (conditions for transfer) and 2.6 (offences there) and chapter 3 of the guidelines. */
export const guidelinesChapters2And3: readonly SectionDraft[] = [
  point24assessment,
  point24health,
  point24children,
  point24education,
  point26custody,
  point26,
  ...guidelinesChapter3,
];
