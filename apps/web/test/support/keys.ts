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

/**
 * Goes through the list with `j`, and back with `k`, to a person's link and opens it with Enter, as a person would. Throws
 * when the person is not in the list or does not open.
 */
export async function openByKeys(page: Page, person: string): Promise<void> {
  const focused = (): Promise<string> =>
    page.evaluate(() => (document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : ""));
  for (const key of ["j", "k"]) {
    let before = "";
    while (!(await focused()).includes(person) && before !== (await focused())) {
      before = await focused();
      await page.keyboard.press(key);
      // a line that was out of sight is drawn first
      await page.waitForTimeout(50);
    }
  }
  if (!(await focused()).includes(person))
    throw new Error(`${person} is not in the list; the focus is on "${await focused()}"`);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/persons\//);
}
