import { expect, test } from "vitest";
import {
  all,
  applies,
  asUnit,
  at,
  BuildFault,
  between,
  caseList,
  choice,
  date,
  duration,
  effective,
  elementOfList,
  every,
  exists,
  face,
  fact,
  gap,
  inForce,
  instrument,
  is,
  listOf,
  lt,
  matter,
  noDate,
  not,
  number,
  numberType,
  on,
  overlay,
  parameter,
  policy,
  records,
  satisfied,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  sum,
  when,
  whenNone,
  yes,
} from "./builders.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: { nb: "loven", en: "the act" } });
const always = { op: "literal", type: { kind: "boolean" }, value: true };

test("facts of a subject: definitions with defaults, and what is told", () => {
  const s = subject("s", {
    a: fact.boolean(q),
    b: fact.date({
      ...q,
      nn: "kva?",
      knownBy: "register",
      source: "§ 1",
      optional: true,
      serviceLog: true,
      example: "2020-01-01",
    }),
    c: fact.moment(q),
    d: fact.duration(q),
    e: fact.text(q),
    f: fact.provision(q),
    g: fact.periods(q),
    h: fact.number(q),
    i: fact.number({ ...q, unit: "NOK", decimals: 2, min: 0, max: 10 }),
    j: fact.choice(["x", "y"], { ...q, labels: { x: q } }),
    k: fact.choice([], q),
    l: fact.assessment({ ...q, weighs: [q], by: "office" }),
    m: fact.assessedChoice(["x"], { ...q, weighs: [], by: "office" }),
    n: fact.assessedChoice([], { ...q, weighs: [], by: "office" }),
  });
  const base = { kind: "fact", optional: false, question: q, knownBy: "service" };
  expect(s.catalogued).toEqual({
    lists: [],
    facts: [
      { id: "s.a", ...base, type: { kind: "boolean" }, example: true },
      {
        id: "s.b",
        ...base,
        type: { kind: "date" },
        example: "2020-01-01",
        optional: true,
        question: { nb: "hva?", nn: "kva?", en: "what?" },
        knownBy: "register",
        source: "§ 1",
        serviceLog: true,
      },
      { id: "s.c", ...base, type: { kind: "moment" }, example: "2026-01-15T10:30" },
      { id: "s.d", ...base, type: { kind: "duration" }, example: "P1Y6M" },
      { id: "s.e", ...base, type: { kind: "text" }, example: "…" },
      { id: "s.f", ...base, type: { kind: "provision" }, example: "strl § 282 (1) a" },
      { id: "s.g", ...base, type: { kind: "periods" }, example: "2026-01-01..2026-01-31" },
      { id: "s.h", ...base, type: { kind: "number", decimals: 0 }, example: 3 },
      { id: "s.i", ...base, type: { kind: "number", decimals: 2, unit: "NOK" }, example: 0, min: 0, max: 10 },
      { id: "s.j", ...base, type: { kind: "choice", values: ["x", "y"] }, example: "x", labels: { x: q } },
      { id: "s.k", ...base, type: { kind: "choice", values: [] }, example: "" },
      {
        id: "s.l",
        ...base,
        kind: "assessment",
        knownBy: "official",
        type: { kind: "boolean" },
        example: true,
        considerations: [q],
        weighedBy: "office",
      },
      {
        id: "s.m",
        ...base,
        kind: "assessment",
        knownBy: "official",
        type: { kind: "choice", values: ["x"] },
        example: "x",
        considerations: [],
        weighedBy: "office",
      },
      {
        id: "s.n",
        ...base,
        kind: "assessment",
        knownBy: "official",
        type: { kind: "choice", values: [] },
        example: "",
        considerations: [],
        weighedBy: "office",
      },
    ],
  });
  expect(s.a).toEqual({ node: { op: "fact", id: "s.a" }, type: { kind: "boolean" } });
});

