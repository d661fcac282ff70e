import { describe, expect, test } from "vitest";
import { loadTexts } from "../../src/i18n/load.ts";
import { keysOf, mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

/** What is left when an order is withdrawn: the serving, for somebody to end. */
export function withdrawnWorkInBrowser(stage: () => Stage): void {
  describe.each(["nb", "nn", "en"] as const)("an order that is withdrawn, in %s", (language) => {
    const people = peopleOf(stage);
    const to = (path: string): string => `${stage().origin}${path}`;

    test("leaves the serving on my day, with the way to where it is ended, until it is", async () => {
      const { id, name } = await people.serving();
      const t = await loadTexts[language]();
      const { order: words } = t.exchange;
      const { unfounded } = t.pages.day;
      const { page, context } = await stage().enter("kari", { language });
      page.setDefaultTimeout(25_000);
      const hands = mouseOf(page);
      await page.goto(to(`/persons/${id}?tab=overview`));
      await page.getByRole("link", { name: words.open }).first().click();
      await hands.press(words.withdraw);
      await hands.write(words.withdrawReason, "trukket i brev fra politiet");
      await hands.press(words.withdraw);
      const notice = page.locator(".notice", { hasText: words.stillServing });
      await notice.getByText(words.stillServingMore).waitFor();

      const panel = page.locator("section", { has: page.getByRole("heading", { name: unfounded.title }) });
      const line = panel.getByRole("listitem").filter({ hasText: name });
      await page.goto(to("/day"));
      await line.getByText("trukket i brev fra politiet").waitFor();
      expect(await line.textContent()).toContain(unfounded.events.withdraw);
      // by keyboard alone
      await keysOf(page).press(unfounded.end);
      await page.waitForURL(new RegExp(`${id}.*tab=overview.*#serving`));
      const serving = page.locator("section", {
        has: page.getByRole("heading", { name: t.handling.serving.title, exact: true }),
      });
      await page.waitForFunction(
        (title) => document.activeElement?.querySelector("h2")?.textContent === title,
        t.handling.serving.title,
      );
      await serving.locator("summary", { hasText: t.handling.serving.other }).click();
      const reversal = t.machines.events["reversal"] ?? "";
      await mouseOf(serving).press(reversal);
      await mouseOf(serving).write(t.handling.serving.on, "2026-06-15");
      await mouseOf(serving).press(reversal);
      await serving.getByText(t.machines.states["serving"]?.["ended"] ?? "").waitFor();
      await page.goto(to("/day"));
      await page.getByRole("heading", { name: t.pages.day.mine }).waitFor();
      await expect.poll(() => line.count()).toBe(0);
      await context.close();
    });
  });
}
