import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";

/** Grounds to refuse a part or a document, down to paragraph and letter: nothing less is told to the party (fvl § 21 (1)). */
export const shieldGrounds = [
  "fvl § 18 a",
  "fvl § 18 b",
  "fvl § 19 (1) a",
  "fvl § 19 (1) b",
  "fvl § 19 (1) d",
  "fvl § 19 (2) a",
  "fvl § 19 (2) b",
  "fvl § 20 (1)",
  "strgjfl § 7 c",
] as const;

export const requestGiven = z.object({
  text: storableText(4000),
  form: z.enum(["written", "oral", "electronic"]).default("electronic"),
  askedAt: z.string().max(20).optional(),
  matterCase: z.uuid().optional(),
});
export const itemAnswer = z.discriminatedUnion("answer", [
  z.object({ item: z.uuid(), answer: z.literal("given") }),
  /** `extract`: the document as the party gets it, without what is shielded */
  z.object({
    item: z.uuid(),
    answer: z.literal("partly"),
    cite: z.enum(shieldGrounds),
    ground: storableText(2000),
    extract: z.uuid(),
  }),
  z.object({ item: z.uuid(), answer: z.literal("refused"), cite: z.enum(shieldGrounds), ground: storableText(2000) }),
]);
export const decisionGiven = z.object({
  items: z.array(itemAnswer).min(1).max(500),
  /** last day to comment on what was given (fvl § 20 (5)); `null` with the interest that speaks against waiting */
  commentUntil: z.iso.date().nullable(),
  noCommentBecause: storableText(1000).optional(),
  /** the minute the answer came to the party: the time for complaint runs from then */
  toldAt: z.string().max(20).optional(),
});
