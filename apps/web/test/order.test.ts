import { afterEach, expect, test, vi } from "vitest";
import { shortMoment } from "../src/format/dates.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

test("days are ordered, and lines stand there, with no collator made; names alone make one", async () => {
  const made = vi.spyOn(Intl, "Collator");
  const compared = vi.spyOn(String.prototype, "localeCompare");
  const { dayOrder, nameOrder } = await import("../src/format/order.ts");
  const { byPerson, nextWithDates, shownPersons, sortedPersons } = await import("../src/pages/caseload/rows.ts");
  const row = { matter: "leave.ordinary", status: "now", from: null, lacks: null, changedOn: "2026-06-01" } as const;
  const persons = byPerson(["Bo", "Åse"].map((name) => ({ ...row, person: { id: name, name } })));
  const shown = shownPersons(sortedPersons(persons, "loss", "2026-06-15"), { search: "", matter: "" });
  const dates = [
    { id: "end", date: "2027-03-01" },
    { id: "half", date: "2026-09-01" },
  ];
  expect(shown.map((person) => nextWithDates(person, dates, "2026-06-15")?.day)).toEqual(["2026-09-01", "2026-09-01"]);
  expect(["2026-06-02", "2026-06-01", "2026-06-01T10:00"].sort(dayOrder)).toEqual([
    "2026-06-01",
    "2026-06-01T10:00",
    "2026-06-02",
  ]);
  expect([made.mock.calls.length, compared.mock.calls.length]).toEqual([0, 0]);
  expect(["Åse", "Ærlig", "Bo"].sort(nameOrder)).toEqual(["Bo", "Ærlig", "Åse"]);
  expect(made).toHaveBeenCalledTimes(1);
});

test.each([
  ["2027-03-02T13:05:00Z", "02.03.2027 14:05"],
  ["2026-12-31T23:30:00Z", "01.01.2027 00:30"],
  ["2026-06-01T00:00:00+02:00", "01.06.2026 00:00"],
])("the moment %s is %s in Norway, in a table", (moment, said) => {
  expect(shortMoment(moment)).toBe(said);
});
