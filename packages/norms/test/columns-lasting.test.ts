import { parseDay } from "@soning/calendar";
import { afterEach, describe, expect, test, vi } from "vitest";
import { lastingIn } from "../src/columns/needs.ts";
import {
  all,
  any,
  at,
  Columns,
  type Condition,
  type Expression,
  gt,
  gte,
  lt,
  type Node,
  number,
  on,
  type Type,
  UsedSettings,
} from "../src/index.ts";
import { calm, factsOf, lab, limit, program } from "./lab.ts";

const settings = new UsedSettings();
const DAYS = ["2026-03-01", "2026-03-02", "2026-03-03"].map(parseDay);

/** The code that a condition is given for several days, and its answers on each of them, held to those of each day alone. */
function days(condition: Condition, cases: readonly Readonly<Record<string, unknown>>[]) {
  const texts: string[] = [];
  vi.stubGlobal(
    "Function",
    class extends Function {
      constructor(...parts: string[]) {
        super(...parts);
        texts.push(parts.at(-1) ?? "");
      }
    },
  );
  const columns = new Columns(program, [condition.node]);
  const table = columns.tableOf(cases.map(factsOf));
  const truths = [...columns.everyDay(table, DAYS, settings)].map((each) => [...(each.truths[0] ?? [])]);
  const written = [...texts];
  expect(truths).toEqual(DAYS.map((day) => [...(columns.bind(table, day, settings).every()[0] ?? [])]));
  const [lasting = "", every = ""] = (written[0] ?? "").split("function every");
  return { truths, lasting: lasting.slice(lasting.indexOf("function lasting")), every, made: written.length };
}
afterEach(() => void vi.unstubAllGlobals());

describe("what is the same on every day is computed once for a row", () => {
  test("facts are compared in the part that lasts, days in the other", () => {
    const { lasting, every, truths, made } = days(all(gt(lab.n, number(4, "days")), lt(lab.day, on)), [
      { n: 5, day: "2026-03-01" },
      { n: 5, day: "2026-03-02" },
      { n: 3, day: "2020-01-01" },
      { n: 9 },
    ]);
    expect(made).toBe(1);
    expect(lasting).toMatch(/f\d+\[i\]/);
    expect(lasting.match(/f\d+\[i\]/g)).toHaveLength(1);
    expect(every.match(/f\d+\[i\]/g)).toHaveLength(1);
    expect(truths).toEqual([
      [0, 0, 0, 1],
      [3, 0, 0, 1],
      [3, 3, 0, 1],
    ]);
  });
  test("only what the day's part reads is kept from day to day", () => {
    const { lasting } = days(any(all(gt(lab.n, number(4, "days")), gt(lab.m, number(2, "days"))), lt(lab.day, on)), [
      { n: 5, m: 3 },
      { n: 1, m: 3, day: "2026-03-01" },
      {},
    ]);
    expect(lasting.match(/S\[\d+\]\[i\]=|s\d+\[i\]=/g) ?? []).toHaveLength(1);
  });
  test("a number of the law that is the same on all days lasts, one that changes does not", () => {
    const steady = days(gte(lab.n, limit), [{ n: 20 }, { n: 19 }, {}]);
    expect(steady.every).not.toMatch(/f\d+\[i\]/);
    const across = new Columns(program, [gte(lab.n, limit).node]);
    const table = across.tableOf([{ n: 12 }, { n: 16 }].map(factsOf));
    const found = [...across.everyDay(table, ["2026-12-31", "2027-01-01", "2019-06-01"].map(parseDay), settings)];
    expect(found.map(({ truths }) => [...(truths[0] ?? [])])).toEqual([
      [0, 0],
      [0, 3],
      [3, 3],
    ]);
  });
});

test("a fault of the code is not hidden", () => {
  vi.stubGlobal(
    "Function",
    class {
      constructor() {
        throw new SyntaxError("bad");
      }
    },
  );
  const columns = new Columns(program, [calm.node]);
  expect(() => [...columns.everyDay(columns.tableOf([factsOf({})]), DAYS, settings)]).toThrow("bad");
});

describe("which nodes last", () => {
  const lasts = (expression: Expression<Type["kind"]> | Node, constant = false): boolean =>
    lastingIn(program, () => constant)("node" in expression ? expression.node : expression);
  test("facts do, and what is made of them", () => {
    expect(lasts(lab.n)).toBe(true);
    expect(lasts(all(lab.p, lab.q))).toBe(true);
  });
  test("what looks at no fact is asked about", () => {
    expect(lasts(on)).toBe(false);
    expect(lasts(on, true)).toBe(true);
    expect(lasts(lt(lab.day, on))).toBe(false);
    expect(lasts(lt(lab.day, on), true)).toBe(true);
  });
  test("what is asked of a day that stays stays; of one that moves it does not", () => {
    expect(lasts(at(lab.day, lt(lab.end, on)))).toBe(true);
    expect(lasts(at(on, lab.p))).toBe(false);
  });
  test("whether a norm is in force on a day of the case is asked each day", () => {
    expect(lasts({ op: "inForce", key: "a/9", args: [lab.day.node] }, true)).toBe(false);
  });
  test("slots and norms last as what they are made of", () => {
    expect(lasts(calm)).toBe(false);
    expect(lasts(calm, true)).toBe(true);
  });
});
