import { z } from "zod";
import { readCursor } from "../../http/paging.ts";
import { Problem } from "../../http/problem.ts";

/** A page of a list in order of a key and then of the id. */
export interface ListPage {
  readonly limit: number;
  /** the last row of the page before */
  readonly after?: { readonly key: string; readonly id: string } | undefined;
}

/** Where to go on. Throws `bad-request` for a cursor that is none of ours. */
export function readAfter(cursor: string | undefined): ListPage["after"] {
  if (cursor === undefined) return undefined;
  const [key, id] = readCursor(cursor, 2);
  if (typeof key !== "string" || typeof id !== "string" || !z.uuid().safeParse(id).success)
    throw new Problem("bad-request", "the cursor is not one of ours");
  return { key, id };
}
