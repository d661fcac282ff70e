import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { asJob } from "../../../server/src/database/database.ts";
import { exampleSteps } from "../../../server/src/example/steps.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { exampleLetter, peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

const { complaints: words, handling } = nb;
const { events, states } = nb.machines;
const optional = (label: string): string => `${label} (${nb.optional})`;
const stateOf = (page: Page, state: string) =>
  page.locator("article .tag", { hasText: states["complaint"]?.[state] ?? "" });

/** Complaints that come late, that make a decision wait, and that cost. */
export function complaintWorkInBrowser(stage: () => Stage): void {
  describe("work on complaints", () => {
    const people = peopleOf(stage);

    /** A decision that was told, and of which the time for complaint is over. */
    async function toldLongAgo() {
      const made = await people.signed();
      const { service } = stage().door;
      await exampleSteps(service).tell(made, exampleLetter);
      await asJob(service.db, (trx) =>
        trx.updateTable("decision").set({ complaint_until: "2026-06-08" }).where("id", "=", made.decision).execute(),
      );
      return made;
    }

    async function receive(page: Page, person: string, text: string): Promise<void> {
      const hands = mouseOf(page);
      await page.goto(`${stage().origin}/persons/${person}?tab=complaint`);
      await hands.press(words.receive);
      const form = page.getByRole("region", { name: words.receive });
      await mouseOf(form).choose(words.form, handling.forms["oral"] ?? "");
      await mouseOf(form).choose(words.byWhom, words.who["convicted-person"] ?? "");
      await mouseOf(form).write(words.text, text);
      await form.getByRole("button", { name: nb.now }).first().click();
      await mouseOf(form).press(words.save);
      await form.waitFor({ state: "detached" });
    }

    test("a late one is taken up with its excuse, makes the decision wait, is upheld by the unit itself, and its costs are answered", async () => {
      const { person, matterCase } = await toldLongAgo();
      const { page, context } = await people.enter("kari");
      await receive(page, person, "Jeg var på sykehus og fikk ikke klaget før.");
      const article = page.locator("article", { has: page.getByText(words.late, { exact: true }) });
      const hands = mouseOf(article);
      await hands.press(events["admit"] ?? "");
      await hands.press(events["admit"] ?? "");
      // a late one is not taken up without why
      expect(await article.getByText(nb.required).count()).toBe(2);
      await hands.choose(words.ground, words.excuses["not-to-blame"] ?? "");
      await hands.write(words.excuse, "Innlagt i perioden.");
      await hands.press(events["admit"] ?? "");
      await stateOf(page, "admitted").waitFor();
      await article.getByText(`${words.excuses["not-to-blame"]}: Innlagt i perioden.`).waitFor();

      await hands.press(words.stay);
      await hands.choose(words.granted, nb.yes);
      await hands.write(nb.reason, "Flyttingen lar seg ikke gjøre om.");
      await hands.write(optional(words.conditions), "melder fra om endringer");
      await hands.press(words.stay);
      await article.locator(".tag", { hasText: states["decision"]?.["stayed"] ?? "" }).waitFor();

      await article.getByText("Flyttingen lar seg ikke gjøre om.").waitFor();
      expect(await article.textContent()).toContain(`${words.conditions}: melder fra om endringer`);
      await hands.press(words.change);
      await hands.write(nb.reason, "Vi er enige i klagen.");
      await hands.press(words.change);
      await stateOf(page, "closed").waitFor();
      await article.getByText(words.results["changed-by-unit"] ?? "").waitFor();
      await article.locator(".tag", { hasText: states["decision"]?.["reversed"] ?? "" }).waitFor();

      await hands.press(words.claim);
      await hands.write(words.claimText, "Advokat, fem timer");
      await hands.write(words.amount, "12 500,50");
      await article.getByRole("button", { name: nb.now }).first().click();
      await article.getByRole("button", { name: nb.now }).last().click();
      await hands.press(words.claim);
      const claim = article.getByRole("listitem").filter({ hasText: "Advokat, fem timer" });
      await claim.getByText(words.kroner("12500.50")).waitFor();
      expect(await claim.textContent()).toContain(`(${words.inTime})`);
      await mouseOf(claim).press(words.answer);
      await mouseOf(claim).write(words.grantedAmount, "10000");
      await mouseOf(claim).write(nb.reason, "Fire timer var nødvendige.");
      await mouseOf(claim).press(words.answer);
      await claim.getByText(words.claimStates["granted"] ?? "").waitFor();
      expect(await claim.textContent()).toContain(words.kroner("10000"));
      expect(await claim.textContent()).toContain("Fire timer var nødvendige.");
      await page.goto(`${stage().origin}/persons/${person}/matters/${matterCase}`);
      await page.getByRole("heading", { name: nb.decision.former }).waitFor();
      await context.close();
    });

    test("a late one without excuse is rejected as late, and no other ground is taken that does not hold", async () => {
      const { person } = await toldLongAgo();
      const { page, context } = await people.enter("kari");
      await receive(page, person, "Jeg klager nå.");
      const article = page.locator("article", { has: page.getByText(words.late, { exact: true }) });
      const hands = mouseOf(article);
      await hands.press(events["reject"] ?? "");
      await hands.choose(words.ground, words.rejects["no-complaint"] ?? "");
      await hands.write(nb.reason, "Klagen kom etter fristen.");
      await hands.press(events["reject"] ?? "");
      await article.getByText(nb.problems["wrong-state"]).waitFor();
      await hands.choose(words.ground, words.rejects["late"] ?? "");
      await hands.press(events["reject"] ?? "");
      await stateOf(page, "rejected").waitFor();
      expect(await article.textContent()).toContain("Klagen kom etter fristen.");
      await context.close();
    });

    test("the region decides that a decision need not wait, and why", async () => {
      const made = await people.signed();
      const steps = exampleSteps(stage().door.service);
      await steps.tell(made, exampleLetter);
      await steps.sendUp(await steps.complain(made, "Jeg vil bli her."), "Vi står ved vedtaket.");
      const { page, context } = await people.enter("randi");
      await page.goto(`${stage().origin}/persons/${made.person}?tab=complaint`);
      const article = page.locator("article").first();
      await mouseOf(article).press(words.stay);
      await mouseOf(article).choose(words.granted, nb.no);
      await mouseOf(article).write(nb.reason, "Flyttingen kan gjøres om.");
      await mouseOf(article).press(words.stay);
      await article.locator(".step-form").waitFor({ state: "detached" });
      await article.locator(".tag", { hasText: states["decision"]?.["notified"] ?? "" }).waitFor();
      await article.getByText(words.stayRefused).waitFor();
      await article.getByText("Flyttingen kan gjøres om.").waitFor();
      await context.close();
    });
  });
}