test("lists, lists in records and lists of a subject", () => {
  const shape = records(
    { ...q, knownBy: "register", serviceLog: true },
    { x: fact.boolean(q), inner: records(q, { y: fact.boolean(q) }) },
  );
  const list = caseList("list", shape);
  const fieldOf = (id: string) => ({
    id,
    kind: "fact",
    optional: false,
    question: q,
    knownBy: "service",
    type: { kind: "boolean" },
    example: true,
  });
  expect(list.catalogued).toEqual({
    facts: [
      { ...fieldOf("list.x"), settled: true },
      { ...fieldOf("list.inner.y"), settled: true },
    ],
    lists: [
      { id: "list", question: q, knownBy: "register", serviceLog: true, settled: true },
      { id: "list.inner", question: q, knownBy: "service", parent: "list", settled: true },
    ],
  });
  expect(list.id).toBe("list");
  expect("parent" in list).toBe(false);
  const self = selfOf(list);
  expect(self.element).toBe("self");
  expect(self.x).toEqual({ node: { op: "field", id: "list.x", element: "self" }, type: { kind: "boolean" } });
  expect(self.inner).toMatchObject({ id: "list.inner", parent: "self" });
  const named = elementOfList(list, "e");
  expect(named.x.node).toEqual({ op: "field", id: "list.x", element: "e" });
  const s = subject("s", { log: records(q, { x: fact.boolean(q) }) });
  expect(s.catalogued).toEqual({
    facts: [fieldOf("s.log.x")],
    lists: [{ id: "s.log", question: q, knownBy: "service" }],
  });
  expect(s.log).toMatchObject({ id: "s.log" });
  expect(listOf("other", shape).id).toBe("other");
});

test("elements are named by how deep they stand, also after a fault", () => {
  const list = caseList(
    "list",
    records(q, { x: fact.boolean(q), n: fact.number(q), inner: records(q, { y: fact.boolean(q) }) }),
  );
  expect(some(list, (i) => some(i.inner, (j) => all(i.x, j.y))).node).toEqual({
    op: "some",
    list: "list",
    element: "e0",
    args: [
      {
        op: "some",
        list: "list.inner",
        element: "e1",
        parent: "e0",
        args: [
          {
            op: "and",
            args: [
              { op: "field", id: "list.x", element: "e0" },
              { op: "field", id: "list.inner.y", element: "e1" },
            ],
          },
        ],
      },
    ],
  });
  expect(() =>
    every(list, () => {
      throw new BuildFault("stop");
    }),
  ).toThrow("stop");
  expect(
    sum(
      list,
      (i) => i.n,
      (i) => i.x,
    ).node,
  ).toEqual({
    op: "sum",
    list: "list",
    element: "e0",
    args: [
      { op: "field", id: "list.x", element: "e0" },
      { op: "field", id: "list.n", element: "e0" },
    ],
  });
  expect(sum(list, (i) => i.n).type).toEqual({ kind: "number", decimals: 0 });
});

test("slots: what holds when nothing applies", () => {
  const plain = { id: "x", text: q };
  expect(slot.boolean("x", q)).toEqual({
    node: { op: "slot", id: "x" },
    type: { kind: "boolean" },
    slot: { ...plain, type: { kind: "boolean" }, combine: "any", fallback: false },
  });
  expect(slot.boolean("x", { ...q, combine: "all" }).slot).toMatchObject({ combine: "all", fallback: true });
  expect(slot.boolean("x", { ...q, combine: "one", fallback: "gap" }).slot).toMatchObject({
    combine: "one",
    fallback: "gap",
  });
  expect(slot.date("x", { ...q, decidedAs: date("2026-01-01") }).slot).toEqual({
    ...plain,
    type: { kind: "date" },
    combine: "one",
    fallback: "gap",
    decidedAs: { op: "literal", type: { kind: "date" }, value: "2026-01-01" },
  });
  expect(slot.number("x", { ...q, unit: "days", combine: "sum", fallback: 0 }).slot).toEqual({
    ...plain,
    type: { kind: "number", decimals: 0, unit: "days" },
    combine: "sum",
    fallback: 0,
  });
  expect(slot.number("x", { ...q, decimals: 2 }).type).toEqual({ kind: "number", decimals: 2 });
  expect(
    [slot.moment("x", q), slot.duration("x", q), slot.periods("x", q), slot.choice("x", ["a"], q)].map(
      ({ type }) => type,
    ),
  ).toEqual([{ kind: "moment" }, { kind: "duration" }, { kind: "periods" }, { kind: "choice", values: ["a"] }]);
  const list = { id: "list" };
  expect(slotOn.boolean(list, "x", q).slot).toEqual({
    ...plain,
    type: { kind: "boolean" },
    combine: "any",
    fallback: false,
    record: "list",
  });
  expect(
    [
      slotOn.date(list, "x", q),
      slotOn.duration(list, "x", q),
      slotOn.number(list, "x", { ...q, unit: "days" }),
      slotOn.choice(list, "x", ["a"], q),
    ].map((on) => [on.slot.record, on.of({ element: "e" })]),
  ).toEqual([
    ["list", { node: { op: "slot", id: "x", element: "e" }, type: { kind: "date" } }],
    ["list", { node: { op: "slot", id: "x", element: "e" }, type: { kind: "duration" } }],
    ["list", { node: { op: "slot", id: "x", element: "e" }, type: { kind: "number", decimals: 0, unit: "days" } }],
    ["list", { node: { op: "slot", id: "x", element: "e" }, type: { kind: "choice", values: ["a"] } }],
  ]);
});

