import type { ExecutionOrder } from "@soning/esas";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { type Claims, type Db, type Trx, withClaims } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { purposeOf } from "./roles.ts";
import { personRow } from "./search.ts";

export const orderRow = z
  .object({
    /** of this version */
    id: z.uuid(),
    order: z.string(),
    judgment: z.string(),
    caseNumber: z.string(),
    version: z.int(),
    arrivedOn: z.iso.date(),
    description: z.string(),
    /** what only a person can read right */
    byHand: z.array(z.object({ reason: z.string(), path: z.string() })),
  })
  .meta({ id: "OrderVersion" });

export const person = personRow
  .extend({
    nationalId: z.string().nullable(),
    language: z.string(),
    /** where it is known from; null: nobody has asked */
    languageSource: z.string().nullable(),
    version: z.int(),
    orders: z.array(orderRow),
  })
  .meta({ id: "Person" });
export type Person = z.infer<typeof person>;

/** A person's row as the reader may see it. Throws `not-found`, also for one whom the reader may not see. */
export async function requirePerson(trx: Trx, id: string) {
  const row = await trx.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw new Problem("not-found");
  return row;
}

/** A person with every version of every order, newest first. Throws `not-found`. */
export async function readPerson(db: Db, claims: Claims, id: string): Promise<Person> {
  return withClaims(db, claims, async (trx) => {
    const row = await requirePerson(trx, id);
    const orders = await trx
      .selectFrom("order_version")
      .selectAll()
      .where("person", "=", id)
      .orderBy("arrived_on", "desc")
      .orderBy("order_id")
      .orderBy("number", "desc")
      .execute();
    await audit(trx, claims, { act: "person.read", purpose: purposeOf(claims.role), person: id });
    return {
      id: row.id,
      name: row.name,
      nationalId: row.national_id,
      birthDate: row.birth_date,
      protection: row.protection,
      language: row.language,
      languageSource: row.language_source,
      version: row.version,
      orders: orders.map((version) => {
        const { judgment, description, needsManualReading } = version.body as unknown as ExecutionOrder;
        return {
          id: version.id,
          order: version.order_id,
          judgment: version.judgment_id,
          caseNumber: judgment.caseNumber,
          version: version.number,
          arrivedOn: version.arrived_on,
          description,
          byHand: needsManualReading.map(({ reason, path }) => ({ reason, path })),
        };
      }),
    };
  });
}
