import { z } from "zod";
import { audit } from "../audit/append.ts";
import { keepAsides } from "../caseload/asides.ts";
import { mattersOf } from "../cases/question.ts";
import { type Claims, forService, type Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";
import { ownInitiative } from "./own-initiative.ts";

export interface Aside {
  readonly matter: string;
  readonly reason: string;
  /** the day on which it is looked at again */
  readonly until: string;
}

/**
 * Sets an opportunity of the caseload aside until a day, with a reason. What the service must consider on its own
 * initiative may not be set aside, nor what is open for want of facts. Throws `not-found`, `bad-request`, `wrong-state`, `undetermined`.
 */
export async function setAside(trx: Trx, claims: Claims, person: string, aside: Aside, today: string): Promise<string> {
  await requirePerson(trx, person);
  mattersOf([aside.matter]);
  if (aside.until <= today)
    throw new Problem("bad-request", undefined, { faults: [{ path: "until", message: `must lie after ${today}` }] });
  const duty = await ownInitiative(trx, person, aside.matter, today);
  if (duty === "owed")
    throw new Problem("wrong-state", "the service must consider this on its own initiative; it cannot be set aside");
  if (duty === "open")
    throw new Problem("undetermined", "it is open whether the service must consider this on its own initiative");
  const { id } = await trx
    .insertInto("opportunity_aside")
    .values({ person, ...aside, by: claims.actor })
    .returning("id")
    .executeTakeFirstOrThrow();
  await forService(trx, (whole) => keepAsides(whole, today, person));
  await audit(trx, claims, {
    act: "opportunity.set-aside",
    purpose: "execution",
    person,
    details: { matter: aside.matter, until: aside.until },
  });
  return id;
}

export const asideShown = z
  .object({ id: z.uuid(), matter: z.string(), reason: z.string(), until: z.string(), by: z.string() })
  .meta({ id: "Aside" });

/** What is set aside on a day, each matter by its last word. Throws `not-found`. */
export async function asidesOf(
  trx: Trx,
  claims: Claims,
  person: string,
  today: string,
): Promise<z.infer<typeof asideShown>[]> {
  await requirePerson(trx, person);
  const rows = await trx
    .selectFrom("opportunity_aside")
    .select(["id", "matter", "reason", "until", "by"])
    .distinctOn("matter")
    .where("person", "=", person)
    .orderBy("matter")
    .orderBy("at", "desc")
    .execute();
  await audit(trx, claims, { act: "opportunity.list-aside", purpose: purposeOf(claims.role), person });
  return rows.filter(({ until }) => until > today);
}
