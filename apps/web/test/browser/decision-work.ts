import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

const { decision: words, handling } = nb;
const { events, states } = nb.machines;
const optional = (label: string): string => `${label} (${nb.optional})`;
const what = (page: Page) => page.getByRole("region", { name: words.happens });

/** What goes before a decision and what becomes of one, each clicked for real. */
export function decisionWorkInBrowser(stage: () => Stage): void {
  describe("work on a decision", () => {
    const people = peopleOf(stage);
    const open = async (page: Page, person: string, matter: string): Promise<void> => {
      const hands = mouseOf(page);
      await page.goto(`${stage().origin}/persons/${person}?tab=decisions`);
      await hands.press(handling.openMatter);
      await hands.choose(handling.about, nb.matters[matter] ?? "");
      await hands.choose(handling.openedBy, handling.unit);
      await hands.press(handling.open);
      await page.getByRole("link", { name: handling.write }).waitFor();
    };

    test("what the law leaves to an official is weighed, with its reason; a phrase is kept and put in", async () => {
      const { id, matter } = await people.weighable();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await open(page, id, matter);
      await hands.press(handling.write);
      await page.waitForURL(/\/matters\//);
      const asked = page.locator("section", { has: page.getByRole("heading", { name: words.weighing }) });
      await asked.getByRole("button", { name: words.weigh, exact: true }).first().click();
      const form = asked.locator("form");
      await form.getByRole("button", { name: words.saveWeighing }).click();
      await form.getByText(words.oneConsideration).waitFor();
      await form
        .getByRole("radiogroup")
        .first()
        .getByLabel(words.weighs["for"] ?? "")
        .check();
      await form.getByLabel(words.ownConsideration).fill("barnets bursdag");
      await form
        .getByRole("radiogroup", { name: "barnets bursdag" })
        .getByLabel(words.weighs["neither"] ?? "")
        .check();
      await form.getByLabel(nb.yes, { exact: true }).check();
      await form.getByLabel(nb.reason).fill("Permisjonen forbereder løslatelsen.");
      await form.getByRole("button", { name: words.saveWeighing }).click();
      await form.waitFor({ state: "detached" });
      await asked.getByText("Permisjonen forbereder løslatelsen.").waitFor();
      expect(await asked.textContent()).toContain("barnets bursdag: uten betydning");

      await hands.pick(words.outcomes["grant"] ?? "");
      await hands.write(words.reasons, "Du har vist at du følger planen.");
      const phrases = page.locator("details", { hasText: words.phrases });
      await phrases.locator("summary").first().click();
      await hands.press(words.keepPhrase);
      await phrases.getByLabel(words.phraseName, { exact: true }).fill("Følger planen");
      await phrases.getByRole("button", { name: words.keepPhrase }).last().click();
      const kept = phrases.locator("button.unknown", { hasText: "Følger planen" });
      await kept.waitFor();
      await hands.write(words.reasons, "");
      await kept.click();
      expect(await page.getByLabel(words.reasons, { exact: true }).inputValue()).toContain(
        "Du har vist at du følger planen.",
      );
      await context.close();
    });

    test("told by word of mouth, reasons asked for later and given, and reversed to nobody's harm", async () => {
      const { person, matterCase } = await people.signed();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(`${stage().origin}/persons/${person}/matters/${matterCase}`);
      await hands.press(words.oral);
      await hands.press(nb.now);
      await hands.choose(words.oralGround, words.oralGrounds["urgent"] ?? "");
      await hands.write(words.minute, "Fortalt at overføringen er innvilget.");
      await hands.choose(words.withReasons, nb.no);
      await hands.write(optional(words.interpreter), "ingen");
      await hands.press(words.oral);
      await what(page)
        .getByText(states["decision"]?.["notified"] ?? "")
        .waitFor();
      await what(page).getByText("Fortalt at overføringen er innvilget.").waitFor();
      await hands.press(nb.flows.reasons.ask);
      await hands.press(nb.now);
      await hands.press(nb.flows.reasons.ask);
      await what(page).getByText(words.deadlineOpen).waitFor();
      await hands.press(nb.flows.reasons.given);
      await hands.press(nb.now);
      await hands.write(nb.flows.reasons.how, "lest opp og overlevert");
      await hands.press(nb.flows.reasons.given);
      await what(page).getByText("22. juni 2026").waitFor();
      await hands.press(words.reverse);
      await hands.choose(words.ground, words.grounds35["not-to-harm"] ?? "");
      await hands.choose(words.toHarm, nb.no);
      await hands.write(nb.reason, "Ny plan er bedre for parten.");
      await hands.press(words.reverse);
      await page.getByRole("heading", { name: words.former }).waitFor();
      await page
        .getByText(states["decision"]?.["reversed"] ?? "")
        .first()
        .waitFor();
      await context.close();
    });

    test("a letter comes back from the post, is sent digitally, and counts from when the party was told of it", async () => {
      const { person, matterCase } = await people.signed();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(`${stage().origin}/persons/${person}/matters/${matterCase}`);
      await hands.press(words.writeLetter);
      await hands.press(words.dispatch);
      await hands.choose(words.channel, words.channels["post"] ?? "");
      await hands.press(nb.now);
      await hands.press(words.dispatch);
      await hands.press(words.returned);
      await hands.press(nb.now);
      await hands.write(words.because, "ukjent på adressen");
      await hands.press(words.returned);
      await what(page).locator(".tag", { hasText: words.returned }).waitFor();
      await hands.press(words.dispatch);
      await hands.choose(words.channel, words.channels["digital"] ?? "");
      await page.getByLabel(words.sentAt, { exact: true }).fill("2026-06-15T10:00");
      await hands.press(words.dispatch);
      await hands.press(words.receive);
      await page.getByLabel(words.availableAt, { exact: true }).fill("2026-06-15T10:00");
      await page.getByLabel(words.toldAt, { exact: true }).fill("2026-06-15T10:00");
      await hands.press(words.receive);
      await what(page)
        .getByText(states["decision"]?.["notified"] ?? "")
        .waitFor();
      await what(page).getByText("22. juni 2026").waitFor();
      await context.close();
    });

    test("a matter rests with a reason and a day, stands among the deadlines, and is taken up again; a leader voids it", async () => {
      const { id, name } = await people.serving();
      const [kari, leif] = await Promise.all([people.enter("kari"), people.enter("leif")]);
      await open(kari.page, id, "leave.welfare");
      const matter = kari.page.getByRole("article", { name: nb.matters["leave.welfare"] ?? "" });
      const hands = mouseOf(matter);
      await hands.press(events["hold"] ?? "");
      await hands.write(nb.reason, "venter på legeerklæring");
      await hands.write(handling.until, "2026-07-01");
      await hands.press(events["hold"] ?? "");
      await matter.getByText(`${nb.pages.day.onHold} 01.07.2026: venter på legeerklæring`).waitFor();
      await kari.page.goto(`${stage().origin}/caseload?tab=deadlines&q=${encodeURIComponent("legeerklæring")}`);
      const line = kari.page.locator(".caseload-body .caseload-line", { hasText: name });
      await line.getByText(nb.caseload.lists.kinds.hold).waitFor();
      await line.hover();
      await line.getByRole("button", { name: nb.caseload.why }).click();
      await kari.page.getByText(nb.caseload.lists.why.hold("1. juli 2026")).waitFor();
      await kari.page.getByRole("link", { name: nb.caseload.lists.goTo }).click();
      await kari.page.waitForURL(/tab=decisions/);
      await hands.press(events["resume"] ?? "");
      await matter.getByText(states["matter"]?.["preparing"] ?? "").waitFor();
      await leif.page.goto(`${stage().origin}/persons/${id}?tab=decisions`);
      await leif.page.getByText(handling.ending).click();
      await mouseOf(leif.page).press(events["void"] ?? "");
      await mouseOf(leif.page).write(nb.reason, "opprettet på feil person");
      await mouseOf(leif.page).press(events["void"] ?? "");
      await leif.page.getByText(new RegExp(handling.others)).click();
      await leif.page
        .getByText(states["matter"]?.["void"] ?? "")
        .first()
        .waitFor();
      expect(await leif.page.getByText("opprettet på feil person").count()).toBeGreaterThan(0);
      await Promise.all([kari.context.close(), leif.context.close()]);
    });
  });
}
