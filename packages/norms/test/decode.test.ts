import { OPEN, parseDay, parseMinute } from "@soning/calendar";
import { expect, test } from "vitest";
import { caseList, decodeFacts, fact, type InputFault, NONE, records, subject } from "../src/index.ts";

const q = { nb: "?", en: "?" };
const s = subject("s", {
  flag: fact.boolean(q),
  judged: fact.assessment({ ...q, weighs: [], by: "office" }),
  day: fact.date({ ...q, optional: true }),
  born: fact.date(q),
  minute: fact.moment(q),
  length: fact.duration(q),
  note: fact.text(q),
  place: fact.provision({ ...q, optional: true }),
  spans: fact.periods(q),
  count: fact.number({ ...q, min: 1, max: 9 }),
  stays: fact.number({ ...q, unit: "stays" }),
  money: fact.number({ ...q, decimals: 2, unit: "NOK", optional: true, example: 10.5 }),
  colour: fact.choice(["red", "green"], { ...q, optional: true }),
  state: fact.choice(["none", "some"], q),
});
const list = caseList("list", records(q, { n: fact.number(q), inner: records(q, { flag: fact.boolean(q) }) }));
const names = {
  facts: new Map([...s.catalogued.facts, ...list.catalogued.facts].map((each) => [each.id, each])),
  lists: new Map([...s.catalogued.lists, ...list.catalogued.lists].map((each) => [each.id, each])),
};
const decode = (facts: Readonly<Record<string, unknown>>, path?: string) =>
  path === undefined ? decodeFacts(facts, names) : decodeFacts(facts, names, path);
const day = parseDay;

test.each<readonly [string, unknown, unknown]>([
  ["flag", true, 3],
  ["flag", false, 0],
  ["judged", true, 3],
  ["day", "2026-01-02", day("2026-01-02")],
  ["day", "none", NONE],
  ["minute", "2026-01-02T10:05", parseMinute("2026-01-02T10:05")],
  ["length", "P1Y2W", { years: 1, months: 0, weeks: 2, days: 0 }],
  ["note", "none", "none"],
  ["place", "c § 1", { code: "c", section: "1", text: "c § 1" }],
  [
    "place",
    { code: "c", section: "1", paragraph: 2, letter: "a", text: "t" },
    { code: "c", section: "1", paragraph: 2, letter: "a", text: "t" },
  ],
  ["place", { code: null, section: null, paragraph: null, letter: null, text: null }, {}],
  ["place", "none", NONE],
  [
    "spans",
    [
      { from: "2026-01-03", to: "none" },
      { from: "2026-01-01", to: "2026-01-01" },
    ],
    [
      { from: day("2026-01-01"), to: day("2026-01-01") },
      { from: day("2026-01-03"), to: OPEN },
    ],
  ],
  ["spans", [{ from: "2026-01-03", to: null }], [{ from: day("2026-01-03"), to: OPEN }]],
  ["spans", [], []],
  ["count", 1, 1],
  ["count", 9, 9],
  ["money", 1.25, 125],
  ["money", -0.07, -7],
  ["money", 1.1, 110],
  ["colour", "green", "green"],
  ["colour", "none", NONE],
  ["state", "none", "none"],
])("%s %j is read", (name, given, expected) => {
  const { facts, faults } = decode({ [`s.${name}`]: given });
  expect(faults).toEqual([]);
  expect(facts.values.get(`s.${name}`)).toEqual(expected);
});

