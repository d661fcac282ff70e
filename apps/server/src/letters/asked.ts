import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";

const languages = ["nb", "nn", "en"] as const;
const line = storableText(200);

/** What the caseworker adds to a decision to make a letter of it. */
export const letterAsked = z
  .object({
    title: storableText(300),
    /** the decision in one sentence */
    sentence: storableText(1000),
    /** of the official part; absent: nynorsk for who uses it, else bokmål */
    language: z.enum(languages).optional(),
    reasonsLanguage: z.enum(languages).default("nb"),
    readThrough: z.object({ on: z.iso.date(), interpreter: storableText(200) }).optional(),
    conditions: z
      .array(z.object({ text: storableText(2000), from: z.iso.date().optional(), until: z.iso.date().optional() }))
      .max(50)
      .default([]),
    address: z.array(line).max(6).default([]),
    annexes: z.array(line).max(30).default([]),
    contact: z.object({ name: line, phone: line.optional(), email: line.optional() }).optional(),
    legalAid: line.optional(),
    /** the provision that the decision is made under; absent: the first of the answer's */
    provision: storableText(100).optional(),
  })
  .meta({ id: "LetterAsked" });
export type LetterAsked = z.infer<typeof letterAsked>;
