import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { findings } from "../support/axe.ts";
import { heightOf, windowOf } from "../support/browser.ts";
import type { Stage } from "../support/stage.ts";
import { type State, states } from "./states.ts";

const pictures = resolve(import.meta.dirname, "../../../../reports/pictures");
const widths = [1440, 390] as const;
/** How much of a long page is kept in a picture, in pixels. */
const MOST = 2600;
const languages = ["nb", "nn", "en"] as const;

/** Waits until nothing is loading any more, and the letters are there. */
async function settled(page: Page, { waiting }: Pick<State, "waiting">): Promise<void> {
  await page.locator("h1, .page .skeleton-lines").first().waitFor();
  if (waiting !== true)
    await page.waitForFunction(
      () => document.querySelector("h1") !== null && document.querySelector(".ds-skeleton, .caseload-waiting") === null,
      undefined,
      { timeout: 30_000 },
    );
  await page.evaluate(() => document.fonts.ready);
}

/** Everything that is too wide for the window: on a page that only runs down, nothing is. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    document.documentElement.scrollWidth <= document.documentElement.clientWidth
      ? []
      : [`wider than the window by ${document.documentElement.scrollWidth - document.documentElement.clientWidth} px`],
  );

/** Goes to a state: within the page where nothing has to be loaded anew, by way of a page that keeps nothing. */
async function goTo(page: Page, stage: Stage, state: State): Promise<void> {
  const address = state.path(stage);
  const within = await page.evaluate(() => document.querySelector(".shell") !== null);
  if (!within || state.before !== undefined || state.fresh === true) {
    await page.goto(stage.origin + address);
    return;
  }
  for (const to of ["/no/such/page", address]) {
    await page.evaluate((path) => history.pushState(null, "", path), to);
    await page.waitForFunction((path) => location.pathname + location.search === path, to);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

async function pictureOf(page: Page, look: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: `${pictures}/${look.replaceAll(" ", "-")}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(MOST, height) },
  });
}

/** Looks at a state in both widths and schemes: what axe finds, what is too wide, and a picture of each. */
async function looked(page: Page, stage: Stage, state: State, language: string): Promise<readonly string[]> {
  const { name, before, act } = state;
  const found: string[] = [];
  await page.setViewportSize({ width: widths[0], height: heightOf(widths[0]) });
  await page.emulateMedia({ colorScheme: "light" });
  await before?.(page);
  await goTo(page, stage, state);
  await settled(page, state).catch((error: unknown) => {
    throw new Error(`${name}: still loading`, { cause: error });
  });
  await act?.(page);
  for (const width of widths) {
    await page.setViewportSize({ width, height: heightOf(width) });
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await settled(page, state);
      const look = `${name} ${language} ${width} ${scheme}`;
      const lines = [...(await findings(page, { colours: scheme === "dark" })), ...(await tooWide(page))];
      found.push(...lines.map((line) => `${look}: ${line}`));
      await pictureOf(page, look);
    }
  }
  // what lies over the page is not the page's own, and would lie over the next
  await page.keyboard.press("Escape");
  if (before !== undefined) await page.unrouteAll({ behavior: "ignoreErrors" });
  return found;
}

/** Every page and state, in each language, light and dark, wide and narrow. */
export function pagesInBrowser(stage: () => Stage): void {
  describe("each page and state", () => {
    test.each(languages)("axe finds nothing, and nothing is too wide: %s", { timeout: 600_000 }, async (language) => {
      mkdirSync(pictures, { recursive: true });
      const found: string[] = [];
      for (const who of new Set(states.map((state) => state.who))) {
        const { page, context } =
          who === undefined ? await windowOf(stage().browser, { language }) : await stage().enter(who, { language });
        for (const state of states)
          if (state.who === who)
            found.push(
              ...(await looked(page, stage(), state, language).catch((error: unknown) => [
                `${state.name} ${language}: ${error instanceof Error ? `${error.message} ${error.cause ?? ""}` : error}`,
              ])),
            );
        await context.close();
      }
      expect(found).toEqual([]);
    });

    test("the own case in Arabic runs from right to left, with nothing for axe", async () => {
      const { page, context } = await stage().enter("convicted", { width: 390 });
      await page.goto(`${stage().origin}/own`);
      await settled(page, {});
      await page.locator(".own-language select").selectOption("ar");
      await page.getByRole("heading", { name: "قضيتي" }).waitFor();
      expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
      // the text begins at the right edge
      const box = await page.getByRole("heading", { level: 1 }).boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(390 - 32);
      for (const width of widths) {
        await page.setViewportSize({ width, height: heightOf(width) });
        expect([...(await findings(page)), ...(await tooWide(page))]).toEqual([]);
      }
      await context.close();
    });
  });
}
