import { sql } from "kysely";
import type { Claims, Trx } from "../database/database.ts";
import { requirePerson } from "../persons/read.ts";
import { exported, shielded, toldOfShielded, untold } from "./tables.ts";

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

/** Where a document's bytes are read, with the rights of whoever asks. */
const contentOf = (row: Row, publicUrl: URL): string =>
  new URL(`/api/documents/${String(row["id"])}/content`, publicUrl).href;

/**
 * Everything on a person as the pieces of one JSON object, table by table, a portion of rows at a time. `forParty`: what
 * is shielded is left out with its ground named. Documents come as a list with links. Read with the rights of the transaction. Throws `not-found`.
 */
export async function* exportPerson(
  trx: Trx,
  claims: Claims,
  id: string,
  forParty: boolean,
  on: string,
  publicUrl: URL,
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
  for (const { table, by, tie = "id", columns, serviceOnly } of exported) {
    if (forParty && serviceOnly === true) continue;
    yield `,${JSON.stringify(table)}:[`;
    const chosen = columns === undefined ? sql`*` : sql.join(columns.map((name) => sql.ref(name)));
    const told = forParty && untold[table] !== undefined ? sql`and not (${sql.raw(untold[table])})` : sql``;
    for (let offset = 0; ; offset += portion) {
      const { rows } =
        await sql<Row>`select ${chosen} from ${sql.table(table)} where person = ${id} ${told} order by ${sql.ref(by)}, ${sql.ref(tie)} limit ${portion} offset ${offset}`.execute(
          trx,
        );
      const shown = rows
        .map((row) => (table === "document" ? { ...row, content: contentOf(row, publicUrl) } : row))
        .map((row) =>
          !forParty ? row : table === "assessment_run" ? withoutShieldedRuns(row, firstShield) : openPart(table, row),
        );
      if (shown.length > 0) yield `${offset === 0 ? "" : ","}${shown.map((row) => JSON.stringify(row)).join(",")}`;
      if (rows.length < portion) break;
    }
    yield "]";
  }
  // the last of all: where it is absent, the export broke off
  yield `,"complete":true}\n`;
}
