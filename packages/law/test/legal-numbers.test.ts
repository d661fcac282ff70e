import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { numberOn } from "./norm-case.ts";

/** Legal numbers on the days around which they change, checked against the texts themselves. */
const numbers = JSON.parse(readFileSync(new URL("./legal-numbers.json", import.meta.url), "utf8")) as readonly {
  readonly number: string;
  readonly on: string;
  readonly value: string | number | null;
}[];

test.each(numbers)("$number on $on is $value", ({ number, on, value }) => {
  expect(numberOn(number, on)).toBe(value);
});
