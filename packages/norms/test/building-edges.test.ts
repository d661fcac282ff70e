import { describe, expect, test } from "vitest";
import {
  type AssembledLaw,
  all,
  any,
  assemble,
  BuildFault,
  booleanType,
  caseList,
  checkLaw,
  collect,
  date,
  dateType,
  daysWithin,
  dueOf,
  duration,
  type Expression,
  effective,
  endOf,
  fact,
  gt,
  instrument,
  isNone,
  kept,
  lt,
  matter,
  type Norm,
  type NormVersion,
  not,
  number,
  numberType,
  on,
  overlay,
  Program,
  parameter,
  plus,
  records,
  type SectionWriter,
  satisfied,
  section,
  selfOf,
  slot,
  slotOn,
  some,
  subject,
  subtract,
  sum,
} from "../src/index.ts";
import { overlaysWithoutOrder } from "../src/overlays.ts";
import { relationsOf } from "../src/relations.ts";
import { negativeFree, noneable } from "../src/static.ts";

// Everything is written inside the tests: what is left out must be absent, not undefined, for a law is data.
const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const other = instrument({ id: "other", short: "B", rank: 2, name: q });
const always = { op: "literal", type: booleanType, value: true } as const;
const days = (count: number): Expression<"number"> => number(count, "days");

describe("facts", () => {
  const plain = { type: booleanType, kind: "fact", optional: false, question: q, example: true, knownBy: "service" };
  test("what is not said is absent", () => {
    expect(fact.boolean(q)).toStrictEqual({ shape: "fact", definition: plain });
    expect(fact.number({ ...q, unit: "days" })).toStrictEqual({
      shape: "fact",
      definition: { ...plain, type: numberType("days"), example: 3 },
    });
    expect(fact.choice(["a", "b"], q).definition).toStrictEqual({
      ...plain,
      type: { kind: "choice", values: ["a", "b"] },
      example: "a",
    });
    expect(fact.date(q).definition.example).toBe("2026-01-15");
  });
  test("what is said is kept", () => {
    expect(
      fact.number({ ...q, nn: "kva?", min: 1, max: 9, source: "A § 1", serviceLog: true, settled: false }).definition,
    ).toStrictEqual({
      ...plain,
      type: numberType(),
      question: { nb: "hva?", nn: "kva?", en: "what?" },
      example: 1,
      min: 1,
      max: 9,
      source: "A § 1",
      serviceLog: true,
      settled: false,
    });
    const labels = { a: { nb: "en", en: "one" } };
    expect(fact.choice(["a"], { ...q, labels }).definition.labels).toBe(labels);
  });
  test("lists: what a register or a log knows is settled, unless it is said otherwise", () => {
    const fields = { x: fact.boolean(q), judged: fact.assessment({ ...q, weighs: [], by: "o" }) };
    const settledOf = (common: Partial<Parameters<typeof records>[0]>) => {
      const { catalogued } = caseList("list", records({ ...q, ...common }, fields));
      return [catalogued.lists[0]?.settled, ...catalogued.facts.map(({ settled }) => settled)];
    };
    expect(settledOf({})).toEqual([undefined, undefined, undefined]);
    expect(settledOf({ knownBy: "register" })).toEqual([true, true, undefined]);
    expect(settledOf({ serviceLog: true })).toEqual([true, true, undefined]);
    expect(settledOf({ knownBy: "register", settled: false })).toEqual([false, false, undefined]);
    expect(settledOf({ settled: true })).toEqual([true, true, undefined]);
    const inner = caseList(
      "list",
      records({ ...q, knownBy: "register" }, { parts: records(q, { y: fact.boolean(q) }) }),
    );
    expect(inner.catalogued).toStrictEqual({
      lists: [
        { id: "list", question: q, knownBy: "register", settled: true },
        { id: "list.parts", question: q, knownBy: "service", parent: "list", settled: true },
      ],
      facts: [{ id: "list.parts.y", settled: true, ...plain }],
    });
    expect(records(q, {})).toStrictEqual({ shape: "list", question: q, knownBy: "service", fields: {} });
    expect(records({ ...q, serviceLog: true, settled: false }, {})).toStrictEqual({
      shape: "list",
      question: q,
      knownBy: "service",
      serviceLog: true,
      settled: false,
      fields: {},
    });
    expect(caseList("list", records({ ...q, serviceLog: true }, {})).catalogued.lists).toStrictEqual([
      { id: "list", question: q, knownBy: "service", serviceLog: true, settled: true },
    ]);
    expect(caseList("list", records(q, { x: fact.boolean(q) })).catalogued).toStrictEqual({
      lists: [{ id: "list", question: q, knownBy: "service" }],
      facts: [{ id: "list.x", ...plain }],
    });
  });
});

