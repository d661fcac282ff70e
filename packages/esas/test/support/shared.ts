import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Version } from "../../src/contract/version.ts";
import { versions } from "../../src/contract/version.ts";

/** The sector's own contracts lie beside the repository; without them the tests against them are skipped. */
export const contracts = join(fileURLToPath(import.meta.url), "../../../../../../shared/esas");
export const haveContracts = existsSync(contracts);
export const skipped = haveContracts ? "" : ` (skipped: ${contracts} is not there)`;

const orders = join(contracts, "kontrakter/dom/fullbyrdelsesordre");
export const exampleVersions = ["1.0", "1.1"] as const;

export function officialExample(version: (typeof exampleVersions)[number]): Uint8Array {
  return readFileSync(join(orders, version, "eksempelfiler/fullbyrdelsesordre-eksempel-1.json"));
}

export function officialXsd(name: string): string {
  return readFileSync(
    join(contracts, "kontrakter-xsd/kriminalomsorg/straffegjennomfoering", name, "1.0", `${name}.xsd`),
    "utf8",
  );
}

function isCalendarDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function isMoment(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i.test(text);
  } catch {
    return false;
  }
}

/** The official schemas under Ajv, with the formats checked by `Temporal` and not by our own code. */
export function officialSchemas(): Readonly<Record<Version, ValidateFunction>> {
  const compiled = versions.map((version) => {
    const ajv = new Ajv2020({
      strict: false,
      allErrors: true,
      formats: {
        date: isCalendarDay,
        "date-time": isMoment,
        uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        email: /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/,
      },
    });
    const schema: unknown = JSON.parse(readFileSync(join(orders, version, "fullbyrdelsesordre.schema.json"), "utf8"));
    return [version, ajv.compile(schema as object)] as const;
  });
  return Object.fromEntries(compiled) as Record<Version, ValidateFunction>;
}