test("parameters", () => {
  const versions = [{ value: 18, cite: "A § 1" }];
  const age = parameter.number("age", "years", q, versions);
  expect(age).toMatchObject({
    node: { op: "parameter", id: "age", args: [{ op: "on" }] },
    type: { kind: "number", unit: "years" },
    parameter: { id: "age", text: q, versions },
  });
  expect(age.on(date("2026-01-01")).node).toEqual({ op: "parameter", id: "age", args: [date("2026-01-01").node] });
  expect(
    [
      parameter.duration("d", q, []),
      parameter.date("d", q, []),
      parameter.clock("d", q, []),
      parameter.number("d", "NOK", q, [], 2),
    ].map(({ type, parameter: { type: own } }) => [type, own]),
  ).toEqual([
    [{ kind: "duration" }, { kind: "duration" }],
    [{ kind: "date" }, { kind: "date" }],
    [
      { kind: "number", decimals: 0, unit: "minutes" },
      { kind: "number", decimals: 0, unit: "minutes" },
    ],
    [
      { kind: "number", decimals: 2, unit: "NOK" },
      { kind: "number", decimals: 2, unit: "NOK" },
    ],
  ]);
  const states = parameter.choices("states", q, [{ values: ["SE", "DK"], cite: "A § 2" }]);
  expect(states.parameter).toEqual({
    id: "states",
    type: { kind: "text" },
    text: q,
    versions: [{ value: "SE, DK", cite: "A § 2" }],
  });
  expect(states.has(choice("SE", ["SE", "DK", "FI"])).node).toMatchObject({ op: "listed", id: "states" });
  expect(() => states.has(choice("SE", ["SE"]))).toThrow(new BuildFault('states: "DK" is not a value of choice of SE'));
});

const bars = slot.boolean("bars", q);
const amount = slot.number("amount", { ...q, unit: "days" });
const cites = (number: string, label: string, more = {}) =>
  section({ instrument: act, number, key: "k", ...more }, (s) => void s.bar(label, { slot: bars, ...q })).norms[0]
    ?.versions[0]?.cite;
test.each([
  ["16 a", "1", {}, "A § 16 a (1)"],
  ["16 a", "1/b", {}, "A § 16 a (1) b"],
  ["16 a", "2/b/first", {}, "A § 16 a (2) b first"],
  ["16 a", "first", {}, "A § 16 a first"],
  ["16 a", "1a", {}, "A § 16 a 1a"],
  ["16 a", "x1", {}, "A § 16 a x1"],
  ["16 a", "12", {}, "A § 16 a (12)"],
  ["16 a", "", {}, "A § 16 a"],
  ["16 a", "1", { cite: (label: string) => `point ${label}` }, "point 1"],
])("§ %s, label %j is cited as %s", (number, label, more, cite) => {
  expect(cites(number, label, more)).toBe(cite);
});

