import { describe, expect, test } from "vitest";
import {
  assemble,
  checkLaw,
  fact,
  instrument,
  LawError,
  type Overlay,
  overlay,
  overlaysWithoutOrder,
  Program,
  parameter,
  type SectionWriter,
  section,
  slot,
  subject,
} from "../src/index.ts";

const q = { nb: "hva?", en: "what?" };
const act = instrument({ id: "act", short: "A", rank: 1, name: q });
const s = subject("s", { a: fact.boolean(q) });
const power = slot.boolean("power", q);
const days = (...overlays: readonly string[]) =>
  parameter.number("days", "days", q, [
    { value: 1, cite: "§ 1" },
    ...overlays.map((each, at) => ({ value: at + 2, cite: "§ 1", overlay: each })),
  ]);

/** Two proposals that may touch the same norm or number, with what is said of their order. */
const lawOf = (
  norms: Readonly<Record<string, (w: SectionWriter) => void>>,
  order: Readonly<Record<string, Partial<Overlay>>> = {},
  numbers: readonly string[] = [],
) =>
  assemble({
    catalogue: s.catalogued,
    instruments: [act],
    overlays: ["sobriety", "distance", "third"].map((id) => overlay({ id, name: q, from: "2024-01-01", ...order[id] })),
    slots: [power],
    parameters: [days(...numbers)],
    matters: [],
    sections: [
      section({ instrument: act, number: "1", key: "a" }, (w) => void w.power("1", { slot: power, when: s.a, ...q })),
      ...Object.entries(norms).map(([id, write]) =>
        section({ instrument: act, number: "1", key: "a", overlay: id }, write),
      ),
    ],
  });
const one = (w: SectionWriter): void => void w.power("1", { slot: power, when: s.a, ...q });
const two = (w: SectionWriter): void => void w.power("2", { slot: power, when: s.a, ...q });

describe("two proposals over one norm", () => {
  const law = lawOf({ sobriety: one, distance: one });
  test("without an order they are refused together, naming the norm and both", () => {
    expect(overlaysWithoutOrder(law, ["sobriety", "distance"])).toEqual([
      {
        code: "overlays-without-order",
        where: "a/1",
        message: "sobriety and distance both say something of it, and neither is laid over the other",
      },
    ]);
    expect(() => new Program(law, ["sobriety", "distance"])).toThrow(LawError);
    expect(() => new Program(law, ["sobriety", "distance"])).toThrow(
      "a/1: sobriety and distance both say something of it",
    );
  });
  test("each alone is fine, and so is the same one twice", () => {
    expect(checkLaw(law)).toEqual([]);
    expect(new Program(law, ["sobriety", "sobriety"]).overlays).toEqual(["sobriety"]);
  });
  test("different norms may be laid together", () => {
    expect(overlaysWithoutOrder(lawOf({ sobriety: one, distance: two }), ["sobriety", "distance"])).toEqual([]);
  });
  test("one that takes the norm away touches it", () => {
    const gone = assemble({
      catalogue: s.catalogued,
      instruments: [act],
      overlays: ["sobriety", "distance"].map((id) => overlay({ id, name: q, from: "2024-01-01" })),
      slots: [power],
      parameters: [],
      matters: [],
      sections: [
        section({ instrument: act, number: "1", key: "a" }, one),
        section({ instrument: act, number: "1", key: "a", overlay: "sobriety" }, one),
        section({ instrument: act, number: "2", key: "b", overlay: "distance", replaces: ["a/*"] }, () => {}),
      ],
    });
    expect(overlaysWithoutOrder(gone, ["sobriety", "distance"]).map(({ where }) => where)).toEqual(["a/1"]);
  });
  test("numbers too", () => {
    const numbers = lawOf({}, {}, ["sobriety", "distance"]);
    expect(
      overlaysWithoutOrder(numbers, ["distance", "sobriety"]).map(({ where, message }) => [where, message]),
    ).toEqual([["days", "distance and sobriety both say something of it, and neither is laid over the other"]]);
  });
});

describe("an order between them", () => {
  const upper = (law: ReturnType<typeof lawOf>, asked: readonly string[]) =>
    new Program(law, asked).versionsOf("a/1")[0]?.overlay;
  test.each<readonly [string, Readonly<Record<string, Partial<Overlay>>>, string]>([
    ["one says that it is laid over the other", { distance: { over: ["sobriety"] } }, "distance"],
    ["one extends the other", { sobriety: { extends: "distance" } }, "sobriety"],
    ["by way of a third", { distance: { over: ["third"] }, third: { over: ["sobriety"] } }, "distance"],
  ])("%s: whichever is asked for first", (_, order, expected) => {
    const law = lawOf({ sobriety: one, distance: one }, order);
    expect(checkLaw(law)).toEqual([]);
    expect(upper(law, ["sobriety", "distance"])).toBe(expected);
    expect(upper(law, ["distance", "sobriety"])).toBe(expected);
  });
  test("a name that there is none of", () => {
    expect(checkLaw(lawOf({}, { distance: { over: ["x"] } }))).toEqual([
      { code: "unknown-overlay", where: "distance", message: "it is laid over x, which is unknown" },
    ]);
  });
  test("each over the other is no order", () => {
    const round = lawOf(
      { sobriety: one, distance: one },
      { distance: { over: ["sobriety"] }, sobriety: { over: ["distance"] } },
    );
    expect(checkLaw(round).map(({ code, where }) => [code, where])).toEqual([
      ["cycle", "sobriety"],
      ["cycle", "distance"],
    ]);
  });
});

test.each<readonly [string, () => { readonly parameter: ReturnType<typeof days>["parameter"] }, string, string]>([
  [
    "a length given as a count",
    () => parameter.duration("limit", q, [{ value: 6, cite: "§ 1" }]),
    "wrong-unit",
    "its value 6 is no duration",
  ],
  [
    "a count given as a length",
    () => parameter.number("limit", "days", q, [{ value: "P6M", cite: "§ 1" }]),
    "wrong-unit",
    'its value "P6M" is no number of days',
  ],
  [
    "a day that there is none of",
    () => parameter.date("limit", q, [{ value: "2026-02-30", cite: "§ 1" }]),
    "type-mismatch",
    'its value "2026-02-30" is no date',
  ],
])("a legal number in another unit: %s", (_, number, code, message) => {
  const law = assemble({
    catalogue: s.catalogued,
    instruments: [act],
    overlays: [],
    slots: [power],
    parameters: [number()],
    matters: [],
    sections: [section({ instrument: act, number: "1", key: "a" }, one)],
  });
  expect(checkLaw(law)).toContainEqual({ code, where: "limit", message });
});

test("what does not fit while a section is written names the section and the norm before it", () => {
  const write = (w: SectionWriter): void => {
    w.power("1", { slot: power, when: s.a, ...q });
    w.power("1", { slot: power, when: s.a, ...q });
  };
  expect(() => section({ instrument: act, number: "1", key: "a" }, write)).toThrow(
    "a/1: the label stands twice in the section",
  );
});
