import { procedures } from "@soning/law";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { asJob } from "../../../server/src/database/database.ts";
import { transitions } from "../../../server/src/machines/table.ts";
import { changeTask, ownReasons } from "../../../server/src/tasks/change.ts";
import { loadTexts } from "../../src/i18n/load.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import type { Stage } from "../support/stage.ts";

const { handling: words } = nb;
const { events, states } = nb.machines;
const stepOf = (id: string) => {
  const step = procedures.find((one) => one.id === id);
  if (step === undefined) throw new Error(`the law has no step ${id}`);
  return step;
};

/** What is done with the steps of a case, and with a matter that goes to another unit. */
export function taskWorkInBrowser(stage: () => Stage): void {
  describe("work on tasks", () => {
    const people = peopleOf(stage);
    const decisions = (person: string): string => `${stage().origin}/persons/${person}?tab=decisions`;
    const tasks = (page: Page) => page.locator("section", { has: page.getByRole("heading", { name: words.tasks }) });
    const taskOf = (page: Page, id: string) =>
      tasks(page)
        .getByRole("listitem")
        .filter({ has: page.locator("p.prose", { hasText: stepOf(id).text.nb }) });

    test("a task is taken, given to a colleague and laid back, and left undone on a ground that the law knows", async () => {
      const { id, name } = await people.serving();
      const [kari, siv] = await Promise.all([people.enter("kari"), people.enter("siv")]);
      const { text, waivers = [] } = stepOf("em.in-force.visits");
      await kari.page.goto(decisions(id));
      const task = taskOf(kari.page, "em.in-force.visits");
      const hands = mouseOf(task);
      await hands.press(words.mine);
      await task.getByText(`${words.assignedTo} Kari Elvemo`).waitFor();
      expect(await task.getByRole("button", { name: words.mine }).count()).toBe(0);
      await hands.press(words.assign);
      await hands.choose(words.assignTo, "Siv Tangvik");
      await hands.press(words.assign);
      await task.getByText(`${words.assignedTo} Siv Tangvik`).waitFor();
      await siv.page.goto(`${stage().origin}/day`);
      const hers = siv.page.getByRole("listitem").filter({ hasText: name }).filter({ hasText: text.nb });
      await hers.first().waitFor();
      await hands.press(words.takeBack);
      await task.getByText(words.nobody).waitFor();
      await siv.page.reload();
      await siv.page.getByRole("heading", { name: nb.pages.day.title }).waitFor();
      const mine = siv.page.locator("section", {
        has: siv.page.getByRole("heading", { name: nb.pages.day.mine }),
      });
      await expect.poll(() => mine.getByRole("listitem").filter({ hasText: name }).count()).toBe(0);

      // nothing is left out without both a ground and a reason
      await hands.press(events["waive"] ?? "");
      await hands.press(events["waive"] ?? "");
      expect(await task.getByText(nb.required).count()).toBe(2);
      await hands.choose(words.waiver, waivers[0]?.nb ?? "");
      await hands.write(nb.reason, "Videosamtale hver uke.");
      await hands.press(events["waive"] ?? "");
      await task.waitFor({ state: "detached" });
      const behind = tasks(kari.page).locator("details");
      await behind.locator("summary").click();
      const left = behind.getByRole("listitem").filter({ hasText: text.nb });
      await left.getByText(states["task"]?.["waived"] ?? "").waitFor();
      expect(await left.textContent()).toContain("Videosamtale hver uke.");
      await Promise.all([kari.context.close(), siv.context.close()]);
    });

    test("who is summoned is waited for, and reminded: the day of the next reminder stands with the step", async () => {
      const { id, byHand } = await people.unchecked();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(`${stage().origin}/persons/${id}?tab=overview`);
      await hands.press(events["accept"] ?? "");
      for (const check of ["person", "length", "legalForce", "attachments"] as const)
        await hands.pick(words.order[check]);
      if (byHand > 0) await hands.write(words.order.readByHand, "lest av to");
      await hands.press(events["accept"] ?? "");
      await hands.press(events["summon"] ?? "");
      await hands.write(words.serving.meetOn, "2026-07-20");
      await hands.write(words.serving.place, "Elvestad fengsel");
      await hands.press(events["summon"] ?? "");
      await page
        .getByText(states["serving"]?.["summoned"] ?? "")
        .first()
        .waitFor();
      await page.goto(decisions(id));
      const task = taskOf(page, "em.in-force.apply");
      await mouseOf(task).press(words.reminded);
      await mouseOf(task).write(`${words.remindNext} (${nb.optional})`, "2026-06-29");
      await mouseOf(task).press(words.reminded);
      await task.getByText(`${words.remindOn} 29.06.2026`).waitFor();
      await context.close();
    });

    // of one person, in each language anew: the example has only so many people
    let somebody: Promise<{ readonly id: string; readonly name: string }> | undefined;
    const oneForAll = () => {
      somebody ??= people.serving();
      return somebody;
    };

    test.each([
      ["nb", "leave.short"],
      ["nn", "leave.welfare"],
      ["en", "leave.ordinary"],
    ] as const)(
      "a matter that another unit handed over stands in a list of its own until somebody there takes it, in %s",
      async (language, matter) => {
        const { id, name } = await oneForAll();
        const t = await loadTexts[language]();
        const { page, context } = await stage().enter("kari", { language });
        page.setDefaultTimeout(25_000);
        const hands = mouseOf(page);
        const about = t.matters[matter] ?? "";
        await page.goto(decisions(id));
        await hands.press(t.handling.openMatter);
        await hands.choose(t.handling.about, about);
        await hands.choose(t.handling.openedBy, t.handling.unit);
        await hands.press(t.handling.open);
        const here = mouseOf(page.getByRole("article", { name: about, exact: true }));
        const handOver = t.machines.events["hand-over"] ?? "";
        await here.press(handOver);
        await here.choose(t.handling.toUnit, "Nesbakken fengsel");
        await here.write(t.reason, "Flyttes dit på mandag.");
        await here.write(t.handling.readUntil, "2026-07-15");
        await here.press(handOver);
        await page.getByText(`${t.handling.with} Nesbakken fengsel`).first().waitFor();
        // the sender has nothing to take
        const lineIn = (window: Page) => window.locator(".caseload-body .caseload-line", { hasText: name });
        await page.goto(`${stage().origin}/caseload?tab=handed`);
        await page.getByText(t.caseload.lists.more.handed).first().waitFor();
        expect(await lineIn(page).count()).toBe(0);

        const nora = await stage().enter("nora", { language });
        nora.page.setDefaultTimeout(25_000);
        await nora.page.goto(`${stage().origin}/caseload`);
        await nora.page.getByRole("button", { name: t.caseload.tabs.handed }).click();
        const line = lineIn(nora.page);
        await line.waitFor();
        const said = (await line.textContent()) ?? "";
        for (const part of [about, "Flyttes dit på mandag.", "Elvestad fengsel", "Kari Elvemo"])
          expect(said).toContain(part);
        await line.getByRole("button", { name: t.caseload.why }).click();
        const why = nora.page.locator("dialog[open]");
        await why.getByText(t.caseload.lists.handedReason("Flyttes dit på mandag.")).waitFor();
        await why.getByText(t.caseload.lists.handedTake).waitFor();
        await nora.page.keyboard.press("Escape");
        await why.waitFor({ state: "detached" });
        // by keyboard alone
        await nora.page.keyboard.press("f");
        await nora.page.waitForFunction(() => document.activeElement?.matches("input[type=search]"));
        await nora.page.keyboard.type(name);
        await nora.page.keyboard.press("Enter");
        await nora.page.keyboard.press("j");
        await nora.page.waitForFunction(() => document.activeElement?.closest(".caseload-line") !== null);
        await nora.page.keyboard.press("Enter");
        await nora.page.waitForURL(new RegExp(`${id}.*tab=decisions`));
        const there = nora.page.getByRole("article", { name: about, exact: true });
        await mouseOf(there).press(t.handling.mine);
        await there.getByText(`${t.handling.with} Nesbakken fengsel: Nora Bakkerud`).waitFor();
        await nora.page.goBack();
        await nora.page.waitForURL(/caseload/);
        await expect.poll(() => line.count()).toBe(0);
        await Promise.all([context.close(), nora.context.close()]);
      },
    );

    test.each(["nb", "nn", "en"] as const)(
      "what the service let go of itself is told in words, in the history and behind the tasks, in %s",
      async (language) => {
        const { id } = await oneForAll();
        const { service } = stage().door;
        const task = await service.db
          .selectFrom("task")
          .select(["id", "person", "step"])
          .where("person", "=", id)
          .where("state", "=", "open")
          .orderBy("id")
          .executeTakeFirstOrThrow();
        const [reason] = ownReasons;
        const clock = { actor: "clock", role: "clock" } as const;
        await asJob(service.db, (trx) => changeTask(trx, clock, task, { event: "moot", reason }));
        const { page, context } = await stage().enter("kari", { language });
        page.setDefaultTimeout(25_000);
        const t = await loadTexts[language]();
        await page.goto(`${stage().origin}/persons/${id}?tab=log`);
        const history = page.locator("ol.history");
        await history
          .getByText(t.machines.reasons[reason] ?? "")
          .first()
          .waitFor();
        const told = (await history.textContent()) ?? "";
        const codes = [...ownReasons, ...new Set(transitions.flatMap(({ event, to }) => [event, to]))];
        expect(codes.filter((code) => /[-:]/.test(code) && told.includes(code))).toEqual([]);
        await page.goto(decisions(id));
        await page.locator("summary", { hasText: t.handling.doneTasks(0).replace(/ \(.*/, "") }).click();
        await page
          .getByText(t.machines.reasons[reason] ?? "")
          .first()
          .waitFor();
        await context.close();
      },
    );

    test("a matter goes to another unit, which takes it up; the former may read on, and act no more", async () => {
      const { id } = await people.serving();
      const [kari, nora] = await Promise.all([people.enter("kari"), people.enter("nora")]);
      const hands = mouseOf(kari.page);
      const about = nb.matters["leave.welfare"] ?? "";
      await nora.page.goto(decisions(id));
      await nora.page.getByText(nb.problems["not-found"]).waitFor();
      await kari.page.goto(decisions(id));
      await hands.press(words.openMatter);
      await hands.choose(words.about, about);
      await hands.choose(words.openedBy, words.unit);
      await hands.press(words.open);
      const here = kari.page.getByRole("article", { name: about });
      await mouseOf(here).press(events["hand-over"] ?? "");
      await mouseOf(here).choose(words.toUnit, "Nesbakken fengsel");
      await mouseOf(here).write(nb.reason, "Flyttes dit på mandag.");
      await mouseOf(here).write(words.readUntil, "2026-07-15");
      await mouseOf(here).press(events["hand-over"] ?? "");
      await here.getByText(`${words.with} Nesbakken fengsel`).waitFor();
      expect(await here.getByRole("button").count()).toBe(0);
      await here.getByRole("link", { name: words.write }).click();
      await kari.page.getByText(nb.decision.lockedElsewhere).waitFor();
      await nora.page.reload();
      const there = nora.page.getByRole("article", { name: about });
      await mouseOf(there).press(words.mine);
      await there.getByText(`${words.with} Nesbakken fengsel: Nora Bakkerud`).waitFor();
      await there.getByRole("link", { name: words.write }).click();
      await nora.page.getByRole("region", { name: nb.decision.title }).waitFor();
      await Promise.all([kari.context.close(), nora.context.close()]);
    });
  });
}
