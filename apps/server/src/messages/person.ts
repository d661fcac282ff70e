import type { ExecutionOrder } from "@soning/esas";
import { type Selectable, sql } from "kysely";
import type { Trx } from "../database/database.ts";
import type { PersonTable } from "../database/schema.ts";
import { type Finding, faultHere } from "./receipt.ts";

type Protection = Selectable<PersonTable>["protection"];

const grades: readonly Protection[] = ["none", "confidential", "strictly-confidential"];

/** The grade that an order asks for. The address of a client of an institution is held as confidential: the safe reading. */
function gradeOf({ convicted }: ExecutionOrder): Protection {
  const stated = convicted.addressProtection ?? convicted.address?.protection;
  return stated === undefined ? "none" : stated === "client-address" ? "confidential" : stated;
}

const nameOf = ({ convicted: { name } }: ExecutionOrder): string =>
  [name.first, name.middle, name.last]
    .filter((part) => part !== undefined && part !== "")
    .join(" ")
    .normalize("NFC");

const numberAt = "fullbyrdelsesordre.domfelte.person.identitetsnummer.verdi";

export type Found =
  | { readonly id: string; readonly protection: Protection; readonly isNew: boolean }
  | { readonly fault: Finding };

/**
 * The person of an order: the one with the same number, or a new one. An order can make the protection stricter, never
 * weaker. Numbers of two persons known here as different are left to a caseworker.
 */
export async function personOf(trx: Trx, order: ExecutionOrder): Promise<Found> {
  const { id, otherIds, birthDate } = order.convicted;
  const numbers = [id, ...otherIds].map(({ value }) => value);
  // two orders for a person not known yet must not make two persons
  for (const number of [...new Set(numbers)].sort())
    await sql`select pg_advisory_xact_lock(hashtext(${`person ${number}`}))`.execute(trx);
  const known = await trx
    .selectFrom("person")
    .select(["id", "protection"])
    .where("national_id", "in", numbers)
    .forUpdate()
    .execute();
  const [one, other] = known;
  if (other !== undefined) {
    return {
      fault: faultHere("several-persons", numberAt),
    };
  }
  const grade = gradeOf(order);
  if (one === undefined) {
    const made = await trx
      .insertInto("person")
      .values({ name: nameOf(order), national_id: id.value, birth_date: birthDate, protection: grade })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { id: made.id, protection: grade, isNew: true };
  }
  const protection = grades.indexOf(grade) > grades.indexOf(one.protection) ? grade : one.protection;
  if (protection !== one.protection)
    await trx.updateTable("person").set({ protection, version: sql`version + 1` }).where("id", "=", one.id).execute();
  return { id: one.id, protection, isNew: false };
}

/** The unit that an order lands in, and for a protected person the nearest one above that has somebody cleared. */
export async function unitsFor(trx: Trx, unit: string, protection: Protection): Promise<readonly string[] | Finding> {
  if (protection === "none") return [unit];
  const above = await sql<{ id: string }>`
    with recursive up (id, parent, depth) as (
      select id, parent, 0 from unit where id = ${unit} union all select u.id, u.parent, up.depth + 1 from unit u join up on u.id = up.parent)
    select up.id from up where exists (
      select 1 from posting o where o.unit = up.id and o.cleared and o.role in ('caseworker', 'leader', 'region', 'directorate', 'probation')
        and o."from" <= service_day() and (o.until is null or o.until > service_day()))
    order by depth limit 1`.execute(trx);
  const cleared = above.rows[0]?.id;
  if (cleared !== undefined) return [...new Set([unit, cleared])];
  return faultHere("nobody-cleared", "fullbyrdelsesordre.domfelte");
}
