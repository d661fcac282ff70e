import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { receiptBody } from "../../src/messages/receipts.ts";
import { contracts } from "../support/esas.ts";

const contract = join(contracts, "kontrakter/felles/kvittering/1.0/Kvittering.schema.json");
describe.skipIf(!existsSync(contract))(`receipts against the contract (needs ${contract})`, () => {
  const validate = existsSync(contract)
    ? new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(contract, "utf8")) as object)
    : undefined;
  test.each([
    "UNDER_MOTTAK",
    "MOTTATT",
    "FEILET_AVSENDER_TEKNISK",
    "FEILET_AVSENDER_MANGLER",
    "FEILET_MOTTAKER",
  ] as const)("%s holds", (status) => {
    expect(validate?.(receiptBody("a", "b", status, status.startsWith("FEILET") ? "Feil." : null))).toBe(true);
  });
  test("a status that is none does not", () => {
    expect(validate?.({ ...receiptBody("a", "b", "MOTTATT", null), status: "OK" })).toBe(false);
  });
});
