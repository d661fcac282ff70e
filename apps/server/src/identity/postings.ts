import { sql } from "kysely";
import type { Claims, Db } from "../database/database.ts";
import type { Role } from "../database/schema.ts";

/** A posting in force: what a member of staff may be today. */
export interface Posting {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly role: Role;
  readonly cleared: boolean;
  readonly from: string;
  readonly until: string | null;
}

export interface StaffMember {
  readonly id: string;
  readonly name: string;
}

/** The member of staff whom an identity provider calls by this subject. */
export async function staffBySubject(db: Db, subject: string): Promise<StaffMember | undefined> {
  return db.selectFrom("staff").select(["id", "name"]).where("subject", "=", subject).executeTakeFirst();
}

/** The postings in force on a day, by name of unit; `until` is the first day without. */
export async function postingsOf(db: Db, staff: string, on: string): Promise<readonly Posting[]> {
  const rows = await db
    .selectFrom("posting")
    .innerJoin("unit", "unit.id", "posting.unit")
    .select([
      "posting.id",
      "posting.unit",
      "unit.name",
      "posting.role",
      "posting.cleared",
      "posting.from",
      "posting.until",
    ])
    .where("posting.staff", "=", staff)
    .where(sql<boolean>`posting."from" <= ${on}::date and (posting.until is null or posting.until > ${on}::date)`)
    .orderBy("unit.name")
    .orderBy("posting.role")
    .orderBy("posting.id")
    .execute();
  return rows.map(({ id, unit, name, role, cleared, from, until }) => ({
    id: String(id),
    unit: { id: unit, name },
    role,
    cleared,
    from,
    until,
  }));
}

/** What a member of staff is in a posting. */
export const claimsIn = (staff: string, posting: Pick<Posting, "role"> & { readonly unit: string }): Claims => ({
  actor: staff,
  staff,
  role: posting.role,
  unit: posting.unit,
});

/** Somebody's person by national id, for the own case. */
export async function personByNationalId(db: Db, nationalId: string): Promise<string | undefined> {
  return (await db.selectFrom("person").select("id").where("national_id", "=", nationalId).executeTakeFirst())?.id;
}
