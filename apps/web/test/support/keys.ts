import type { Page } from "playwright-core";

/** Presses Tab until the focus is where `selector` says and its text has `text`; throws when it has gone round. */
export async function tabTo(page: Page, selector: string, text = ""): Promise<void> {
  for (let pressed = 0; pressed < 250; pressed++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(
      ([wanted, words]) => {
        const at = document.activeElement;
        return at?.matches(wanted ?? "") === true && (at.textContent ?? "").includes(words ?? "");
      },
      [selector, text],
    );
    if (there) return;
  }
  throw new Error(`Tab never comes to ${selector} ${text}`);
}

/** Answers yes in the form that is open, with a source, by keys alone; it closes when it is saved. */
export async function answerYesByKeys(page: Page, source: string): Promise<void> {
  await page.locator("dialog[open]").waitFor();
  await tabTo(page, "dialog[open] input[type=radio]");
  await page.keyboard.press("Space");
  await tabTo(page, "dialog[open] textarea");
  await page.keyboard.type(source);
  await tabTo(page, "dialog[open] button[type=submit]");
  await page.keyboard.press("Enter");
  await page.locator("dialog[open]").waitFor({ state: "detached" });
}
