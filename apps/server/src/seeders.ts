import { seedStages } from "./example/stages.ts";
import { seedUnit } from "./example/unit.ts";
import type { Service } from "./http/app.ts";
import { seedStaff } from "./identity/development/staff.ts";

/** Puts a part of the example into a database. Does nothing where that part, or real data, is there already. */
export type Seeder = (service: Service, log: (line: string) => void, stopped: () => boolean) => Promise<void>;

/** What the development sign-in needs: there before the first request. */
export const seedersBefore: readonly Seeder[] = [async ({ db }) => void (await seedStaff(db))];

/** The example's other parts in order, put in while the service answers; one that is stopped goes on at the next start. */
export const seedersMeanwhile: readonly Seeder[] = [seedUnit, seedStages];
