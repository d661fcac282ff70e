import { generateOrder } from "@soning/esas/generator";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { exampleSender, exampleUnit } from "../../../server/src/example/unit.ts";
import { takeMessage } from "../../../server/src/messages/intake.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf, type Unchecked } from "../support/people.ts";
import { type Stage, today } from "../support/stage.ts";

const { events, states } = nb.machines;

/** What a unit does together: its orders and summonses, its places, who stands in for whom. */
export function unitWorkInBrowser(stage: () => Stage): void {
  describe("work of a unit", () => {
    const people = peopleOf(stage);
    const to = (path: string): string => `${stage().origin}${path}`;
    const overview = (person: string): string => to(`/persons/${person}?tab=overview`);

    async function accept(page: Page, { id, byHand }: Unchecked): Promise<void> {
      const hands = mouseOf(page);
      await page.goto(overview(id));
      await hands.press(events["accept"] ?? "");
      for (const check of ["person", "length", "legalForce", "attachments"] as const)
        await hands.pick(nb.handling.order[check]);
      if (byHand > 0) await hands.write(nb.handling.order.readByHand, "lest av to");
      await hands.press(events["accept"] ?? "");
      await page
        .getByText(states["order"]?.["in-force"] ?? "")
        .first()
        .waitFor();
    }

    test("several are summoned at once, each with a letter on a sheet of its own", async () => {
      const both = [await people.unchecked(), await people.unchecked()];
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const { summons: words } = nb.records;
      for (const one of both) await accept(page, one);
      await page.goto(to("/summons"));
      for (const { name } of both) await hands.pick(words.select(name));
      await hands.write(words.meetOn, "2026-07-20");
      await hands.write(words.place, "Elvestad fengsel, Elvegata 1");
      await hands.press(words.summon(2));
      await page.getByText(words.done(2)).waitFor();
      const sheets = page.locator(".summons-sheets .letter");
      expect(await sheets.count()).toBe(2);
      await page.emulateMedia({ media: "print" });
      for (const [at, { caseNumber }] of both.entries()) {
        const text = await page.locator(".letter", { hasText: both[at]?.name ?? "" }).textContent();
        expect(text).toContain(words.appear("20. juli 2026", "Elvestad fengsel, Elvegata 1"));
        expect(text).toContain(caseNumber);
        expect(text).toContain("Kari Elvemo");
      }
      expect(await page.getByRole("heading", { name: words.title }).isVisible()).toBe(false);
      const printed = (await page.pdf({ format: "A4" })).toString("latin1");
      expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(2);
      await context.close();
    });

    test("a place is given in turn, or past others with a reason; none is given that is not there", async () => {
      const [first, second] = [await people.serving(), await people.serving()];
      const [leif, kari] = await Promise.all([people.enter("leif"), people.enter("kari")]);
      const { places: words } = nb.flows;
      const [lead, hands] = [mouseOf(leif.page), mouseOf(kari.page)];
      await leif.page.goto(to("/unit"));
      await lead.press(words.set);
      await lead.choose(words.kind, words.kinds.low);
      await lead.write(words.count, "1");
      await lead.press(words.set);
      await leif.page.getByRole("cell", { name: words.kinds.low }).waitFor();
      for (const { id } of [first, second]) {
        await kari.page.goto(overview(id));
        await hands.press(words.join);
        await hands.choose(words.kind, words.kinds.low);
        await hands.press(words.join);
        await kari.page.locator("form").waitFor({ state: "detached" });
      }
      await kari.page.goto(to("/unit"));
      const queue = kari.page.locator("section", { has: kari.page.getByRole("heading", { name: words.queue }) });
      const line = (name: string) => queue.getByRole("listitem").filter({ hasText: name });
      const act = async (name: string, step: string, label?: string, text?: string): Promise<void> => {
        await line(name).getByRole("button", { name: step }).first().click();
        if (label !== undefined)
          await line(name)
            .getByLabel(label)
            .fill(text ?? "");
        await line(name).locator("form").getByRole("button", { name: step }).click();
      };
      await line(second.name).getByText(words.turn(2)).waitFor();
      await act(second.name, words.hold);
      await queue.getByText(nb.problems["wrong-state"]).waitFor();
      await line(second.name).getByLabel(words.outOfTurn).fill("må flyttes av hensyn til sikkerheten");
      await line(second.name).locator("form").getByRole("button", { name: words.hold }).click();
      await line(second.name).getByText(words.heldSince).waitFor();
      await act(first.name, words.hold);
      await queue.getByText(nb.problems["wrong-state"]).waitFor();
      await line(first.name).getByRole("button", { name: nb.cancel }).click();
      await act(second.name, words.giveBack, nb.reason, "løslatt");
      await line(second.name).waitFor({ state: "detached" });
      await act(first.name, words.hold);
      await line(first.name).getByText(words.heldSince).waitFor();
      const cells = queue.getByRole("row", { name: words.kinds.low }).getByRole("cell");
      // the counts are fetched beside the queue
      await expect
        .poll(() => cells.allTextContents(), { timeout: 25_000 })
        .toEqual([words.kinds.low, "1", "1", "0", "0"]);
      await Promise.all([leif.context.close(), kari.context.close()]);
    });

    test("a task is taken, rests and goes on; who covers sees it, and the leader sees the load", async () => {
      const [kari, siv, leif] = await Promise.all([people.enter("kari"), people.enter("siv"), people.enter("leif")]);
      const hands = mouseOf(kari.page);
      const { unitPage: words } = nb.handling;
      const { day } = nb.pages;
      await kari.page.goto(to("/day"));
      const free = kari.page.locator("section", { has: kari.page.getByRole("heading", { name: day.unitTasks }) });
      const mine = kari.page.locator("section", { has: kari.page.getByRole("heading", { name: day.mine }) });
      const task = free.getByRole("listitem").first();
      const text = (await task.locator(".prose").textContent()) ?? "";
      const name = (await task.getByRole("link").first().textContent()) ?? "";
      await task.getByRole("button", { name: nb.handling.mine }).click();
      const own = mine.getByRole("listitem").filter({ hasText: text }).filter({ hasText: name }).first();
      await own.waitFor();
      await kari.page.goto(to("/unit"));
      await hands.press(words.addCover);
      await hands.choose(words.coveredBy, "Siv Tangvik");
      await hands.write(words.from, today);
      await hands.write(words.until, "2026-06-20");
      await hands.press(words.addCover);
      await kari.page.getByText("Kari Elvemo → Siv Tangvik").waitFor();
      await siv.page.goto(to("/day"));
      const covered = siv.page.locator("section", { has: siv.page.getByRole("heading", { name: day.covered }) });
      await covered.getByText(name).first().waitFor();
      await leif.page.goto(to("/unit"));
      const load = leif.page.getByRole("row", { name: "Kari Elvemo" }).getByRole("cell");
      expect(Number(await load.nth(1).textContent())).toBeGreaterThan(0);
      await kari.page.goto(to("/day"));
      const count = async (): Promise<number> => Number(await mine.locator(".count").textContent());
      await own.waitFor();
      const before = await count();
      await own.getByRole("button", { name: day.hold }).click();
      await own.getByLabel(day.why).fill("venter på svar fra politiet");
      await own.getByLabel(day.until).fill("2026-06-22");
      await own.getByRole("button", { name: nb.save }).click();
      await expect.poll(count, { timeout: 25_000 }).toBe(before - 1);
      await Promise.all([kari.context.close(), siv.context.close(), leif.context.close()]);
    });

    test("a message at fault tells what is wrong, and is set aside with a reason", async () => {
      const { message } = generateOrder(0, { version: "1.2", on: today });
      const order = structuredClone(message) as { fullbyrdelsesordre: { domfelte?: unknown } };
      delete order.fullbyrdelsesordre.domfelte;
      const by = exampleSender;
      const raw = Buffer.from(JSON.stringify(order));
      await takeMessage(stage().door.service, { raw, headers: {}, unit: exampleUnit, by, staff: by.actor });
      const { page, context } = await people.enter("kari");
      const words = nb.flows.message;
      await page.goto(to("/messages"));
      await mouseOf(page).choose(nb.pages.messages.only, nb.pages.messages.states.faulty);
      const row = page.getByRole("row").filter({ hasText: nb.pages.messages.faults }).first();
      await row.getByRole("button", { name: words.setAside }).click();
      await row.getByLabel(nb.reason).fill("avsender sender på nytt");
      await row.getByRole("button", { name: words.setAside }).last().click();
      await row.waitFor({ state: "detached" });
      await mouseOf(page).choose(nb.pages.messages.only, nb.pages.messages.states["set-aside"]);
      await page.getByText(`${words.aside} avsender sender på nytt`).waitFor();
      await context.close();
    });
  });
}
