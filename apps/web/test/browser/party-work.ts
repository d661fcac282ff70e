import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exampleSteps } from "../../../server/src/example/steps.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { nb as own } from "../../src/pages/own-case/texts/nb.ts";
import { mouseOf } from "../support/hands.ts";
import { exampleLetter, peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

const { complaints: words } = nb;
const { events, states } = nb.machines;
const stateOf = (page: Page, state: string) =>
  page.locator("article .tag", { hasText: states["complaint"]?.[state] ?? "" });

/** What a party does and what becomes of it: an application, an answer, a complaint from below and above. */
export function partyWorkInBrowser(stage: () => Stage): void {
  describe("work for a party", () => {
    const people = peopleOf(stage);

    test("a complaint is taken up and sent on with an opinion; the region decides it", async () => {
      const made = await people.signed();
      const steps = exampleSteps(stage().door.service);
      await steps.tell(made, exampleLetter);
      await steps.complain(made, "Jeg vil heller bli her.");
      const [kari, randi] = await Promise.all([people.enter("kari"), people.enter("randi")]);
      const at = `${stage().origin}/persons/${made.person}?tab=complaint`;
      const hands = mouseOf(kari.page);
      await kari.page.goto(at);
      await hands.press(events["admit"] ?? "");
      await stateOf(kari.page, "admitted").waitFor();
      await hands.press(events["forward"] ?? "");
      await hands.write(words.opinionText, "Vi står ved vedtaket.");
      await hands.press(nb.now);
      await hands.press(events["forward"] ?? "");
      await stateOf(kari.page, "above").waitFor();
      await randi.page.goto(`${stage().origin}/caseload?tab=complaints`);
      await randi.page.locator(".caseload-body .caseload-line a", { hasText: made.name }).first().click();
      await randi.page.waitForURL(/tab=complaint/);
      const above = mouseOf(randi.page);
      await above.press(words.decide);
      await above.choose(words.result, words.results["uphold"] ?? "");
      await above.write(nb.reason, "Enheten har vurdert saken riktig.");
      await above.press(words.decide);
      await stateOf(randi.page, "closed").waitFor();
      expect(await randi.page.locator("article").textContent()).toContain("Enheten har vurdert saken riktig.");
      await Promise.all([kari.context.close(), randi.context.close()]);
    });

    test("the own case asks in words put to the reader, takes an application and lets it be taken back, and tells who looked", async () => {
      const { page, context } = await people.enter("convicted");
      const { acts } = own;
      await page.goto(`${stage().origin}/own`);
      const questions = page.locator("section", { has: page.getByRole("heading", { name: own.questions }) });
      await questions.locator("button.unknown").first().waitFor();
      const asked = await questions.locator("button.unknown").allTextContents();
      const put = Object.values(own.put.asked);
      for (const question of asked) expect(put).toContain(question);
      const question = questions.locator("li", { hasText: own.put.asked["home.fixed"] });
      const [first] = (await question.count()) > 0 ? [question.first()] : [questions.locator("li").first()];
      const text = (await first.textContent()) ?? "";
      await first.locator("button").click();
      const form = questions.locator("form");
      const radio = form.getByRole("radio").first();
      if ((await radio.count()) > 0) await radio.check();
      else await form.locator("input, textarea").first().fill("2026-08-01");
      await form.getByRole("button", { name: acts.send }).click();
      await questions.getByText(acts.thanks).waitFor();
      expect(await questions.locator("button.unknown", { hasText: text }).count()).toBe(0);
      const apply = page.getByRole("button", { name: acts.applyButton }).first();
      await apply.click();
      await page.getByText(acts.applied).or(page.getByText(acts.handIn)).first().waitFor();
      if ((await page.getByText(acts.applied).count()) > 0) {
        await page.getByRole("button", { name: acts.takeBack }).first().click();
        await page.getByText(acts.closed).first().waitFor();
      }
      await page.getByRole("heading", { name: own.looked }).waitFor();
      await context.close();
    });
  });
}
