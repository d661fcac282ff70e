import type { Page } from "playwright-core";

/** How somebody works a page: each act by what it is called on the page. */
export interface Hands {
  /** a button or a link */
  press(name: string): Promise<void>;
  /** a text in a field */
  write(label: string, text: string): Promise<void>;
  /** one of a list, by its words */
  choose(label: string, option: string): Promise<void>;
  /** one of several, each in sight */
  pick(label: string): Promise<void>;
}

/** `page`: the whole, or a part of it. */
export const mouseOf = (page: Pick<Page, "getByRole" | "getByLabel">): Hands => ({
  async press(name) {
    const exact = { name, exact: true };
    // what is sent stands below what opened it, under the same name
    await page.getByRole("button", exact).or(page.getByRole("link", exact)).last().click();
  },
  write: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
  async choose(label, option) {
    await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  },
  pick: (label) => page.getByLabel(label, { exact: true }).check(),
});

const MOST = 400;

/** Presses Tab until the focus is on what is called so. Throws when it never is. */
async function tabToNamed(page: Page, selector: string, name: string): Promise<void> {
  await page.locator(selector).filter({ visible: true }).first().waitFor();
  for (let pressed = 0; pressed < MOST; pressed++) {
    await page.keyboard.press("Tab");
    const there = await page.evaluate(
      ([wanted = "", called = ""]) => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement) || !at.matches(wanted)) return false;
        const labels = "labels" in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
        return [at.getAttribute("aria-label"), at.textContent, ...labels.map((one) => one.textContent)].some(
          (one) => one?.trim() === called,
        );
      },
      [selector, name],
    );
    if (there) return;
  }
  throw new Error(`Tab never comes to “${name}”`);
}

export const keysOf = (page: Page): Hands => ({
  async press(name) {
    const exact = { name, exact: true };
    await page.getByRole("button", exact).or(page.getByRole("link", exact)).first().waitFor();
    await tabToNamed(page, "button, a, summary", name);
    await page.keyboard.press("Enter");
  },
  async write(label, text) {
    await page.getByLabel(label, { exact: true }).waitFor();
    await tabToNamed(page, "input, textarea", label);
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText(text);
  },
  async choose(label, option) {
    await page.getByLabel(label, { exact: true }).waitFor();
    await tabToNamed(page, "select", label);
    // letters choose in a list, as in any
    await page.keyboard.type(option);
  },
  async pick(label) {
    const radio = page.getByLabel(label, { exact: true });
    await radio.waitFor();
    const group = await radio.getAttribute("name");
    const kind = await radio.getAttribute("type");
    if (kind === "checkbox") {
      await tabToNamed(page, "input", label);
      await page.keyboard.press("Space");
      return;
    }
    for (let pressed = 0; pressed < MOST; pressed++) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => document.activeElement?.getAttribute("name"));
      if (here === group) break;
    }
    // in a group of choices Tab comes to one, and the arrows go on
    await page.keyboard.press("Space");
    for (let pressed = 0; pressed < 12 && !(await radio.isChecked()); pressed++) await page.keyboard.press("ArrowDown");
  },
});