const written = (write: (w: SectionWriter) => void, options: Partial<Parameters<typeof section>[0]> = {}) =>
  section({ instrument: act, number: "1", key: "a", ...options }, write).norms;
const onlyVersion = (write: (w: SectionWriter) => void, options = {}): NormVersion | undefined =>
  written(write, options)[0]?.versions[0];

describe("norms of a section", () => {
  const s = () =>
    subject("s", {
      a: fact.boolean(q),
      day: fact.date({ ...q, optional: true }),
      done: fact.date({ ...q, optional: true }),
      n: fact.number({ ...q, unit: "days" }),
    });
  test("what is not said is absent", () => {
    expect(written((w) => void w.exception("1", { lifts: [], ...q }))).toStrictEqual([
      {
        key: "a/1",
        versions: [{ cite: "A § 1 (1)", kind: "exception", text: q, when: always, lifts: [], rows: [] }],
      },
    ]);
  });
  test("what is said is kept", () => {
    const { day, a } = s();
    const power = slot.boolean("power", q);
    expect(
      onlyVersion(
        (w) =>
          void w.power("ny/b", {
            slot: power,
            when: a,
            nn: "kva?",
            rows: ["r"],
            note: q,
            fault: "f",
            doubtful: true,
            departure: a,
            ...q,
          }),
        { from: "2020-01-01", until: "2021-01-01", overlay: "o", chosenBy: day },
      ),
    ).toStrictEqual({
      cite: "A § 1 ny b",
      kind: "power",
      text: { nb: "hva?", nn: "kva?", en: "what?" },
      when: a.node,
      lifts: [],
      rows: ["r"],
      from: "2020-01-01",
      until: "2021-01-01",
      chosenBy: day.node,
      overlay: "o",
      slot: "power",
      value: always,
      departure: a.node,
      note: q,
      fault: "f",
      doubtful: true,
    });
  });
  test("a duty: due, done, kept, and a permission's end", () => {
    const { day, done, a } = s();
    const later = not(a);
    const duty = (more: object) => onlyVersion((w) => void w.duty("1", { ...q, ...more }));
    expect([duty({})?.due, duty({})?.kept, Object.keys(duty({}) ?? {}).includes("kept")]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    expect(duty({ due: day })?.due).toBe(day.node);
    expect("kept" in (duty({ due: day }) ?? {})).toBe(false);
    expect("kept" in (duty({ done }) ?? {})).toBe(false);
    expect(duty({ due: day, done })?.kept).toMatchObject({ op: "if" });
    expect(duty({ due: day, done, kept: later })?.kept).toBe(later.node);
    const ends = onlyVersion((w) => void w.power("1", { ends: day, ...q }));
    expect(ends?.ends).toBe(day.node);
    expect(ends?.when).toEqual(any(isNone(day), lt(on, day)).node);
    expect(onlyVersion((w) => void w.power("1", { when: a, ends: day, ...q }))?.when).toEqual(
      all(a, any(isNone(day), lt(on, day))).node,
    );
  });
  test("relations to other norms: by key, by reference, by instrument", () => {
    const first = { key: "a/1", versions: [] };
    expect(relationsOf({})).toStrictEqual({});
    const locking = onlyVersion((w) => void w.lock("1", { locks: [first, "b/*"], liftedOnlyBy: ["c/1"], ...q }));
    expect([locking?.kind, locking?.locks, locking?.liftedOnlyBy]).toEqual(["lock", ["a/1", "b/*"], ["c/1"]]);
    const ordering = onlyVersion((w) => void w.order("1", { first: [act, "b/1"], over: [first, other], ...q }));
    expect([ordering?.kind, ordering?.goesBefore]).toEqual([
      "order",
      { first: ["instrument:act", "b/1"], over: ["a/1", "instrument:other"] },
    ]);
    const [far, near] = [slot.number("far", { ...q, unit: "days" }), slot.number("near", { ...q, unit: "days" })];
    const deeming = (more: object) =>
      onlyVersion((w) => void w.deeming("1", { slot: near, value: days(1), ...q, ...more }))?.deems;
    expect(deeming({ deems: far, within: ["b/*", first] })).toEqual({ slot: "far", within: ["b/*", "a/1"] });
    expect(deeming({ deems: far })).toEqual({ slot: "far", within: [] });
    expect(deeming({})).toBeUndefined();
    expect(relationsOf({ via: { norm: "a/1", by: "b/1" } })).toStrictEqual({ via: { norm: "a/1", by: "b/1" } });
  });
  test("a fault says where: the section, and the norm before it", () => {
    const { a, n } = s();
    const wrong = () => lt(n, number(1, "hours"));
    const said = (write: (w: SectionWriter) => void): string => {
      try {
        written(write);
        return "";
      } catch (fault) {
        return fault instanceof BuildFault ? fault.message : String(fault);
      }
    };
    expect(said(() => void wrong())).toBe("a: lt: number of days meets number of hours");
    expect(
      said((w) => {
        w.power("1", { when: a, ...q });
        w.power("2", { when: a, ...q });
        w.power("3", { when: wrong(), ...q });
      }),
    ).toBe("a, after a/2: lt: number of days meets number of hours");
    expect(said((w) => void [w.power("1", q), w.power("1", q)])).toBe("a/1: the label stands twice in the section");
    expect(() => written(() => JSON.parse("{"))).toThrow(SyntaxError);
  });
});

describe("norms repeated for something else", () => {
  test("slots, facts and lists in their roles; among themselves the repeated ones; both cites", () => {
    const s = subject("s", { a: fact.boolean(q), b: fact.boolean(q), day: fact.date(q), end: fact.date(q) });
    const from = caseList("from", records(q, { x: fact.boolean(q), n: fact.number({ ...q, unit: "days" }) }));
    const to = caseList("to", records(q, { x: fact.boolean(q), n: fact.number({ ...q, unit: "days" }) }));
    const [own, theirs] = [slot.boolean("own", q), slot.boolean("theirs", q)];
    const [read, put] = [slot.boolean("read", q), slot.boolean("put", q)];
    const originals = written((w) => {
      const first = w.duty("1", {
        slot: own,
        when: all(s.a, read),
        value: some(from, (each) => each.x),
        departure: s.a,
        due: s.day,
        kept: s.a,
        ends: s.day,
        chosenBy: s.day,
        ...q,
      });
      w.exception("2", { when: satisfied(first), lifts: [first, "z/9"], ...q });
      w.exception("3", { when: satisfied("z/9"), lifts: [], overlay: "x", ...q } as never);
    });
    const onRecords = section({ instrument: act, number: "1", key: "a", record: from }, (w) => {
      w.ground("4", { when: selfOf(from).x, ...q });
    }).norms;
    const repeated = section({ instrument: other, number: "2", key: "b", overlay: "o" }, (w) => {
      w.appliesAlso("1", {
        norms: [...originals, ...onRecords],
        roles: {
          slots: [
            [own, theirs],
            [read, put],
          ],
          facts: [
            [s.a, s.b],
            [s.day, s.end],
          ],
          lists: [[from, to]],
        },
        ...q,
      });
    }).norms;
    const refers = effective("b/1").node;
    const version = (key: string): NormVersion | undefined => repeated.find((norm) => norm.key === key)?.versions[0];
    expect(repeated.map(({ key, record }) => [key, record])).toEqual([
      ["b/1", undefined],
      ["b/1/a/1", undefined],
      ["b/1/a/2", undefined],
      ["b/1/a/3", undefined],
      ["b/1/a/4", "to"],
    ]);
    expect(version("b/1/a/1")).toStrictEqual({
      cite: "A § 1 (1), jf. B § 2 (1)",
      kind: "duty",
      text: q,
      rows: [],
      lifts: [],
      when: { op: "and", args: [refers, all(all(s.b, put), any(isNone(s.end), lt(on, s.end))).node] },
      via: { norm: "a/1", by: "b/1" },
      overlay: "o",
      slot: "theirs",
      value: some(to, (each) => each.x).node,
      departure: s.b.node,
      due: s.end.node,
      kept: s.b.node,
      ends: s.end.node,
      chosenBy: s.end.node,
    });
    expect(version("b/1/a/2")).toMatchObject({
      when: { args: [refers, satisfied("b/1/a/1").node] },
      lifts: ["b/1/a/1", "z/9"],
    });
    expect(version("b/1/a/3")?.when).toEqual({ op: "and", args: [refers, satisfied("z/9").node] });
    expect(version("b/1/a/4")?.when).toEqual({
      op: "and",
      args: [refers, { op: "field", id: "to.x", element: "self" }],
    });
    // without roles everything stays as it is, but for the cite and what it hangs on
    const [, plain] = section({ instrument: other, number: "2", key: "b" }, (w) => {
      w.appliesAlso("1", { norms: originals.slice(0, 1), roles: {}, ...q });
    }).norms;
    expect([plain?.versions[0]?.slot, plain?.versions[0]?.value, "overlay" in (plain?.versions[0] ?? {})]).toEqual([
      "own",
      originals[0]?.versions[0]?.value,
      false,
    ]);
    expect(Object.keys(plain ?? {})).toEqual(["key", "versions"]);
  });
});

type Parts = Partial<Parameters<typeof assemble>[0]>;
const lawOf = (parts: Parts): AssembledLaw =>
  assemble({
    catalogue: { facts: [], lists: [] },
    instruments: [act, other],
    overlays: [],
    slots: [],
    parameters: [],
    matters: [],
    sections: [],
    ...parts,
  });
const faultsOf = (parts: Parts) => checkLaw(lawOf(parts)).map(({ code, where, message }) => [code, where, message]);

describe("faults of what norms say of others", () => {
  const far = slot.number("far", { ...q, unit: "days" });
  const near = slot.number("near", { ...q, unit: "days" });
  const truth = slot.boolean("truth", q);
  test.each<readonly [string, (w: SectionWriter) => void, readonly (readonly string[])[]]>([
    [
      "a lock on nothing, for nobody",
      (w) => void w.lock("1", { locks: ["x/1"], liftedOnlyBy: ["y/*"], ...q }),
      [
        ["unknown-norm", "a/1", "it locks x/1, which is no norm"],
        ["unknown-norm", "a/1", "it lets only y/*, which is no norm"],
      ],
    ],
    [
      "an order of nothing",
      (w) => void w.order("1", { first: ["x/1"], over: ["y/1"], ...q }),
      [
        ["unknown-norm", "a/1", "it puts first x/1, which is no norm"],
        ["unknown-norm", "a/1", "it puts something before y/1, which is no norm"],
      ],
    ],
    ["an order of instruments", (w) => void w.order("1", { first: [act], over: [act], ...q }), []],
    [
      "deemed within nothing",
      (w) => void w.deeming("1", { slot: near, value: days(1), deems: far, within: ["x/1"], ...q }),
      [["unknown-norm", "a/1", "it deems something within x/1, which is no norm"]],
    ],
    [
      "an unknown slot deemed",
      (w) =>
        void w.deeming("1", {
          slot: near,
          value: days(1),
          deems: { slot: { ...far.slot, id: "nowhere" } },
          within: ["a/1"],
          ...q,
        }),
      [["unknown-slot", "a/1", "it deems nowhere, which is unknown"]],
    ],
    [
      "deemed, concluding into nothing",
      (w) => void w.deeming("1", { value: days(1), deems: far, within: ["a/1"], ...q }),
      [["unknown-slot", "a/1", "it deems far and concludes into nothing"]],
    ],
    [
      "deemed of another type",
      (w) => void w.deeming("1", { slot: near, value: days(1), deems: truth, within: ["a/1"], ...q }),
      [["type-mismatch", "a/1", "it deems truth to be near, which is of another type or record"]],
    ],
    [
      "deemed as it should",
      (w) => void w.deeming("1", { slot: near, value: days(1), deems: far, within: ["a/1"], ...q }),
      [],
    ],
  ])("%s", (_, write, expected) => {
    expect(
      faultsOf({ slots: [far, near, truth], sections: [section({ instrument: act, number: "1", key: "a" }, write)] }),
    ).toEqual(expected);
  });
  test("legal numbers of another unit, and of another kind", () => {
    const [number_, length, day] = [
      parameter.number("number", "days", q, [{ value: "P3M" as never, cite: "A § 1" }]),
      parameter.duration("length", q, [{ value: 30 as never, cite: "A § 1" }]),
      parameter.date("day", q, [{ value: 30 as never, cite: "A § 1" }]),
    ];
    expect(faultsOf({ parameters: [number_, length, day] })).toEqual([
      ["wrong-unit", "number", 'its value "P3M" is no number of days'],
      ["wrong-unit", "length", "its value 30 is no duration"],
      ["type-mismatch", "day", "its value 30 is no date"],
    ]);
    const truth_ = { parameter: { ...number_.parameter, versions: [{ value: true, cite: "A § 1" }] } };
    const flag = { parameter: { ...length.parameter, id: "flag", versions: [{ value: "x", cite: "A § 1" }] } };
    expect(faultsOf({ parameters: [truth_, flag] })).toEqual([
      ["type-mismatch", "number", "its value true is no number of days"],
      ["type-mismatch", "flag", 'its value "x" is no duration'],
    ]);
  });
  test("a proposal laid over itself", () => {
    expect(
      faultsOf({
        overlays: [
          overlay({ id: "o", from: "2026-01-01", name: q, extends: "p" }),
          overlay({ id: "p", from: "2026-01-01", name: q, over: ["o"] }),
        ],
      }),
    ).toEqual([
      ["cycle", "o", "it is laid over itself"],
      ["cycle", "p", "it is laid over itself"],
    ]);
  });
  test("a circle is named by the norm that is in it, not by one on the way to it", () => {
    const [one, two] = [slot.boolean("one", q), slot.boolean("two", q)];
    const [[code, where] = []] = faultsOf({
      slots: [one, two],
      sections: [
        section({ instrument: act, number: "1", key: "a" }, (w) => {
          w.power("1", { slot: one, when: two, ...q });
          w.power("2", { slot: two, when: two, ...q });
        }),
      ],
    });
    expect([code, where]).toEqual(["cycle", "a/2"]);
  });
  test("proposals: of two beside each other that say something of one norm, and of three in a line", () => {
    const norm = (overlays: readonly string[]) =>
      overlays.map((id) =>
        section({ instrument: act, number: "1", key: "a", overlay: id }, (w) => void w.power("1", q)),
      );
    const law = lawOf({
      overlays: [
        overlay({ id: "o", from: "2026-01-01", name: q }),
        overlay({ id: "p", from: "2026-01-01", name: q, over: ["o"] }),
        overlay({ id: "r", from: "2026-01-01", name: q, extends: "p" }),
        overlay({ id: "x", from: "2026-01-01", name: q }),
      ],
      sections: norm(["o", "p", "r", "x"]),
    });
    const pairs = (...ids: readonly string[]) =>
      overlaysWithoutOrder(law, ids).map(({ message }) => message.split(" both")[0]);
    expect([pairs("o", "p"), pairs("r", "o"), pairs("o", "x"), pairs("x")]).toEqual([[], [], ["o and x"], []]);
    expect(new Program(law, ["r", "o"]).overlays).toEqual(["o", "p", "r"]);
  });
});

describe("one slot read as another inside some norms", () => {
  const s = subject("s", { a: fact.boolean(q), day: fact.date({ ...q, optional: true }) });
  const list = caseList("list", records(q, { x: fact.boolean(q) }));
  const [far, near] = [slot.date("far", q), slot.date("near", q)];
  const [elsewhere, power] = [slot.date("elsewhere", q), slot.boolean("power", q)];
  const [rowFar, rowNear] = [slotOn.boolean(list, "row/far", q), slotOn.boolean(list, "row/near", q)];
  test("in scope, value, departure, days and outcome; only that slot, only there", () => {
    const law = lawOf({
      catalogue: { facts: [...s.catalogued.facts, ...list.catalogued.facts], lists: list.catalogued.lists },
      slots: [far, near, elsewhere, power, rowFar, rowNear],
      sections: [
        section({ instrument: act, number: "1", key: "a" }, (w) => {
          w.deeming("1", { slot: near, when: s.a, value: s.day, deems: far, within: ["a/2", "a/3", "a/1"], ...q });
          w.duty("2", {
            slot: power,
            when: lt(far, elsewhere),
            value: isNone(far),
            departure: gt(far, on),
            due: far,
            kept: lt(on, far),
            ends: far,
            ...q,
          });
          w.power("3", { when: isNone(elsewhere), ...q });
          w.power("4", { when: isNone(far), ...q });
        }),
        section({ instrument: act, number: "2", key: "b", record: list }, (w) => {
          w.deeming("1", { slot: rowNear, value: selfOf(list).x, deems: rowFar, within: ["b/2"], ...q });
          w.ground("2", { when: rowFar.of(selfOf(list)), ...q });
        }),
      ],
    });
    const program = new Program(law);
    const read: Expression<"date"> = {
      node: { op: "if", args: [effective("a/1").node, near.node, far.node] },
      type: dateType,
    };
    const of = (key: string) => program.versionsOf(key)[0];
    expect(of("a/2")).toMatchObject({
      when: all(lt(read, elsewhere), any(isNone(read), lt(on, read))).node,
      value: isNone(read).node,
      departure: gt(read, on).node,
      due: read.node,
      kept: lt(on, read).node,
      ends: read.node,
    });
    expect(of("a/3")).toStrictEqual(law.normOf.get("a/3")?.versions[0]);
    expect(of("a/4")?.when).toEqual(isNone(far).node);
    // inside itself the norm reads the slot as it is
    expect(of("a/1")).toBe(law.normOf.get("a/1")?.versions[0]);
    const self = { element: "self" };
    expect(of("b/2")?.when).toEqual({
      op: "if",
      args: [effective("b/1", self).node, rowNear.of(self).node, rowFar.of(self).node],
    });
    expect(new Program(lawOf({})).norms.size).toBe(0);
  });
});

describe("what is known of a tree without facts", () => {
  const s = subject("s", {
    n: fact.number({ ...q, unit: "days" }),
    zero: fact.number({ ...q, unit: "days", min: 0 }),
    spans: fact.periods(q),
  });
  const law = lawOf({ catalogue: s.catalogued });
  test("what may be none", () => {
    const may = (expression: Expression) => noneable(expression.node, { law });
    expect([dueOf("a/1"), endOf("a/1"), satisfied("a/1"), kept("a/1")].map(may)).toEqual([true, true, false, false]);
    const call = (name: string): Expression => ({ node: { op: "call", name, args: [] }, type: dateType });
    expect(
      ["runStart", "yearStart", "pastInterruptions", "firstUnbroken", "plus"].map((name) => may(call(name))),
    ).toEqual([true, true, true, true, false]);
    const limit = parameter.number("limit", "days", q, [{ value: 1, cite: "A § 1" }]);
    expect(may(limit)).toBe(false);
    expect(may({ node: { op: "fact", id: "s.x" }, type: dateType })).toBe(false);
    expect(may({ node: { op: "slot", id: "nowhere" }, type: dateType })).toBe(false);
  });
  test("what is never below zero", () => {
    const never = (expression: Expression) => negativeFree(expression.node, law);
    expect([s.zero, s.n, days(0), days(-1), date("2026-01-01")].map(never)).toEqual([true, false, true, false, false]);
    const call = (name: string): Expression => ({ node: { op: "call", name, args: [s.n.node] }, type: s.n.type });
    expect(
      ["daysIn", "longest", "mostInWindow", "daysWithin", "mostWithin", "add"].map((name) => never(call(name))),
    ).toEqual([true, true, true, true, true, false]);
  });
});

describe("expressions", () => {
  const list = caseList(
    "list",
    records(q, {
      n: fact.number({ ...q, unit: "days" }),
      day: fact.date(q),
      parts: records(q, { n: fact.number({ ...q, unit: "days" }), day: fact.date(q) }),
    }),
  );
  const days_ = subject("s", { n: fact.number({ ...q, unit: "days" }), spans: fact.periods(q), day: fact.date(q) });
  test("lists name the element that they are a field of, or nothing", () => {
    const inner = some(list, (row) =>
      gt(
        sum(row.parts, (part) => part.n),
        row.n,
      ),
    ).node;
    expect(inner).toStrictEqual({
      op: "some",
      list: "list",
      element: "e0",
      args: [
        {
          op: "gt",
          args: [
            {
              op: "sum",
              list: "list.parts",
              element: "e1",
              args: [always, { op: "field", id: "list.parts.n", element: "e1" }],
              parent: "e0",
            },
            { op: "field", id: "list.n", element: "e0" },
          ],
        },
      ],
    });
    expect(sum(list, (row) => row.n).node).toStrictEqual({
      op: "sum",
      list: "list",
      element: "e0",
      args: [always, { op: "field", id: "list.n", element: "e0" }],
    });
    const spans = some(list, (row) =>
      gt(
        daysWithin(
          collect(row.parts, ({ day }) => ({ first: day, last: day })),
          row.day,
          duration("P1M"),
        ),
        days(3),
      ),
    );
    expect(JSON.stringify(spans.node)).toContain('"parent":"e0"');
    expect("parent" in collect(list, ({ day }) => ({ first: day, last: day })).node).toBe(false);
  });
  test("functions by their names, with their units", () => {
    expect(daysWithin(days_.spans, days_.day, duration("P1M"))).toStrictEqual({
      node: { op: "call", name: "daysWithin", args: [days_.spans.node, days_.day.node, duration("P1M").node] },
      type: numberType("days"),
    });
    expect(subtract(days_.n, days(1)).node).toMatchObject({ name: "subtract" });
    expect(() => subtract(days_.n, number(1, "hours"))).toThrow("subtract: number of days meets number of hours");
  });
  test("a matter and slots say only what is said", () => {
    const power = slot.boolean("power", q);
    expect(matter("m", { ...q, asks: power, nature: "power" })).toStrictEqual({
      id: "m",
      question: q,
      asks: power.node,
      type: booleanType,
      nature: "power",
      results: {},
    });
    expect(power.slot).toStrictEqual({ id: "power", type: booleanType, combine: "any", fallback: false, text: q });
    const states = parameter.choices("states", q, [{ values: ["a"], cite: "A § 1" }]);
    const size = fact.choice(["a", "b"], q);
    expect(size.definition.type).toEqual({ kind: "choice", values: ["a", "b"] });
    const what = subject("s", { size });
    expect(states.has(what.size, plus(on, duration("P1D"))).node).toStrictEqual({
      op: "listed",
      id: "states",
      args: [what.size.node, plus(on, duration("P1D")).node],
    });
    expect(() => states.has({ node: on.node, type: dateType } as never)).toThrow('states: "a" is not a value of date');
  });
});

test("norms are data", () => {
  const law = lawOf({ sections: [section({ instrument: act, number: "1", key: "a" }, (w) => void w.power("1", q))] });
  const [norm] = law.norms as [Norm];
  expect(JSON.parse(JSON.stringify(norm))).toStrictEqual(norm);
});
