import { expect, test } from "vitest";
import {
  add,
  all,
  any,
  applies,
  assemble,
  asUnit,
  at,
  booleanType,
  choiceType,
  collect,
  count,
  date,
  dateType,
  type Expression,
  eq,
  every,
  gap,
  greatest,
  gt,
  gte,
  inForce,
  instrument,
  is,
  isNone,
  least,
  lt,
  lte,
  matches,
  type Node,
  no,
  not,
  now,
  number,
  numberType,
  on,
  Program,
  plusDays,
  policy,
  section,
  slot,
  some,
  speakerOf,
  sum,
  textType,
  when,
  whenNone,
  yes,
} from "../src/index.ts";
import { TypeFault } from "../src/operators/operator.ts";
import { calm, items, lab, law, limit, program, worth } from "./lab.ts";

const days = (count: number): Expression<"number"> => number(count, "days");

test.each<readonly [Expression, string, string]>([
  [yes, "alltid", "always"],
  [no, "aldri", "never"],
  [number(3), "3", "3"],
  [days(3), "3 days", "3 days"],
  [date("2026-01-02"), "2026-01-02", "2026-01-02"],
  [lab.p, "lab.p", "lab.p"],
  [on, "dagen det spørres for", "the day asked for"],
  [now, "tidspunktet det spørres for", "the minute asked for"],
  [policy("age.leap-day", ["28-february", "1-march"]), "konvensjon age.leap-day", "policy age.leap-day"],
  [asUnit(lab.n, "hours"), "lab.n", "lab.n"],
  [gap(numberType(), { nb: "taust", en: "silent" }), "taust", "silent"],
  [worth, "verdi", "worth"],
  [limit, "grense", "limit"],
  [applies("a/8"), "A § 1 (8)", "A § 1 (8)"],
  [all(lab.p, lab.q), "lab.p og lab.q", "lab.p and lab.q"],
  [any(lab.p, lab.q, calm), "lab.p eller lab.q eller rolig", "lab.p or lab.q or calm"],
  [not(lab.p), "ikke (lab.p)", "not (lab.p)"],
  [lt(lab.n, days(1)), "lab.n < 1 days", "lab.n < 1 days"],
  [lte(lab.n, days(1)), "lab.n ≤ 1 days", "lab.n ≤ 1 days"],
  [gt(lab.n, days(1)), "lab.n > 1 days", "lab.n > 1 days"],
  [gte(lab.n, days(1)), "lab.n ≥ 1 days", "lab.n ≥ 1 days"],
  [eq(lab.n, days(1)), "lab.n = 1 days", "lab.n = 1 days"],
  [is(lab.colour, "red", "blue"), "lab.colour ∈ {red, blue}", "lab.colour ∈ {red, blue}"],
  [
    matches(lab.place, { code: "c", section: "1" }, { code: "c", section: "2", to: "4" }),
    "lab.place ∈ {c § 1; c § 2–4}",
    "lab.place ∈ {c § 1; c § 2–4}",
  ],
  [
    matches(lab.place, { code: "c", section: "1", paragraph: 2, letter: "b" }),
    "lab.place ∈ {c § 1 (2) b}",
    "lab.place ∈ {c § 1 (2) b}",
  ],
  [isNone(lab.end), "lab.end finnes ikke", "lab.end does not exist"],
  [whenNone(lab.end, on), "lab.end ellers dagen det spørres for", "lab.end or else the day asked for"],
  [when(lab.p, lab.n, days(1)), "hvis lab.p da lab.n ellers 1 days", "if lab.p then lab.n else 1 days"],
  [some(items, (i) => i.p), "minst én i items: items.p", "at least one in items: items.p"],
  [every(items, (i) => i.p), "hver i items: items.p", "every in items: items.p"],
  [count(items, (i) => i.p), "antall i items: items.p", "number in items: items.p"],
  [
    sum(
      items,
      (i) => i.n,
      (i) => i.p,
    ),
    "sum i items: items.n",
    "sum in items: items.n",
  ],
  [least(items, (i) => i.n), "minste i items: items.n", "least in items: items.n"],
  [greatest(items, (i) => i.n), "største i items: items.n", "greatest in items: items.n"],
  [
    collect(items, (i) => ({ first: i.first, last: i.last })),
    "dager i items: items.first",
    "days in items: items.first",
  ],
  [add(lab.n, lab.m), "sum(lab.n, lab.m)", "sum(lab.n, lab.m)"],
  [plusDays(on, lab.n), "dager etter(dagen det spørres for, lab.n)", "days after(the day asked for, lab.n)"],
  [at(date("2026-01-02"), worth), "verdi den 2026-01-02", "worth on 2026-01-02"],
  [inForce("a/9", date("2026-01-02")), "A § 1 (9) gjelder den 2026-01-02", "A § 1 (9) is in force on 2026-01-02"],
])("%j is said", ({ node }, nb, en) => {
  expect([
    speakerOf(program, "nb").say(node),
    speakerOf(program, "nn").say(node),
    speakerOf(program, "en").say(node),
  ]).toEqual([nb, nb, en]);
});

