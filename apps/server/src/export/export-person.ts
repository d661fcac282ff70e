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

/** Rows of one table, a portion at a time; each table has at least one portion, which may be empty. */
interface Portion {
  readonly table: string;
  readonly rows: readonly Row[];
  readonly first: boolean;
  readonly last: boolean;
}

/**
 * Everything on a person, table by table. `forParty`: what is shielded is left out with its ground named. Documents come as
 * a list with links. Read with the rights of the transaction.
 */
export async function* rowsOf(trx: Trx, id: string, forParty: boolean, publicUrl: URL): AsyncGenerator<Portion> {
  const earliest = await trx
    .selectFrom("assertion")
    .select(({ fn }) => fn.min("at").as("at"))
    .where("person", "=", id)
    .where("shield", "is not", null)
    .executeTakeFirst();
  const firstShield = (earliest?.at as Date | null | undefined) ?? undefined;
  for (const { table, by, tie = "id", columns, serviceOnly } of exported) {
    if (forParty && serviceOnly === true) continue;
    const chosen = columns === undefined ? sql`*` : sql.join(columns.map((name) => sql.ref(name)));
    const told = forParty && untold[table] !== undefined ? sql`and not (${sql.raw(untold[table])})` : sql``;
    for (let offset = 0, last = false; !last; offset += portion) {
      const { rows } =
        await sql<Row>`select ${chosen} from ${sql.table(table)} where person = ${id} ${told} order by ${sql.ref(by)}, ${sql.ref(tie)} limit ${portion} offset ${offset}`.execute(
          trx,
        );
      last = rows.length < portion;
      const shown = rows
        .map((row) => (table === "document" ? { ...row, content: contentOf(row, publicUrl) } : row))
        .map((row) =>
          !forParty ? row : table === "assessment_run" ? withoutShieldedRuns(row, firstShield) : openPart(table, row),
        );
      yield { table, rows: shown, first: offset === 0, last };
    }
  }
}

/** Everything on a person as the pieces of one JSON object; its last member says that it is whole. Throws `not-found`. */
export async function* exportPerson(
  trx: Trx,
  who: Pick<Claims, "actor">,
  id: string,
  forParty: boolean,
  on: string,
  publicUrl: URL,
): AsyncGenerator<string> {
  const { name, national_id, birth_date, protection, language, language_source } = await requirePerson(trx, id);
  const person = {
    id,
    name,
    nationalId: national_id,
    birthDate: birth_date,
    protection,
    language,
    languageSource: language_source,
  };
  yield `{"on":${JSON.stringify(on)},"madeBy":${JSON.stringify(who.actor)},"forParty":${forParty},"person":${JSON.stringify(person)}`;
  for await (const { table, rows, first, last } of rowsOf(trx, id, forParty, publicUrl)) {
    const written = rows.map((row) => JSON.stringify(row)).join(",");
    yield `${first ? `,${JSON.stringify(table)}:[` : written === "" ? "" : ","}${written}${last ? "]" : ""}`;
  }
  // the last of all: where it is absent, the export broke off
  yield `,"complete":true}\n`;
}
