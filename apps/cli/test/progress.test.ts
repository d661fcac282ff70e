import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { examples, soning } from "./support.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock on which every look takes a second. */
function slowly(): void {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 1000;
    return now;
  });
}

const order = join(examples, "orders", "fine.json");
const commands: readonly (readonly string[])[] = [
  ["assess", order, "--matter", "release.probation", "--matter", "leave.short"],
  [
    ...["compare", order, "--law", "in-force", "--law", "em-2024"],
    ...["--matter", "leave.short", "--matter", "leave.welfare"],
  ],
];

test.each(commands)("%s: a bar on a terminal, where it takes long, and gone at the end", async (...args) => {
  slowly();
  const { code, err } = await soning(args, { errorTerminal: true });
  expect(code).toBe(0);
  expect(err).toContain("50 %");
  expect(err.endsWith("\r\u001b[K")).toBe(true);
});

test.each(commands)("%s: none with --json, none where nobody looks, none where it is quick", async (...args) => {
  vi.spyOn(performance, "now").mockReturnValue(0);
  expect((await soning(args, { errorTerminal: true })).err).toBe("");
  vi.restoreAllMocks();
  slowly();
  expect((await soning(args)).err).toBe("");
  expect((await soning([...args, "--json"], { errorTerminal: true })).err).toBe("");
});
