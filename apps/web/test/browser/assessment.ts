import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { examples, soningJson } from "../../../cli/test/support.ts";
import { longDay, shortDay } from "../../src/format/dates.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { nn } from "../../src/i18n/nn/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

const { case: words, status } = nb;
const folder = join(examples, "cases");
const cases = readdirSync(folder).map((name) => {
  const path = join(folder, name);
  return { name, path, ...(JSON.parse(readFileSync(path, "utf8")) as { on: string; facts: Record<string, unknown> }) };
});

/** An answer as the command line prints it. */
interface Told {
  readonly question: string;
  readonly outcome: keyof typeof status;
  readonly results: Readonly<Record<string, unknown>>;
  readonly norms: readonly { readonly cite: string; readonly status: keyof typeof status; readonly text: string }[];
  readonly missing: readonly { readonly kind: string; readonly question: string }[];
}

async function toldOf(path: string, matter: string, law: string): Promise<Told> {
  const { matters } = await soningJson("assess", path, "--matter", matter, "--law", law);
  return (matters as readonly Told[])[0] as Told;
}

/** A result as the page tells it; undefined for one that it has other words for. */
function resultText(value: unknown): string | undefined {
  if (value === "met") return nb.yes;
  if (value === "not-met") return nb.no;
  if (value === "conflict") return status.conflict;
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? shortDay(value) : undefined;
}

/** What the page tells of an answer. */
const shownOn = (page: Page) =>
  page.evaluate(() => {
    const text = (one: Element | null | undefined): string => one?.textContent?.trim() ?? "";
    const all = (selector: string, inside: ParentNode = document) => [...inside.querySelectorAll(selector)];
    return {
      question: text(document.querySelector("#answer")),
      status: text(document.querySelector(".answer-head .tag")),
      norms: all(".deciding > li").map((one) => ({
        cite: text(one.querySelector("a.chip")),
        status: text(one.querySelector(".status")),
        text: text(one.querySelector(".prose")),
      })),
      missing: all(".question-list button").map((one) =>
        text([...one.children].find(({ className }) => className === "")),
      ),
      results: Object.fromEntries(
        all("[data-result]").map((one) => [one.getAttribute("data-result") ?? "", text(one)]),
      ),
    };
  });

/** The page as if the person's facts were these. */
async function withFacts(page: Page, facts: Readonly<Record<string, unknown>>): Promise<void> {
  await page.unroute("**/api/persons/*/facts");
  await page.route("**/api/persons/*/facts", (route) =>
    route.fulfill({ json: { current: facts, assertions: [], faults: [], version: 1 } }),
  );
}

