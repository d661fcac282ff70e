import { describe, expect, test } from "vitest";
import {
  type AssembledLaw,
  all,
  any,
  assemble,
  at,
  date,
  type Expression,
  fact,
  gte,
  inForce,
  instrument,
  is,
  lateLaw,
  lawData,
  lawTexts,
  lt,
  not,
  number,
  on,
  overlay,
  Program,
  parameter,
  SameLaw,
  satisfied,
  section,
  slot,
  subject,
  when,
} from "../src/index.ts";

/** A law and a proposal that changes some of it. */
function lawOf(): { law: AssembledLaw; asked: Readonly<Record<string, Expression>> } {
  const q = { nb: "hva (æøå)?", en: "what?" };
  const act = instrument({ id: "act", short: "A", rank: 1, name: q });
  const s = subject("s", {
    a: fact.boolean(q),
    judged: fact.assessment({ ...q, weighs: [q], by: "o" }),
    n: fact.number({ ...q, unit: "days" }),
    size: fact.choice(["a", "b"], { ...q, labels: { a: q, b: q } }),
    day: fact.date(q),
  });
  const kept = slot.boolean("kept", q);
  const changed = slot.boolean("changed", q);
  const lifted = slot.boolean("lifted", q);
  const above = slot.boolean("above", q);
  const pinned = slot.number("pinned", { ...q, unit: "days" });
  const round = slot.boolean("round", q);
  const steady = parameter.number("steady", "days", q, [{ value: 3, cite: "A § 9" }]);
  const moved = parameter.number("moved", "days", q, [
    { value: 3, cite: "A § 9" },
    { value: 4, cite: "A § 9", overlay: "o" },
  ]);
  const longer = parameter.number("longer", "days", q, [
    { value: 3, cite: "A § 9", until: "2020-01-01" },
    { value: 4, cite: "A § 9", from: "2020-01-01" },
    { value: 3, cite: "A § 9", until: "2020-01-01", overlay: "o" },
  ]);
  const states = parameter.choices("states", q, [
    { values: ["a"], cite: "A § 9" },
    { values: ["b"], cite: "A § 9", overlay: "o" },
  ]);
  const law = assemble({
    catalogue: s.catalogued,
    instruments: [act],
    overlays: [
      overlay({ id: "o", from: "2026-01-01", name: q }),
      overlay({ id: "empty", from: "2026-01-01", name: q }),
    ],
    slots: [kept, changed, lifted, above, pinned, round],
    parameters: [steady, moved, longer, states],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, (w) => {
        w.power("1", { slot: kept, when: all(s.a, gte(s.n, steady)), note: q, rows: ["r1"], ...q });
        w.power("2", { slot: changed, when: s.a, ...q });
        w.power("3", { slot: lifted, when: s.a, departure: s.judged, ...q });
        w.power("4", { slot: above, when: any(kept, changed), chosenBy: s.day, ...q });
        w.amount("5", { slot: pinned, value: s.n, ...q });
        w.duty("6", { due: s.day, done: s.day, ends: s.day, ...q });
        w.power("7", { slot: round, when: at(date("2026-01-01"), round), ...q });
      }),
      section({ instrument: act, number: "1", key: "a", overlay: "o" }, (w) => {
        w.power("2", { slot: changed, when: not(s.a), ...q });
        w.exception("8", { when: s.a, lifts: ["a/3"], ...q });
      }),
    ],
  });
  const asked = {
    fact: s.a,
    kept,
    changed,
    lifted,
    above,
    beside: all(kept, s.a),
    "beside what changed": all(kept, any(s.a, changed)),
    "a norm kept": satisfied("a/1"),
    "a norm changed": satisfied("a/2"),
    "a norm lifted": satisfied("a/3"),
    "in force, kept": inForce("a/1", s.day),
    "in force, changed": inForce("a/2", s.day),
    "a number kept": gte(s.n, steady),
    "a number moved": gte(s.n, moved),
    "a number of fewer versions": gte(s.n, longer),
    "a list moved": states.has(s.size),
    pinned: lt(pinned, number(3, "days")),
    "another day": at(date("2026-01-01"), kept),
    "another day's change": at(date("2026-01-01"), changed),
    round,
    choice: when(is(s.size, "a"), s.n, steady),
    day: lt(on, s.day),
  };
  return { law, asked };
}

