import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { windowOf } from "../support/browser.ts";
import { type Cases, openCases } from "../support/cases.ts";
import { now, type Stage } from "../support/stage.ts";
import { looked, lookedAt, pictures, settled } from "./look.ts";
import { type State, states } from "./states.ts";

const languages = ["nb", "nn", "en"] as const;
/** Every rule in every language and colour scheme, also those whose answer it cannot change. */
const whole = process.env["SONING_BROWSER_TESTS"] === "all";
/** How many windows look at once. */
const HANDS = 2;

/** Looks at states one after the other, in windows of those who see them, until none is left. */
async function lookThrough(stage: Stage, cases: Cases, left: State[], found: string[]): Promise<void> {
  const windows = new Map<State["who"], Page>();
  for (let state = left.shift(); state !== undefined; state = left.shift()) {
    const { who, name } = state;
    const opened =
      windows.get(who) ?? (who === undefined ? await windowOf(stage.browser, { now }) : await stage.enter(who)).page;
    windows.set(who, opened);
    const lines = await lookedAt(opened, stage, cases, state, languages, whole).catch((error: unknown) => {
      // the next one begins in a window of its own
      windows.delete(who);
      return [`${name}: ${error instanceof Error ? error.message : String(error)}`];
    });
    found.push(...lines);
  }
  for (const page of windows.values()) await page.context().close();
}

/** Every page and state, in each language, light and dark, wide and narrow. */
export function pagesInBrowser(stage: () => Stage): void {
  describe("each page and state", () => {
    test("axe finds nothing, and nothing is too wide", { timeout: 900_000 }, async () => {
      mkdirSync(pictures, { recursive: true });
      const cases = await openCases(stage().door.service);
      const [found, left]: [string[], State[]] = [[], [...states]];
      await Promise.all(Array.from({ length: HANDS }, () => lookThrough(stage(), cases, left, found)));
      expect(found).toEqual([]);
    });

    test("the own case in Arabic runs from right to left, with nothing for axe", async () => {
      mkdirSync(pictures, { recursive: true });
      const { page, context } = await stage().enter("convicted", { width: 390 });
      await page.goto(`${stage().origin}/own`);
      await settled(page, {});
      await page.locator(".own-language select").selectOption("ar");
      await page.getByRole("heading", { level: 1, name: "قضيتي" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
      // the text begins at the right edge
      const box = await page.getByRole("heading", { level: 1 }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(390 - 32);
      expect(await looked(page, { name: "own-case" }, "ar")).toEqual([]);
      await context.close();
    });
  });
}
