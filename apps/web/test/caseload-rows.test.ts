import { expect, test } from "vitest";
import type { CaseloadRow } from "../src/api/schema.ts";
import { readAnswer } from "../src/pages/case/questions/read-answer.ts";
import {
  byPerson,
  lossOf,
  nextOf,
  nextWithDates,
  type Sort,
  shownPersons,
  sortedPersons,
} from "../src/pages/caseload/rows.ts";

const row = (name: string, matter: string, status: CaseloadRow["status"], from: string | null): CaseloadRow => ({
  person: { id: name, name },
  matter,
  status,
  from,
  lacks: null,
  changedOn: "2026-06-01",
});
const rows = [
  row("Åse Nær", "leave.ordinary", "soon", "2026-07-01"),
  row("Bo Venter", "leave.ordinary", "now", "2026-06-05"),
  row("Bo Venter", "em.final-part", "soon", "2026-06-20"),
  row("Eli Lenge", "leave.ordinary", "now", "2026-01-01"),
];
const today = "2026-06-15";
const names = ({ sort = "loss", ...wish }: Partial<Parameters<typeof shownPersons>[1]> & { sort?: Sort }): string[] =>
  shownPersons(sortedPersons(byPerson(rows), sort, today), { search: "", matter: "", ...wish }).map(({ name }) => name);

test("who loses most by waiting stands first", () => {
  expect(names({})).toEqual(["Eli Lenge", "Bo Venter", "Åse Nær"]);
});

test("a person stands once, with every matter", () => {
  expect(byPerson(rows).find(({ id }) => id === "Bo Venter")?.rows).toHaveLength(2);
});

test("search takes parts of the name in any order, and large letters for small", () => {
  expect(names({ search: "nær ås" })).toEqual(["Åse Nær"]);
  expect(names({ search: "VENT" })).toEqual(["Bo Venter"]);
  expect(names({ search: "ingen" })).toEqual([]);
});

test("a matter leaves those who have it; the next date orders them", () => {
  expect(names({ matter: "em.final-part" })).toEqual(["Bo Venter"]);
  expect(names({ sort: "next" })).toEqual(["Bo Venter", "Åse Nær", "Eli Lenge"]);
});

test("by name is by the Norwegian alphabet", () => {
  expect(names({ sort: "name" })).toEqual(["Bo Venter", "Eli Lenge", "Åse Nær"]);
});

test("what comes next is what opens in any tab, else the next date of the sentence", () => {
  const [eli, bo] = byPerson(
    [rows[3], rows[1]].filter((one) => one !== undefined),
    rows,
  );
  if (eli === undefined || bo === undefined) throw new Error("two persons");
  const dates = [{ id: "start", date: "2026-01-01" }, { id: "release", date: "2026-09-01" }, { id: "one-third" }];
  expect(nextWithDates(bo, dates, today)).toEqual({ day: "2026-06-20", what: { matter: "em.final-part" } });
  expect(nextWithDates(eli, dates, today)).toEqual({ day: "2026-09-01", what: { date: "release" } });
  expect(nextWithDates(eli, undefined, today)).toBeUndefined();
});

test("what opens today is lost from today; what has not opened is not lost yet", () => {
  const [bo] = byPerson([row("Bo", "leave.ordinary", "now", today)]);
  const [later] = byPerson([row("Bo", "leave.ordinary", "soon", "2026-06-16")]);
  expect([bo, later].map((person) => person && lossOf(person, today))).toEqual([1, 0]);
  expect(later && nextOf(later, today)).toBe("2026-06-16");
});

test("nothing typed is no answer, never no or zero", () => {
  expect(readAnswer("", { kind: "boolean" })).toBeUndefined();
  expect(readAnswer("", { kind: "number" } as never)).toBeUndefined();
  expect(readAnswer("0", { kind: "number" } as never)).toBe(0);
  expect(readAnswer("false", { kind: "boolean" })).toBe(false);
  expect(readAnswer("2,5", { kind: "number" } as never)).toBe(2.5);
  expect(readAnswer("i morgen", { kind: "date" })).toBeUndefined();
  expect(readAnswer("none", { kind: "date" })).toBe("none");
});

test("who is found by a number stands in the list, whatever the name", () => {
  const ids = new Set(["Åse Nær"]);
  const shown = shownPersons(byPerson(rows), { search: "22-054321", matter: "", ids });
  expect(shown.map(({ name }) => name)).toEqual(["Åse Nær"]);
});
