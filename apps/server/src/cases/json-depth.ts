import { z } from "zod";

/** Records of a case nest four deep; what nests far deeper is no fact, and would exhaust whoever walks through it. */
const deepest = 32;

function nestsTo(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth === 0) return false;
  const inside = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(inside)) if (!nestsTo(inside[name], depth - 1)) return false;
  return true;
}

function isStorable(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed() && !value.includes("\u0000");
  if (typeof value !== "object" || value === null) return true;
  const inside = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(inside)) if (!isStorable(name) || !isStorable(inside[name])) return false;
  return true;
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

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON object with any members, which nobody looks at one by one. */
export const jsonObject = z
  .unknown()
  .refine(isObject, { message: "Invalid input: expected record", abort: true })
  .meta({ type: "object", additionalProperties: {} }) as unknown as z.ZodType<Record<string, unknown>>;

/** The facts of a case, as a caller gives them. */
export const givenFacts = jsonObject
  .refine((value) => nestsTo(value, deepest), { message: `must not nest deeper than ${deepest}`, abort: true })
  .refine(isStorable, "must hold text only: no NUL, no half characters");
