import { parseDay, parseDuration } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  add,
  all,
  any,
  type Combination,
  type Condition,
  choice,
  date,
  duration,
  type Expression,
  eq,
  everyStretch,
  greatest,
  inForce,
  is,
  isNone,
  least,
  lt,
  matches,
  type Node,
  no,
  noDate,
  number,
  type Shown,
  speakerOf,
  sum,
  type Type,
  when,
  whenNone,
  yes,
} from "../src/index.ts";
import { foldCount, foldDurations, foldExtreme, foldPeriods, foldSome, foldSum } from "../src/operators/folds.ts";
import { operatorOf } from "../src/operators/index.ts";
import { TypeFault } from "../src/operators/operator.ts";
import { stretchesOf } from "../src/operators/stretches.ts";
import { CLASH, CONFLICT, FALSE, MAYBE, NONE, TRUE, UNKNOWN, type Value } from "../src/value.ts";
import { brief, clash, clashDay, clashNumber, items, lab, lasting, palette, program, shownValue, term } from "./lab.ts";

type Facts = Readonly<Record<string, unknown>>;
type Row = readonly [what: string, expression: Expression, facts: Facts, expected: Shown];
const days = (count: number): Expression<"number"> => number(count, "days");

/** What norms conclude into one slot, each under its condition. */
function mix(
  how: Combination,
  fallback: Expression,
  ...parts: readonly (readonly [Condition, Expression])[]
): Expression {
  const args = parts.flatMap(([holds, value]) => [holds.node, value.node]);
  return { node: { op: "combine", how, fallback: fallback.node, args }, type: fallback.type };
}
/** 1 to 2, 2 to 3, as far as it is known. */
const oneOrTwo = when(lab.p, days(1), days(2));
const twoOrThree = when(lab.p, days(2), days(3));

