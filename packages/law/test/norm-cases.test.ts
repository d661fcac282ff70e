import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type NormCases, outOf } from "./norm-case.ts";

// What single norms say, read from the law's and the sources' wording: each value that opens or shuts, and the days around each border.
const folder = new URL("./norm-cases/", import.meta.url);

for (const file of globSync("*.json", { cwd: folder }).toSorted()) {
  const all = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly NormCases[];
  describe(file.replace(/\.json$/, ""), () => {
    for (const one of all) {
      const name = `${one.norm}${one.face === undefined ? "" : ` ${one.face}`}${one.law === undefined ? "" : `, ${one.law}`}`;
      for (const [place, [change, out, why]] of one.cases.entries()) {
        test(`${name} ${place + 1}: ${why ?? JSON.stringify(change)}`, () => {
          expect(outOf(one, change)).toBe(out);
        });
      }
    }
  });
}
