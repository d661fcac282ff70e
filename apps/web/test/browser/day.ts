import { law } from "@soning/law";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { answerYesByKeys, openByKeys, tabTo } from "../support/keys.ts";
import type { Asked, Stage } from "../support/stage.ts";

const questionOf = ({ fact }: Asked): string => law.facts.get(fact)?.question.nb ?? "";
const asksStill = (page: Page, asked: Asked) => page.locator(".question-list button", { hasText: questionOf(asked) });

/** From the list to an answer: by keyboard alone, and again by mouse. */
export function dayInBrowser(stage: () => Stage): void {
  describe("a caseworker's day", () => {
    test("by keyboard alone: list, filter, case, assessment, an answer, the sheet of keys, the next page", async () => {
      const asked = stage().nextAsked();
      const { page, context } = await stage().enter("kari");
      await page.locator(".caseload-body a").first().waitFor();
      await page.keyboard.press("j");
      await page.waitForFunction(() => document.activeElement?.closest(".caseload-line") !== null);
      await page.keyboard.press("x");
      await page.locator(".caseload-selected").waitFor();
      await tabTo(page, ".tabs button", "Nesten");
      await page.keyboard.press("Enter");
      await page.waitForURL(/tab=almost/);
      await page.keyboard.press("f");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("caseload-filter");
      await page.keyboard.type(asked.name);
      await page.locator(".caseload-name a", { hasText: asked.name }).first().waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      await page.waitForFunction(
        // somebody else may have the same names and one more, and stand before
        (words) => {
          const line = document.activeElement?.closest(".caseload-line")?.textContent ?? "";
          return words.every((word) => line.includes(word));
        },
        asked.name.split(" "),
      );
      await openByKeys(page, asked.id);
      await page.locator(".tabs button", { hasText: "Vurdering" }).waitFor();
      await tabTo(page, ".tabs button", "Vurdering");
      await page.keyboard.press("Enter");
      await page.locator(".matter-list button").first().waitFor();
      await tabTo(page, ".matter-list button", "Halv tid");
      await page.keyboard.press("Enter");
      await asksStill(page, asked).waitFor();
      await page.keyboard.press("?");
      await page.locator("dialog[open]").waitFor();
      await page.keyboard.press("Escape");
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
      await tabTo(page, ".question-list button", questionOf(asked));
      await page.keyboard.press("Enter");
      await answerYesByKeys(page, "samtale med kontaktbetjenten");
      await asksStill(page, asked).waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
      await page.keyboard.press("g");
      await page.keyboard.press("d");
      await page.waitForURL(/\/day/);
      await context.close();
    });

    test("by mouse: search finds the person, the chip shows the norm, the question is answered", async () => {
      const asked = stage().nextAsked();
      const { page, context } = await stage().enter("kari");
      await page.getByRole("combobox", { name: /Søk/ }).fill(asked.name);
      await page.locator(`#hit-${asked.id}`).click();
      await page.waitForURL(new RegExp(asked.id));
      await page.getByRole("button", { name: "Vurdering" }).click();
      await page.locator(".matter-list button", { hasText: "Halv tid" }).click();
      const chip = page.locator(".norm-chip:visible").first();
      await chip.hover();
      expect((await chip.getByRole("tooltip").textContent())?.length).toBeGreaterThan(20);
      await asksStill(page, asked).click();
      const dialog = page.locator("dialog[open]");
      await dialog.getByLabel("Ja").check();
      await dialog.locator("textarea").fill("samtale med kontaktbetjenten");
      await dialog.getByRole("button", { name: "Lagre" }).click();
      await asksStill(page, asked).waitFor({ state: "detached" });
      await context.close();
    });
  });
}
