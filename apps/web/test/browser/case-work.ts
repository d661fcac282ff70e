import { readFile } from "node:fs/promises";
import { law } from "@soning/law";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { asJob } from "../../../server/src/database/database.ts";
import { ownInitiative } from "../../../server/src/matters/own-initiative.ts";
import { pdf } from "../../../server/test/support/papers.ts";
import { nb } from "../../src/i18n/nb/index.ts";
import { mouseOf } from "../support/hands.ts";
import { peopleOf } from "../support/people.ts";
import { type Stage, today } from "../support/stage.ts";

const { events, states } = nb.machines;
const optional = (label: string): string => `${label} (${nb.optional})`;
/** Hands in the form that is open. */
const formOf = (page: Page) => mouseOf(page.locator(".step-form"));
const lineWith = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });

/** What is done in one case beside its decision, each clicked for real. */
export function caseWorkInBrowser(stage: () => Stage): void {
  describe("work in a case", () => {
    const people = peopleOf(stage);
    const at = (person: string, tab: string): string => `${stage().origin}/persons/${person}?tab=${tab}`;

    test("notes and contacts are marked as open to access, a shielded one is not, and one in error stays, struck out", async () => {
      const { id } = await people.serving();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const words = nb.records;
      const telephone = words.channels["telephone"] ?? "";
      await page.goto(at(id, "log"));
      await hands.press(words.newNote);
      await page.getByText(words.openToAccess).waitFor();
      await hands.write(words.text, "Har fått tilbud om arbeid i verkstedet.");
      await hands.press(words.newNote);
      const note = lineWith(page, "arbeid i verkstedet");
      await note.getByText(words.openTag).waitFor();
      await hands.press(words.newContact);
      await hands.press(nb.now);
      await hands.choose(words.channel, telephone);
      await hands.write(words.with, "arbeidsgiveren");
      await hands.write(words.contactText, "Bekrefter tilbudet.");
      await hands.write(optional(words.provision), "fvl § 19 (1) b");
      await hands.write(words.shieldGround, "opplysning om forretningsforhold");
      await hands.press(words.newContact);
      const contact = lineWith(page, "Bekrefter tilbudet");
      await contact.getByText(`${telephone} 15.06.2026 10:00, arbeidsgiveren`).waitFor();
      await contact.getByText("skjermet fvl § 19 (1) b").waitFor();
      await note.getByRole("button", { name: words.inError }).click();
      await note.getByLabel(nb.reason).fill("gjaldt en annen");
      await note.getByRole("button", { name: words.inError }).last().click();
      await note.locator("s").waitFor();
      expect(await note.textContent()).toContain("gjaldt en annen");
      expect(await note.getByRole("button").count()).toBe(0);
      await context.close();
    });

    test("somebody moves in and is asked; when the household changes again, who has consented is asked anew", async () => {
      const { id } = await people.serving();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const { household: words } = nb.flows;
      await page.goto(at(id, "people"));
      await hands.press(nb.records.addPerson);
      await hands.choose(nb.records.kind, nb.records.kinds["cohabitant"] ?? "");
      await hands.write(nb.records.name, "Anne Samboer");
      await hands.write(optional(nb.records.birthDate), "1990-02-03");
      await hands.choose(optional(nb.records.sharesHousehold), nb.yes);
      await hands.press(nb.records.addPerson);
      await lineWith(page, "Anne Samboer").first().waitFor();
      await hands.press(words.register);
      await hands.choose(words.change, words.changes["moved-in"]);
      await hands.choose(words.who, "Anne Samboer");
      await formOf(page).write(words.on, today);
      await hands.write(nb.reason, "flyttet inn etter bryllupet");
      await hands.press(words.register);
      const consent = page.locator("section", { has: page.getByRole("heading", { name: nb.records.consents }) });
      const state = (name: string) => consent.locator(".tag", { hasText: states["consent"]?.[name] ?? "" });
      await state("asked").waitFor();
      await hands.press(events["talk"] ?? "");
      await formOf(page).write(nb.handling.serving.on, today);
      for (const label of [nb.records.present, nb.records.toldOfControl, nb.records.toldWithdrawable])
        await hands.choose(label, label === nb.records.present ? nb.no : nb.yes);
      await hands.press(events["talk"] ?? "");
      await consent.getByText(`${nb.records.talkedOn.toLowerCase()} 15.06.2026`).waitFor();
      await hands.press(events["give"] ?? "");
      await formOf(page).write(nb.handling.serving.on, today);
      await hands.choose(nb.records.present, nb.no);
      await hands.press(events["give"] ?? "");
      await state("given").waitFor();
      await hands.press(words.register);
      await hands.choose(words.change, words.changes.other);
      await formOf(page).write(words.on, today);
      await hands.write(nb.reason, "ny leilighet");
      await hands.pick(words.again("Anne Samboer"));
      await hands.press(words.register);
      await state("asked").waitFor();
      await context.close();
    });

    test("leave: out and back, and what is left of the quota", async () => {
      const { id } = await people.serving();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const { leave: words } = nb.flows;
      await page.goto(at(id, "overview"));
      await hands.press(events["out"] ?? "");
      await hands.write(nb.handling.serving.at, "2026-06-15T09:30");
      await hands.write(nb.handling.serving.until, "2026-06-17T18:00");
      await hands.write(optional(nb.handling.serving.why), "permisjon hos familien");
      await hands.press(events["out"] ?? "");
      await page
        .getByText(nb.machines.away(nb.machines.forms["high"] ?? ""))
        .first()
        .waitFor();
      await hands.press(events["back"] ?? "");
      await hands.press(nb.now);
      await hands.choose(optional(words.kind), words.kinds.ordinary);
      await hands.write(words.days, "2");
      await hands.press(events["back"] ?? "");
      await page.getByText(words.left("16", "18")).waitFor();
      await context.close();
    });

    test("access to documents: an index, an answer to each, a time to complain, and the complaint about it", async () => {
      const { id } = await people.serving();
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const { access: words } = nb.flows;
      await page.goto(at(id, "documents"));
      const upload = async (title: string, extractOf?: string): Promise<void> => {
        await hands.press(nb.records.upload);
        await page
          .getByLabel(nb.records.file)
          .setInputFiles({ name: "a.pdf", mimeType: "application/pdf", buffer: pdf });
        await hands.write(nb.records.title, title);
        if (extractOf !== undefined) await hands.choose(optional(nb.flows.extractOf), extractOf);
        await hands.press(nb.records.upload);
        await page.getByRole("link", { name: title, exact: true }).waitFor();
      };
      await upload("Vurdering av risiko");
      await upload("Vurdering uten navn", "Vurdering av risiko");
      await upload("Plan for gjennomføringen");
      await hands.press(words.register);
      await hands.write(words.text, "Alt som er skrevet om meg.");
      await hands.choose(words.form, nb.handling.forms["oral"] ?? "");
      await hands.press(nb.now);
      await hands.press(words.register);
      await hands.press(words.index);
      await hands.press(words.decide);
      await hands.choose(words.answerTo("Plan for gjennomføringen"), words.answers.given);
      await hands.choose(words.answerTo("Vurdering av risiko"), words.answers.partly);
      await hands.choose(words.citeOf("Vurdering av risiko"), "fvl § 19 (2) b");
      await hands.write(words.groundOf("Vurdering av risiko"), "andres forhold");
      await hands.choose(words.extractOf("Vurdering av risiko"), "Vurdering uten navn");
      await hands.write(optional(words.commentUntil), "2026-06-29");
      await hands.press(nb.now);
      await hands.press(words.decide);
      const request = lineWith(page, "Alt som er skrevet om meg.");
      await request.getByText(words.states.decided).waitFor();
      expect(await request.textContent()).toMatch(/klagefrist 22\.06\.2026.*uttalelse innen 29\.06\.2026/);
      expect(await request.textContent()).toContain("Vurdering av risiko: gis delvis (fvl § 19 (2) b, andres forhold)");
      await lineWith(page, "Plan for gjennomføringen").first().getByText(nb.records.openToParty).waitFor();
      await hands.press(words.complain);
      await hands.choose(nb.complaints.form, nb.handling.forms["written"] ?? "");
      await hands.write(nb.complaints.text, "Jeg vil se alt.");
      await hands.press(nb.now);
      await hands.press(words.complain);
      await page.getByRole("button", { name: nb.case.tabs.complaint, exact: true }).click();
      await page.getByRole("heading", { name: nb.complaints.aboutAccess }).waitFor();
      const file = page.waitForEvent("download");
      await page.getByRole("link", { name: nb.records.export }).click();
      const bytes = await readFile(await (await file).path());
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      await context.close();
    });

    test("an opportunity is set aside with a reason and a day; what the service must look at itself is not", async () => {
      const one = await people.mayHave("transitional-housing");
      const { page, context } = await people.enter("kari");
      const hands = mouseOf(page);
      const rows = async (person: string): Promise<readonly string[]> => {
        const { db } = stage().door.service;
        const found = await db
          .selectFrom("caseload")
          .select(["matter"])
          .where("person", "=", person)
          .where("aside_until", "is not", null)
          .execute();
        return found.map(({ matter }) => matter);
      };
      const aside = async (person: string, matter: string): Promise<void> => {
        await page.goto(`${at(person, "assessment")}&matter=${matter}`);
        await hands.press(nb.records.aside);
        await hands.write(nb.reason, "venter på utredning");
        await hands.write(nb.handling.until, "2026-08-01");
        await hands.press(nb.records.aside);
      };
      await aside(one.id, "transitional-housing");
      await page.getByText(`${nb.records.asides}:`).waitFor();
      expect(await rows(one.id)).toEqual(["transitional-housing"]);
      const { person, matter, duty } = await owedTo(stage());
      await aside(person, matter);
      await page.getByText(nb.problems[duty === "owed" ? "wrong-state" : "undetermined"]).waitFor();
      expect(await rows(person)).toEqual([]);
      await context.close();
    });
  });
}

/** Somebody whom the service must consider for something without an application, or for whom that is open. */
async function owedTo({ door }: Stage) {
  const matters = law.matters.filter(({ results }) => "own-initiative" in results);
  return asJob(door.service.db, async (trx) => {
    const people = await trx
      .selectFrom("serving")
      .select("person")
      .where("state", "=", "serving:high")
      .orderBy("person")
      .execute();
    const found = [];
    for (const { person } of people)
      for (const { id: matter } of matters) {
        const duty = await ownInitiative(trx, person, matter, today).catch(() => "not-owed" as const);
        if (duty === "owed") return { person, matter, duty };
        if (duty === "open") found.push({ person, matter, duty });
      }
    const [open] = found;
    if (open === undefined) throw new Error("the example has nobody whom the service must consider by itself");
    return open;
  });
}
