import { sql } from "kysely";
import { expect, test } from "vitest";
import { up } from "../../src/database/migrations/0011-verified.ts";
import { hasRealServer, testDatabase } from "../support/database.ts";

test.skipIf(!hasRealServer)(
  "an older `false` that nobody chose becomes unsaid, a `true` stays (needs PostgreSQL)",
  async () => {
    const { db, drop } = await testDatabase();
    try {
      // the column as it was before
      await sql`alter table assertion alter column verified set default false, alter column verified set not null`.execute(
        db,
      );
      const { id } = await db
        .insertInto("person")
        .values({ name: "Ola Oppdiktet" })
        .returning("id")
        .executeTakeFirstOrThrow();
      for (const verified of ["false", "true"])
        await sql`insert into assertion (person, fact, value, source, by, verified) values (${id}, 'person.wanted', 'true', 'talk', 'kari', ${verified}::boolean)`.execute(
          db,
        );
      await up(db as never);
      const { rows } = await sql<{ verified: boolean | null }>`select verified from assertion order by at, id`.execute(
        db,
      );
      expect(rows.map(({ verified }) => verified)).toEqual(expect.arrayContaining([null, true]));
      expect(rows).toHaveLength(2);
    } finally {
      await drop();
    }
  },
);