const combinations: readonly Row[] = [
  ["one: none applies", mix("one", days(9)), {}, 9],
  ["one: none of two applies", mix("one", days(9), [no, days(1)], [lab.p, days(2)]), { p: false }, 9],
  ["one: only perhaps", mix("one", days(9), [lab.p, days(9)]), {}, null],
  ["one: agree", mix("one", days(9), [yes, lab.n], [yes, days(3)]), { n: 3 }, 3],
  ["one: differ", mix("one", days(9), [yes, lab.n], [yes, days(3)]), { n: 4 }, "conflict"],
  ["one: the third differs", mix("one", days(9), [yes, days(3)], [yes, days(3)], [yes, days(4)]), {}, "conflict"],
  ["one: first not known", mix("one", days(9), [yes, lab.n], [yes, days(3)]), {}, null],
  ["one: second not known", mix("one", days(9), [yes, days(3)], [yes, lab.n]), {}, null],
  ["one: bounds below the other", mix("one", days(9), [yes, oneOrTwo], [yes, days(5)]), {}, "conflict"],
  ["one: bounds above the other", mix("one", days(9), [yes, days(1)], [yes, twoOrThree]), {}, "conflict"],
  ["one: bounds that touch, above", mix("one", days(9), [yes, oneOrTwo], [yes, days(2)]), {}, null],
  ["one: bounds that touch, below", mix("one", days(9), [yes, twoOrThree], [yes, days(2)]), {}, null],
  ["one: perhaps the same", mix("one", days(9), [yes, days(3)], [lab.p, days(3)]), {}, 3],
  ["one: perhaps another", mix("one", days(9), [yes, days(3)], [lab.p, days(4)]), {}, null],
  [
    "one: the same length",
    mix("one", duration("P9Y"), [yes, duration("P1Y")], [yes, lab.length]),
    { length: "P1Y" },
    "P1Y",
  ],
  [
    "one: other lengths",
    mix("one", duration("P9Y"), [yes, duration("P1Y")], [yes, lab.length]),
    { length: "P2Y" },
    "conflict",
  ],
  ["one: a day that does not come", mix("one", date("2026-01-01"), [yes, noDate]), {}, "none"],
  ["one: a conflict beside what is open", mix("one", days(9), [yes, clashNumber], [yes, lab.n]), {}, "conflict"],
  ["one: what holds is in conflict", mix("one", days(9), [yes, clashNumber]), {}, "conflict"],
  [
    "one: a conflict beside what perhaps holds",
    mix("one", days(9), [yes, clashNumber], [lab.p, days(3)]),
    {},
    "conflict",
  ],
  ["one: whether it holds is in conflict", mix("one", days(9), [clash, days(5)]), {}, "conflict"],
  ["one: the same beside a sure one", mix("one", days(9), [clash, days(5)], [yes, days(6)]), {}, null],
  ["one: two such", mix("one", days(9), [clash, days(5)], [clash, days(6)]), {}, null],
  ["one: such beside an open one", mix("one", days(9), [clash, days(5)], [lab.p, days(6)]), {}, null],
  ["one of conditions: agree", mix("one", no, [yes, lab.q], [yes, yes]), { q: true }, true],
  ["one of conditions: differ", mix("one", no, [yes, lab.q], [yes, yes]), { q: false }, "conflict"],
  ["one of conditions: open", mix("one", no, [yes, lab.q], [yes, yes]), {}, null],
  ["one of conditions: none applies", mix("one", yes, [lab.p, no]), { p: false }, true],
  ["max: none applies", mix("max", days(9)), {}, 9],
  ["max: only perhaps", mix("max", days(9), [lab.p, days(3)]), {}, null],
  ["max", mix("max", days(9), [yes, days(3)], [yes, lab.n]), { n: 5 }, 5],
  ["max: perhaps more", mix("max", days(9), [yes, days(3)], [lab.p, days(5)]), {}, { least: 3, most: 5 }],
  ["max: perhaps less", mix("max", days(9), [yes, days(3)], [lab.p, days(2)]), {}, 3],
  ["min", mix("min", days(9), [yes, days(3)], [yes, lab.n]), { n: 2 }, 2],
  ["min: perhaps less", mix("min", days(9), [yes, days(3)], [lab.p, days(2)]), {}, { least: 2, most: 3 }],
  ["min: what is none counts nothing", mix("min", days(9), [yes, lab.m], [yes, days(3)]), { m: "none" }, 3],
  ["sum", mix("sum", days(9), [yes, days(3)], [yes, lab.n]), { n: 2 }, 5],
  ["sum: what is none counts nothing", mix("sum", days(9), [yes, lab.m], [yes, days(3)]), { m: "none" }, 3],
  ["sum: perhaps less", mix("sum", days(9), [yes, days(5)], [lab.p, lab.m]), { m: -2 }, { least: 3, most: 5 }],
  ["sum: perhaps more", mix("sum", days(9), [yes, days(5)], [lab.p, days(4)]), {}, { least: 5, most: 9 }],
  ["sum: in conflict", mix("sum", days(9), [yes, clashNumber], [yes, days(1)]), {}, "conflict"],
  ["sum: in conflict, one open", mix("sum", days(9), [yes, clashNumber], [yes, lab.n]), {}, null],
  ["sum: in conflict, one perhaps", mix("sum", days(9), [yes, clashNumber], [lab.p, days(1)]), {}, null],
];

