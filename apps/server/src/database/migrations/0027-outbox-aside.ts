import { type Kysely, sql } from "kysely";

/** An event that is held and shall never go can be set aside, with the reason and by whom; it stays held, and can still be told. */
const aside = `
alter table outbox add column aside_reason text, add column aside_by text,
  add constraint outbox_aside check ((aside_reason is null) = (aside_by is null) and (aside_reason is null or held is not null));
grant update (aside_reason, aside_by) on outbox to soning_app;

-- what is left of an event that was held when its case was erased is no message: it stays held, so that nobody gets it
create function outbox_erased() returns trigger language plpgsql as $$
begin
  new.held := '–';
  return new;
end $$;
create trigger erased before update on outbox for each row
  when (old.held is not null and new.held is null and new.body = '–') execute function outbox_erased();
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(aside).execute(db);
}
