import { expect, test } from "vitest";
import { rules } from "../../server/src/jobs/rules.ts";
import { asks } from "../../server/src/outbox/write-event.ts";
import { en } from "../src/i18n/en/index.ts";
import { nb } from "../src/i18n/nb/index.ts";
import { nn } from "../src/i18n/nn/index.ts";

test.each([
  ["nb", nb],
  ["nn", nn],
  ["en", en],
] as const)("every job, and all that an event may lack, has its word in %s", (_language, { exchange }) => {
  expect(Object.keys(exchange.jobs.rules).sort()).toEqual([...rules.keys()].sort());
  expect(Object.keys(exchange.outbox.lacks).sort()).toEqual([...new Set(Object.values(asks))].sort());
  for (const schema of Object.keys(asks)) expect(exchange.outbox.schemas[schema], schema).toBeDefined();
});
