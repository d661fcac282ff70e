import { law } from "@soning/law";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { signIn } from "../support/browser.ts";
import type { Asked, Stage } from "../support/stage.ts";

const placeOf = ({ id, matter }: Asked): string => `/persons/${id}?tab=assessment&matter=${matter}`;

async function openForm(page: Page, { fact }: Asked): Promise<void> {
  await page.locator(".question-list button", { hasText: law.facts.get(fact)?.question.nb ?? "" }).click();
  await page.locator("dialog[open]").waitFor();
}

async function fillIn(page: Page, answer: "Ja" | "Nei", source: string): Promise<void> {
  const dialog = page.locator("dialog[open]");
  await dialog.getByLabel(answer, { exact: true }).check();
  await dialog.locator("textarea").fill(source);
}

const submit = (page: Page): Promise<void> => page.locator("dialog[open] button[type=submit]").click();
const written = (page: Page): Promise<string> => page.locator("dialog[open] textarea").inputValue();

/** What is written is never lost: not to a colleague, nor to a session that ends, nor to a name that is a program. */
export function editingInBrowser(stage: () => Stage): void {
  describe("writing", () => {
    test("two people on one case: each sees what the other wrote, and neither loses a word", async () => {
      const asked = stage().nextAsked();
      const [kari, siv] = await Promise.all([stage().enter("kari"), stage().enter("siv")]);
      for (const { page } of [kari, siv]) {
        await page.goto(stage().origin + placeOf(asked));
        await openForm(page, asked);
      }
      await fillIn(kari.page, "Nei", "det Kari skrev");
      await fillIn(siv.page, "Ja", "det Siv skrev");
      await submit(siv.page);
      await siv.page.locator("dialog[open]").waitFor({ state: "detached" });
      await submit(kari.page);
      const dialog = kari.page.locator("dialog[open]");
      await dialog.getByText("Saken ble endret mens du skrev").waitFor();
      await dialog.getByText("det Siv skrev").waitFor();
      expect(await written(kari.page)).toBe("det Kari skrev");
      await submit(kari.page);
      await dialog.waitFor({ state: "detached" });
      await siv.page.reload();
      await siv.page.getByRole("button", { name: "Oversikt" }).click();
      await siv.page.getByText("det Kari skrev").first().waitFor();
      const { items } = await factsSaid(siv.page, asked);
      expect(items).toEqual(["det Siv skrev", "det Kari skrev"]);
      await Promise.all([kari.context.close(), siv.context.close()]);
    });

    test("a session that ends in mid-edit: the words stay, and are sent after signing in in another window", async () => {
      const asked = stage().nextAsked();
      const { page, context } = await stage().enter("kari");
      await page.goto(stage().origin + placeOf(asked));
      await openForm(page, asked);
      await fillIn(page, "Ja", "halvferdig begrunnelse");
      await context.clearCookies();
      await submit(page);
      await page.locator("dialog[open] [role=alert]").waitFor();
      expect(await written(page)).toBe("halvferdig begrunnelse");
      const other = await context.newPage();
      await signIn(other, stage().origin, "kari");
      await other.close();
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      await page.waitForResponse((answer) => answer.url().endsWith("/api/me") && answer.ok());
      await submit(page);
      await page.locator("dialog[open]").waitFor({ state: "detached" });
      expect((await factsSaid(page, asked)).items).toEqual(["halvferdig begrunnelse"]);
      await context.close();
    });

    test("a session that ends and a page loaded anew: what was written is there after signing in", async () => {
      const asked = stage().nextAsked();
      const { page, context } = await stage().enter("kari");
      await page.goto(stage().origin + placeOf(asked));
      await openForm(page, asked);
      await page.locator("dialog[open] textarea").fill("halvferdig begrunnelse");
      const at = page.url();
      await context.clearCookies();
      await page.goto(at);
      await page.getByRole("link", { name: "Logg inn" }).click();
      await page.click('button[value="kari"]');
      await page.waitForURL(at);
      await openForm(page, asked);
      expect(await written(page)).toBe("halvferdig begrunnelse");
      await context.close();
    });

    test("a name that is a program is shown as text, in the case, in the list and in the search", async () => {
      const name = '<img src=x onerror="document.title=1">';
      const { db } = stage().door.service;
      const asked = stage().nextAsked();
      await db.updateTable("person").set({ name }).where("id", "=", asked.id).execute();
      await db.updateTable("caseload").set({ name }).where("person", "=", asked.id).execute();
      const { page, context } = await stage().enter("kari");
      await page.goto(`${stage().origin}/caseload?tab=almost&q=onerror`);
      expect(await page.locator(".caseload-name a").first().textContent()).toBe(name);
      await page.getByRole("combobox", { name: /Søk/ }).fill("onerror");
      expect(await page.locator(`#hit-${asked.id} span`).first().textContent()).toBe(name);
      await page.goto(`${stage().origin}/persons/${asked.id}`);
      const heading = page.getByRole("heading", { level: 1 });
      await heading.waitFor();
      expect(await heading.textContent()).toBe(name);
      expect(await page.locator("img[src=x]").count()).toBe(0);
      expect(await page.title()).toBe("Soning");
      await context.close();
    });
  });
}

/** Sources of what has been said of the fact, oldest first, as the service holds them. */
async function factsSaid(page: Page, { id, fact }: Asked): Promise<{ readonly items: readonly string[] }> {
  return page.evaluate(
    async ([person, asked]) => {
      const { assertions } = (await (await fetch(`/api/persons/${person}/facts`)).json()) as {
        assertions: { fact: string; source: string }[];
      };
      return { items: assertions.filter((one) => one.fact === asked).map(({ source }) => source) };
    },
    [id, fact],
  );
}
