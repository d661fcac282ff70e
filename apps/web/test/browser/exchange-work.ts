import { generateOrder } from "@soning/esas/generator";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { asJob } from "../../../server/src/database/database.ts";
import { exampleSender, exampleUnit } from "../../../server/src/example/unit.ts";
import { takeMessage } from "../../../server/src/messages/intake.ts";
import { enqueue } from "../../../server/src/outbox/enqueue.ts";
import { failedJob } from "../../../server/test/support/failed-job.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { nb as own } from "../../src/pages/own-case/texts/nb.ts";
import { keysOf, mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import { type Stage, today } from "../support/stage.ts";

const { exchange } = nb;
const { states } = nb.machines;

/** What goes between the service and others: messages both ways, jobs, disclosures, and an order as it came. */
export function exchangeWorkInBrowser(stage: () => Stage): void {
  describe("work with others", () => {
    const people = peopleOf(stage);
    const to = (path: string): string => `${stage().origin}${path}`;
    const db = () => stage().door.service.db;
    const only = (page: Page, state: string) => mouseOf(page).choose(nb.pages.messages.only, state);

    test("what its receiver found wrong is told with what it means, and sent again; an event is taken back", async () => {
      const { outbox: words } = exchange;
      const { id } = await people.serving();
      const failed = await asJob(db(), (trx) =>
        enqueue(trx, { person: id, schemaName: "LoeslatelseFraFengsel", body: () => "<x/>", by: "kari" }),
      );
      await db()
        .updateTable("outbox")
        .set({
          sent_at: new Date(),
          receipt_status: "FEILET_AVSENDER_MANGLER",
          receipt_text: "Løslatelsesdato mangler",
          receipt_from: "POLITIET",
          receipt_at: new Date(),
        })
        .where("id", "=", failed)
        .execute();
      const { page, context } = await people.enter("kari");
      await page.goto(to("/messages"));
      await mouseOf(page).press(exchange.out);
      await page.waitForURL(/messages\/out/);
      await only(page, words.states.failed);
      const row = page
        .getByRole("row")
        .filter({ has: page.locator(`a[href*="${id}"]`) })
        .filter({ hasText: words.schemas["LoeslatelseFraFengsel"] ?? "" });
      await row.getByText("Løslatelsesdato mangler").waitFor();
      expect(await row.textContent()).toContain("avvist av en saksbehandler hos mottakeren");
      // by keyboard alone
      const keys = keysOf(page);
      await keys.press(words.repeat);
      await keys.write(nb.reason, "datoen er lagt inn");
      await page.keyboard.press("Enter");
      await row.waitFor({ state: "detached" });
      await only(page, words.states.waiting);
      const again = row.filter({ hasText: words.repeats });
      await again.getByRole("button", { name: words.retract }).click();
      await again.getByLabel(nb.reason).fill("gjaldt en annen");
      await again.getByRole("button", { name: words.retract }).last().click();
      await page
        .getByRole("row")
        .filter({ has: page.locator(`a[href*="${id}"]`) })
        .filter({ hasText: words.retracts })
        .waitFor();
      const { n } = await db()
        .selectFrom("outbox")
        .select(({ fn }) => fn.countAll<string>().as("n"))
        .where("person", "=", id)
        .where("schema_name", "=", "SlettetHendelse")
        .executeTakeFirstOrThrow();
      expect(Number(n)).toBe(1);
      await context.close();
    });

    test("an order for somebody whom nobody may handle is read again once somebody may", async () => {
      const { messages: words } = nb.pages;
      const cleared = (value: boolean) =>
        db()
          .updateTable("posting")
          .set({ cleared: value } as never)
          .where("staff", "=", "siv")
          .execute();
      await cleared(false);
      const { message } = generateOrder(4711, { version: "1.2", on: today });
      const order = structuredClone(message) as unknown as {
        fullbyrdelsesordre: { domfelte: Record<string, unknown> };
      };
      order.fullbyrdelsesordre.domfelte["adresseGradering"] = "FORTROLIG";
      const raw = Buffer.from(JSON.stringify(order));
      const by = exampleSender;
      const taken = await takeMessage(stage().door.service, {
        raw,
        headers: {},
        unit: exampleUnit,
        by,
        staff: by.actor,
      });
      expect(taken.faults.map(({ code }) => code)).toEqual(["nobody-cleared"]);
      const { page, context } = await people.enter("leif");
      await page.goto(to("/messages"));
      await only(page, words.states.faulty);
      const row = page.getByRole("row").filter({ hasText: "klarert" });
      await row.getByText(exchange.receipts["FEILET_MOTTAKER"] ?? "").waitFor();
      await row.getByRole("button", { name: words.retry }).click();
      // nothing was mended: the same fault stands there still
      await expect.poll(() => row.getByRole("button", { name: words.retry }).isEnabled()).toBe(true);
      expect(await row.count()).toBe(1);
      await cleared(true);
      await row.getByRole("button", { name: words.retry }).click();
      await row.waitFor({ state: "detached" });
      const read = await db()
        .selectFrom("message")
        .select(["state", "person"])
        .where("id", "=", taken.message)
        .executeTakeFirstOrThrow();
      expect(read.state).toBe("read");
      const siv = await people.enter("siv");
      await siv.page.goto(to(`/persons/${read.person}`));
      await siv.page.getByText(nb.case.protection.confidential).waitFor();
      await Promise.all([context.close(), siv.context.close()]);
    });

    test("a job that failed is seen by whoever runs the service, without persons, and run again", async () => {
      const { jobs: words } = exchange;
      await failedJob(db(), "caseload", "2026-06-14");
      const { page, context } = await people.enter("arvid");
      await page.goto(to("/"));
      await page.waitForURL(/jobs/);
      const row = page.getByRole("row").filter({ hasText: words.rules["caseload"] ?? "" });
      await row.getByText("22007").waitFor();
      await keysOf(page).press(`${words.again}: ${words.rules["caseload"]}`);
      await page.getByText(words.none).waitFor();
      await context.close();
    });

    test("what the law allows is disclosed with its purpose; the officer sees that and no case; the person sees who gave and who read", async () => {
      const { disclosures: words } = exchange;
      const { page: party, context: partyContext } = await people.enter("convicted");
      await party.goto(to("/own"));
      await party.getByRole("heading", { level: 1, name: own.title }).waitFor();
      const { person } = (await party.evaluate(() => fetch("/api/me").then((answer) => answer.json()))) as {
        person: string;
      };
      const { name } = await db()
        .selectFrom("person")
        .select("name")
        .where("id", "=", person)
        .executeTakeFirstOrThrow();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(to(`/persons/${person}?tab=log`));
      await hands.press(words.make);
      await hands.choose(words.what, words.parts.both);
      await hands.write(words.why, "utreise etter endt straff");
      await hands.choose(words.ground, words.grounds.statute);
      await hands.write(words.provision, "utlf § 19-1");
      await hands.press(words.make);
      const made = page.getByRole("listitem").filter({ hasText: "utreise etter endt straff" });
      await made.getByText("utlf § 19-1").waitFor();
      const idun = await people.enter("idun");
      await idun.page.goto(to("/"));
      await idun.page.waitForURL(/disclosures/);
      const shown = idun.page.getByRole("listitem").filter({ hasText: "utreise etter endt straff" });
      await shown.getByRole("heading", { name }).waitFor();
      expect(await shown.locator("dt").count()).toBeGreaterThan(6);
      expect(await idun.page.getByRole("navigation").first().getByRole("link").allTextContents()).toEqual([
        nb.shell.disclosures,
        nb.shell.law,
      ]);
      await idun.page.goto(to(`/persons/${person}`));
      await idun.page.getByText(nb.problems["not-allowed"]).first().waitFor();
      expect(await idun.page.locator("main").textContent()).not.toContain(name);
      await party.reload();
      const looked = party.locator("section", { has: party.getByRole("heading", { name: own.looked }) });
      await looked.getByText(own.roles.immigration).first().waitFor();
      await looked.getByText(own.disclosed).first().waitFor();
      await Promise.all([context.close(), idun.context.close(), partyContext.close()]);
    });

    test("an order's page tells what it says and what was not carried over; its documents are fetched again; it is withdrawn", async () => {
      const { order: words } = exchange;
      const one = await people.unchecked();
      await db()
        .updateTable("attachment")
        .set({
          state: "failed",
          fault: JSON.stringify({ code: "gone", message: { nb: "Dokumentet er borte.", en: "Gone." } }),
        })
        .where("person", "=", one.id)
        .where("position", "=", 1)
        .execute();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      await page.goto(to(`/persons/${one.id}?tab=overview`));
      await page.getByRole("link", { name: words.open }).first().click();
      await page.getByRole("heading", { level: 1, name: words.title(one.caseNumber) }).waitFor();
      const lost = page.locator("section", { has: page.getByRole("heading", { name: words.notCarried }) });
      await lost.locator("summary").first().click();
      expect(await lost.locator("code").first().isVisible()).toBe(true);
      await page.getByText("Dokumentet er borte.").waitFor();
      await hands.press(words.fetchAgain);
      await page.getByText("Dokumentet er borte.").waitFor({ state: "detached" });
      // by keyboard alone
      const keys = keysOf(page);
      await keys.press(words.withdraw);
      await keys.write(words.withdrawReason, "trukket i brev fra politiet");
      await keys.press(words.withdraw);
      await page
        .locator(".tag", { hasText: states["order"]?.["withdrawn"] ?? "" })
        .first()
        .waitFor();
      expect(await page.getByRole("button", { name: words.withdraw }).count()).toBe(0);
      await context.close();
    });
  });
}
