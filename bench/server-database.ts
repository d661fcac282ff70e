import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Claims, connect, type Db } from "../apps/server/src/database/database.ts";
import { startEmbedded } from "../apps/server/src/database/embedded/embedded.ts";
import { migrate } from "../apps/server/src/database/migrate.ts";
import { seedStaff } from "../apps/server/src/identity/development/staff.ts";

/** Who asks in the server's benches: a caseworker of the example's unit. */
export const kari: Claims = { actor: "kari", staff: "kari", role: "caseworker", unit: "elvestad" };

const begun: (() => Promise<void>)[] = [];

/** An embedded database of its own, migrated, with the example's staff. */
export async function benchDatabase(connections: number): Promise<Db> {
  const folder = await mkdtemp(join(tmpdir(), "soning-bench-"));
  begun.push(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  const embedded = await startEmbedded({ folder, log: () => undefined });
  begun.push(() => embedded.stop());
  const db = connect(embedded.url, connections);
  begun.push(() => db.destroy());
  await migrate(db as never);
  await seedStaff(db);
  return db;
}

/** Stops the databases and removes their folders. */
export async function endDatabases(): Promise<void> {
  for (const end of begun.splice(0).reverse()) await end();
}
