import { z } from "zod";

const language = z.string();
const strings = z.array(z.string()).readonly();
const pair = z.tuple([z.string(), z.string()]).readonly();
const pairs = z.array(pair).readonly();

const headingBlock = z.object({ is: z.literal("heading"), text: z.string() });
const paragraphBlock = z.object({
  is: z.literal("paragraph"),
  text: z.string(),
  strong: z.literal(true).optional(),
  small: z.literal(true).optional(),
  language: language.optional(),
});
const listBlock = z.object({ is: z.literal("list"), numbered: z.boolean(), items: strings });
/** terms with their values */
const termsBlock = z.object({ is: z.literal("terms"), items: pairs });
const tableBlock = z.object({
  is: z.literal("table"),
  widths: z.array(z.number()).readonly(),
  header: strings,
  rows: z.array(strings).readonly(),
});
/** names with their titles */
const signaturesBlock = z.object({ is: z.literal("signatures"), intro: z.string(), names: pairs, note: z.string() });
const boxBlock = z.object({
  is: z.literal("box"),
  get blocks() {
    return z.array(block).readonly();
  },
});

const block = z
  .discriminatedUnion("is", [
    headingBlock,
    paragraphBlock,
    listBlock,
    termsBlock,
    tableBlock,
    boxBlock,
    signaturesBlock,
  ])
  .meta({ id: "LetterBlock" });

/** A letter ready for the template, which lays blocks out and knows no words. */
export const sheetSchema = z
  .object({
    language,
    title: z.string(),
    author: z.string(),
    /** year, month, day */
    date: z.tuple([z.int(), z.int(), z.int()]).readonly(),
    sender: strings,
    recipient: strings,
    /** terms with their values */
    reference: pairs,
    /** "Page", "of" */
    page: pair,
    caseNumber: z.string(),
    /** one line in the person's own language that tells of the personal part */
    pointer: z.object({ language, text: z.string() }).optional(),
    blocks: z.array(block).readonly(),
    personal: z.object({ language, title: z.string(), blocks: z.array(block).readonly() }).optional(),
  })
  .meta({ id: "LetterSheet" });

/** A piece of a letter's body. */
export type Block = z.infer<typeof block>;
export type Sheet = z.infer<typeof sheetSchema>;

export const heading = (text: string): Block => ({ is: "heading", text });
export const paragraph = (text: string): Block => ({ is: "paragraph", text });
export const bullets = (items: readonly string[]): Block => ({ is: "list", numbered: false, items });
