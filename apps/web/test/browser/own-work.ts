import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exampleSteps } from "../../../server/src/example/steps.ts";
import { pdf } from "../../../server/test/support/papers.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { ar } from "../../src/pages/own-case/texts/ar.ts";
import { nb as own } from "../../src/pages/own-case/texts/nb.ts";
import { windowOf } from "../support/browser.ts";
import { mouseOf } from "../support/hands.ts";
import { exampleLetter, peopleOf } from "../support/people.ts";
import { now, type Stage } from "../support/stage.ts";

const { acts, access } = own;

/** What a convicted person does in the own case, by a code from staff: for any person of the example. */
export function ownWorkInBrowser(stage: () => Stage): void {
  describe("work in the own case", () => {
    const people = peopleOf(stage);

    /** The own case of somebody, opened on a terminal by a code that staff make. */
    async function openOwn(staff: Page, person: string) {
      await staff.goto(`${stage().origin}/persons/${person}`);
      await mouseOf(staff).press(nb.records.assisted);
      await mouseOf(staff).press(nb.records.makeCode);
      const code = (await staff.locator(".one-time-code strong").textContent()) ?? "";
      await staff.keyboard.press("Escape");
      const { page, context } = await windowOf(stage().browser, { now });
      page.setDefaultTimeout(25_000);
      await page.goto(`${stage().origin}/`);
      await page.getByText(nb.records.haveCode).click();
      await mouseOf(page).write(nb.records.code, code);
      await mouseOf(page).press(nb.records.openOwn);
      await page.getByRole("heading", { level: 1, name: own.title }).waitFor();
      return { page, context };
    }

    test("a decision is read and complained of; the complaint stands before the unit, and may be taken back", async () => {
      const made = await people.signed();
      await exampleSteps(stage().door.service).tell(made, exampleLetter);
      const kari = await people.enter("kari");
      const { page, context } = await openOwn(kari.page, made.person);
      const decision = page.getByRole("listitem").filter({ hasText: own.outcomes.grant });
      await decision.getByRole("heading", { name: `${own.dates["lower-security"]} – 15. juni 2026` }).waitFor();
      await decision.getByText(exampleLetter.sentence).waitFor();
      await decision.getByText(`${acts.until} 22. juni 2026`).waitFor();
      const letter = page.waitForEvent("download");
      await decision.getByRole("link", { name: acts.openLetter }).click();
      expect((await letter).suggestedFilename()).toContain(exampleLetter.title);
      await decision.getByRole("button", { name: acts.complainButton }).click();
      await decision.getByLabel(acts.complainText).fill("Jeg vil heller bli på avdelingen.");
      await decision.getByRole("button", { name: acts.sendComplaint }).click();
      await decision.getByText(acts.handling).waitFor();
      await kari.page.goto(`${stage().origin}/day`);
      await kari.page
        .locator("section", { has: kari.page.getByRole("heading", { name: nb.pages.day.complaints }) })
        .getByRole("link", { name: made.name })
        .click();
      await kari.page.getByText("Jeg vil heller bli på avdelingen.").waitFor();
      await kari.page.getByText(nb.complaints.inTime, { exact: true }).waitFor();
      await decision.getByRole("button", { name: acts.takeBack }).click();
      await decision.getByText(acts.closed).waitFor();
      await mouseOf(page).press(acts.finish);
      await page.getByText(nb.records.haveCode).waitFor();
      await Promise.all([context.close(), kari.context.close()]);
    });

    test("access to documents is asked for; staff see it on their day and answer; the answer is read, opened and complained of", async () => {
      const { id, name } = await people.serving();
      const kari = await people.enter("kari");
      const hands = mouseOf(kari.page);
      await kari.page.goto(`${stage().origin}/persons/${id}?tab=documents`);
      for (const title of ["Vurdering av risiko", "Plan for gjennomføringen"]) {
        await hands.press(nb.records.upload);
        await kari.page
          .getByLabel(nb.records.file)
          .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: pdf });
        await hands.write(nb.records.title, title);
        await hands.press(nb.records.upload);
        await kari.page.getByRole("link", { name: title, exact: true }).waitFor();
      }
      const { page, context } = await openOwn(kari.page, id);
      const section = page.getByRole("region", { name: access.title });
      await section.getByRole("button", { name: access.ask }).click();
      await section.getByLabel(access.what).fill("Det som er skrevet om risiko.");
      await section.getByRole("button", { name: access.send }).click();
      await section.getByText(access.open).waitFor();

      const { access: words } = nb.flows;
      await kari.page.goto(`${stage().origin}/day`);
      const waiting = kari.page.locator("section", {
        has: kari.page.getByRole("heading", { name: nb.pages.day.accessRequests }),
      });
      await waiting.getByRole("link", { name }).click();
      await kari.page.waitForURL(/tab=documents/);
      await kari.page.getByText("Det som er skrevet om risiko.").waitFor();
      await hands.press(words.index);
      await hands.press(words.decide);
      await hands.choose(words.answerTo("Plan for gjennomføringen"), words.answers.given);
      await hands.choose(words.answerTo("Vurdering av risiko"), words.answers.refused);
      await hands.choose(words.citeOf("Vurdering av risiko"), "fvl § 19 (1) d");
      await hands.write(words.groundOf("Vurdering av risiko"), "hensynet til andre");
      await hands.write(`${words.commentUntil} (${nb.optional})`, "2026-06-29");
      await hands.press(nb.now);
      await hands.press(words.decide);
      await kari.page.getByText(words.states.decided).waitFor();

      await page.reload();
      await section.getByText(access.decided).waitFor();
      const refused = section
        .getByRole("listitem")
        .filter({ hasText: `${access.refused}:` })
        .last();
      expect(await refused.textContent()).toContain("Vurdering av risiko (Hjemmel: fvl § 19 (1) d)");
      // why in so many words may itself tell what is kept back
      expect(await section.textContent()).not.toContain("hensynet til andre");
      await section.getByText(`${access.commentUntil} 29. juni 2026`).waitFor();
      await section.getByText(`${acts.until} 22. juni 2026`).waitFor();
      const file = page.waitForEvent("download");
      await section.getByRole("link", { name: access.openDocument }).click();
      expect((await file).suggestedFilename()).not.toBe("");
      await section.getByRole("button", { name: acts.complainButton }).click();
      await section.getByLabel(acts.complainText).fill("Jeg vil se vurderingen.");
      await section.getByRole("button", { name: acts.sendComplaint }).click();
      await section.getByText(acts.handling).waitFor();
      await kari.page.goto(`${stage().origin}/persons/${id}?tab=complaint`);
      await kari.page.getByRole("heading", { name: nb.complaints.aboutAccess }).waitFor();
      await Promise.all([context.close(), kari.context.close()]);
    });

    test("in Arabic the questions, their answers and who looked are in Arabic, from right to left; what is in another language says so", async () => {
      const made = await people.signed();
      await exampleSteps(stage().door.service).tell(made, exampleLetter);
      const kari = await people.enter("kari");
      const { page, context } = await openOwn(kari.page, made.person);
      await page.locator(".own-language select").selectOption("ar");
      const questions = page.getByRole("region", { name: ar.questions });
      await questions.waitFor();
      const asked = await questions.locator("button.unknown").allTextContents();
      for (const question of asked) expect(Object.values(ar.put.asked)).toContain(question);
      const written = page.locator("p", { hasText: exampleLetter.sentence });
      await page.getByText(ar.inNorwegian).waitFor();
      expect([await written.getAttribute("lang"), await written.getAttribute("dir")]).toEqual(["nb", "ltr"]);
      await page
        .getByText(new RegExp(`– ${ar.roles.caseworker}`))
        .first()
        .waitFor();
      // every run of latin letters but names and the law's own citations is marked as being in another language
      const stray = await page.locator("main").evaluate((main) => {
        const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
          const holder = at.parentElement;
          if (holder === null || holder.closest("[lang], option, time, svg, .own-bar") !== null) continue;
          const words = (at.textContent ?? "").replaceAll(/Elvestad fengsel|NAV/g, "").match(/\p{Script=Latin}{3,}/gu);
          if (words !== null) found.push(words.join(" "));
        }
        return found;
      });
      expect(stray).toEqual([]);
      await Promise.all([context.close(), kari.context.close()]);
    });
  });
}
