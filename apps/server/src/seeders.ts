import { seedUnit } from "./example/unit.ts";
import type { Service } from "./http/app.ts";
import { seedStaff } from "./identity/development/staff.ts";

/** Puts a part of the example into a database. Does nothing where that part, or real data, is there already. */
export type Seeder = (service: Service, log: (line: string) => void) => Promise<void>;

/** The example's parts in order, run at each start with the development sign-in. */
export const seeders: readonly Seeder[] = [async ({ db }) => void (await seedStaff(db)), seedUnit];
