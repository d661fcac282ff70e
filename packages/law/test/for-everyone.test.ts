import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { outOf } from "./norm-case.ts";

/** What the law says, or asks, without any condition: of everyone, whatever is known of the case. By legal state and day. */
const everyone = JSON.parse(readFileSync(new URL("./for-everyone.json", import.meta.url), "utf8")) as readonly {
  readonly law?: string;
  readonly on: string;
  readonly face?: "applies" | "holds" | "effective";
  readonly norms: readonly string[];
}[];

describe.each(everyone)("for everyone on $on", ({ norms, ...asked }) => {
  test.each(norms)("%s", (norm) => {
    expect(outOf({ norm, cases: [], ...asked }, {})).toBe(true);
  });
});
