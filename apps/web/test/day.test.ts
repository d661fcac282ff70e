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
    "a day in a browser: skipped, for SONING_BROWSER_TESTS is not 1, or there is no Chromium, no PostgreSQL, or no built site here",
  );

describe.skipIf(!able)("a caseworker's day", { timeout: 120_000 }, () => {
  let door: Door;
  let browser: Browser;
  beforeAll(async () => {
    door = await openService();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await door?.stop();
  }, 60_000);

  const firstQuestion = (page: Page) => page.locator(".question-list button").first();

  /** Fills in the form that is open, by keys alone: the first answer, a source, save. */
  async function answerByKeys(page: Page): Promise<void> {
    const dialog = page.locator("dialog[open]");
    const control = dialog.locator("input:not([type=checkbox])").first();
    await control.focus();
    const type = await control.getAttribute("type");
    if (type === "radio") await page.keyboard.press("Space");
    else await page.keyboard.type(type === "date" ? "01012026" : "1");
    await dialog.locator("textarea").focus();
    await page.keyboard.type("samtale med kontaktbetjenten");
    await dialog.locator("button[type=submit]").focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
  }

  test("by keyboard alone: the list, a case, a question answered, the sheet of keys", async () => {
    const { page, context } = await signedIn(browser, door.origin, "kari");
    await page.locator(".caseload-body a").first().waitFor();
    await page.keyboard.press("j");
    await page.waitForFunction(() => document.activeElement?.closest(".caseload-line") !== null);
    await page.keyboard.press("x");
    await page.locator(".caseload-selected").waitFor();
    await page.keyboard.press("f");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("caseload-filter");
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.waitForFunction(() => document.activeElement?.closest(".caseload-line") !== null);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/persons\//);
    await firstQuestion(page).waitFor();
    await page.keyboard.press("?");
    await page.locator("dialog[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog[open]").waitFor({ state: "detached" });
    await firstQuestion(page).focus();
    const asked = await firstQuestion(page).textContent();
    await page.keyboard.press("Enter");
    await answerByKeys(page);
    await page.waitForFunction(
      (before) => document.querySelector(".question-list button")?.textContent !== before,
      asked,
    );
    await context.close();
  });

  test("the timeline by keys: arrows go from date to date, Alt moves the start, Enter opens the paragraph", async () => {
    const { page, context } = await signedIn(browser, door.origin, "kari");
    const withDates = await page.evaluate(async () => {
      const list = (await (await fetch("/api/caseload?limit=500")).json()) as { items: { person: { id: string } }[] };
      for (const id of new Set(list.items.map(({ person }) => person.id))) {
        const clock = (await (await fetch(`/api/persons/${id}/clock`)).json()) as {
          dates: { id: string; date?: string }[];
        };
        const has = (name: string) => clock.dates.some((one) => one.id === name && one.date !== undefined);
        if (has("start") && has("end") && has("release")) return { id, dates: clock.dates };
      }
      return undefined;
    });
    if (withDates === undefined) throw new Error("nobody in the example has a start and an end");
    await page.goto(`${door.origin}/persons/${withDates.id}?on=2026-06-15`);
    const ticks = page.locator(".timeline-tick");
    await ticks.first().waitFor();
    // to scale: where a tick stands on the bar is where its day stands in the sentence
    const day = (id: string) => Date.parse(withDates.dates.find((one) => one.id === id)?.date ?? "");
    const [start, end] = [day("start"), day("end")];
    const bar = await page.locator(".timeline-bar").boundingBox();
    for (const tick of await ticks.all()) {
      const id = (await tick.getAttribute("data-id")) ?? "";
      const box = await tick.boundingBox();
      if (bar === null || box === null) throw new Error("not drawn");
      const at = (box.x + box.width / 2 - bar.x) / bar.width;
      expect(Math.abs(at - (day(id) - start) / (end - start))).toBeLessThan(0.005);
    }
    await ticks.first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-id"))).not.toBe("start");
    await page.keyboard.press("Alt+Shift+ArrowRight");
    await page.getByText("Dette er en prøve: ingenting er lagret.").waitFor();
    await page.getByRole("button", { name: "Tilbake til saken" }).click();
    await ticks.first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/law\//);
    await page.locator(".norm[data-here]").waitFor();
    await context.close();
  });

  test("two people on one case: neither loses what was written", async () => {
    const kari = await signedIn(browser, door.origin, "kari");
    const siv = await signedIn(browser, door.origin, "siv");
    await kari.page.locator(".caseload-body a").first().waitFor();
    const path = await kari.page.locator(".caseload-body a").first().getAttribute("href");
    for (const { page } of [kari, siv]) {
      await page.goto(door.origin + path);
      await firstQuestion(page).waitFor();
      await firstQuestion(page).click();
      await page.locator("dialog[open]").waitFor();
    }
    await answerByKeys(siv.page);
    const dialog = kari.page.locator("dialog[open]");
    await dialog.locator("textarea").fill("det Kari skrev");
    const control = dialog.locator("input:not([type=checkbox])").first();
    if ((await control.getAttribute("type")) === "radio") await control.check();
    else await control.fill((await control.getAttribute("type")) === "date" ? "2026-01-01" : "1");
    await dialog.locator("button[type=submit]").click();
    await kari.page.getByText("Saken ble endret mens du skrev").waitFor();
    expect(await dialog.locator("textarea").inputValue()).toBe("det Kari skrev");
    await dialog.locator("button[type=submit]").click();
    await dialog.waitFor({ state: "detached" });
    await kari.context.close();
    await siv.context.close();
  });

  test("a session that ends in mid-edit: what was written is there after signing in again", async () => {
    const { page, context } = await signedIn(browser, door.origin, "kari");
    await page.locator(".caseload-body a").first().click();
    await firstQuestion(page).waitFor();
    await firstQuestion(page).click();
    await page.locator("dialog[open] textarea").fill("halvferdig begrunnelse");
    const at = page.url();
    await context.clearCookies();
    await page.goto(at);
    await page.getByRole("link", { name: "Logg inn" }).click();
    await page.click('button[value="kari"]');
    await page.waitForURL(at);
    await firstQuestion(page).click();
    expect(await page.locator("dialog[open] textarea").inputValue()).toBe("halvferdig begrunnelse");
    await context.close();
  });

  test("script in a name is text", async () => {
    const name = '<img src=x onerror="document.title=1">';
    const made = await door.service.db
      .updateTable("person")
      .set({ name })
      .where("protection", "=", "none")
      .returning("id")
      .execute();
    const { page, context } = await signedIn(browser, door.origin, "kari");
    await page.goto(`${door.origin}/persons/${made[0]?.id}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(name);
    expect(await page.title()).toBe("Soning");
    await context.close();
  });
});