const aroundStart = when(lab.p, date("2009-12-31"), date("2010-01-01"));
const aroundChange = when(lab.p, date("2019-12-31"), date("2020-01-01"));
const aroundEnd = when(lab.p, date("2029-12-31"), date("2030-01-01"));
const versions: readonly Row[] = [
  ["a number: its first day", brief.on(date("2010-01-01")), {}, 1],
  ["a number: the day before its first", brief.on(date("2009-12-31")), {}, null],
  ["a number: its last day", brief.on(date("2029-12-31")), {}, 2],
  ["a number: the day after its last", brief.on(date("2030-01-01")), {}, null],
  ["a number: perhaps before its first day", brief.on(aroundStart), {}, null],
  ["a number: perhaps after its last day", brief.on(aroundEnd), {}, null],
  ["a number: in one of two versions", brief.on(aroundChange), {}, { least: 1, most: 2 }],
  ["a number held for some years, on an unknown day", brief.on(lab.day), {}, null],
  ["a length: in one of two versions", term.on(aroundChange), {}, null],
  ["a length: perhaps before its first day", term.on(aroundStart), {}, null],
  ["a length: in one of two versions that say the same", lasting.on(aroundChange), {}, "P3M"],
  ["a length that all versions say, on an unknown day", lasting.on(lab.day), {}, "P3M"],
  ["listed", palette.has(lab.colour), { colour: "green" }, true],
  ["not listed", palette.has(lab.colour), { colour: "blue" }, false],
  ["listed on another day", palette.has(lab.colour, date("2019-12-31")), { colour: "green" }, false],
  ["listed: in one of two lists", palette.has(lab.colour, aroundChange), { colour: "green" }, null],
  ["listed: in both lists", palette.has(lab.colour, aroundChange), { colour: "red" }, true],
  ["listed: in neither list", palette.has(lab.colour, aroundChange), { colour: "blue" }, false],
  ["listed: before the first list", palette.has(lab.colour, date("2009-12-31")), { colour: "red" }, null],
  ["listed: perhaps after the last list", palette.has(lab.colour, aroundEnd), { colour: "red" }, null],
  ["listed: unknown day", palette.has(lab.colour, lab.day), { colour: "red" }, null],
  ["listed: not known what", palette.has(lab.colour), {}, null],
  ["listed: nothing", palette.has(lab.colour), { colour: "none" }, false],
  ["listed: on no day", palette.has(lab.colour, lab.end), { colour: "red", end: "none" }, false],
  ["listed: on a day in conflict", palette.has(lab.colour, clashDay), { colour: "red" }, "conflict"],
  [
    "listed: a choice in conflict",
    palette.has(when(clash, choice("red", ["red", "green"]), choice("green", ["red", "green"]))),
    {},
    "conflict",
  ],
  ["in force: on its only day", inForce("a/10", date("2020-01-01")), {}, true],
  ["in force: for one day, unknown when", inForce("a/10", lab.day), {}, null],
  ["in force: perhaps on its last day", inForce("a/9", when(lab.p, date("2029-12-31"), date("2030-02-01"))), {}, null],
  ["in force: perhaps on its first day", inForce("a/9", when(lab.p, date("2019-02-01"), date("2020-01-01"))), {}, null],
  ["in force: a norm that this state does not have", inForce("nowhere", lab.day), {}, false],
];

const comparisons: readonly Row[] = [
  ["bounds equal to more", eq(oneOrTwo, days(3)), {}, false],
  ["bounds equal to less", eq(twoOrThree, days(1)), {}, false],
  ["bounds that touch", eq(oneOrTwo, days(2)), {}, null],
  ["bounds that touch below", eq(twoOrThree, days(2)), {}, null],
  ["P1M = P28D: in February", eq(lab.length, duration("P28D")), { length: "P1M" }, null],
  ["P1M = P31D: in most months", eq(lab.length, duration("P31D")), { length: "P1M" }, null],
  ["a choice in conflict or not", is(when(clash, lab.colour, lab.colour), "red"), { colour: "red" }, true],
  ["one of two that may be none", isNone(when(lab.p, lab.m, days(1))), { m: "none" }, null],
  ["a length or none, in conflict", when(clash, duration("P1Y"), lab.length), { length: "P1Y" }, "P1Y"],
  ["a length or another, in conflict", when(clash, duration("P1Y"), lab.length), { length: "P2Y" }, "conflict"],
  ["the same bounds either way", when(lab.q, add(oneOrTwo, days(1)), twoOrThree), {}, { least: 2, most: 3 }],
  [
    "the same bounds, whichever of two in conflict",
    when(clash, add(oneOrTwo, days(1)), twoOrThree),
    {},
    { least: 2, most: 3 },
  ],
  ["a date or none", when(lab.p, lab.end, date("2026-01-01")), { end: "none" }, null],
  ["none or a date", when(lab.p, date("2026-01-01"), lab.end), { end: "none" }, null],
  ["a choice or one unknown", is(when(lab.p, choice("red", ["red", "green", "blue"]), lab.colour), "red"), {}, null],
  ["when none: none again", whenNone(lab.end, lab.end), { end: "none" }, "none"],
];

