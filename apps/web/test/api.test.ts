import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { apiTypes } from "../scripts/api.ts";

test("the types of the API are those of the server's routes; `npm run api -w apps/web` writes them", async () => {
  expect(readFileSync(resolve(import.meta.dirname, "../src/api/schema.ts"), "utf8")).toBe(await apiTypes());
});
