import { type Kysely, sql } from "kysely";

/**
 * Which assertions are the convicted person's own word, said in the own case: the database says so itself. What an order
 * or an official says goes before it, also where the person may not know of that.
 */
const words = `
alter table assertion add column of_party boolean not null default false;
update assertion set of_party = true where source = 'own case' and by like 'convicted:%';
alter table assertion alter column of_party set default (claim('person') is not null);
create policy own_words on assertion as restrictive for insert to soning_app with check (of_party = (claim('person') is not null));
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(words).execute(db);
}