const week = duration("P1W");
const march = date("2026-03-01");
const stretches: readonly Row[] = [
  ["each week: all", everyStretch(week, march, date("2026-03-21"), (w) => lt(w.first, w.last)), {}, true],
  [
    "each week: the third not",
    everyStretch(week, march, date("2026-03-21"), (w) => lt(w.first, date("2026-03-15"))),
    {},
    false,
  ],
  [
    "each week: the third is not over",
    everyStretch(week, march, date("2026-03-20"), (w) => lt(w.first, date("2026-03-15"))),
    {},
    true,
  ],
  [
    "each week: its days",
    everyStretch(week, march, date("2026-03-07"), (w) => all(eq(w.first, march), eq(w.last, date("2026-03-07")))),
    {},
    true,
  ],
  ["each week: none is over", everyStretch(week, march, march, () => no), {}, true],
  ["each week: open", everyStretch(week, march, date("2026-03-21"), () => lab.p), {}, null],
  ["each week: never begun", everyStretch(week, lab.end, date("2026-03-21"), () => no), { end: "none" }, true],
  ["each week: begin not known", everyStretch(week, lab.day, date("2026-03-21"), () => no), {}, null],
  ["each week: still running", everyStretch(week, march, lab.end, () => yes), { end: "none" }, null],
  ["each week: end not known", everyStretch(week, march, lab.end, () => yes), {}, null],
  ["each week: begin in conflict", everyStretch(week, clashDay, date("2026-03-21"), () => yes), {}, "conflict"],
  ["each week: end in conflict", everyStretch(week, march, clashDay, () => yes), {}, "conflict"],
  ["each so long: not known how long", everyStretch(lab.length, march, date("2026-03-21"), () => no), {}, null],
  ["each so long: no length", everyStretch(lab.length, march, date("2026-03-21"), () => no), { length: "P0D" }, null],
  ["each month and a day", everyStretch(duration("P1M1D"), march, date("2026-04-01"), () => no), {}, false],
  [
    "each month and a day: one day short",
    everyStretch(duration("P1M1D"), march, date("2026-03-31"), () => no),
    {},
    true,
  ],
  [
    "each month, from its last day",
    everyStretch(duration("P1M"), date("2026-01-31"), date("2026-03-30"), (m) =>
      any(eq(m.last, date("2026-02-27")), eq(m.last, date("2026-03-30"))),
    ),
    {},
    true,
  ],
];

const places: readonly Row[] = [
  [
    "a section that cannot be read",
    matches(lab.place, { code: "c", section: "12" }),
    { place: { code: "c", section: "XII" } },
    null,
  ],
  [
    "the same, in another code",
    matches(lab.place, { code: "c", section: "12" }),
    { place: { code: "d", section: "XII" } },
    false,
  ],
  [
    "written as the pattern is",
    matches(lab.place, { code: "c", section: "XII" }),
    { place: { code: "c", section: "XII" } },
    true,
  ],
  [
    "written as the range's end is",
    matches(lab.place, { code: "c", section: "X", to: "XII" }),
    { place: { code: "c", section: "XII" } },
    true,
  ],
  ["a pattern that cannot be read", matches(lab.place, { code: "c", section: "XII" }), { place: "c § 12" }, null],
  [
    "a range whose end cannot be read",
    matches(lab.place, { code: "c", section: "1", to: "X" }),
    { place: "c § 12" },
    null,
  ],
  [
    "words before the number",
    matches(lab.place, { code: "c", section: "12" }),
    { place: { code: "c", section: "art 12" } },
    null,
  ],
  [
    "words after the letter",
    matches(lab.place, { code: "c", section: "12" }),
    { place: { code: "c", section: "12 a 3" } },
    null,
  ],
  [
    "spaces around it",
    matches(lab.place, { code: "c", section: "12" }),
    { place: { code: "c", section: " 12 " } },
    true,
  ],
  [
    "capital and small letters order alike",
    matches(lab.place, { code: "c", section: "9 B", to: "9 d" }),
    { place: "c § 9 c" },
    true,
  ],
  [
    "a hyphen before the letter",
    matches(lab.place, { code: "c", section: "12 a" }),
    { place: { code: "c", section: "12-a" } },
    true,
  ],
  ["the first of a range", matches(lab.place, { code: "c", section: "9", to: "12" }), { place: "c § 9" }, true],
  [
    "the last of a range, otherwise written",
    matches(lab.place, { code: "c", section: "9", to: "12a" }),
    { place: "c § 12 a" },
    true,
  ],
  [
    "a thousand after nine hundred",
    matches(lab.place, { code: "c", section: "1000", to: "1002" }),
    { place: "c § 999" },
    false,
  ],
  [
    "section not given, paragraph elsewhere",
    matches(lab.place, { code: "c", section: "12", paragraph: 2 }),
    { place: { code: "c", paragraph: 1 } },
    false,
  ],
  [
    "a place in conflict",
    matches(when(clash, lab.place, lab.place), { code: "c", section: "1" }),
    { place: "c § 1" },
    true,
  ],
  ["no place is in no places", matches(lab.place), {}, false],
];

