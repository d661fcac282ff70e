import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import type { ExecutionOrder } from "@soning/esas";
import { law } from "@soning/law";
import type { Page } from "playwright-core";
import { onTestFailed } from "vitest";
import { answersTo } from "../../../server/src/cases/answers.ts";
import { currentFactsOf } from "../../../server/src/cases/current.ts";
import { askedOn, runOf } from "../../../server/src/cases/question.ts";
import { requireFacts } from "../../../server/src/cases/read-facts.ts";
import { asJob } from "../../../server/src/database/database.ts";
import { type ExampleDecision, exampleSteps } from "../../../server/src/example/steps.ts";
import { type Stage, today } from "./stage.ts";

const pictures = resolve(import.meta.dirname, "../../../../reports/pictures");

/** How long an act is waited for, in milliseconds: long enough for a busy machine. */
const PATIENCE = 25_000;

/** What stands at the head of a letter of the example. */
export const exampleLetter = {
  title: "Overføring",
  sentence: "Du overføres.",
  provision: "strgjfl § 15 (2)",
} as const;

/** What decisions that are made for tests are about. */
const DECIDED = "lower-security";

/** A person of the example. */
interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** An order that nobody has checked, and whom it is for. */
export interface Unchecked extends Somebody {
  /** of the version */
  readonly order: string;
  readonly caseNumber: string;
  /** parts of it that only a person can read */
  readonly byHand: number;
}

/** What a window shows when its test has failed: all of it as a picture, and what it warns of in words. */
async function tellOf(page: Page, persona: string): Promise<void> {
  if (page.isClosed()) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/failed-${persona}.jpg`, fullPage: true });
  const warned = await page.locator("[role=alert], [role=status], [aria-invalid=true], .ds-alert").allInnerTexts();
  console.error(`${persona} was left at ${page.url()}: ${JSON.stringify(warned)}`);
}

/** Who was given already, whichever file of tests asked. */
const givenOf = new WeakMap<() => Stage, Set<string>>();

/** People of the example for tests that change their cases, each given once: from the end, so that no other test meets them. */
export function peopleOf(stage: () => Stage) {
  const given = givenOf.get(stage) ?? new Set<string>();
  givenOf.set(stage, given);
  const take = <T extends Somebody>(found: readonly T[], what: string): T => {
    const next = found.find(({ id }) => !given.has(id) && id !== stage().person);
    if (next === undefined) throw new Error(`the example has nobody left ${what}`);
    given.add(next.id);
    return next;
  };
  const db = () => stage().door.service.db;
  const inside = () =>
    db()
      .selectFrom("person")
      .innerJoin("serving", "serving.person", "person.id")
      .select(["person.id", "person.name"])
      .where("person.protection", "=", "none")
      .where("serving.state", "=", "serving:high");
  /** those who serve; last of them those of whom there may be a decision on lower security, which more tests need */
  const servingOnes = async (): Promise<readonly Somebody[]> => {
    const wanted = await inside()
      .innerJoin("caseload", "caseload.person", "person.id")
      .where("caseload.status", "=", "now")
      .where("caseload.matter", "=", DECIDED)
      .execute();
    const kept = new Set(wanted.map(({ id }) => id));
    const found = await inside().orderBy("person.id", "desc").execute();
    return [...found.filter(({ id }) => !kept.has(id)), ...found.filter(({ id }) => kept.has(id))];
  };
  return {
    /** a window of somebody signed in, in which what does not come in a while has failed */
    async enter(persona: string) {
      const opened = await stage().enter(persona);
      opened.page.setDefaultTimeout(PATIENCE);
      onTestFailed(() => tellOf(opened.page, persona));
      return opened;
    },
    /** somebody who serves in prison */
    serving: async (): Promise<Somebody> => take(await servingOnes(), "who serves"),
    /** somebody who serves and may have something now, in whose case nothing was asked for yet */
    mayHave: async (matter: string): Promise<Somebody> =>
      take(
        await inside()
          .innerJoin("caseload", "caseload.person", "person.id")
          .where("caseload.status", "=", "now")
          .where("caseload.matter", "=", matter)
          // a decision that the example made already would stand beside the test's own
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom("matter_case").select("matter_case.id").whereRef("matter_case.person", "=", "person.id"),
              ),
            ),
          )
          .orderBy("person.id", "desc")
          .execute(),
        `who may have ${matter}`,
      ),
    /** somebody whose order has come and was not looked at */
    async unchecked(): Promise<Unchecked> {
      const rows = await db()
        .selectFrom("order_version as v")
        .innerJoin("person", "person.id", "v.person")
        .select(["person.id", "person.name", "v.id as order", "v.body"])
        .where("person.protection", "=", "none")
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom("serving").select("serving.id").whereRef("serving.person", "=", "v.person"))),
        )
        .orderBy("person.id", "desc")
        .execute();
      const found = rows.map(({ body, ...row }) => {
        const { judgment, needsManualReading } = body as unknown as ExecutionOrder;
        return { ...row, caseNumber: judgment.caseNumber, byHand: needsManualReading.length };
      });
      return take(found, "whose order was not looked at");
    },
    /** somebody who serves, and a matter in which the law leaves to an official only what it names considerations for */
    async weighable(): Promise<Somebody & { readonly matter: string }> {
      const found = await servingOnes();
      const weighed = await asJob(db(), async (trx) => {
        for (const one of found.filter(({ id }) => !given.has(id))) {
          const { facts } = await currentFactsOf(trx, one.id, today);
          const { run, settings } = runOf(requireFacts(facts).facts, "in-force", askedOn(today));
          for (const answer of answersTo(run, settings, law.matters, "nb")) {
            const { matter, missing } = answer as {
              matter?: string;
              missing?: readonly { kind: string; fact: string }[];
            };
            const left = missing?.filter(({ kind }) => kind === "assessment") ?? [];
            const named = left.every(({ fact }) => (law.facts.get(fact)?.considerations ?? []).length > 0);
            if (matter !== undefined && left.length > 0 && named) return { ...one, matter };
          }
        }
        return undefined;
      });
      return take(weighed === undefined ? [] : [weighed], "in whose case something is to be weighed");
    },
    /** a decision of the example's staff that is signed and not told yet, on somebody of their own */
    async signed(): Promise<ExampleDecision & Somebody> {
      const matter = DECIDED;
      const one = await this.mayHave(matter);
      const steps = exampleSteps(stage().door.service);
      const matterCase = await steps.apply(one.id, matter);
      const { run } = await steps.assess(one.id, matterCase, matter);
      const made = await steps.draft({ person: one.id, matterCase }, run, "grant", {
        ...exampleLetter,
        reasons: "Planen for resten av straffen er god.",
      });
      await steps.sign(made);
      return { ...made, ...one };
    },
  };
}
