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
  return chromium.launch({ executablePath: chromiumHere, args: ["--no-sandbox", "--disable-gpu"] });
}

export interface Look {
  readonly width?: number;
  readonly dark?: boolean;
  readonly language?: "nb" | "nn" | "en";
}

/** A window of somebody signed in through the development sign-in. */
export async function signedIn(
  browser: Browser,
  origin: string,
  persona: string,
  { width = 1440, dark = false, language = "nb" }: Look = {},
): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: dark ? "dark" : "light",
    locale: { nb: "nb-NO", nn: "nn-NO", en: "en-GB" }[language],
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${origin}/api/sign-in?returnTo=/`);
  await page.click(`button[value="${persona}"]`);
  await page.waitForURL((url) => url.origin === origin && !url.pathname.startsWith("/api/"));
  return { page, context };
}
