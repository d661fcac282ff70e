import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Stage } from "../support/stage.ts";

/** Holds back every answer of the service for a while. */
const slowly = (page: Page, wait: number) =>
  page.route("**/api/**", async (route) => {
    await new Promise((done) => setTimeout(done, wait));
    await route.continue();
  });

/** Counts what jumps: the browser's own measure of layout shift, from when the page opens. */
const countShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { shifted: number; shifts: string[] };
    seen.shifted = 0;
    seen.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Element }[];
      }[]) {
        if (entry.hadRecentInput) continue;
        seen.shifted += entry.value;
        seen.shifts.push(
          `${entry.value.toFixed(3)} ${entry.sources.map(({ node }) => node?.className ?? node?.nodeName).join(", ")}`,
        );
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

const LIMIT = 0.1;

/** On a slow network: skeletons where text will come, and nothing jumps when it does. */
export function slowInBrowser(stage: () => Stage): void {
  describe("a slow network", () => {
    test.each([
      ["caseload", "kari", (): string => "/caseload"],
      ["case", "kari", (): string => `/persons/${stage().person}`],
      ["my day", "kari", (): string => "/day"],
      ["law", "kari", (): string => "/law/act/16a"],
      ["messages", "leif", (): string => "/messages"],
      ["audit", "ragna", (): string => "/audit"],
      ["own case", "convicted", (): string => "/own"],
    ] as const)("%s: skeletons, and no layout jump above what is felt", async (_name, who, path) => {
      const { page, context } = await stage().enter(who);
      await slowly(page, 400);
      await countShifts(page);
      await page.goto(stage().origin + path());
      await page.locator(".ds-skeleton").first().waitFor();
      await page.waitForFunction(
        () =>
          document.querySelector("h1") !== null && document.querySelector(".ds-skeleton, .caseload-waiting") === null,
      );
      await page.waitForTimeout(300);
      const { shifted, shifts } = await page.evaluate(() => {
        const seen = window as unknown as { shifted: number; shifts: string[] };
        return { shifted: seen.shifted, shifts: seen.shifts };
      });
      expect(shifted, shifts.join("\n")).toBeLessThan(LIMIT);
      await context.close();
    });
  });
}
