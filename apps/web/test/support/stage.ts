import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Door } from "../../../server/test/support/door.ts";
import { type Look, openBrowser, signedIn } from "./browser.ts";
import { openService } from "./service.ts";

/** The day of the example, as service and pages think it is. */
export const today = "2026-06-15";
export const now = `${today}T10:00:00+02:00`;

/** A person whose case waits for one answer, and what is asked. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly matter: string;
  readonly fact: string;
}

/** One service and one browser for all tests in a browser. */
export interface Stage {
  readonly door: Door;
  readonly browser: Browser;
  readonly origin: string;
  /** a window of somebody signed in, on the day of the example */
  enter(persona: string, look?: Look): Promise<{ readonly page: Page; readonly context: BrowserContext }>;
  /** persons of whom one answer is missing, each given once, so that tests do not meet */
  nextAsked(): Asked;
  /** somebody in the caseload of whom a test changes nothing */
  readonly person: string;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [door, browser] = await Promise.all([openService(), openBrowser()]);
  const { db } = door.service;
  const asked = await askedOf(db);
  const { id: person } = await db
    .selectFrom("caseload")
    .innerJoin("person", "person.id", "caseload.person")
    .select("person.id")
    .where("person.protection", "=", "none")
    .where("caseload.matter", "=", "em.final-part")
    .where("caseload.status", "=", "now")
    .orderBy("person.id")
    .executeTakeFirstOrThrow();
  let given = 0;
  return {
    door,
    browser,
    origin: door.origin,
    person,
    enter: (persona, look = {}) => signedIn(browser, door.origin, persona, { now, ...look }),
    nextAsked() {
      const next = asked[given];
      given += 1;
      if (next === undefined) throw new Error("the example has nobody left of whom one answer is missing");
      return next;
    },
    async close() {
      await browser.close();
      await door.stop();
    },
  };
}

async function askedOf(db: Door["service"]["db"]): Promise<readonly Asked[]> {
  const rows = await db
    .selectFrom("caseload")
    .innerJoin("person", "person.id", "caseload.person")
    .select(["person.id", "person.name", "caseload.matter", "caseload.lacks"])
    .where("person.protection", "=", "none")
    .where("caseload.status", "=", "almost")
    .orderBy("person.id")
    .execute();
  return rows.flatMap(({ id, name, matter, lacks }) => {
    const { open, missing } = lacks as { open: boolean; missing: readonly string[] };
    const [fact] = missing;
    return open && missing.length === 1 && fact !== undefined ? [{ id, name, matter, fact }] : [];
  });
}
