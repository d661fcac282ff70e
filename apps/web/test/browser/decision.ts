import { describe, expect, test } from "vitest";
import { type Hands, keysOf, mouseOf } from "../support/hands.ts";
import type { Stage } from "../support/stage.ts";

/** From an opened matter to a letter received, so that the time for a complaint runs. */
export function decisionInBrowser(stage: () => Stage): void {
  describe("a decision", () => {
    test.each([
      ["mouse", mouseOf, 0],
      ["keyboard alone", keysOf, 1],
    ] as const)(
      "by %s: matter, decision, signature, letter, receipt",
      { timeout: 300_000 },
      async (_how, handsOf, which) => {
        const person = await decidable(stage(), which);
        const [kari, leif] = await Promise.all([stage().enter("kari"), stage().enter("leif")]);
        const hands: Hands = handsOf(kari.page);
        await kari.page.goto(`${stage().origin}/persons/${person}?tab=decisions`);
        await hands.press("Åpne en sak");
        await hands.choose("Hva gjelder det?", "EK siste del");
        await hands.choose("Hvem tar det opp?", "Enheten tar det opp selv");
        await hands.press("Åpne");
        await hands.press("Vurder og skriv vedtak");
        await kari.page.waitForURL(/\/matters\//);
        await hands.pick("Innvilges");
        await hands.write("Begrunnelse", "Du har gjennomført en tredjedel, og det er under seks måneder igjen.");
        // the letter beside says what is written, as it is written
        await kari.page.getByText("Du har gjennomført en tredjedel").last().waitFor();
        await kari.page.getByText("Lagret", { exact: true }).waitFor();
        // the law asks for a step before a decision of this kind
        await kari.page.getByRole("heading", { name: "Før vedtaket kan signeres" }).waitFor();
        await hands.press("Gjort");
        await hands.write("Hva viser at det er gjort?", "risikovurdering 12. juni");
        await hands.press("Gjort");
        await kari.page.getByRole("heading", { name: "Før vedtaket kan signeres" }).waitFor({ state: "detached" });
        await hands.press("Send til signering");
        await kari.page.getByText("Venter på signatur").waitFor();
        await leif.page.goto(kari.page.url());
        await handsOf(leif.page).press("Signer vedtaket");
        await leif.page.getByText("Hva skjer nå").waitFor();
        await kari.page.reload();
        await hands.press("Skriv brevet");
        await hands.press("Send brevet");
        await hands.choose("Hvordan?", "post");
        await hands.press("Nå");
        await hands.press("Send brevet");
        await hands.press("Registrer at det er mottatt");
        await hands.press("Nå");
        await hands.write("Hva viser det?", "kvittering for mottak");
        await hands.press("Registrer at det er mottatt");
        const panel = kari.page.getByRole("region", { name: "Hva skjer nå" });
        await panel.getByText("parten er underrettet").waitFor();
        expect(await panel.textContent()).toMatch(/Klagefrist\d+\. \w+ 2026/);
        await Promise.all([kari.context.close(), leif.context.close()]);
      },
    );
  });
}

/** Somebody for whom the last part with electronic monitoring may be granted today, and nothing is open. */
async function decidable(stage: Stage, which: number): Promise<string> {
  const found = await stage.door.service.db
    .selectFrom("caseload")
    .innerJoin("person", "person.id", "caseload.person")
    .select("person.id")
    .where("person.protection", "=", "none")
    .where("caseload.matter", "=", "em.final-part")
    .where("caseload.status", "=", "now")
    .where("person.id", "!=", stage.person)
    .orderBy("person.id")
    .execute();
  const person = found[which];
  if (person === undefined) throw new Error("the example has too few who may be granted the last part with monitoring");
  return person.id;
}
