import { format } from "node:util";

type Body = (...given: unknown[]) => unknown;
/** One test as its file declares it. `id` is unique in the file: the path of titles and, for tables, the row. */
export interface Collected {
  readonly id: string;
  readonly run: () => unknown;
}
/** Thrown by a test that skips itself. */
export class Skipped extends Error {}
const context = {
  skip() {
    throw new Skipped("skipped");
  },
};

/**
 * The part of Vitest's interface that the tests of calendar and norms use to declare tests, kept as a list instead of
 * run. `take` gives what has been declared since it was last asked.
 */
export function collector() {
  let tests: Collected[] = [];
  let after: Body[] = [];
  const titles: string[] = [];
  const seen = new Map<string, number>();
  function add(title: string, body: () => unknown) {
    const path = [...titles, title].join(" > ");
    const before = seen.get(path) ?? 0;
    seen.set(path, before + 1);
    const afterwards = after;
    const run = async () => {
      try {
        await body();
      } finally {
        for (const hook of afterwards) await hook();
      }
    };
    tests.push({ id: before === 0 ? path : `${path} (${before + 1})`, run });
  }
  const each = (rows: readonly unknown[]) => (title: string, body: Body) => {
    for (const [place, row] of rows.entries()) {
      const given = Array.isArray(row) ? row : [row];
      add(`${format(title, ...given.slice(0, title.split(/%[a-zA-Z]/).length - 1))} [${place}]`, () => body(...given));
    }
  };
  const test = Object.assign((title: string, body: Body) => add(title, () => body(context)), { each });
  function group(title: string, body: () => void) {
    titles.push(title);
    body();
    titles.pop();
  }
  const describe = Object.assign(group, {
    each: (rows: readonly unknown[]) => (title: string, body: Body) => {
      for (const row of rows) group(format(title, row), () => void body(...(Array.isArray(row) ? row : [row])));
    },
  });
  return {
    test,
    it: test,
    describe,
    afterEach: (hook: Body) => void after.push(hook),
    take() {
      const taken = tests;
      tests = [];
      after = [];
      seen.clear();
      return taken;
    },
  };
}