test("names of nothing are said as they stand", () => {
  const speaker = speakerOf(program, "en");
  expect([speaker.slot("x"), speaker.norm("x"), speaker.parameter("x")]).toEqual(["x", "x", "x"]);
  expect(speaker.say({ op: "call", name: "x", args: [lab.n.node] })).toBe("x(lab.n)");
  expect(
    speaker.say({ op: "combine", how: "one", fallback: yes.node, args: [yes.node, lab.p.node, no.node, lab.q.node] }),
  ).toBe("lab.p | lab.q");
});

test("a norm that does not stand in the legal state is said by its own cite", () => {
  const act = instrument({ id: "act", short: "A", rank: 1, name: { nb: "l", en: "a" } });
  const s = slot.boolean("s", { nb: "s", en: "s" });
  const drawn = section(
    { instrument: act, number: "7", key: "d", overlay: "plan" },
    (w) => void w.power("1", { slot: s, nb: "1", en: "1" }),
  );
  const small = assemble({
    catalogue: { facts: [], lists: [] },
    instruments: [act],
    overlays: [{ id: "plan", name: { nb: "p", en: "p" }, from: "2026-01-01" }],
    sections: [drawn],
    slots: [s],
    parameters: [],
    matters: [],
  });
  expect(speakerOf(new Program(small), "nb").norm("d/1")).toBe("A § 7 (1)");
});

