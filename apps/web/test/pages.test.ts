import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasRealServer } from "../../server/test/support/database.ts";
import type { Door } from "../../server/test/support/door.ts";
import { chromiumHere, openBrowser, signedIn } from "./support/browser.ts";
import { siteIsBuilt } from "./support/built.ts";
import { openService } from "./support/service.ts";

/** They take some minutes, so they run when asked for: `SONING_BROWSER_TESTS=1 npx vitest run apps/web`. */
const able = process.env["SONING_BROWSER_TESTS"] === "1" && chromiumHere !== undefined && hasRealServer && siteIsBuilt;
if (!able)
  console.log(
    "pages in a browser: skipped, for SONING_BROWSER_TESTS is not 1, or there is no Chromium, no PostgreSQL, or no built site here",
  );

const pictures = resolve(import.meta.dirname, "../../../reports/pictures");

describe.skipIf(!able)("each page, in each language, light and dark, wide and narrow", () => {
  let door: Door;
  let browser: Browser;
  let person = "";
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    door = await openService();
    browser = await openBrowser();
    const found = await door.service.db
      .selectFrom("caseload")
      .innerJoin("person", "person.id", "caseload.person")
      .select("person.id")
      .where("person.protection", "=", "none")
      .executeTakeFirstOrThrow();
    person = found.id;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await door?.stop();
  }, 60_000);

  /** What axe finds on a page, told as rule and place. */
  async function findings(page: Page): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id} ${target} ${html.slice(0, 140)}`),
    );
  }

  async function settled(page: Page): Promise<void> {
    await page.locator("main h1, .own h1").first().waitFor();
    await page.locator(".ds-skeleton").first().waitFor({ state: "detached", timeout: 20_000 });
    await page.waitForTimeout(250);
  }

  const looks = [
    { width: 1440, dark: false, language: "nb" },
    { width: 390, dark: true, language: "nn" },
    { width: 1440, dark: true, language: "en" },
    { width: 390, dark: false, language: "en" },
  ] as const;
  const pages = [
    ["caseload", "kari", () => "/caseload"],
    ["caseload-empty", "kari", () => "/caseload?q=finnesikke"],
    ["case", "kari", () => `/persons/${person}`],
    ["assessment", "kari", () => `/persons/${person}?tab=assessment`],
    ["assessment-proposal", "kari", () => `/persons/${person}?tab=assessment&law=em-2024&on=2026-06-15`],
    ["log", "kari", () => `/persons/${person}?tab=log`],
    ["nobody", "kari", () => "/persons/00000000-0000-4000-8000-000000000000"],
    ["law", "kari", () => "/law"],
    ["law-section", "kari", () => "/law/act/16a"],
    ["messages", "leif", () => "/messages"],
    ["my-day", "kari", () => "/day"],
    ["audit", "ragna", () => "/audit"],
    ["own-case", "convicted", () => "/own"],
    ["missing", "kari", () => "/no/such/page"],
  ] as const;

  test.each(looks)("axe finds nothing: $language, $width px, dark $dark", { timeout: 300_000 }, async (look) => {
    const found: string[] = [];
    for (const persona of ["kari", "leif", "ragna", "convicted"]) {
      const { page, context } = await signedIn(browser, door.origin, persona, look);
      for (const [name, who, path] of pages) {
        if (who !== persona) continue;
        await page.goto(door.origin + path());
        await settled(page);
        found.push(...(await findings(page)).map((line) => `${name}: ${line}`));
        await page.screenshot({
          path: `${pictures}/${name}-${look.language}-${look.width}-${look.dark ? "dark" : "light"}.png`,
          fullPage: true,
        });
      }
      await context.close();
    }
    expect(found).toEqual([]);
  });

  test("the own case in Arabic runs from right to left, with nothing for axe", { timeout: 60_000 }, async () => {
    const { page, context } = await signedIn(browser, door.origin, "convicted", { width: 390 });
    await page.goto(`${door.origin}/own`);
    await settled(page);
    await page.locator(".own-language select").selectOption("ar");
    await page.getByRole("heading", { name: "قضيتي" }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe("rtl");
    expect(await findings(page)).toEqual([]);
    await page.screenshot({ path: `${pictures}/own-case-ar-390-light.png`, fullPage: true });
    await context.close();
  });
});
