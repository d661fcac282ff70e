import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where the program lies; one that was kept (`snapshot.ts`) knows it from how it is started. */
const own = (): string => import.meta.dirname ?? dirname(resolve(process.argv[1] ?? ""));

/** A file or folder of the project that the program lies in, from the program's own place upwards. Throws when it is not there. */
export function beside(path: string): string {
  for (let at = own(); ; at = dirname(at)) {
    const found = join(at, path);
    if (existsSync(found)) return found;
    if (dirname(at) === at) throw new Error(`${path} is not beside the program`);
  }
}
