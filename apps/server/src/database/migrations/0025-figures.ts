import { type Kysely, sql } from "kysely";

/**
 * What analysts get: numbers of persons, never a row. A number below the least is not told; where that would leave one number
 * of its group untold, the next smallest is not told either, so that nobody finds it by subtraction.
 */
const figures = `
create function figures(asked text, fewest integer) returns table (what text, law text, how text, persons integer)
language sql stable security definer set search_path = public as $$
  with told as (
    select c.matter as what, c.law, c.status as how, c.person from caseload c where asked = 'caseload'
    union all select split_part(s.state, ':', 1), null, nullif(split_part(s.state, ':', 2), ''), s.person from serving s where asked = 'servings'
    union all select m.matter, m.law, m.state, m.person from matter_case m where asked = 'matters'
    union all select m.matter, m.law, d.outcome, d.person from decision d join matter_case m on m.id = d.matter_case where asked = 'decisions' and d.signed_at is not null
    union all select m.matter, m.law, coalesce(c.result, c.state), c.person
      from complaint c join decision d on d.id = c.decision join matter_case m on m.id = d.matter_case where asked = 'complaints'
  ), cells as (
    select t.what, t.law, t.how, count(distinct t.person)::integer as n from told t where claim('role') = 'analyst' and is_posted() group by t.what, t.law, t.how
  ), marked as (
    select c.*, c.n < fewest as small, count(*) filter (where c.n < fewest) over (partition by c.what, c.law) as smalls,
      row_number() over (partition by c.what, c.law, c.n < fewest order by c.n, c.how) as turn
    from cells c
  )
  select m.what, m.law, m.how, case when m.small or (m.smalls = 1 and m.turn = 1) then null else m.n end from marked m order by m.what, m.law nulls first, m.how nulls first
$$;
revoke execute on function figures(text, integer) from public;
grant execute on function figures(text, integer) to soning_app;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(figures).execute(db);
}
