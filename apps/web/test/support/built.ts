import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Has `npm run build` made the site that the service serves? */
export const siteIsBuilt: boolean = existsSync(resolve(import.meta.dirname, "../../dist/index.html"));