const wrongType = (nb: string, en: string) => ["wrong-type", `skal være ${nb}`, `must be ${en}`] as const;
const noNone = ["none-not-allowed", '"none" kan ikke oppgis her', '"none" cannot be given here'] as const;
const place = wrongType('en lovbestemmelse, f.eks. "strl § 282 (1) a"', 'a provision, e.g. "strl § 282 (1) a"');
const shape = '[{ "from": "2026-01-01", "to": "2026-01-31" }]';
const spans = wrongType(`en liste av tidsrom, f.eks. ${shape}`, `a list of periods, e.g. ${shape}`);
const whole = wrongType("et tall, f.eks. 1", "a number, e.g. 1");
type Refusal = readonly [
  name: string,
  given: unknown,
  fault: readonly [code: InputFault["code"], nb: string, en: string],
  nearest?: string,
];
const refusals: readonly Refusal[] = [
  ["flag", 1, wrongType("true eller false", "true or false")],
  ["flag", "none", noNone],
  ["day", 20260102, wrongType('en dato, f.eks. "2026-01-15"', 'a date, e.g. "2026-01-15"')],
  ["born", "none", noNone],
  ["minute", 1, wrongType('et tidspunkt, f.eks. "2026-01-15T10:30"', 'a moment, e.g. "2026-01-15T10:30"')],
  ["length", 1, ["wrong-unit", 'skal være en varighet, f.eks. "P1Y6M"', 'must be a duration, e.g. "P1Y6M"']],
  ["length", true, ["wrong-type", 'skal være en varighet, f.eks. "P1Y6M"', 'must be a duration, e.g. "P1Y6M"']],
  ["note", 1, wrongType("en tekst", "a text")],
  ["place", 1, place],
  ["place", [], place],
  [
    "place",
    "nowhere",
    [
      "wrong-type",
      "«nowhere» er ikke en bestemmelse som «strl § 282 (1) a»",
      '"nowhere" is not a provision like "strl § 282 (1) a"',
    ],
  ],
  [
    "place",
    { code: "c", other: 1 },
    [
      "unknown-field",
      "har ikke feltet «other»; kjente er code, section, paragraph, letter, text",
      'has no field "other"; known are code, section, paragraph, letter, text',
    ],
  ],
  ["place", { code: 1 }, ["wrong-type", "feltet code skal være en tekst", "its code must be a text"]],
  ["place", { paragraph: "2" }, ["wrong-type", "feltet paragraph skal være et tall", "its paragraph must be a number"]],
  ["spans", {}, spans],
  ["spans", [1], spans],
  ["spans", [null], spans],
  ["spans", [{ from: "2026-01-01" }], spans],
  ["spans", [{ from: 1, to: null }], spans],
  [
    "spans",
    [{ from: "2026-01-02", to: "2026-01-01" }],
    ["contradiction", "slutter før den begynner", "ends before it begins"],
  ],
  ["count", "3", whole],
  ["stays", "P3D", ["wrong-unit", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["stays", "3 months", ["wrong-unit", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["money", "3,5 kr", ["wrong-unit", "skal være et tall kroner, f.eks. 10.5", "must be a number of NOK, e.g. 10.5"]],
  ["stays", "12 dager", ["wrong-unit", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["stays", "12,55dager", ["wrong-unit", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["stays", "3 days ago", ["wrong-type", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["stays", true, ["wrong-type", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["stays", "about 3", ["wrong-type", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["stays", "PX", ["wrong-type", "skal være et tall stays, f.eks. 3", "must be a number of stays, e.g. 3"]],
  ["count", "3 mo nths", whole],
  ["count", "about 3", whole],
  ["count", "PX", whole],
  ["count", Number.NaN, whole],
  ["count", Number.POSITIVE_INFINITY, whole],
  ["count", 1.5, ["wrong-type", "skal ha høyst 0 desimaler", "must have at most 0 decimals"]],
  ["money", "x", wrongType("et tall kroner, f.eks. 10.5", "a number of NOK, e.g. 10.5")],
  ["stays", "x", wrongType("et tall stays, f.eks. 3", "a number of stays, e.g. 3")],
  ["money", 1.255, ["wrong-type", "skal ha høyst 2 desimaler", "must have at most 2 decimals"]],
  ["money", 1e15, ["wrong-type", "er for stort", "is too large"]],
  ["count", 0, ["below-minimum", "skal være minst 1", "must be at least 1"]],
  ["count", 10, ["above-maximum", "skal være høyst 9", "must be at most 9"]],
  ["colour", "bluish", ["not-allowed", "skal være en av red, green", "must be one of red, green"]],
  ["colour", "gren", ["not-allowed", "skal være en av red, green", "must be one of red, green"], "green"],
  ["colour", 1, ["not-allowed", "skal være en av red, green", "must be one of red, green"]],
];
/** What each fault says in Nynorsk, by what it says in Bokmål. */
const inNynorsk: Readonly<Record<string, string>> = {
  "skal være true eller false": "skal vere true eller false",
  '"none" kan ikke oppgis her': '"none" kan ikkje givast her',
  'skal være en dato, f.eks. "2026-01-15"': 'skal vere ein dato, t.d. "2026-01-15"',
  'skal være et tidspunkt, f.eks. "2026-01-15T10:30"': 'skal vere eit tidspunkt, t.d. "2026-01-15T10:30"',
  'skal være en varighet, f.eks. "P1Y6M"': 'skal vere ei lengd i tid, t.d. "P1Y6M"',
  "skal være en tekst": "skal vere ein tekst",
  'skal være en lovbestemmelse, f.eks. "strl § 282 (1) a"': 'skal vere ei lovføresegn, t.d. "strl § 282 (1) a"',
  "«nowhere» er ikke en bestemmelse som «strl § 282 (1) a»": "«nowhere» er ikkje ei føresegn som «strl § 282 (1) a»",
  "har ikke feltet «other»; kjente er code, section, paragraph, letter, text":
    "har ikkje feltet «other»; kjende er code, section, paragraph, letter, text",
  "feltet code skal være en tekst": "feltet code skal vere ein tekst",
  "feltet paragraph skal være et tall": "feltet paragraph skal vere eit tal",
  [`skal være en liste av tidsrom, f.eks. ${shape}`]: `skal vere ei liste av tidsrom, t.d. ${shape}`,
  "slutter før den begynner": "sluttar før han tek til",
  "skal være et tall, f.eks. 1": "skal vere eit tal, t.d. 1",
  "skal være et tall stays, f.eks. 3": "skal vere eit tal stays, t.d. 3",
  "skal være et tall kroner, f.eks. 10.5": "skal vere eit tal kroner, t.d. 10.5",
  "skal ha høyst 0 desimaler": "skal ha høgst 0 desimalar",
  "skal ha høyst 2 desimaler": "skal ha høgst 2 desimalar",
  "er for stort": "er for stort",
  "skal være minst 1": "skal vere minst 1",
  "skal være høyst 9": "skal vere høgst 9",
  "skal være en av red, green": "skal vere ein av red, green",
};

test.each(refusals.map(([name, given, fault, nearest]) => ({ name, given, fault, nearest })))(
  "$name $given is refused: $fault",
  ({ name, given, fault: [code, nb, en], nearest }) => {
    const { facts, faults } = decode({ [`s.${name}`]: given });
    expect(faults).toEqual([
      {
        code,
        path: `facts.s.${name}`,
        value: JSON.stringify(given),
        message: { nb, en, nn: inNynorsk[nb] },
        ...(nearest === undefined ? {} : { nearest }),
      },
    ]);
    expect(facts.values.size).toBe(0);
  },
);

test.each([
  ["day", "2026-02-30", "impossible-date"],
  ["day", "30.02.2026", "wrong-type"],
  ["minute", "2026-02-30T10:00", "impossible-date"],
  ["length", "a year", "wrong-type"],
])("%s %j is refused by the calendar: %s", (name, given, code) => {
  const { faults } = decode({ [`s.${name}`]: given }, "case");
  expect(faults.map((each) => [each.code, each.path, each.value])).toEqual([[code, `case.s.${name}`, `"${given}"`]]);
});

test("the calendar's remedy stands with its fault", () => {
  expect(decode({ "s.born": "30.02.2026" }).faults[0]?.message).toEqual({
    en: '"30.02.2026" is not a date; write it as YYYY-MM-DD, such as 2026-11-27',
    nb: "«30.02.2026» er ikke en dato; skriv den som ÅÅÅÅ-MM-DD, for eksempel 2026-11-27",
    nn: "«30.02.2026» er ikkje ein dato; skriv han som ÅÅÅÅ-MM-DD, til dømes 2026-11-27",
  });
  expect(decode({ "s.born": "2026-02-30" }).faults[0]?.message).toEqual({
    en: "there is no date 2026-02-30; that month has 28 days",
    nb: "datoen 2026-02-30 finnes ikke; den måneden har 28 dager",
    nn: "datoen 2026-02-30 finst ikkje; den månaden har 28 dagar",
  });
});

test("absent, null and undefined are unknown", () => {
  expect(decode({ "s.flag": null, "s.count": undefined, list: null })).toEqual({
    facts: { values: new Map(), lists: new Map() },
    faults: [],
  });
});

test("lists: an array is complete, an object says whether it is", () => {
  const record = (place: number, n: number) => ({
    values: new Map([["list.n", n]]),
    lists: new Map(),
    path: `list[${place}]`,
  });
  expect(decode({ list: [{ n: 1 }, { n: 2 }] }).facts.lists.get("list")).toEqual({
    items: [record(0, 1), record(1, 2)],
    complete: true,
  });
  expect(decode({ list: { items: [{ n: 1 }], complete: false } }, "p").facts.lists.get("list")).toEqual({
    items: [record(0, 1)],
    complete: false,
  });
  expect(decode({ list: { items: [], complete: true } }).facts.lists.get("list")).toEqual({
    items: [],
    complete: true,
  });
  expect(decode({ list: [{ inner: [{ flag: true }] }] }).facts.lists.get("list")).toEqual({
    items: [
      {
        values: new Map(),
        lists: new Map([
          [
            "list.inner",
            {
              items: [{ values: new Map([["list.inner.flag", 3]]), lists: new Map(), path: "list[0].inner[0]" }],
              complete: true,
            },
          ],
        ]),
        path: "list[0]",
      },
    ],
    complete: true,
  });
});

const notAList = {
  nb: 'skal være en liste, eller { "items": […], "complete": false }',
  en: 'must be a list, or { "items": […], "complete": false }',
  nn: 'skal vere ei liste, eller { "items": […], "complete": false }',
};
const unsaid = {
  nb: "skal være true når listen er hele, ellers false",
  en: "must be true when the list is whole, else false",
  nn: "skal vere true når lista er heile, elles false",
};
const notAnObject = { nb: "skal være et objekt", en: "must be an object", nn: "skal vere eit objekt" };
test.each<readonly [unknown, readonly InputFault[]]>([
  [3, [{ code: "wrong-type", path: "facts.list", value: "3", message: notAList }]],
  [{ items: [] }, [{ code: "wrong-type", path: "facts.list.complete", value: "undefined", message: unsaid }]],
  [{ items: [], complete: 1 }, [{ code: "wrong-type", path: "facts.list.complete", value: "1", message: unsaid }]],
  [
    { items: [], complete: true, more: 1 },
    [{ code: "wrong-type", path: "facts.list", value: '{"items":[],"complete":true,"more":1}', message: notAList }],
  ],
  [
    { items: 3, complete: true },
    [{ code: "wrong-type", path: "facts.list", value: '{"items":3,"complete":true}', message: notAList }],
  ],
  [
    [1, []],
    [
      { code: "wrong-type", path: "facts.list[0]", value: "1", message: notAnObject },
      { code: "wrong-type", path: "facts.list[1]", value: "[]", message: notAnObject },
    ],
  ],
  [[null], [{ code: "wrong-type", path: "facts.list[0]", value: "null", message: notAnObject }]],
  [
    [{ m: 1 }],
    [
      {
        code: "unknown-field",
        path: "facts.list[0].m",
        value: "1",
        message: { nb: "ukjent opplysning «m»", en: 'unknown fact "m"', nn: expect.any(String) },
        nearest: "list.n",
      },
    ],
  ],
  [
    [{ inner: [{ flagg: 1 }] }],
    [
      {
        code: "unknown-field",
        path: "facts.list[0].inner[0].flagg",
        value: "1",
        message: { nb: "ukjent opplysning «flagg»", en: 'unknown fact "flagg"', nn: expect.any(String) },
        nearest: "list.inner.flag",
      },
    ],
  ],
  [
    [{ n: "1" }],
    [
      {
        code: "wrong-type",
        path: "facts.list[0].n",
        value: '"1"',
        message: { nb: "skal være et tall, f.eks. 3", en: "must be a number, e.g. 3", nn: expect.any(String) },
      },
    ],
  ],
])("the list %j is refused", (list, faults) => {
  expect(decode({ list }).faults).toEqual(faults);
});

test("names: unknown ones with the nearest that is known where it stands, fields outside their list", () => {
  expect(decode({ "s.flagg": true }).faults).toEqual([
    {
      code: "unknown-fact",
      path: "facts.s.flagg",
      value: "true",
      message: { nb: "ukjent opplysning «s.flagg»", en: 'unknown fact "s.flagg"', nn: expect.any(String) },
      nearest: "s.flag",
    },
  ]);
  expect(decode({ "t.flag": true }).faults[0]?.nearest).toBe("s.flag");
  expect(decode({ lists: [] }).faults[0]?.nearest).toBe("list");
  expect(decode({ "zzzzzz.qqqqqqqqq": true }).faults).toEqual([
    {
      code: "unknown-fact",
      path: "facts.zzzzzz.qqqqqqqqq",
      value: "true",
      message: {
        nb: "ukjent opplysning «zzzzzz.qqqqqqqqq»",
        en: 'unknown fact "zzzzzz.qqqqqqqqq"',
        nn: expect.any(String),
      },
    },
  ]);
  const inside = {
    nb: "er et felt i en liste; gi listen",
    en: "is a field of a list; give the list",
    nn: "er eit felt i ei liste; gi lista",
  };
  expect(decode({ "list.n": 1, "list.inner": [] }).faults).toEqual([
    { code: "unknown-fact", path: "facts.list.n", value: "1", message: inside },
    { code: "unknown-fact", path: "facts.list.inner", value: "[]", message: inside },
  ]);
});

test("a long value is cut in the fault", () => {
  expect(decode({ "s.flag": "x".repeat(58) }).faults[0]?.value).toBe(`"${"x".repeat(58)}"`);
  expect(decode({ "s.flag": "x".repeat(59) }).faults[0]?.value).toBe(`"${"x".repeat(56)}…`);
  expect(decode({ "s.flag": () => 1 }).faults[0]?.value).toBe("() => 1");
});