const lists: readonly Row[] = [
  [
    "sum: which count is in conflict",
    sum(
      items,
      (i) => i.n,
      () => clash,
    ),
    { items: [{ n: 2 }] },
    "conflict",
  ],
  [
    "sum: which count is in conflict, one value open",
    sum(
      items,
      (i) => i.n,
      (i) => any(clash, i.p),
    ),
    { items: [{ n: 2, p: false }, { p: false }] },
    null,
  ],
  ["sum of lengths: of none", sum(items, (i) => i.length), { items: [] }, "P0D"],
  [
    "least: perhaps one whose value is not known",
    least(
      items,
      (i) => i.n,
      (i) => i.p,
    ),
    { items: [{ n: 4, p: true }, {}] },
    null,
  ],
  [
    "least: one that does not count, value not known",
    least(
      items,
      (i) => i.n,
      (i) => i.p,
    ),
    { items: [{ n: 4, p: true }, { p: false }] },
    4,
  ],
  [
    "greatest: of a conflict and what is open",
    greatest(items, (i) => when(clash, i.n, days(99))),
    { items: [{ n: 4 }, {}] },
    null,
  ],
];

test.each([...combinations, ...versions, ...comparisons, ...stretches, ...places, ...lists])(
  "%s",
  (_, expression, facts, expected) => {
    expect(shownValue(expression, facts)).toEqual(expected);
  },
);

test("a record that does not count adds nothing, whatever is known of it", () => {
  const parts = [
    { holds: FALSE, values: [UNKNOWN] },
    { holds: TRUE, values: [3] },
    { holds: TRUE, values: [NONE] },
  ];
  expect([
    foldSum(parts, true, true),
    foldExtreme(parts, true, 1),
    foldExtreme(parts, true, -1),
    foldCount(parts, true),
  ]).toEqual([3, 3, 3, 2]);
  expect(foldDurations([{ holds: FALSE, values: [UNKNOWN] }], true)).toMatchObject({ months: 0, days: 0 });
  expect(foldPeriods([{ holds: FALSE, values: [UNKNOWN, UNKNOWN] }], true)).toEqual([]);
  expect(
    foldSome(
      [
        { holds: MAYBE, values: [] },
        { holds: CLASH, values: [] },
      ],
      true,
    ),
  ).toBe(MAYBE);
  expect(
    foldCount(
      [
        { holds: CLASH, values: [] },
        { holds: TRUE, values: [] },
      ],
      true,
    ),
  ).toBe(CONFLICT);
});

test("ten thousand stretches and more are taken for a mistake", () => {
  const first = parseDay("2000-01-01");
  const day = parseDuration("P1D");
  expect(stretchesOf(day, first, first + 9998)).toHaveLength(9999);
  expect(stretchesOf(day, first, first + 9999)).toBe(MAYBE);
  expect(stretchesOf(day, first, NONE)).toBe(MAYBE);
});

