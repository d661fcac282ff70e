import { expect, test } from "vitest";
import { momentSpan } from "../src/format/dates.ts";
import { visitsOf } from "../src/format/looks.ts";

const look = (at: string, role = "caseworker", act = "person.read", unit: string | null = "Elvestad") => ({
  at: `2026-06-15T${at}:00Z`,
  unit,
  role,
  act,
  purpose: "execution",
});

test("looks of one unit and role within an hour of one another are one visit", () => {
  const visits = visitsOf([
    look("12:50"),
    look("12:20", "leader"),
    look("12:10", "caseworker", "facts.read"),
    look("11:20"),
    look("10:00"),
  ]);
  expect(visits.map(({ from, until, role, looks }) => [from.slice(11, 16), until.slice(11, 16), role, looks])).toEqual([
    ["11:20", "12:50", "caseworker", 3],
    ["12:20", "12:20", "leader", 1],
    ["10:00", "10:00", "caseworker", 1],
  ]);
  expect(visits[0]?.acts).toEqual(["person.read", "facts.read"]);
});

test("other units and nobody's unit are told apart", () => {
  expect(visitsOf([look("12:00"), look("12:00", "caseworker", "person.read", null)]).map(({ unit }) => unit)).toEqual([
    "Elvestad",
    null,
  ]);
  expect(visitsOf([])).toEqual([]);
});

test("a visit within one minute is told by that minute", () => {
  expect(momentSpan("2026-06-15T10:00:05Z", "2026-06-15T10:00:50Z")).toBe("15.06.2026 12:00");
  expect(momentSpan("2026-06-15T10:00:00Z", "2026-06-15T10:20:00Z")).toBe("15.06.2026 12:00–12:20");
});