const n = lab.n.node;
const p = lab.p.node;
const d = lab.day.node;
const list = { list: "items", element: "e" } as const;
const nowhere = { list: "nowhere", element: "e" } as const;
test.each<readonly [Node, TypeFault["code"], string]>([
  [{ op: "fact", id: "x" }, "unknown-fact", "there is no fact x in the catalogue"],
  [{ op: "field", id: "x.y", element: "e" }, "unknown-fact", "there is no field x.y in the catalogue"],
  [{ op: "slot", id: "x" }, "unknown-slot", "there is no slot x"],
  [{ op: "parameter", id: "x", args: [d] }, "unknown-parameter", "there is no parameter x"],
  [{ op: "call", name: "x", args: [] }, "unknown-function", "there is no function x"],
  [{ op: "call", name: "plusDays", args: [d, d] }, "type-mismatch", "plusDays: operand 2 must be a number, got date"],
  [{ op: "and", args: [p, n] }, "type-mismatch", "and needs conditions, got number"],
  [{ op: "or", args: [d] }, "type-mismatch", "or needs conditions, got date"],
  [{ op: "not", args: [n] }, "type-mismatch", "not needs conditions, got number"],
  [{ op: "lt", args: [n] } as never, "type-mismatch", "lt needs two operands"],
  [{ op: "lte", args: [n, d] }, "type-mismatch", "lte: number of days meets date"],
  [{ op: "eq", args: [p, p] }, "type-mismatch", "eq: boolean has no order"],
  [{ op: "gt", args: [lab.note.node, lab.note.node] }, "type-mismatch", "gt: text has no order"],
  [{ op: "oneOf", values: ["red"], args: [n] }, "type-mismatch", "oneOf needs a choice, got number of days"],
  [
    { op: "oneOf", values: ["red", "pink"], args: [lab.colour.node] },
    "type-mismatch",
    '"pink" is not one of red, green, blue',
  ],
  [{ op: "matches", patterns: [], args: [n] }, "type-mismatch", "matches needs a provision"],
  [{ op: "isNone", args: [{ op: "fact", id: "x" }] }, "unknown-fact", "there is no fact x in the catalogue"],
  [{ op: "whenNone", args: [n, d] }, "type-mismatch", "whenNone: number of days meets date"],
  [{ op: "if", args: [n, n, n] }, "type-mismatch", "if needs a condition"],
  [{ op: "if", args: [p, n, d] }, "type-mismatch", "if: the two values are of different types"],
  [{ op: "if", args: [p, n] } as never, "type-mismatch", "if: the two values are of different types"],
  [{ op: "asUnit", unit: "hours", args: [d] }, "type-mismatch", "asUnit needs a number"],
  [{ op: "some", ...nowhere, args: [p] }, "unknown-list", "there is no list nowhere in the catalogue"],
  [{ op: "some", ...list, args: [n] }, "type-mismatch", "some over items needs a condition"],
  [{ op: "sum", ...nowhere, args: [p, n] }, "unknown-list", "there is no list nowhere in the catalogue"],
  [{ op: "sum", ...list, args: [p, d] }, "type-mismatch", "sum needs numbers or durations, got date"],
  [{ op: "collect", ...nowhere, args: [p, d, d] }, "unknown-list", "there is no list nowhere in the catalogue"],
  [{ op: "at", args: [n, p] }, "type-mismatch", "at needs a date, got number of days"],
  [{ op: "inForce", key: "a/1", args: [n] }, "type-mismatch", "inForce needs a date"],
])("%j does not fit: %s", (node, code, message) => {
  const told = (() => {
    try {
      program.typeOf(node);
      return undefined;
    } catch (fault) {
      return fault;
    }
  })();
  expect(told).toBeInstanceOf(TypeFault);
  expect([(told as TypeFault).code, (told as TypeFault).message]).toEqual([code, message]);
});

test.each<readonly [Node, unknown]>([
  [{ op: "policy", id: "age.leap-day" }, choiceType(["28-february", "1-march"])],
  [{ op: "now" }, { kind: "moment" }],
  [
    { op: "count", ...list, args: [p] },
    { kind: "number", decimals: 0 },
  ],
  [{ op: "sum", ...list, args: [p, lab.length.node] }, { kind: "duration" }],
  [{ op: "least", ...list, args: [p, d] }, dateType],
  [{ op: "collect", ...list, args: [p, d, d] }, { kind: "periods" }],
  [
    { op: "asUnit", args: [lab.money.node] },
    { kind: "number", decimals: 2 },
  ],
  [{ op: "combine", how: "one", fallback: n, args: [] }, numberType("days")],
  [{ op: "matches", patterns: [], args: [lab.place.node] }, booleanType],
  [{ op: "gap", type: textType, why: { nb: "", en: "" } }, textType],
])("%j is of its type", (node, type) => {
  expect(program.typeOf(node)).toEqual(type);
});

test("a combination is refused for its parts too", () => {
  expect(() =>
    new Program(law).typeOf({ op: "combine", how: "one", fallback: n, args: [{ op: "fact", id: "x" }] }),
  ).toThrow("there is no fact x in the catalogue");
});
