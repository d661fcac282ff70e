import { type ExecutionOrder, toCase } from "@soning/esas";
import { sql } from "kysely";
import type { Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { type Applied, type Assertion, applyAssertions } from "./assertions.ts";
import type { JsonFacts } from "./read-facts.ts";

interface OrderHere {
  readonly order: ExecutionOrder;
  readonly arrivedOn: string;
}

export interface Material {
  readonly orders: readonly OrderHere[];
  readonly assertions: readonly (Assertion & { readonly shield: string | null })[];
}

const empty: Material = { orders: [], assertions: [] };

/**
 * Orders and assertions of persons. Of each order the newest version counts that was neither returned nor withdrawn; one
 * that nobody has checked yet counts as it came. What a retention rule erased is as if it had not been said. Read with the rights of the transaction.
 */
export async function materialOf(trx: Trx, persons: readonly string[]): Promise<ReadonlyMap<string, Material>> {
  if (persons.length === 0) return new Map();
  const among = sql`any(${persons}::uuid[])`;
  const orders = await sql<{ person: string; body: ExecutionOrder; arrived_on: string }>`
    select distinct on (v.order_id) v.person, v.body, v.arrived_on from order_version v
    where v.person = ${among} and v.body <> '{}'::jsonb and not exists (
      select 1 from event e where e.machine = 'order' and e.stream = v.id::text and e.kind in ('return', 'withdraw'))
    order by v.order_id, v.number desc`.execute(trx);
  const assertions = await sql<{
    person: string;
    id: string;
    fact: string;
    record: string | null;
    value: unknown;
    shield: string | null;
    ofParty: boolean;
  }>`
    select person, id, fact, record, value, shield, of_party as "ofParty" from assertion where person = ${among} and erased is null order by at, (record is not null), id`.execute(
    trx,
  );
  const found = new Map<string, { orders: OrderHere[]; assertions: Material["assertions"][number][] }>();
  const of = (person: string) => {
    const known = found.get(person) ?? { orders: [], assertions: [] };
    found.set(person, known);
    return known;
  };
  for (const { person, body, arrived_on: arrivedOn } of orders.rows) of(person).orders.push({ order: body, arrivedOn });
  for (const { person, ...assertion } of assertions.rows) of(person).assertions.push(assertion);
  return found;
}

/** The facts of the orders alone. Throws `bad-order` when they cannot be one case. */
function factsOfOrders(orders: readonly OrderHere[], on: string): JsonFacts {
  if (orders.length === 0) return {};
  const made = toCase(
    orders.map(({ order }) => order),
    { on, arrivedOn: orders.map(({ arrivedOn }) => arrivedOn) },
  );
  if (!made.ok)
    throw new Problem("bad-order", undefined, {
      faults: made.faults.map(({ path, message }) => ({ path, message: message.en })),
    });
  return made.facts;
}

/** The current facts out of orders and assertions. `on` is the day the case is looked at. */
export function currentFacts({ orders, assertions }: Material, on: string): Applied {
  return applyAssertions(factsOfOrders(orders, on), assertions);
}

/** The same for one person. */
export async function currentFactsOf(trx: Trx, person: string, on: string): Promise<Applied> {
  return currentFacts((await materialOf(trx, [person])).get(person) ?? empty, on);
}

/** The material of one person, without what is shielded from the party. */
export async function openMaterialOf(trx: Trx, person: string, forParty: boolean): Promise<Material> {
  const { orders, assertions } = (await materialOf(trx, [person])).get(person) ?? empty;
  return { orders, assertions: forParty ? assertions.filter(({ shield }) => shield === null) : assertions };
}
