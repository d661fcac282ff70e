import { expect, test } from "vitest";
import type { Figure } from "../src/api/schema.ts";
import { groupsOf } from "../src/pages/figures/groups.ts";

const figure = (what: string, how: string, persons: number | null, law = "in-force"): Figure => ({
  what,
  law,
  how,
  persons,
});
const told = (figures: readonly Figure[]) =>
  groupsOf(figures, ({ what }) => what).map(({ what, law, figures: of }) => [
    `${what} ${law}`,
    ...of.map(({ how, persons }) => `${how} ${persons}`),
  ]);

test("opportunities stand under their names, the nearest first, however many they are; each law for itself", () => {
  expect(
    told([
      figure("øvrig", "almost", 7),
      figure("øvrig", "now", null),
      figure("øvrig", "soon", 12),
      figure("annen", "now", 5, "em-2024"),
      figure("annen", "now", 9),
    ]),
  ).toEqual([
    ["annen em-2024", "now 5"],
    ["annen in-force", "now 9"],
    ["øvrig in-force", "now null", "soon 12", "almost 7"],
  ]);
});

test("other figures go from the largest to the smallest, and what is held back stands last", () => {
  expect(told([figure("sak", "decided", null), figure("sak", "preparing", 8), figure("sak", "closed", 40)])).toEqual([
    ["sak in-force", "closed 40", "preparing 8", "decided null"],
  ]);
});
