import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file or folder of the project that the program lies in, from the program's own place upwards. Throws when it is not there. */
export function beside(path: string): string {
  for (let at = import.meta.dirname; ; at = dirname(at)) {
    const found = join(at, path);
    if (existsSync(found)) return found;
    if (dirname(at) === at) throw new Error(`${path} is not beside the program`);
  }
}
