import { expect, test } from "vitest";
import type { OrderLine } from "../src/api/schema.ts";
import { nb } from "../src/i18n/nb/index.ts";
import {
  complaintOf,
  deadlineOf,
  type ListLine,
  orderOf,
  type Said,
  shownLines,
} from "../src/pages/caseload/lists/lines.ts";

const said: Said = { t: nb, language: "nb", matterName: (id) => nb.matters[id] ?? id, staffName: () => "Kari Elvemo" };
const person = { id: "p", name: "Åse Nær" };
const deadline = {
  id: "d",
  what: "task",
  person,
  matter: "leave.ordinary",
  text: "Spør politiet",
  norm: "act/33",
  due: "2026-06-14",
  overdue: true,
  assignee: "kari",
} as const;

test("a step that is late says so, with who has it and its norm", () => {
  const line = deadlineOf(deadline, said);
  expect(line).toMatchObject({
    late: true,
    ends: true,
    law: "Spør politiet",
    what: "Permisjon",
    note: "Kari Elvemo",
    norm: "act/33",
  });
  expect(line.why).toEqual(["Loven krever at dette gjøres. Siste dag er 14. juni 2026.", "Fristen er ute."]);
  expect(deadlineOf({ ...deadline, assignee: null, overdue: false }, said)).toMatchObject({
    note: nb.handling.nobody,
    late: false,
  });
});

test("a deadline by the hour tells its minute; each kind has its own sentence and place in the case", () => {
  const kinds = (["task", "wait", "hold", "complaint", "defect", "harm"] as const).map((what) =>
    deadlineOf({ ...deadline, what, due: "2026-06-17T14:05" }, said),
  );
  expect(new Set(kinds.map(({ why }) => why[0])).size).toBe(6);
  for (const { why } of kinds) expect(why[0]).toContain("17. juni 2026 14:05");
  expect(kinds.map(({ tab }) => tab)).toEqual([
    "decisions",
    "decisions",
    "decisions",
    "decisions",
    "complaint",
    "complaint",
  ]);
});

test("an order tells what only a person can read, what is missing, and that it is a new version", () => {
  const order: OrderLine = {
    id: "o",
    person,
    caseNumber: "22-054321",
    sentences: [
      { kind: "prison", years: 1, months: 0, days: 90, hours: 0, kroner: 0 },
      { kind: "fine", years: 0, months: 0, days: 0, hours: 0, kroner: 9000 },
    ],
    description: "i arbeid",
    arrivedOn: "2026-06-10",
    version: 2,
    byHand: 1,
    missing: 3,
  };
  const line = orderOf(order, said);
  expect(line.what.replaceAll(/\s/g, " ")).toBe("fengsel 1 år 90 dager · bot 9 000 kr · i arbeid");
  expect(line.note).toBe("1 del må leses av et menneske · 3 vedlegg er ikke hentet · versjon 2 av dommen");
  expect(line.why).toHaveLength(4);
  expect(orderOf({ ...order, byHand: 0, missing: 0, version: 1 }, said)).toMatchObject({
    note: "",
    tab: "overview",
    ends: false,
  });
});

test("a complaint tells how it stands, whether it was late or that nobody knows yet", () => {
  const complaint = {
    id: "c",
    person,
    state: "received",
    matter: "leave.ordinary",
    outcome: "refuse",
    receivedAt: "2026-06-12T09:00",
    inTime: null,
    due: null,
  } as const;
  expect(complaintOf(complaint, said).why).toContain(nb.caseload.lists.timeOpen);
  expect(complaintOf({ ...complaint, inTime: true }, said).why).toHaveLength(1);
  expect(complaintOf({ ...complaint, inTime: false, matter: null, due: "2026-06-29" }, said)).toMatchObject({
    kind: nb.complaints.aboutAccess,
    late: true,
    note: "ikke vurdert · for sent · frist 29.06.2026",
  });
});

test("words are sought in the name and in what it is about; a number finds by the person; days and names order", () => {
  const line = (id: string, name: string, day: string): ListLine => ({
    ...deadlineOf({ ...deadline, id, due: day }, said),
    person: { id, name },
  });
  const lines = [
    line("1", "Åse Nær", "2026-07-01"),
    line("2", "Bo Venter", "2026-06-20"),
    line("3", "Eli Lenge", "2026-08-01"),
  ];
  const names = (given: Partial<Parameters<typeof shownLines>[1]>): string[] =>
    shownLines(lines, { search: "", matter: "", byName: false, ids: undefined, ...given }).map(
      (one) => one.person.name,
    );
  expect(names({})).toEqual(["Bo Venter", "Åse Nær", "Eli Lenge"]);
  expect(names({ byName: true })).toEqual(["Bo Venter", "Eli Lenge", "Åse Nær"]);
  expect(names({ search: "POLITIET vent" })).toEqual(["Bo Venter"]);
  expect(names({ search: "22-054321", ids: new Set(["3"]) })).toEqual(["Eli Lenge"]);
  expect(names({ matter: "em.final-part" })).toEqual([]);
});
