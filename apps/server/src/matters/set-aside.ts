import { z } from "zod";
import { audit } from "../audit/append.ts";
import { keepAsides } from "../caseload/asides.ts";
import { mattersOf } from "../cases/question.ts";
import { type Claims, forService, type Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { requireChanged } from "../http/versions.ts";
import { requirePerson } from "../persons/read.ts";
import { purposeOf } from "../persons/roles.ts";
import { ownInitiative } from "./own-initiative.ts";

export const asideMade = z.object({ id: z.uuid(), version: z.int() });

export interface Aside {
  readonly matter: string;
  readonly reason: string;
  /** the day on which it is looked at again */
  readonly until: string;
}

/** The last word on each matter that was ever set aside. */
const wordsOn = (trx: Trx, person: string) =>
  trx
    .selectFrom("opportunity_aside")
    .select(["id", "matter", "reason", "until", "by", "version"])
    .distinctOn("matter")
    .where("person", "=", person)
    .orderBy("matter")
    .orderBy("version", "desc")
    .execute();

/**
 * Sets an opportunity of the caseload aside until a day, with a reason. What the service must consider on its own
 * initiative may not be set aside, nor what is open for want of facts. `version` is that of the word that holds now, 0 where
 * none does. Throws `not-found`, `bad-request`, `wrong-state`, `undetermined`, `changed-meanwhile`.
 */
export async function setAside(
  trx: Trx,
  claims: Claims,
  person: string,
  version: number,
  aside: Aside,
  today: string,
): Promise<z.infer<typeof asideMade>> {
  await requirePerson(trx, person);
  mattersOf([aside.matter]);
  if (aside.until <= today)
    throw new Problem("bad-request", undefined, { faults: [{ path: "until", message: `must lie after ${today}` }] });
  const duty = await ownInitiative(trx, person, aside.matter, today);
  if (duty === "owed")
    throw new Problem("wrong-state", "the service must consider this on its own initiative; it cannot be set aside");
  if (duty === "open")
    throw new Problem("undetermined", "it is open whether the service must consider this on its own initiative");
  const last = (await wordsOn(trx, person)).find(({ matter }) => matter === aside.matter);
  if (version !== (last !== undefined && last.until > today ? last.version : 0)) requireChanged(0);
  const made = await trx
    .insertInto("opportunity_aside")
    .values({ person, ...aside, by: claims.actor, version: (last?.version ?? 0) + 1 })
    .onConflict((conflict) => conflict.columns(["person", "matter", "version"]).doNothing())
    .returning(["id", "version"])
    .executeTakeFirst();
  if (made === undefined) throw new Problem("changed-meanwhile", "somebody set it aside at the same time");
  await forService(trx, (whole) => keepAsides(whole, today, person));
  await audit(trx, claims, {
    act: "opportunity.set-aside",
    purpose: "execution",
    person,
    details: { matter: aside.matter, until: aside.until },
  });
  return made;
}

export const asideShown = asideMade
  .extend({ matter: z.string(), reason: z.string(), until: z.string(), by: z.string() })
  .meta({ id: "Aside" });

/** What is set aside on a day, each matter by its last word. Throws `not-found`. */
export async function asidesOf(
  trx: Trx,
  claims: Claims,
  person: string,
  today: string,
): Promise<z.infer<typeof asideShown>[]> {
  await requirePerson(trx, person);
  const rows = await wordsOn(trx, person);
  await audit(trx, claims, { act: "opportunity.list-aside", purpose: purposeOf(claims.role), person });
  return rows.filter(({ until }) => until > today);
}
