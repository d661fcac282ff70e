import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { findings, type Rules } from "../support/axe.ts";
import { heightOf } from "../support/browser.ts";
import type { Cases } from "../support/cases.ts";
import type { Stage } from "../support/stage.ts";
import type { State } from "./states.ts";

export const pictures = resolve(import.meta.dirname, "../../../../reports/pictures");
export const widths = [1440, 390] as const;
const schemes = ["light", "dark"] as const;
/** How much of a long page is kept in a picture, in pixels. */
const MOST = 2600;

/** Waits until nothing in sight is loading any more, and the letters are there. */
export async function settled(page: Page, { waiting }: Pick<State, "waiting">): Promise<void> {
  await page.waitForFunction(
    (loading) =>
      document.querySelector(loading ? "main h1, main .skeleton-lines" : "h1") !== null &&
      (loading ||
        [...document.querySelectorAll(".ds-skeleton, .caseload-waiting")].every((one) => !one.checkVisibility())) &&
      document.fonts.status === "loaded",
    waiting === true,
    { timeout: 30_000 },
  );
}

/** What is wider than the window: on a page that only runs down, nothing is. Names the parts that stick out. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      one !== document.body &&
      (getComputedStyle(one).overflowX !== "visible" || scrolls(one.parentElement));
    const out = [...document.querySelectorAll("main *")].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return (right > clientWidth + 1 || left < -1) && !scrolls(one.parentElement);
    });
    return [
      `wider than the window by ${scrollWidth - clientWidth} px: ${out.slice(0, 3).map((one) => `${one.tagName}.${one.className}`)}`,
    ];
  });

/** Goes to a state: within the page where nothing has to be loaded anew, by way of a page that keeps nothing. */
async function goTo(page: Page, origin: string, address: string, state: State): Promise<void> {
  const within = await page.evaluate(() => document.querySelector("main") !== null);
  if (!within || state.before !== undefined || state.fresh === true) {
    await page.goto(origin + address);
    return;
  }
  for (const to of ["/no/such/page", address]) {
    await page.evaluate((path) => history.pushState(null, "", path), to);
    await page.waitForFunction((path) => location.pathname + location.search === path, to);
    await drawn(page);
  }
}

const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Chooses a language as if in another window: what is open on the page stays so. */
export async function speak(page: Page, language: string): Promise<void> {
  if (new URL(page.url()).pathname === "/own") await page.locator(".own-language select").selectOption(language);
  await page.evaluate((wished) => {
    localStorage.setItem("soning-language", wished);
    window.dispatchEvent(new StorageEvent("storage", { key: "soning-language", newValue: wished }));
  }, language);
  await page.waitForFunction((wished) => document.documentElement.lang === wished, language);
  await drawn(page);
}

async function pictureOf(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: `${pictures}/${name}.jpg`,
    type: "jpeg",
    quality: 80,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(MOST, height) },
  });
}

/**
 * Looks at what stands on the page, wide and narrow: what axe finds, what is too wide, and a picture of each look. Another
 * colour scheme changes colours alone, and another language everything but colours: `whole` looks at all of all the same.
 */
export async function looked(
  page: Page,
  state: Pick<State, "name" | "waiting">,
  language: string,
  { whole = false, first = true }: { readonly whole?: boolean; readonly first?: boolean } = {},
): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: heightOf(width) });
    for (const scheme of first || whole ? schemes : ([schemes[0]] as const)) {
      await page.emulateMedia({ colorScheme: scheme });
      await settled(page, state);
      const look = `${state.name} ${language} ${width} ${scheme}`;
      const rules: Rules = scheme === "dark" ? "colours" : first || whole ? "all" : "all-but-colours";
      const lines = [...(await findings(page, rules)), ...(scheme === "dark" ? [] : await tooWide(page))];
      found.push(...lines.map((line) => `${look}: ${line}`));
      await pictureOf(page, look.replaceAll(" ", "-"));
    }
  }
  return found;
}

/** Opens a state once and looks at it in each language. */
export async function lookedAt(
  page: Page,
  { origin, person }: Pick<Stage, "origin" | "person">,
  cases: Cases,
  state: State,
  languages: readonly string[],
  whole = false,
): Promise<readonly string[]> {
  const { path, before, act } = state;
  const found: string[] = [];
  await page.setViewportSize({ width: widths[0], height: heightOf(widths[0]) });
  await page.emulateMedia({ colorScheme: "light" });
  await before?.(page);
  await goTo(page, origin, path({ person }, cases), state);
  await settled(page, state);
  const [spoken] = languages;
  if (act !== undefined && spoken !== undefined) {
    // the window may still speak as the state before it was last looked at
    await speak(page, spoken);
    await act(page);
  }
  for (const language of languages) {
    await page.emulateMedia({ colorScheme: "light" });
    await speak(page, language);
    found.push(...(await looked(page, state, language, { whole, first: language === languages[0] })));
  }
  // what lies over the page is not the page's own, and would lie over the next
  await page.keyboard.press("Escape");
  if (before !== undefined) {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    // what was answered otherwise is not kept for the next
    await page.goto("about:blank");
  }
  return found;
}
