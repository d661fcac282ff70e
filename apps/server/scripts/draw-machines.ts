import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { drawMachines } from "../src/machines/draw.ts";

await writeFile(join(import.meta.dirname, "../../../docs/state-machines.md"), drawMachines());
