import { parseDay, parseMinute } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  booleanType,
  CLASH,
  CONFLICT,
  choiceType,
  dateType,
  durationType,
  entryKey,
  FALSE,
  faceKey,
  formatProvision,
  highest,
  inLanguage,
  isDuration,
  isOrdered,
  isUnknown,
  LawError,
  lowest,
  MAYBE,
  momentType,
  NONE,
  nearest,
  numberType,
  outcomeOf,
  outcomeOfValue,
  parseProvision,
  periodsType,
  provisionType,
  Range,
  range,
  sameType,
  show,
  TRUE,
  type Type,
  textType,
  typeName,
  UNKNOWN,
  UsedSettings,
  type Value,
} from "../src/index.ts";
import { literalValue } from "../src/literal.ts";

const INF = Number.POSITIVE_INFINITY;

test.each([
  ["birthDate", ["person.birthDate", "person.release"], "person.birthDate"],
  ["person.brithDate", ["person.release", "person.birthDate"], "person.birthDate"],
  ["person.birthDat", ["person.birthDate"], "person.birthDate"],
  ["PERSON.BIRTHDATE", ["person.birthDate"], "person.birthDate"],
  ["hoors", ["person.hours"], "person.hours"],
  ["ab", ["xy", "ba"], "ba"],
  ["abc", ["xyz"], undefined],
  ["abcd", ["abxy", "abcx"], "abcx"],
  ["abcx", ["abcy", "abcz"], "abcy"],
  ["acb", ["abc", "acd"], "abc"],
  ["", ["ab"], "ab"],
  ["", ["abc"], undefined],
  ["abcdefghij", ["abcdefxxxx"], "abcdefxxxx"],
  ["abcdefghij", ["abcdexxxxx"], undefined],
  ["abcdefghij", ["hij"], undefined],
  ["abcdef", ["x.abcdef", "abcxyz"], "x.abcdef"],
  ["abcdef", ["abcdeg", "x.abcdef"], "abcdeg"],
  ["name", [], undefined],
  ["kitten", ["sitting"], "sitting"],
  ["kit", ["sitting"], undefined],
  ["cab", ["abc"], "abc"],
  ["bacd", ["abdc"], "abdc"],
  ["xab", ["xba", "xac"], "xba"],
  ["abcde", ["bacde", "aecdb"], "bacde"],
  ["ddabcd", ["abcdee"], undefined],
  ["abcd", ["abxy", "abdc"], "abdc"],
  ["abcd", ["abxc", "abcy"], "abcy"],
  ["abcd", ["abdx", "abcy"], "abcy"],
  ["abcd", ["abdc", "abcd"], "abcd"],
  ["abcd", ["xbdc", "abcy"], "abcy"],
] as const)("nearest to %j of %j is %j", (name, known, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test.each([
  ["strl § 147 b (1) a", { code: "strl", section: "147 b", paragraph: 1, letter: "a" }],
  ["strl § 147b", { code: "strl", section: "147 b" }],
  ["  strl § 282  ", { code: "strl", section: "282" }],
  ["strl§282(2)", { code: "strl", section: "282", paragraph: 2 }],
  ["strl § 282 (12) ø", { code: "strl", section: "282", paragraph: 12, letter: "ø" }],
  ["straffeloven 1902 § 12", { code: "straffeloven 1902", section: "12" }],
  ["strl § 147 B", { code: "strl", section: "147 B" }],
] as const)("%j is read as a provision", (text, expected) => {
  expect(parseProvision(text)).toStrictEqual({ ...expected, text });
});
test.each([
  "",
  "282",
  "§ 282",
  "strl 282",
  "strl § ",
  "strl § 282 (a)",
  "strl § 282 (1) ab",
  "strl § 282 og mer",
  "x\nstrl § 1 §",
])("%j is no provision", (text) => {
  expect(() => parseProvision(text)).toThrow(new RangeError(`"${text}" is not a provision like "strl § 282 (1) a"`));
});
test.each([
  [{ code: "strl", section: "147 b", paragraph: 1, letter: "a" }, "strl § 147 b (1) a"],
  [{ code: "strl", section: "147 b", letter: "a" }, "strl § 147 b a"],
  [{ code: "strl", section: "147" }, "strl § 147"],
  [{ code: "strl", text: "noe" }, "noe"],
  [{ section: "1", text: "noe" }, "noe"],
  [{}, "?"],
] as const)("%j is written %s", (value, text) => {
  expect(formatProvision(value)).toBe(text);
});

const DAY = parseDay("2026-01-02");
const MINUTE = parseMinute("2026-01-02T10:05");
const money = numberType("NOK", 2);
test.each<readonly [Value, Type, unknown]>([
  [TRUE, booleanType, true],
  [FALSE, booleanType, false],
  [MAYBE, booleanType, null],
  [CLASH, booleanType, "conflict"],
  [CONFLICT, booleanType, "conflict"],
  [UNKNOWN, booleanType, null],
  [CONFLICT, dateType, "conflict"],
  [NONE, dateType, "none"],
  [UNKNOWN, dateType, null],
  [UNKNOWN, durationType, null],
  [3, numberType(), 3],
  [125, money, 1.25],
  [new Range(100, 250), money, { least: 1, most: 2.5 }],
  [new Range(1, INF), numberType(), { least: 1 }],
  [new Range(-INF, 1), numberType(), { most: 1 }],
  [DAY, dateType, "2026-01-02"],
  [new Range(DAY, INF), dateType, { earliest: "2026-01-02" }],
  [new Range(-INF, DAY), dateType, { latest: "2026-01-02" }],
  [new Range(DAY, DAY + 1), dateType, { earliest: "2026-01-02", latest: "2026-01-03" }],
  [MINUTE, momentType, "2026-01-02T10:05"],
  [new Range(MINUTE, MINUTE + 1), momentType, { earliest: "2026-01-02T10:05", latest: "2026-01-02T10:06" }],
  [{ years: 1, months: 0, weeks: 0, days: 3 }, durationType, "P1Y3D"],
  [{ code: "c", section: "2" }, provisionType, "c § 2"],
  [[{ from: DAY, to: DAY + 1 }], periodsType, [{ from: "2026-01-02", to: "2026-01-03" }]],
  ["red", choiceType(["red"]), "red"],
  ["hei", textType, "hei"],
])("%j of %j is shown as %j", (value, type, expected) => {
  expect(show(value, type)).toEqual(expected);
});

test.each<readonly [Type, unknown, unknown]>([
  [booleanType, true, TRUE],
  [booleanType, false, FALSE],
  [numberType("days"), 3, 3],
  [money, 1.25, 125],
  [money, 0.29, 29],
  [numberType("minutes"), "10:30", 630],
  [numberType("minutes"), "00:00", 0],
  [numberType("minutes"), "23:59", 1439],
  [numberType("minutes"), "19:05", 1145],
  [dateType, "2026-01-02", DAY],
  [momentType, "2026-01-02T10:05", MINUTE],
  [durationType, "P1Y3D", { years: 1, months: 0, weeks: 0, days: 3 }],
  [provisionType, "c § 2", { code: "c", section: "2", text: "c § 2" }],
  [periodsType, "", []],
  [choiceType(["red"]), "red", "red"],
  [textType, "none", "none"],
  [dateType, "none", NONE],
  [numberType(), "none", NONE],
  [choiceType(["red"]), "none", NONE],
])("the literal of %j %j is %j", (type, literal, expected) => {
  expect(literalValue(type, literal as string)).toEqual(expected);
});
test.each(["24:00", "10:60", "x10:30", "10:30x", "1:30", "ten"])("%j is no number", (text) => {
  expect(() => literalValue(numberType("minutes"), text)).toThrow(new RangeError(`"${text}" is not a number`));
});
test("no boolean is a number", () => {
  expect(() => literalValue(numberType(), true)).toThrow("true is not a number");
});

test("ranges: one point is a number, no bounds are the unknown", () => {
  expect(range(3, 3)).toBe(3);
  expect(range(-INF, INF)).toBe(UNKNOWN);
  expect(range(-INF, 3)).toEqual(new Range(-INF, 3));
  expect(range(3, INF)).toEqual(new Range(3, INF));
  expect([lowest(4), lowest(new Range(1, 2)), lowest("x"), lowest(NONE)]).toEqual([4, 1, -INF, -INF]);
  expect([highest(4), highest(new Range(1, 2)), highest("x"), highest(NONE)]).toEqual([4, 2, INF, INF]);
  expect([isUnknown(UNKNOWN), isUnknown(new Range(1, 2)), isUnknown(1), isUnknown(NONE), isUnknown("x")]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([
    isDuration({ years: 0, months: 0, weeks: 0, days: 0 }),
    isDuration({ code: "c" }),
    isDuration(1),
    isDuration("weeks"),
    isDuration([]),
  ]).toEqual([true, false, false, false, false]);
  expect([NONE.name, CONFLICT.name]).toEqual(["none", "conflict"]);
});

test("types", () => {
  expect(
    [booleanType, dateType, momentType, durationType, provisionType, periodsType, textType].map(isOrdered),
  ).toEqual([false, true, true, false, false, false, false]);
  expect([numberType(), choiceType(["a"])].map(isOrdered)).toEqual([true, false]);
  expect(numberType()).toStrictEqual({ kind: "number", decimals: 0 });
  expect(numberType("NOK", 2)).toEqual({ kind: "number", decimals: 2, unit: "NOK" });
  expect(sameType(numberType("days"), numberType("days"))).toBe(true);
  expect(sameType(numberType("days"), numberType("hours"))).toBe(false);
  expect(sameType(numberType("days"), numberType())).toBe(false);
  expect(sameType(numberType("NOK", 2), numberType("NOK"))).toBe(false);
  expect(sameType(dateType, momentType)).toBe(false);
  expect(sameType(dateType, dateType)).toBe(true);
  expect(sameType(choiceType(["a"]), choiceType(["b"]))).toBe(true);
  expect(
    [
      numberType(),
      numberType("days"),
      numberType("NOK", 2),
      numberType(undefined, 1),
      choiceType(["a", "b"]),
      dateType,
    ].map(typeName),
  ).toEqual([
    "number",
    "number of days",
    "number with 2 decimals of NOK",
    "number with 1 decimals",
    "choice of a | b",
    "date",
  ]);
});

test("outcomes", () => {
  expect([FALSE, MAYBE, CLASH, TRUE].map(outcomeOf)).toEqual(["not-met", "undetermined", "conflict", "met"]);
  expect([3, CONFLICT, UNKNOWN, new Range(1, 2), NONE, "x"].map(outcomeOfValue)).toEqual([
    "value",
    "conflict",
    "undetermined",
    "undetermined",
    "value",
    "value",
  ]);
});

test("languages: Nynorsk falls back on Bokmål", () => {
  expect((["nb", "nn", "en"] as const).map((language) => inLanguage({ nb: "ikke", en: "not" }, language))).toEqual([
    "ikke",
    "ikke",
    "not",
  ]);
  expect(inLanguage({ nb: "ikke", nn: "ikkje", en: "not" }, "nn")).toBe("ikkje");
});

test("keys", () => {
  expect(entryKey("a/b")).toBe("slot:a/b");
  expect(faceKey("a/b", "lifted")).toBe("norm:a/b:lifted");
});

test("faults of a law say where", () => {
  const fault = new LawError([
    { code: "cycle", where: "a/1", message: "one" },
    { code: "unknown-fact", where: "a/2", message: "two" },
  ]);
  expect(fault.message).toBe("a/1: one\na/2: two");
  expect(fault.faults.map(({ code }) => code)).toEqual(["cycle", "unknown-fact"]);
});

test("policies: which were asked for, once each, in order of name, until asked", () => {
  const settings = new UsedSettings({ "b.b": "x", "a.a": "y" } as never);
  expect(settings.used()).toEqual([]);
  expect([settings.policy("b.b"), settings.policy("a.a"), settings.policy("b.b"), settings.policy("c.c")]).toEqual([
    "x",
    "y",
    "x",
    "ask",
  ]);
  expect(settings.used()).toEqual(["a.a=y", "b.b=x", "c.c=ask"]);
  expect(settings.used()).toEqual([]);
  expect(new UsedSettings().policy("age.leap-day")).toBe("28-february");
});
