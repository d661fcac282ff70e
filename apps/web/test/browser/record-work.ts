import { law } from "@soning/law";
import { describe, expect, test } from "vitest";
import { assertFacts } from "../../../server/src/cases/assert-facts.ts";
import { currentFactsOf } from "../../../server/src/cases/current.ts";
import { answerOwn } from "../../../server/src/cases/own-answers.ts";
import { asJob, withClaims } from "../../../server/src/database/database.ts";
import { kari } from "../../../server/src/example/steps.ts";
import { loadTexts } from "../../src/i18n/load.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import { type Stage, today } from "../support/stage.ts";

const { exchange, decision, records } = nb;

/** What is put right without being overwritten: notes, contacts, phrases, the language of letters, and the party's word. */
export function recordWorkInBrowser(stage: () => Stage): void {
  describe("work on what is kept", () => {
    const people = peopleOf(stage);
    const to = (path: string): string => `${stage().origin}${path}`;
    const db = () => stage().door.service.db;

    test("a line of the contact log is put right: the former stays, struck out; who did not write it cannot", async () => {
      const { id } = await people.serving();
      const [{ page, context }, siv] = await Promise.all([people.enter("kari"), people.enter("siv")]);
      const hands = mouseOf(page);
      const line = (text: string) => page.getByRole("listitem").filter({ hasText: text });
      await page.goto(to(`/persons/${id}?tab=log`));
      await hands.press(records.newContact);
      await hands.press(nb.now);
      await hands.choose(records.channel, records.channels["telephone"] ?? "");
      await hands.write(records.with, "arbeidsgiveren");
      await hands.write(records.contactText, "Kan begynne mandag.");
      await hands.press(records.newContact);
      const former = line("Kan begynne mandag.");
      await former.getByRole("button", { name: exchange.notes.correct }).click();
      const form = former.locator("form");
      expect(await form.getByLabel(records.contactText).inputValue()).toBe("Kan begynne mandag.");
      await form.getByLabel(exchange.notes.why).fill("feil dag");
      await form.getByLabel(records.contactText).fill("Kan begynne tirsdag.");
      await form.getByRole("button", { name: exchange.notes.correct }).click();
      await former.locator("s").waitFor();
      expect(await former.textContent()).toContain("feil dag");
      await line("Kan begynne tirsdag.").getByText(exchange.notes.corrects).waitFor();
      await siv.page.goto(to(`/persons/${id}?tab=log`));
      const seen = siv.page.getByRole("listitem").filter({ hasText: "Kan begynne tirsdag." });
      await seen.waitFor();
      expect(await seen.getByRole("button").count()).toBe(0);
      await Promise.all([context.close(), siv.context.close()]);
    });

    test("somebody around the person is changed, and what the form does not ask stays; a victim is taken in with the shield that the law asks for", async () => {
      const { id } = await people.serving();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const line = (text: string) => page.getByRole("listitem").filter({ hasText: text });
      await page.goto(to(`/persons/${id}?tab=people`));
      await hands.press(records.addPerson);
      await hands.choose(records.kind, records.kinds["victim"] ?? "");
      await hands.write(records.name, "Fanny Fornærmet");
      await hands.write(records.provision, "strgjfl § 7 b");
      await hands.write(records.shieldGround, "vernes mot domfelte");
      await hands.press(records.addPerson);
      const one = line("Fanny Fornærmet").first();
      await one.getByRole("button", { name: exchange.contacts.change }).click();
      await one.getByLabel(`${records.phone} (${nb.optional})`).fill("99 88 77 66");
      await one.locator("form").getByRole("button", { name: exchange.contacts.change }).click();
      await one.getByText("99 88 77 66").waitFor();
      const kept = await db()
        .selectFrom("contact")
        .select(["shield", "shield_ground", "phone"])
        .where("person", "=", id)
        .execute();
      expect(kept).toEqual([{ shield: "strgjfl § 7 b", shield_ground: "vernes mot domfelte", phone: "99 88 77 66" }]);
      await context.close();
    });

    // one person in each language anew: the example has only so many people
    let related: Promise<{ readonly id: string }> | undefined;
    test.each(["nb", "nn", "en"] as const)(
      "whoever is around the person is related as the catalogue knows it, in %s",
      async (language) => {
        related ??= people.serving();
        const { id } = await related;
        const { page, context } = await stage().enter("kari", { language });
        page.setDefaultTimeout(25_000);
        const t = await loadTexts[language]();
        const { records: words } = t;
        const hands = mouseOf(page);
        const relation = `${words.relation} (${t.optional})`;
        await page.goto(to(`/persons/${id}?tab=people`));
        await hands.press(words.addPerson);
        expect(await page.getByLabel(relation).count()).toBe(0);
        await hands.choose(words.kind, words.kinds["child"] ?? "");
        await hands.choose(relation, words.relations["child"]?.["own"] ?? "");
        // of another kind the catalogue knows other relations: what was chosen holds no more
        await hands.choose(words.kind, words.kinds["cohabitant"] ?? "");
        expect(await page.getByLabel(relation).inputValue()).toBe("");
        await hands.choose(relation, words.relations["cohabitant"]?.["other-family"] ?? "");
        await hands.write(words.name, `Tante Prøvesen ${language}`);
        await hands.press(words.addPerson);
        const line = page
          .getByRole("listitem")
          .filter({ hasText: `Tante Prøvesen ${language}` })
          .first();
        await line
          .getByText(words.relations["cohabitant"]?.["other-family"] ?? "")
          .first()
          .waitFor();
        await line.getByRole("button", { name: t.exchange.contacts.change }).click();
        expect(await line.getByLabel(relation).inputValue()).toBe("other-family");
        await line.getByLabel(relation).selectOption("sibling");
        await line.locator("form").getByRole("button", { name: t.exchange.contacts.change }).click();
        await line
          .getByText(words.relations["cohabitant"]?.["sibling"] ?? "")
          .first()
          .waitFor();
        const kept = await db().selectFrom("contact").select(["kind", "relation"]).where("person", "=", id).execute();
        expect(kept).toContainEqual({ kind: "cohabitant", relation: "sibling" });
        await context.close();
      },
    );

    test("the language of letters is changed with its source, and the letter has a part in it; a phrase is changed, dropped and brought back", async () => {
      const { language: words, phrases } = exchange;
      const made = await people.signed();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const letter = page.locator("article.letter");
      await page.goto(to(`/persons/${made.person}/matters/${made.matterCase}`));
      await letter.waitFor();
      expect(await letter.locator(".letter-personal").count()).toBe(0);
      await page.goto(to(`/persons/${made.person}`));
      await hands.press(words.button("Bokmål"));
      const panel = page.locator("dialog[open]");
      await panel.getByText(words.notAsked).waitFor();
      await panel.getByLabel(words.choose).selectOption("lt");
      await panel.getByLabel(words.source).fill("innkomstsamtale med tolk");
      await panel.getByRole("button", { name: words.change }).click();
      await panel.waitFor({ state: "detached" });
      await hands.press(words.button("litauisk"));
      await panel.getByText(words.known("innkomstsamtale med tolk")).waitFor();
      await page.keyboard.press("Escape");
      await page.goto(to(`/persons/${made.person}/matters/${made.matterCase}`));
      await page.locator('.letter-personal[lang="lt"]').waitFor();

      await page.evaluate(async () => {
        const { csrf } = (await (await fetch("/api/me")).json()) as { csrf: string };
        await fetch("/api/phrases", {
          method: "POST",
          headers: { "content-type": "application/json", "x-csrf-token": csrf },
          body: JSON.stringify({ name: "Arbeidstid", language: "nb", text: "Du har fast arbeidstid." }),
        });
      });
      const { id, matter } = await people.weighable();
      await page.goto(to(`/persons/${id}?tab=decisions`));
      await hands.press(nb.handling.openMatter);
      await hands.choose(nb.handling.about, nb.matters[matter] ?? "");
      await hands.choose(nb.handling.openedBy, nb.handling.unit);
      await hands.press(nb.handling.open);
      await hands.press(nb.handling.write);
      await page.waitForURL(/\/matters\//);
      const box = page.locator("details", { hasText: decision.phrases });
      await box.locator("summary").first().click();
      await hands.press(phrases.editOf("Arbeidstid"));
      await box.getByLabel(decision.phraseName, { exact: true }).fill("Arbeidstiden");
      await box.getByLabel(phrases.text, { exact: true }).fill("Du har fast arbeidstid på verkstedet.");
      await hands.press(phrases.editOf("Arbeidstid"));
      await box.locator("button.unknown", { hasText: "Du har fast arbeidstid på verkstedet." }).waitFor();
      await hands.press(phrases.dropOf("Arbeidstiden"));
      await box.getByText(phrases.dropped("Arbeidstiden")).waitFor();
      await box.locator("button.unknown", { hasText: "Arbeidstiden" }).waitFor({ state: "detached" });
      await hands.press(nb.undo);
      await box.locator("button.unknown", { hasText: "Arbeidstiden" }).waitFor();
      await context.close();
    });

    test("the party's word stands beside the official's: one is taken over with the party as its source, another left with a reason", async () => {
      const { party: words } = exchange;
      const [taken, left] = ["home.electricity", "home.telephonePossible"] as const;
      const known = async ({ id: who }: { readonly id: string }): Promise<boolean> => {
        const { facts: now } = await asJob(db(), (trx) => currentFactsOf(trx, who, today));
        return now[taken] !== undefined || now[left] !== undefined;
      };
      let one = await people.serving();
      while (await known(one)) one = await people.serving();
      const { id } = one;
      const ask = (fact: string): string => law.facts.get(fact)?.question.nb ?? "";
      const version = async (): Promise<number> =>
        (await db().selectFrom("person").select("version").where("id", "=", id).executeTakeFirstOrThrow()).version;
      const party = { actor: "convicted:test", role: "convicted" as const, person: id };
      const at = await version();
      const answers = [taken, left].map((fact) => ({ fact, value: true }));
      await withClaims(db(), party, (trx) => answerOwn(trx, party, id, at, { answers }, today));
      const facts = [taken, left].map((fact) => ({ fact, value: false, source: "befaring" }));
      await withClaims(db(), kari, (trx) => assertFacts(trx, kari, id, at + 1, facts, today));
      const { page, context } = await people.enter("kari");
      await page.goto(to(`/persons/${id}?tab=overview`));
      const both = page.locator("section", { has: page.getByRole("heading", { name: words.title }) });
      const word = (fact: string) => both.getByRole("listitem", { name: ask(fact) });
      await word(taken).waitFor();
      expect(await word(taken).textContent()).toMatch(
        new RegExp(`${words.says}${nb.yes}.*${words.holds}${nb.no} befaring`),
      );
      // the list of what holds names the official as its source, not the party
      const row = page.locator(".fact-row", { hasText: ask(taken) });
      expect(await row.textContent()).toContain("befaring");
      await word(taken).getByRole("button", { name: words.take }).click();
      expect(await word(taken).getByLabel(words.source).inputValue()).toContain("parten selv");
      await word(taken).getByLabel(words.verified).selectOption({ label: nb.yes });
      await word(taken).locator("form").getByRole("button", { name: words.take }).click();
      await word(taken).waitFor({ state: "detached" });
      await row.getByText("parten selv").waitFor();
      await word(left).getByRole("button", { name: words.leave }).click();
      await word(left).getByLabel(nb.reason).fill("befaringen er nyere");
      await word(left).locator("form").getByRole("button", { name: words.leave }).click();
      await word(left).waitFor({ state: "detached" });
      await both.getByText(words.left(1)).click();
      await both.getByText("befaringen er nyere").waitFor();
      const rows = await db()
        .selectFrom("assertion")
        .select(["fact", "value", "verified"])
        .where("person", "=", id)
        .where("supersedes", "is not", null)
        .execute();
      expect(rows).toEqual([{ fact: taken, value: true, verified: true }]);
      await context.close();
    });
  });
}