test("norms of a section: kinds, what they conclude, and what is left out when not said", () => {
  const plain = { text: q, when: always, lifts: [], rows: [] };
  const truth = { ...plain, slot: "bars", value: always };
  const made = section({ instrument: act, number: "1", key: "a" }, (s) => {
    s.condition("1", { slot: bars, holds: not(yes), ...q });
    s.bar("2", { slot: bars, ...q });
    const power = s.power("3", { slot: bars, ...q });
    s.exception("4", { lifts: [power, "b/*"], ...q });
    s.right("5", { slot: bars, ...q });
    s.duty("6", { slot: bars, ...q });
    s.ground("7", { slot: bars, value: not(yes), ...q });
    s.date("8", { value: on, ...q });
    s.amount("9", { slot: amount, value: number(1, "days"), ...q });
    s.quota("10", { value: number(1), ...q });
    s.deadline("11", { value: on, ...q });
    s.definition("12", { value: yes, ...q });
    s.deeming("13", { value: yes, ...q });
    s.competence("14", { value: yes, ...q });
    s.consequence("15", q);
    s.consideration("16", q);
    s.step("17", q);
    s.told("18", { ...q, why: { nb: "fordi", en: "because" } });
  });
  expect(made.options.key).toBe("a");
  const versions = made.norms.map(({ key, versions: [version] }) => ({ key, ...version }));
  const at = (label: string, kind: string, rest: object) => ({
    key: `a/${label}`,
    kind,
    cite: `A § 1 (${label})`,
    ...rest,
  });
  expect(versions).toEqual([
    at("1", "condition", { ...truth, value: not(yes).node }),
    at("2", "bar", truth),
    at("3", "power", truth),
    at("4", "exception", { ...plain, lifts: ["a/3", "b/*"] }),
    at("5", "right", truth),
    at("6", "duty", truth),
    at("7", "ground", { ...truth, value: not(yes).node }),
    at("8", "date", { ...plain, value: { op: "on" } }),
    at("9", "amount", { ...plain, slot: "amount", value: number(1, "days").node }),
    at("10", "quota", { ...plain, value: number(1).node }),
    at("11", "deadline", { ...plain, value: { op: "on" } }),
    at("12", "definition", { ...plain, value: always }),
    at("13", "deeming", { ...plain, value: always }),
    at("14", "competence", { ...plain, value: always }),
    at("15", "consequence", { ...plain, value: always }),
    at("16", "consideration", { ...plain, value: always }),
    at("17", "step", { ...plain, value: always }),
    at("18", "told", { ...plain, note: { nb: "fordi", en: "because" } }),
  ]);
});

test("norms of a section: everything that may be said", () => {
  const list = caseList("list", records(q, { x: fact.boolean(q) }));
  const own = slotOn.boolean(list, "own", q);
  const day = date("2026-01-01");
  const {
    norms: [first, second],
  } = section(
    {
      instrument: act,
      number: "1",
      key: "a",
      from: "2020-01-01",
      until: "2021-01-01",
      overlay: "plan",
      chosenBy: day,
      record: list,
    },
    (s) => {
      s.bar("1", {
        slot: own,
        when: yes,
        departure: not(yes),
        note: q,
        fault: "f1",
        doubtful: true,
        rows: ["r"],
        ...q,
        nn: "kva?",
      });
      s.bar("2", { slot: own, from: "2022-01-01", until: "2023-01-01", chosenBy: on, cite: "B § 2", ...q });
    },
  );
  expect(first).toEqual({
    key: "a/1",
    record: "list",
    versions: [
      {
        cite: "A § 1 (1)",
        kind: "bar",
        text: { nb: "hva?", nn: "kva?", en: "what?" },
        when: always,
        lifts: [],
        rows: ["r"],
        from: "2020-01-01",
        until: "2021-01-01",
        chosenBy: day.node,
        overlay: "plan",
        slot: "own",
        value: always,
        departure: not(yes).node,
        note: q,
        fault: "f1",
        doubtful: true,
      },
    ],
  });
  expect(second?.versions[0]).toMatchObject({
    from: "2022-01-01",
    until: "2023-01-01",
    chosenBy: { op: "on" },
    cite: "B § 2",
  });
});

