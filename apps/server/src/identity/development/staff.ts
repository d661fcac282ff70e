import type { Db } from "../../database/database.ts";
import { machineSubject } from "../access-token.ts";
import { exampleMachine, exampleUnits, personas } from "./personas.ts";

const since = "2024-01-01";

/** Puts the example's units, staff and postings into a database that has no unit. Gives whether it did. */
export async function seedStaff(db: Db): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const any = await trx.selectFrom("unit").select("id").limit(1).executeTakeFirst();
    if (any !== undefined) return false;
    await trx
      .insertInto("unit")
      .values([...exampleUnits])
      .execute();
    const machine = {
      id: `machine-${exampleMachine.clientId}`,
      subject: machineSubject(exampleMachine.clientId),
      name: exampleMachine.name,
    };
    await trx
      .insertInto("staff")
      .values([...personas.map(({ id, name }) => ({ id, subject: id, name })), machine])
      .execute();
    await trx
      .insertInto("posting")
      .values([
        ...personas.flatMap(({ id, postings }) =>
          postings.map(({ unit, role, cleared, signs }) => ({
            staff: id,
            unit,
            role,
            cleared: cleared ?? false,
            powers: signs === true ? ["sign"] : [],
            from: since,
            until: null,
          })),
        ),
        {
          staff: machine.id,
          unit: exampleMachine.unit,
          role: "integrator" as const,
          powers: [],
          from: since,
          until: null,
        },
      ])
      .execute();
    return true;
  });
}
