import { generateOrder } from "@soning/esas/generator";
import { describe, expect, test } from "vitest";
import { withClaims } from "../../../server/src/database/database.ts";
import { kari } from "../../../server/src/example/steps.ts";
import { exampleSender, exampleUnit } from "../../../server/src/example/unit.ts";
import { takeMessage } from "../../../server/src/messages/intake.ts";
import { announce } from "../../../server/src/outbox/announce.ts";
import type { Language } from "../../src/i18n/languages.ts";
import { loadTexts } from "../../src/i18n/load.ts";
import { keysOf, mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import { type Stage, today } from "../support/stage.ts";

const languages = ["nb", "nn", "en"] as const;

/** Messages that cannot go on as they are, each to its good end: told what they lack, written again, corrected by their sender. */
export function heldWorkInBrowser(stage: () => Stage): void {
  // of one person, in each language anew: the example has only so many people
  let somebody: Promise<{ readonly id: string }> | undefined;
  describe.each(languages)("messages that are held, in %s", (language) => {
    const person = () => {
      somebody ??= peopleOf(stage).serving();
      return somebody;
    };
    const to = (path: string): string => `${stage().origin}${path}`;
    const db = () => stage().door.service.db;
    async function lookAt(path: string, persona: string, inLanguage: Language) {
      const { page, context } = await stage().enter(persona, { language: inLanguage });
      page.setDefaultTimeout(25_000);
      await page.goto(to(path));
      const t = await loadTexts[inLanguage]();
      await page.waitForFunction((wished) => document.documentElement.lang === wished, inLanguage);
      return { page, context, t };
    }
    const rowOf = (id: string) => db().selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    const moves = (person: string, unit: string, after: string) =>
      withClaims(db(), kari, (trx) =>
        announce(trx, "kari", {
          person,
          event: "transfer",
          before: "serving:high",
          after,
          on: today,
          fromUnit: exampleUnit,
          unit,
          now: `${today}T10:00`,
        }),
      );

    test("an event that lacks a word gets it, and waits to be sent", async () => {
      const { id } = await person();
      const held = (await moves(id, exampleUnit, "serving:section-12")) ?? "";
      expect((await rowOf(held)).held).toBe("kind is not known");
      const { page, context, t } = await lookAt("/messages/out", "kari", language);
      const { outbox: words } = t.exchange;
      const only = (state: string) => mouseOf(page).choose(t.pages.messages.only, state);
      const row = page
        .getByRole("row")
        .filter({ has: page.locator(`a[href*="${id}"]`) })
        .filter({ hasText: words.schemas["EndringEffektuertOverfoering"] ?? "" });
      const about = row.filter({ hasText: words.lacks["kind"] ?? "" });
      await only(words.states.held);
      await about.getByRole("button", { name: words.complete }).click();
      // nothing chosen: the form says so, and nothing is sent
      await about.getByRole("button", { name: words.complete }).last().click();
      await about.getByText(t.required).waitFor();
      expect((await rowOf(held)).held).not.toBeNull();
      await about.getByLabel(words.word).selectOption("temporary-out");
      await about.getByRole("button", { name: words.complete }).last().click();
      await about.waitFor({ state: "detached" });
      await only(words.states.waiting);
      await row.first().waitFor();
      const { held: rest, body } = await rowOf(held);
      expect(rest).toBeNull();
      expect(body).toContain("<Overfoeringstype>");
      await context.close();
    });

    test("an event that could not be written says why, and is written again once that is put right", async () => {
      const { id } = await person();
      const other = await db()
        .selectFrom("unit")
        .select(["id", "name"])
        .where("id", "<>", exampleUnit)
        .where("kind", "=", "prison")
        .executeTakeFirstOrThrow();
      const named = (name: string) => db().updateTable("unit").set({ name }).where("id", "=", other.id).execute();
      await named(`${other.name}\u0001`);
      const held = (await moves(id, other.id, "serving:low")) ?? "";
      const { page, context, t } = await lookAt("/messages/out", "kari", language);
      const { outbox: words } = t.exchange;
      await mouseOf(page).choose(t.pages.messages.only, words.states.held);
      const row = page
        .getByRole("row")
        .filter({ has: page.locator(`a[href*="${id}"]`) })
        .filter({ hasText: words.schemas["EndringEffektuertOverfoering"] ?? "" })
        // until the choice of state is made, others of this person stand there too
        .filter({ hasText: words.heldOther });
      await row.waitFor();
      expect(await row.locator("li").textContent()).toMatch(
        { nb: /Teksten har tegn/, nn: /Teksten har teikn/, en: /The text has/ }[language],
      );
      const again = row.getByRole("button", { name: words.writeAgain });
      await again.click();
      // nothing was put right: it says where it is wrong, and stays
      await row.locator(".notice[data-color=danger] code", { hasText: "to.unit" }).waitFor();
      await named(other.name);
      await page.reload();
      await mouseOf(page).choose(t.pages.messages.only, words.states.held);
      // by keyboard alone
      await row.waitFor();
      await keysOf(page).press(words.writeAgain);
      await row.waitFor({ state: "detached" });
      expect((await rowOf(held)).body).toContain(other.name);
      await context.close();
    });

    test("an order that lacks what the contract demands waits for its sender: the corrected one is read, and the faulty one set aside", async () => {
      const { message: whole } = generateOrder(4800 + languages.indexOf(language), { version: "1.2", on: today });
      const order = whole as unknown as {
        forsendelse: Record<string, unknown>;
        fullbyrdelsesordre: Record<string, unknown>;
      };
      const { avgjoerelse: _lost, ...rest } = order.fullbyrdelsesordre;
      const send = (sent: unknown) =>
        takeMessage(stage().door.service, {
          raw: Buffer.from(JSON.stringify(sent)),
          headers: {},
          unit: exampleUnit,
          by: exampleSender,
          staff: exampleSender.actor,
        });
      const first = await send({ ...order, fullbyrdelsesordre: rest });
      expect(first.state).toBe("faulty");
      const { page, context, t } = await lookAt("/messages", "leif", language);
      const { messages: words } = t.pages;
      const only = (state: string) => mouseOf(page).choose(words.only, state);
      await only(words.states.faulty);
      const row = page.getByRole("row").filter({ hasText: "fullbyrdelsesordre.avgjoerelse" });
      await row.getByText(t.exchange.faultyWays["FEILET_AVSENDER_TEKNISK"] ?? "").waitFor();
      // read again it is what it was: nobody here writes in what the sender left out
      await row.getByRole("button", { name: words.retry }).click();
      await expect.poll(() => row.getByRole("button", { name: words.retry }).isEnabled()).toBe(true);
      expect(await row.count()).toBe(1);
      const forsendelse = { ...order.forsendelse, meldingsId: crypto.randomUUID() };
      const corrected = await send({ ...order, forsendelse });
      expect([corrected.state, corrected.order?.outcome]).toEqual(["read", "new-order"]);
      const keys = keysOf(page);
      await keys.press(t.flows.message.setAside);
      await keys.write(t.reason, `rettet i ${corrected.message}`);
      await page.keyboard.press("Enter");
      await row.waitFor({ state: "detached" });
      await only(words.states["set-aside"]);
      await page.getByRole("row").filter({ hasText: corrected.message }).first().waitFor();
      await only(words.states.read);
      await page.getByText(words.outcomes["new-order"]).first().waitFor();
      await context.close();
    });
  });
}