test("what does not fit is refused while it is written", () => {
  const list = caseList("list", records(q, { x: fact.boolean(q) }));
  const own = slotOn.boolean(list, "own", q);
  const write =
    (ask: Parameters<typeof section>[1], more = {}) =>
    () =>
      section({ instrument: act, number: "1", key: "a", ...more }, ask);
  expect(
    write((s) => {
      s.bar("1", { slot: bars, ...q });
      s.bar("1", { slot: bars, ...q });
    }),
  ).toThrow(new BuildFault("a/1: the label stands twice in the section"));
  expect(write((s) => void s.amount("1", { slot: amount, value: number(1, "hours"), ...q }))).toThrow(
    new BuildFault("a/1: number of hours is concluded into slot amount of number of days"),
  );
  expect(write((s) => void s.bar("1", { slot: own, ...q }))).toThrow(
    new BuildFault("a/1: the norm is asked of the case, its slot own belongs to list"),
  );
  expect(write((s) => void s.bar("1", { slot: bars, ...q }), { record: list })).toThrow(
    new BuildFault("a/1: the norm is asked of list, its slot bars belongs to the case"),
  );
  expect(() => lt(number(1, "days"), number(1, "hours"))).toThrow(
    new BuildFault("lt: number of days meets number of hours"),
  );
  expect(() => whenNone(on, number(1) as never)).toThrow("whenNone: date meets number");
  expect(() => when(yes, on, number(1) as never)).toThrow("when: date meets number");
  expect(() => between(number(1), number(1), number(2, "days"))).toThrow("lt: number meets number of days");
  expect(() => is(choice("a", ["a"]), "a", "b")).toThrow(new BuildFault('"b" is not a value of choice of a'));
  expect(() => date("2026-02-30")).toThrow("there is no date 2026-02-30");
  expect(() => duration("P1X")).toThrow();
});

test("nodes", () => {
  expect(asUnit(number(1.5, "NOK", 2), "days")).toEqual({
    node: { op: "asUnit", unit: "days", args: [number(1.5, "NOK", 2).node] },
    type: numberType("days", 2),
  });
  expect(asUnit(on as never)).toMatchObject({ node: { op: "asUnit", args: [{ op: "on" }] }, type: { decimals: 0 } });
  expect(at(on, number(1)).node).toEqual({ op: "at", args: [{ op: "on" }, number(1).node] });
  expect(inForce("a/1").node).toEqual({ op: "inForce", key: "a/1", args: [{ op: "on" }] });
  expect(exists(on).node).toEqual({ op: "not", args: [{ op: "isNone", args: [{ op: "on" }] }] });
  expect(policy("x", ["a"])).toEqual({ node: { op: "policy", id: "x" }, type: { kind: "choice", values: ["a"] } });
  expect(gap({ kind: "date" }, q)).toEqual({
    node: { op: "gap", type: { kind: "date" }, why: q },
    type: { kind: "date" },
  });
  expect(noDate.node).toEqual({ op: "literal", type: { kind: "date" }, value: "none" });
  expect(
    [
      effective("a/1"),
      applies({ key: "a/1", versions: [] }),
      satisfied("a/1", { element: "e" }),
      face("a/1", "holds"),
    ].map(({ node }) => node),
  ).toEqual([
    { op: "norm", key: "a/1", face: "effective" },
    { op: "norm", key: "a/1", face: "applies" },
    { op: "norm", key: "a/1", face: "satisfied", element: "e" },
    { op: "norm", key: "a/1", face: "holds" },
  ]);
});

test("matters", () => {
  const body = choice("a", ["a"]);
  expect(matter("m", { ...q, asks: yes, nature: "right" })).toEqual({
    id: "m",
    question: q,
    asks: always,
    type: { kind: "boolean" },
    nature: "right",
    results: {},
  });
  expect(
    matter("m", {
      ...q,
      asks: on,
      nature: "date",
      results: { r: { value: on, ...q } },
      decidedBy: { grant: body },
      appeal: { body, deadline: on },
      horizon: on,
    }),
  ).toEqual({
    id: "m",
    question: q,
    asks: { op: "on" },
    type: { kind: "date" },
    nature: "date",
    results: { r: { node: { op: "on" }, type: { kind: "date" }, text: q } },
    decidedBy: { grant: body.node },
    appeal: { body: body.node, deadline: { op: "on" } },
    horizon: { op: "on" },
  });
  expect(overlay({ id: "o", name: q, from: "2026-01-01" })).toEqual({ id: "o", name: q, from: "2026-01-01" });
});