test("an operator handed too few values knows nothing", () => {
  const run = { settings: { policy: () => "ask" }, typeOf: () => lab.n.type } as never;
  const applied = (node: Node, ...values: Value[]) => operatorOf(node).apply?.(node, values, run);
  expect([
    applied(lt(lab.n, days(1)).node),
    applied(is(lab.colour, "red").node),
    applied(matches(lab.place, { code: "c", section: "1" }).node),
    applied(whenNone(lab.m, lab.n).node),
    applied({ op: "asUnit", args: [lab.n.node] }),
    applied(when(lab.p, lab.n, lab.n).node),
  ]).toEqual([MAYBE, MAYBE, MAYBE, UNKNOWN, UNKNOWN, UNKNOWN]);
});

const [p, n, d, colour] = [lab.p.node, lab.n.node, lab.day.node, lab.colour.node];
test.each<readonly [Node, TypeFault["code"], string]>([
  [{ op: "listed", id: "limit", args: [colour, d] }, "unknown-parameter", "there is no list limit"],
  [{ op: "listed", id: "nowhere", args: [colour, d] }, "unknown-parameter", "there is no list nowhere"],
  [{ op: "listed", id: "palette", args: [n, d] }, "type-mismatch", "listed needs a choice, got number of days"],
  [{ op: "listed", id: "palette", args: [] } as never, "type-mismatch", "listed needs a choice, got nothing"],
  [{ op: "listed", id: "palette", args: [colour, p] }, "type-mismatch", "listed needs a date, got boolean"],
  [{ op: "listed", id: "palette", args: [colour] } as never, "type-mismatch", "listed needs a date, got nothing"],
  [
    { op: "everyStretch", element: "e", args: [n, d, d, p] },
    "type-mismatch",
    "everyStretch: operand 1 must be a duration, got number of days",
  ],
  [
    { op: "everyStretch", element: "e", args: [week.node, n, d, p] },
    "type-mismatch",
    "everyStretch: operand 2 must be a date, got number of days",
  ],
  [
    { op: "everyStretch", element: "e", args: [week.node, d, d, n] },
    "type-mismatch",
    "everyStretch: operand 4 must be a boolean, got number of days",
  ],
  [
    { op: "everyStretch", element: "e", args: [week.node, d] } as never,
    "type-mismatch",
    "everyStretch: operand 3 must be a date, got nothing",
  ],
  [{ op: "if", args: [] } as never, "type-mismatch", "if needs a condition"],
  [{ op: "if", args: [p] } as never, "type-mismatch", "if: the two values are of different types"],
  [
    { op: "combine", how: "one", fallback: n, args: [p, { op: "fact", id: "x" }] },
    "unknown-fact",
    "there is no fact x in the catalogue",
  ],
])("%j", (node, code, message) => {
  let told: unknown;
  try {
    program.typeOf(node);
  } catch (fault) {
    told = fault;
  }
  expect(told).toBeInstanceOf(TypeFault);
  expect([(told as TypeFault).code, (told as TypeFault).message]).toEqual([code, message]);
});

test.each<readonly [string, "due" | "ends" | "kept", Type["kind"]]>([
  ["a/11", "due", "moment"],
  ["a/11", "ends", "date"],
  ["a/1", "due", "date"],
  ["nowhere", "due", "date"],
  ["a/11", "kept", "boolean"],
])("of %s the face %s is a %s", (key, face, kind) => {
  expect(program.typeOf({ op: "norm", key, face })).toEqual({ kind });
});

test.each<readonly [Expression, string, string]>([
  [palette.has(lab.colour), "lab.colour ∈ fargekartet", "lab.colour ∈ the palette"],
  [
    everyStretch(week, lab.day, lab.end, (w) => lt(w.first, w.last)),
    "i hver P1W fra lab.day: dens første dag < dens siste dag",
    "in each P1W from lab.day: its first day < its last day",
  ],
  [mix("one", days(9), [lab.p, days(1)], [lab.q, lab.n]), "1 days | lab.n", "1 days | lab.n"],
])("%j is said", (expression, nb, en) => {
  expect([speakerOf(program, "nb").say(expression.node), speakerOf(program, "en").say(expression.node)]).toEqual([
    nb,
    en,
  ]);
});
