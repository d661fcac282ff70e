import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Stage } from "../support/stage.ts";
import { settled, widths } from "./look.ts";

/** Holds back every answer of the service for a while. */
const slowly = (page: Page, wait: number) =>
  page.route("**/api/**", async (route) => {
    await new Promise((done) => setTimeout(done, wait));
    await route.continue();
  });

/** From when the page opens: counts what jumps, by the browser's own measure of layout shift, and sees skeletons come, however soon they go. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { shifted: number; shifts: string[]; skeletons: boolean };
    seen.shifted = 0;
    seen.shifts = [];
    seen.skeletons = false;
    const look = (): void => {
      const one = document.querySelector(".ds-skeleton");
      if (one?.checkVisibility({ visibilityProperty: true }) === true) seen.skeletons = true;
      else requestAnimationFrame(look);
    };
    look();
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
    test("who waits sees the page's own skeleton, until the page stands there", async () => {
      const { page, context } = await stage().enter("kari");
      const { promise: told, resolve: tell } = Promise.withResolvers<void>();
      await page.route("**/api/**", async (route) => {
        await told;
        await route.continue();
      });
      await page.goto(`${stage().origin}/caseload`, { waitUntil: "commit" });
      const skeleton = page.locator("#app > .shell[aria-hidden]");
      await skeleton.waitFor({ state: "visible" });
      tell();
      await page.locator("h1").waitFor();
      expect(await skeleton.count()).toBe(0);
      await context.close();
    });

    test.each([
      ["caseload", "kari", (): string => "/caseload"],
      ["case", "kari", (): string => `/persons/${stage().person}`],
      ["my day", "kari", (): string => "/day"],
      ["law", "kari", (): string => "/law/act/16a"],
      ["messages", "leif", (): string => "/messages"],
      ["audit", "ragna", (): string => "/audit"],
      ["figures", "aksel", (): string => "/figures"],
      ["own case", "convicted", (): string => "/own"],
    ] as const)("%s: skeletons, and no layout jump above what is felt", async (_name, who, path) => {
      for (const width of widths) {
        const { page, context } = await stage().enter(who, { width });
        await slowly(page, 800);
        await watch(page);
        await page.goto(stage().origin + path());
        await settled(page, {});
        await page.waitForTimeout(300);
        const { shifted, shifts, skeletons } = await page.evaluate(() => {
          const seen = window as unknown as { shifted: number; shifts: string[]; skeletons: boolean };
          return { shifted: seen.shifted, shifts: seen.shifts, skeletons: seen.skeletons };
        });
        // they stood where the page came to be, under its heading or before it
        expect(skeletons).toBe(true);
        expect(shifted, shifts.join("\n")).toBeLessThan(LIMIT);
        await context.close();
      }
    });
  });
}
