import { z } from "zod";

/** Records of a case nest four deep; what nests far deeper is no fact, and would exhaust whoever walks through it. */
const deepest = 32;

function nestsTo(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return depth > 0 && Object.values(value).every((inner) => nestsTo(inner, depth - 1));
}

function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\u0000");
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
}

/** JSON of bounded depth, of text that the database can hold. */
export const boundedJson = z
  .unknown()
  .refine((value) => nestsTo(value, deepest), { message: `must not nest deeper than ${deepest}`, abort: true })
  .refine(isStorable, "must hold text only: no NUL, no half characters");

/** Text that the database can hold. */
export const storableText = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => text.isWellFormed() && !text.includes("\u0000"), "must be text");

/** The facts of a case, as a caller gives them. */
export const givenFacts = z
  .record(z.string(), z.unknown())
  .refine((value) => nestsTo(value, deepest), { message: `must not nest deeper than ${deepest}`, abort: true })
  .refine(isStorable, "must hold text only: no NUL, no half characters");
