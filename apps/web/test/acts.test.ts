import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { en } from "../src/i18n/en/index.ts";
import { nb } from "../src/i18n/nb/index.ts";
import { nn } from "../src/i18n/nn/index.ts";

const folder = resolve(import.meta.dirname, "../../server/src");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"));
/** What stands after a name in the service's source, as a text of its own or the beginning of one; also where it is one of two. */
const written = (name: string): readonly string[] => [
  ...new Set(
    sources.flatMap((source) =>
      [
        ...source.matchAll(
          new RegExp(`\\b${name}: (?:[^,;{}"\`\\n]|"convicted")*["\`]([a-z -]+)(?:" : "([a-z -]+))?`, "g"),
        ),
      ].flatMap(([, ...words]) => words.filter((word) => word !== undefined)),
    ),
  ),
];

test.each([
  ["nb", nb],
  ["nn", nn],
  ["en", en],
] as const)("every act and purpose that the service keeps has its word in %s", (_language, { use }) => {
  const [acts, purposes] = [written("act"), written("purpose")];
  expect(acts.length).toBeGreaterThan(35);
  expect(purposes.length).toBeGreaterThan(9);
  expect(acts.filter((act) => use.things[act] === undefined)).toEqual([]);
  expect(purposes.filter((purpose) => use.purposes[purpose] === undefined)).toEqual([]);
});
