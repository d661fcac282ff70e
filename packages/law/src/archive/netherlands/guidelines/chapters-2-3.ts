import type { SectionDraft } from "@soning/norms";

/** Points 2 and 3 of the guidelines. */
export const guidelinesChapters2And3: readonly SectionDraft[] = [];
