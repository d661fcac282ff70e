import { sql } from "kysely";
import type { Claims, Trx } from "../database/database.ts";
import { requirePerson } from "../persons/read.ts";
import { exported, shielded, toldOfShielded } from "./tables.ts";

type Row = Readonly<Record<string, unknown>>;

/** How many rows are in memory at a time. */
const portion = 200;

/** A shielded row as the party sees it: that it is there, and the ground on which the rest is kept back. */
function openPart(table: string, row: Row): Row {
  const rule = shielded[table];
  if (rule === undefined || (row[rule.shield] ?? null) === null) return row;
  return {
    ...Object.fromEntries(toldOfShielded.map((name) => [name, row[name]])),
    leftOut: { ground: (rule.ground === undefined ? row[rule.shield] : row[rule.ground]) ?? row[rule.shield] },
  };
}

/** A run that may rest on something shielded is left out for the party with its day: the facts in it are not apart. */
function withoutShieldedRuns(row: Row, firstShield: Date | undefined): Row {
  if (firstShield === undefined || (row["at"] as Date) < firstShield) return row;
  return {
    ...Object.fromEntries(toldOfShielded.map((name) => [name, row[name]])),
    leftOut: { ground: "rests on what is shielded" },
  };
}

/**
 * Everything on a person as the pieces of one JSON object, table by table, a portion of rows at a time. `forParty`: what
 * is shielded is left out with its ground named. Read with the rights of the transaction. Throws `not-found`.
 */
export async function* exportPerson(
  trx: Trx,
  claims: Claims,
  id: string,
  forParty: boolean,
  on: string,
): AsyncGenerator<string> {
  const { name, national_id, birth_date, protection, language } = await requirePerson(trx, id);
  const first = await trx
    .selectFrom("assertion")
    .select(({ fn }) => fn.min("at").as("at"))
    .where("person", "=", id)
    .where("shield", "is not", null)
    .executeTakeFirst();
  const firstShield = (first?.at as Date | null | undefined) ?? undefined;
  const person = { id, name, nationalId: national_id, birthDate: birth_date, protection, language };
  yield `{"on":${JSON.stringify(on)},"madeBy":${JSON.stringify(claims.actor)},"forParty":${forParty},"person":${JSON.stringify(person)}`;
  for (const { table, by } of exported) {
    yield `,${JSON.stringify(table)}:[`;
    for (let offset = 0; ; offset += portion) {
      const { rows } =
        await sql<Row>`select * from ${sql.table(table)} where person = ${id} order by ${sql.ref(by)}, id limit ${portion} offset ${offset}`.execute(
          trx,
        );
      const shown = rows.map((row) =>
        !forParty ? row : table === "assessment_run" ? withoutShieldedRuns(row, firstShield) : openPart(table, row),
      );
      if (shown.length > 0) yield `${offset === 0 ? "" : ","}${shown.map((row) => JSON.stringify(row)).join(",")}`;
      if (rows.length < portion) break;
    }
    yield "]";
  }
  yield "}\n";
}
