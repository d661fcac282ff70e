import { describe, expect, test } from "vitest";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

const { events, states } = nb.machines;
const { lists, tabs } = nb.caseload;

/** The caseload beside its opportunities: new judgments, deadlines, complaints, and views under names of one's own. */
export function caseloadWorkInBrowser(stage: () => Stage): void {
  describe("work on the caseload", () => {
    const people = peopleOf(stage);
    const to = (path: string): string => `${stage().origin}${path}`;

    test("a new judgment is found by its number, opened by keys and sent back with the reason; then it is gone from the list", async () => {
      const one = await people.unchecked();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(to("/caseload?tab=orders"));
      const lines = page.locator(".caseload-body .caseload-line");
      await lines.first().waitFor();
      const counted = page.getByRole("button", { name: tabs.orders });
      const before = Number(await counted.locator(".count").textContent());
      await page.keyboard.press("f");
      await page.keyboard.type(one.caseNumber);
      await page.waitForFunction(() => document.querySelectorAll(".caseload-body .caseload-line").length === 1);
      await page.keyboard.press("Enter");
      await page.keyboard.press("j");
      await page.waitForFunction(() => document.activeElement?.closest(".caseload-line") !== null);
      await page.keyboard.press("Enter");
      await page.waitForURL(new RegExp(`${one.id}.*tab=overview`));
      await hands.press(events["return"] ?? "");
      await hands.write(nb.handling.order.reason, "gjelder en annen med samme navn");
      await hands.press(events["return"] ?? "");
      await page
        .getByText(states["order"]?.["returned"] ?? "")
        .first()
        .waitFor();
      await page.goto(to("/caseload?tab=orders"));
      await lines.first().waitFor();
      expect(Number(await counted.locator(".count").textContent())).toBe(before - 1);
      await context.close();
    });

    test("the lines are asked for once; of a person nothing before one goes there, and then each answer once", async () => {
      const { page, context } = await people.enter("kari");
      await page.goto("about:blank");
      const asked: string[] = [];
      page.on("request", (request) => {
        const { pathname, search } = new URL(request.url());
        asked.push(`${pathname}${search}`);
      });
      const times = (address: string): number => asked.filter((one) => one === address).length;
      await page.goto(to("/caseload"));
      const line = page.locator(".caseload-body a").first();
      await line.waitFor();
      const person = (await line.getAttribute("href"))?.replace("/persons/", "/api/persons/") ?? "";
      await line.hover();
      await line.focus();
      await page.waitForLoadState("networkidle");
      expect(times("/api/caseload?limit=500&status=now")).toBe(1);
      expect(asked.filter((one) => one.startsWith("/api/persons/"))).toEqual([]);
      await line.click();
      await page.locator(".fact-row").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect([times(person), times(`${person}/facts`)]).toEqual([1, 1]);
      // another tab of the case is no new read of it
      await page.getByRole("button", { name: nb.case.tabs.log, exact: true }).click();
      await page.waitForURL(/tab=log/);
      await page.waitForLoadState("networkidle");
      expect([times(person), times(`${person}/facts`)]).toEqual([1, 1]);
      await context.close();
    });

    test("a view is saved with one's account, and there in another browser", async () => {
      const [first, other] = await Promise.all([people.enter("kari"), people.enter("kari")]);
      const hands = mouseOf(first.page);
      await first.page.goto(to("/caseload?tab=orders"));
      await first.page.locator(".caseload-line a").first().waitFor();
      await hands.choose(nb.caseload.sort, nb.caseload.sorts.name);
      const names = await first.page.locator(".caseload-name a").allTextContents();
      expect(names).toEqual(names.toSorted(new Intl.Collator("nb").compare));
      await first.page.locator("summary", { hasText: nb.caseload.views }).click();
      await hands.write(nb.caseload.viewName, "dommer etter navn");
      await hands.press(nb.caseload.saveView);
      await first.page.getByRole("button", { name: "dommer etter navn", exact: true }).waitFor();
      await other.page.goto(to("/caseload"));
      await other.page.locator("summary", { hasText: nb.caseload.views }).click();
      await mouseOf(other.page).press("dommer etter navn");
      await other.page.waitForURL(/tab=orders.*sort=name|sort=name.*tab=orders/);
      await mouseOf(other.page).press(nb.caseload.dropView("dommer etter navn"));
      await other.page.getByText(nb.caseload.noViews).waitFor();
      await Promise.all([first.context.close(), other.context.close()]);
    });

    test("words and a matter narrow the deadlines, complaints say how they stand, and a case is left as it was opened", async () => {
      const one = await people.signed();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(to(`/persons/${one.person}/matters/${one.matterCase}`));
      await hands.press(nb.decision.oral);
      await hands.press(nb.now);
      await hands.choose(nb.decision.oralGround, nb.decision.oralGrounds["urgent"] ?? "");
      await hands.write(nb.decision.minute, "Fortalt.");
      await hands.choose(nb.decision.withReasons, nb.yes);
      await hands.press(nb.decision.oral);
      await page
        .getByText(states["decision"]?.["notified"] ?? "")
        .first()
        .waitFor();
      await page.goto(to(`/caseload?tab=deadlines&matter=lower-security&q=${encodeURIComponent(one.name)}`));
      const line = page.locator(".caseload-body .caseload-line", { hasText: lists.kinds.complaint });
      await line.getByText("22.06.2026 · om 7 dager").waitFor();
      await page.goto(to(`/persons/${one.person}?tab=complaint`));
      await hands.press(nb.complaints.receive);
      await hands.choose(nb.complaints.form, nb.handling.forms["written"] ?? "");
      await hands.choose(nb.complaints.byWhom, nb.complaints.who["convicted-person"] ?? "");
      await hands.write(nb.complaints.text, "Jeg er uenig.");
      await page.getByLabel(nb.complaints.receivedAt, { exact: true }).fill("2026-06-15T10:00");
      await hands.press(nb.complaints.save);
      // the field holds the words before they are sent: they are kept once the case shows them
      await page.locator("blockquote", { hasText: "Jeg er uenig." }).waitFor();
      await page.goto(to(`/caseload?tab=complaints&q=${encodeURIComponent(one.name)}`));
      await page.locator(".caseload-body .caseload-line", { hasText: lists.states.received }).waitFor();
      await page.keyboard.press("j");
      await page.keyboard.press("o");
      await page.waitForURL(/tab=complaint/);
      await page.goBack();
      await page.locator(".caseload-body .caseload-line", { hasText: one.name }).waitFor();
      expect(new URL(page.url()).searchParams.get("q")).toBe(one.name);
      await context.close();
    });
  });
}