describe("do two legal states say the same on the way of a question?", () => {
  const different = [
    "changed",
    "lifted",
    "above",
    "beside what changed",
    "a norm changed",
    "a norm lifted",
    "in force, changed",
    "a number moved",
    "a number of fewer versions",
    "a list moved",
    "another day's change",
  ];
  const differing = (left: Program, right: Program, asked: Readonly<Record<string, Expression>>): readonly string[] => {
    const same = new SameLaw(left, right);
    const told = Object.entries(asked)
      .filter(([, { node }]) => !same.on(node))
      .map(([name]) => name);
    // asked again, and the other way round, it is the same
    expect(
      Object.entries(asked)
        .filter(([, { node }]) => !same.on(node))
        .map(([name]) => name),
    ).toEqual(told);
    const turned = new SameLaw(right, left);
    expect(
      Object.entries(asked)
        .filter(([, { node }]) => !turned.on(node))
        .map(([name]) => name),
    ).toEqual(told);
    return told;
  };
  test("a proposal: what it changes, and what rests on that", () => {
    const { law, asked } = lawOf();
    expect(differing(new Program(law), new Program(law, ["o"]), asked)).toEqual(different);
  });
  test("one that says nothing, and the same state twice", () => {
    const { law, asked } = lawOf();
    expect(differing(new Program(law), new Program(law, ["empty"]), asked)).toEqual([]);
    expect(differing(new Program(law, ["o"]), new Program(law, ["o"]), asked)).toEqual([]);
  });
  test("slots held to other values", () => {
    const { law, asked } = lawOf();
    expect(differing(new Program(law, [], { pinned: 2 }), new Program(law, [], { pinned: 3 }), asked)).toEqual([
      "pinned",
    ]);
    expect(differing(new Program(law, [], { pinned: 2 }), new Program(law, [], { pinned: 2 }), asked)).toEqual([]);
    expect(differing(new Program(law, [], { pinned: 2 }), new Program(law), asked)).toEqual(["pinned"]);
    expect(differing(new Program(law, [], { above: true }), new Program(law, ["o"], { above: true }), asked)).toEqual(
      different.filter((name) => name !== "above"),
    );
  });
});

describe("a law in two texts", () => {
  const { law } = lawOf();
  const data = JSON.parse(JSON.stringify(lawData(law))) as ReturnType<typeof lawData>;
  const ascii = (json: string): string =>
    json.replaceAll(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  test.each([
    ["as it is", undefined],
    ["in other signs", ascii],
  ] as const)("read back it is the same law: %s", (_, written) => {
    const { first, late } = written === undefined ? lawTexts(data) : lawTexts(data, written);
    const read = lateLaw(first, (from, to) => late.slice(from, to));
    expect(JSON.parse(JSON.stringify(read))).toStrictEqual(data);
    if (written !== undefined) expect(first + late).toMatch(/^[ -~]*$/);
  });
  test("what an item says stands in the second text, where it is in time and what it relates to in the first", () => {
    const { first, late } = lawTexts(data);
    const { data: kept } = JSON.parse(first) as { data: typeof data };
    const [norm] = kept.norms;
    expect(norm?.versions[0]).toStrictEqual({ cite: "A § 1 (1)", kind: "power", lifts: [], slot: "kept" });
    expect(kept.slots[0]).toStrictEqual({ id: "kept", type: { kind: "boolean" }, combine: "any", fallback: false });
    expect(Object.keys(kept.catalogue.facts[1] ?? {})).toEqual([
      "id",
      "type",
      "kind",
      "optional",
      "example",
      "knownBy",
      "weighedBy",
    ]);
    expect(JSON.stringify([kept.slots, kept.norms, kept.catalogue])).not.toContain("æøå");
    // text, scope, value, register rows and note of the first norm; the parts that it has, in one order
    const { text, when: scope, value, rows, note } = data.norms[0]?.versions[0] ?? {};
    expect(late.startsWith(JSON.stringify([text, scope, value, rows, note]))).toBe(true);
  });
  test("a part is read when it is first asked for, and once", () => {
    const { first, late } = lawTexts(data);
    const reads: string[] = [];
    const read = lateLaw(first, (from, to) => {
      reads.push(late.slice(from, to));
      return late.slice(from, to);
    });
    expect(reads).toEqual([]);
    const version = read.norms[1]?.versions[0];
    expect([version?.cite, reads.length]).toEqual(["A § 1 (2)", 0]);
    expect([version?.when, version?.text, version?.note]).toEqual([
      { op: "fact", id: "s.a" },
      { nb: "hva (æøå)?", en: "what?" },
      undefined,
    ]);
    expect(reads).toHaveLength(1);
    expect(Object.keys(version ?? {})).toEqual(["cite", "kind", "lifts", "slot", "text", "when", "value", "rows"]);
    expect([
      read.slots[0]?.text.en,
      read.slots.at(-1)?.text.en,
      read.catalogue.facts[3]?.labels?.["b"]?.en,
      reads.length,
    ]).toEqual(["what?", "what?", "what?", 4]);
    expect(read.norms[0]?.versions[0]?.rows).toEqual(["r1"]);
  });
});
