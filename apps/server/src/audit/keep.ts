import type { KeyObject } from "node:crypto";
import type { Db } from "../database/database.ts";
import type { AuditFiles } from "./keys.ts";
import { writeRoot } from "./write-root.ts";

const hour = 3_600_000;

/** Signs a root now and each hour. `stop` signs the last; it waits for one under way. A root that could not be written is told, and tried again within the hour. */
export function keepRoots(
  db: Db,
  files: AuditFiles,
  key: KeyObject,
  failed: (error: unknown) => void,
): { stop(): Promise<void> } {
  let atWork: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    atWork = atWork.then(async () => void (await writeRoot(db, files, key))).catch(failed);
    return atWork;
  };
  void write();
  const timer = setInterval(() => void write(), hour).unref();
  return {
    stop() {
      clearInterval(timer);
      return write();
    },
  };
}
