import { law, procedures } from "@soning/law";
import type { Text } from "@soning/norms";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exampleUnit } from "../../../server/src/example/unit.ts";
import { nn } from "../../src/i18n/nn/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

/** Words of the law that Nynorsk has not, and that no text of a page has by chance: sentences, and no single words. */
const bokmal: readonly string[] = [
  ...new Set(
    [
      ...procedures.flatMap(({ text, evidence, waivers = [] }) => [text, evidence, ...waivers]),
      ...[...law.facts.values()].flatMap(({ question, considerations = [], labels = {} }) => [
        question,
        ...considerations,
        ...Object.values(labels),
      ]),
      ...[...law.lists.values()].map(({ question }) => question),
      ...law.matters.map(({ question }) => question),
    ]
      .filter((text: Text) => text.nn === undefined)
      .map(({ nb }) => nb)
      .filter((nb) => nb.split(" ").length > 2),
  ),
];

interface Found {
  readonly marked: number;
  /** words of the law that do not say that they are Bokmål: in the text, or in a title or a label */
  readonly unmarked: readonly string[];
}

/** Every text of a page that is the law's, and whether the element that carries it says so. */
const lookOver = (page: Page): Promise<Found> =>
  page.evaluate((texts) => {
    const known = new Set(texts);
    const speaks = (element: Element | null): string | undefined =>
      element?.closest("[lang]")?.getAttribute("lang") ?? undefined;
    const unmarked: string[] = [];
    let marked = 0;
    const found = (text: string, element: Element | null): void => {
      if (speaks(element) === "nb") marked += 1;
      else unmarked.push(text);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      if (known.has(text)) found(text, node.parentElement);
    }
    for (const name of ["title", "aria-label", "placeholder"])
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const value = element.getAttribute(name) ?? "";
        const said = texts.find((text) => value.includes(text));
        if (said !== undefined) found(`${name}: ${said}`, element);
      }
    return { marked, unmarked };
  }, bokmal);

/** On pages in Nynorsk the law is told in Bokmål, and says so wherever it stands. */
export function spokenInBrowser(stage: () => Stage): void {
  describe("the law's words on pages in Nynorsk", () => {
    const people = peopleOf(stage);
    const to = (path: string): string => `${stage().origin}${path}`;
    async function enter() {
      const opened = await stage().enter("kari", { language: "nn" });
      opened.page.setDefaultTimeout(25_000);
      return opened;
    }
    async function expectMarked(page: Page, place: string, least = 1): Promise<void> {
      await expect
        .poll(async () => (await lookOver(page)).marked, { message: place, timeout: 25_000 })
        .toBeGreaterThanOrEqual(least);
      expect((await lookOver(page)).unmarked, place).toEqual([]);
    }

    test("are marked in the caseload: what is missing, deadlines, and why each stands there", async () => {
      const { page, context } = await enter();
      await page.goto(to("/caseload?tab=almost"));
      await expectMarked(page, "what is missing");
      const why = nn.caseload.why;
      await page.getByRole("button", { name: why }).first().click();
      await expectMarked(page, "why a person stands there");
      // the steps of the example have no last day: one gets one
      const { db } = stage().door.service;
      const { id } = await db
        .selectFrom("task")
        .select("id")
        .where("unit", "=", exampleUnit)
        .where("state", "=", "open")
        .where("kind", "=", "task")
        .orderBy("id")
        .executeTakeFirstOrThrow();
      await db.updateTable("task").set({ due: "2026-06-30" }).where("id", "=", id).execute();
      await page.goto(to("/caseload?tab=deadlines"));
      await expectMarked(page, "deadlines");
      await page
        .locator(".caseload-line", { has: page.locator('[lang="nb"]') })
        .first()
        .getByRole("button", { name: why })
        .click();
      await page.locator('dialog [lang="nb"]').first().waitFor();
      await expectMarked(page, "why a deadline stands there");
      await context.close();
    });

    test("are marked on my day and in every tab of a case, also in titles, in labels and in what opens", async () => {
      const { id } = await people.serving();
      const { page, context } = await enter();
      await page.goto(to("/day"));
      await expectMarked(page, "my day");
      for (const tab of ["overview", "decisions"] as const) {
        await page.goto(to(`/persons/${id}?tab=${tab}`));
        await page.locator(".question-list button").first().waitFor();
        await expectMarked(page, tab);
      }
      await page.goto(to(`/persons/${id}?tab=assessment&matter=leave.ordinary`));
      await page.locator(".matter-list button").first().waitFor();
      // the page's own short name of a matter is Nynorsk, and its title the law's question
      const name = page.locator(".matter-list button", { hasText: nn.matters["leave.ordinary"] ?? "" }).first();
      expect(
        await name
          .locator("[title]")
          .evaluate((one) => [one.getAttribute("lang"), one.firstElementChild?.getAttribute("lang")]),
      ).toEqual(["nb", "nn"]);
      await expectMarked(page, "assessment");
      await page.locator(".question-list button").first().click();
      await page.locator("dialog[open]").waitFor();
      await expectMarked(page, "a question");
      await page.keyboard.press("Escape");
      await page.goto(to(`/persons/${id}?tab=overview`));
      const change = page.locator(".fact-row").getByRole("button").first();
      await change.waitFor();
      await change.click();
      await page.locator("dialog[open]").waitFor();
      await expectMarked(page, "a fact");
      await context.close();
    });

    test("are marked where a decision is written: what is weighed, and what is missing", async () => {
      const { id, matter } = await people.weighable();
      const { page, context } = await enter();
      const hands = mouseOf(page);
      await page.goto(to(`/persons/${id}?tab=decisions`));
      await hands.press(nn.handling.openMatter);
      await hands.choose(nn.handling.about, nn.matters[matter] ?? "");
      await hands.choose(nn.handling.openedBy, nn.handling.unit);
      await hands.press(nn.handling.open);
      await hands.press(nn.handling.write);
      await page.waitForURL(/\/matters\//);
      await page.getByRole("button", { name: nn.decision.weigh, exact: true }).first().click();
      const weighed = page.getByRole("radiogroup").first();
      await weighed.locator('[lang="nb"]').waitFor();
      await expectMarked(page, "the page of a decision");
      await weighed.getByLabel(nn.decision.weighs["for"] ?? "").check();
      await page.locator(".step-form .choices input[type=radio]").last().check();
      const form = page.locator("form", { has: page.getByRole("button", { name: nn.decision.saveWeighing }) });
      await mouseOf(form).write(nn.reason, "Planen er god.");
      await hands.press(nn.decision.saveWeighing);
      await page.getByText("Planen er god.").waitFor();
      await expectMarked(page, "what was weighed");
      await context.close();
    });
  });
}
