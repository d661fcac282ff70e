import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

const places = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

/** Where Chromium is on this machine; undefined where there is none. */
export const chromiumHere: string | undefined = places.find((path) => path !== "" && existsSync(path));

export async function openBrowser(): Promise<Browser> {
  if (chromiumHere === undefined) throw new Error("there is no Chromium here");
  return chromium.launch({
    executablePath: chromiumHere,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    // without it names of files keep no letter beyond ASCII
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
}

export interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: "nb" | "nn" | "en";
  /** the moment that the pages think it is; the machine's own where left out */
  readonly now?: string;
}

export const heightOf = (width: number): number => (width < 600 ? 844 : 900);

/** A window before anybody signs in. */
export async function windowOf(
  browser: Browser,
  { width = 1440, dark = false, language = "nb", now }: Look = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height: heightOf(width) },
    colorScheme: dark ? "dark" : "light",
    locale: { nb: "nb-NO", nn: "nn-NO", en: "en-GB" }[language],
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (now !== undefined) await page.clock.setFixedTime(now);
  return { page, context };
}

/** Signs in through the development sign-in, from wherever the page leads to it. */
export async function signIn(page: Page, origin: string, persona: string, returnTo = "/"): Promise<void> {
  await page.goto(`${origin}/api/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  await page.click(`button[value="${persona}"]`);
  await page.waitForURL((url) => url.origin === origin && !url.pathname.startsWith("/api/"));
}

/** A window of somebody signed in. */
export async function signedIn(
  browser: Browser,
  origin: string,
  persona: string,
  look: Look = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const opened = await windowOf(browser, look);
  await signIn(opened.page, origin, persona);
  return opened;
}
