import { IN_FORCE } from "@soning/law";
import { audit } from "../audit/append.ts";
import { mattersOf } from "../cases/question.ts";
import type { Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { isSomebody, move, type Who } from "../machines/move.ts";
import { requirePerson } from "../persons/read.ts";
import { raise } from "../tasks/raise.ts";

export interface Opening {
  readonly matter: string;
  readonly unit: string;
  readonly openedBy: "party" | "unit" | "clock";
  /** of an application: how it came, on which day, late or not (`null` not known), who helped */
  readonly form?: "written" | "oral" | "electronic" | undefined;
  readonly appliedOn?: string | undefined;
  readonly late?: boolean | null | undefined;
  readonly helpedBy?: string | undefined;
}

/**
 * Opens a matter of a person: an application, or what the unit or a date calls for. A matter of the kind that is open
 * already is not opened twice. A late application is taken and flagged. Throws `not-found`, `bad-request`, `already-exists`.
 */
export async function openMatter(
  trx: Trx,
  who: Who,
  person: string,
  opening: Opening,
  now: string,
): Promise<{ readonly id: string; readonly state: string; readonly version: number }> {
  await requirePerson(trx, person);
  mattersOf([opening.matter]);
  const known = await trx
    .selectFrom("matter_case")
    .select("id")
    .where("person", "=", person)
    .where("matter", "=", opening.matter)
    .where("state", "not in", ["decided", "closed", "void"])
    .executeTakeFirst();
  if (known !== undefined) throw new Problem("already-exists", `the matter is open as ${known.id}`);
  const { id } = await trx
    .insertInto("matter_case")
    .values({
      person,
      matter: opening.matter,
      unit: opening.unit,
      assignee: "staff" in who && opening.openedBy !== "party" ? (who.staff ?? null) : null,
      state: "preparing",
      law: IN_FORCE,
      opened_by: opening.openedBy,
      hold_reason: null,
      hold_until: null,
      form: opening.form ?? null,
      applied_on: opening.appliedOn ?? null,
      late: opening.late ?? null,
      helped_by: opening.helpedBy ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { state } = await move(trx, who, {
    person,
    machine: "matter",
    stream: id,
    event: "open",
    payload: { ...opening },
  });
  await raise(trx, who, { person, matterCase: id, event: "case-opened", at: now });
  if (opening.openedBy === "party")
    await raise(trx, who, { person, matterCase: id, event: "application-received", at: now });
  if (isSomebody(who))
    await audit(trx, who, {
      act: "matter.open",
      purpose: "execution",
      person,
      details: { matterCase: id, matter: opening.matter, by: opening.openedBy },
    });
  return { id, state, version: 1 };
}

/** The unit that serves a person now: an application from the own case goes there. Throws `not-found`, `wrong-state` where there is none. */
export async function servingUnitOf(trx: Trx, person: string): Promise<string> {
  await requirePerson(trx, person);
  const row = await trx
    .selectFrom("serving")
    .select("unit")
    .where("person", "=", person)
    .where("state", "<>", "ended")
    .executeTakeFirst();
  if (row?.unit === undefined || row.unit === null)
    throw new Problem("wrong-state", "no unit has taken the order yet: hand the application in at the unit");
  return row.unit;
}
