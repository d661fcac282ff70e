import { z } from "zod";
import { Problem } from "./problem.ts";

/** Query of every list: where to go on, and how many. */
export const pageQuery = z.object({
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** A page of a list: `next` is absent on the last. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().optional() });

/** The sort key of the last row, as an opaque cursor. */
export function cursorOf(key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

/** Reads a cursor of so many parts. Throws `bad-request`. */
export function readCursor(cursor: string, parts: number): readonly (string | number)[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => typeof part === "string" || typeof part === "number")
    )
      return key as (string | number)[];
  } catch {
    // told below
  }
  throw new Problem("bad-request", "the cursor is not one of ours");
}

/** Cuts a list that was asked for with one row too many. */
export function page<T>(
  rows: readonly T[],
  limit: number,
  key: (row: T) => readonly (string | number)[],
): { readonly items: readonly T[]; readonly next?: string } {
  if (rows.length <= limit) return { items: rows };
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return last === undefined ? { items } : { items, next: cursorOf(key(last)) };
}