/** The assessment view: what it tells, and what one can do with it. */
export function assessmentInBrowser(stage: () => Stage): void {
  describe("the assessment view", () => {
    const people = peopleOf(stage);
    const at = (person: string, query = ""): string => `${stage().origin}/persons/${person}?tab=assessment${query}`;

    test.each(cases.map(({ name }) => name))("%s: what is shown is what `soning assess` says", async (name) => {
      const found = cases.find((one) => one.name === name);
      if (found === undefined) throw new Error(name);
      const { page, context } = await people.enter("kari");
      await withFacts(page, found.facts);
      for (const [law, matters] of [
        ["in-force", ["em.whole-sentence", "em.final-part", "leave.ordinary", "release.probation", "lower-security"]],
        ["em-2024", ["em.whole-sentence", "em.final-part"]],
      ] as const)
        for (const matter of matters) {
          await page.goto(at(stage().person, `&matter=${matter}&law=${law}&on=${found.on}`));
          const told = await toldOf(found.path, matter, law);
          await page.locator("#answer", { hasText: told.question }).waitFor();
          const asked = page.locator("aside .panel");
          await asked.locator(".question-list button, .empty").first().waitFor();
          const more = asked.getByRole("button", { name: new RegExp(nb.more) });
          if ((await more.count()) > 0) await more.click();
          const shown = await shownOn(page);
          const which = `${matter} ${law}`;
          const judged = told.missing.length > 0 && told.missing.every(({ kind }) => kind === "assessment");
          expect(shown.status, which).toBe(
            status[told.outcome === "undetermined" && judged ? "assessment" : told.outcome],
          );
          expect(shown.norms, which).toEqual(
            told.norms.map(({ cite, status: stands, text }) => ({ cite, status: status[stands], text })),
          );
          expect(shown.missing.toSorted(), which).toEqual(told.missing.map(({ question }) => question).toSorted());
          const known = Object.entries(told.results).filter(([, value]) => value !== "undetermined" && value !== null);
          expect(Object.keys(shown.results), which).toEqual(
            known.flatMap(([result, value]) => (value === "none" ? [] : [result])),
          );
          for (const [result, value] of known)
            if (resultText(value) !== undefined) expect(shown.results[result], which).toBe(resultText(value));
        }
      await context.close();
    });

    test("law and day are switched, and everything on the page follows; what was worked out for another question is gone", async () => {
      const found = cases.find(({ name }) => name === "barred-offence.json");
      if (found === undefined) throw new Error("no such example");
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const answer = page.locator("section", { has: page.locator("#answer") });
      await withFacts(page, found.facts);
      await page.goto(at(stage().person));
      await page.locator("#answer").waitFor();
      const outlook = page.getByRole("button", { name: `${words.when} · ${words.whyNot}` });
      await outlook.click();
      const sets = ((await soningJson("why-not", found.path, "--matter", "em.final-part"))["sets"] ?? []) as readonly {
        norms: readonly string[];
        cure: keyof typeof words.cures;
      }[];
      const ways = page.locator("section[aria-live] ul").last().getByRole("listitem");
      expect(await ways.count()).toBe(sets.length);
      for (const [place, { norms, cure }] of sets.entries()) {
        expect(await ways.nth(place).locator("a.chip").count()).toBe(norms.length);
        expect(await ways.nth(place).textContent()).toContain(words.cures[cure]);
      }
      await page.getByText(words.whenNever).waitFor();
      await hands.press(words.store);
      await page.getByText(words.stored).waitFor();

      const later = "2026-09-01";
      await page.getByLabel(words.on, { exact: true }).fill(later);
      await page.waitForURL(/on=2026-09-01/);
      await outlook.waitFor();
      expect(await page.getByText(words.stored).count()).toBe(0);
      await page.locator(".state-switch[data-away]").waitFor();
      await page.getByLabel(words.state, { exact: true }).selectOption("em-2024");
      await page.waitForURL(/law=em-2024/);
      const { matters } = await soningJson(
        "assess",
        found.path,
        "--matter",
        "em.final-part",
        "--law",
        "em-2024",
        "--on",
        later,
      );
      const [told] = matters as readonly Told[];
      await expect.poll(() => answer.locator(".deciding > li").count()).toBe(told?.norms.length);
      expect((await shownOn(page)).norms.map(({ cite }) => cite)).toEqual(told?.norms.map(({ cite }) => cite));

      // the law that is asked is not among those it is compared with
      const compared = page.getByLabel(words.compare, { exact: true });
      expect(await compared.locator('option[value="em-2024"]').count()).toBe(0);
      await compared.selectOption("in-force");
      const sides = page.locator("section", { has: page.getByText(words.differs).or(page.getByText(words.same)) });
      const cells = sides.last().locator("tbody td");
      expect(await cells.count()).toBe(2);
      const before = await soningJson("assess", found.path, "--matter", "em.final-part", "--on", later);
      const [old] = before["matters"] as readonly Told[];
      expect(await cells.nth(1).locator("li").count()).toBe(old?.norms.length);
      await page.getByRole("heading", { name: old?.outcome === told?.outcome ? words.same : words.differs }).waitFor();
      await hands.press(nb.timeline.reset);
      await page.locator(".state-switch[data-away]").waitFor({ state: "detached" });
      // the law of today is asked again, and is not compared with itself
      expect(await compared.inputValue()).toBe("");
      await context.close();
    });

    test("when it is met: the days that `soning when` gives", async () => {
      const found = cases.find(({ name }) => name === "leave.json");
      if (found === undefined) throw new Error("no such example");
      const { page, context } = await people.enter("kari");
      await withFacts(page, found.facts);
      await page.goto(at(stage().person, "&matter=leave.ordinary"));
      await page.getByRole("button", { name: `${words.when} · ${words.whyNot}` }).click();
      const { spans } = (await soningJson("when", found.path, "--matter", "leave.ordinary")) as unknown as {
        spans: readonly { from: string; until?: string }[];
      };
      expect(spans.length).toBeGreaterThan(0);
      const lines = page.locator("section[aria-live] ul").first().getByRole("listitem");
      const texts = await lines.allTextContents();
      expect(texts).toHaveLength(spans.length);
      for (const [place, { from, until }] of spans.entries()) {
        expect(texts[place]).toContain(longDay(from, "nb"));
        expect(texts[place]).toContain(until === undefined ? words.onwards : longDay(until, "nb"));
      }
      // what is met already has nothing in its way
      expect(await page.getByRole("heading", { name: words.whyNot, exact: true }).count()).toBe(0);
      await context.close();
    });

    test("on a page in Nynorsk the law's words are marked as Bokmål, and the page's own are Nynorsk", async () => {
      const { page, context } = await stage().enter("kari", { language: "nn" });
      await page.goto(at(stage().person, "&matter=leave.ordinary"));
      await page.getByRole("heading", { name: nn.case.deciding }).waitFor();
      await page.locator(".question-list button").first().waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("nn");
      const marked = (selector: string): Promise<readonly (string | undefined)[]> =>
        page
          .locator(selector)
          .evaluateAll((found) => found.map((one) => one.querySelector("[lang]")?.getAttribute("lang") ?? undefined));
      for (const place of ["#answer", ".deciding .prose", ".tree .tree-line", ".question-list button"]) {
        const languages = await marked(place);
        expect(languages.length, place).toBeGreaterThan(0);
        expect(new Set(languages), place).toEqual(new Set(["nb"]));
      }
      const own = page.locator(".answer-head .tag, .tabs button");
      expect(
        await own.evaluateAll((found) => found.every((one) => one.closest("[lang]")?.getAttribute("lang") === "nn")),
      ).toBe(true);
      await context.close();
    });

    test("each fact that the answer rests on leads to where it stands, with who said it", async () => {
      const { id } = await people.serving();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(at(id, "&matter=leave.ordinary"));
      await hands.press(words.unfold);
      const links = page.locator(".tree-facts a");
      await links.first().waitFor();
      const sources = await links.evaluateAll((found) => found.map((one) => one.firstChild?.textContent ?? ""));
      expect(sources).not.toContain("");
      const place = sources.findIndex((one) => one !== words.fromOrder);
      const [link, source = ""] = [links.nth(place), sources[place]];
      await link.click();
      await page.waitForURL(/tab=overview.*#fact-/);
      const row = page.locator(".fact-row[data-here]");
      await row.waitFor();
      expect(await row.textContent()).toContain(source);
      expect(await page.evaluate(() => document.activeElement?.className)).toContain("fact-row");
      await context.close();
    });

    test("the deciding norms stand before the way to the answer, open it, and lead into the law", async () => {
      const { page, context } = await people.enter("kari");
      await page.goto(at(stage().person, "&matter=em.final-part"));
      const [deciding, way] = [
        page.getByRole("heading", { name: words.deciding }),
        page.getByRole("heading", { name: words.explanation }),
      ];
      await way.waitFor();
      expect((await deciding.boundingBox())?.y).toBeLessThan((await way.boundingBox())?.y ?? 0);
      const chip = page.locator(".deciding a.chip").first();
      const norm = await chip.getAttribute("href");
      expect(await page.locator(".tree strong").count()).toBeGreaterThan(0);
      await chip.click();
      await page.waitForURL(new RegExp(norm ?? ""));
      await page.locator(".norm[data-here]").waitFor();
      await context.close();
    });
  });
}
