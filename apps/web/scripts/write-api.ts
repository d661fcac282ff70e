import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { apiTypes } from "./api.ts";

await writeFile(resolve(import.meta.dirname, "../src/api/schema.ts"), await apiTypes());
