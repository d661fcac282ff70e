import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readOrder, toCase } from "../src/index.ts";
import { hasRightCheckDigits, partsOf } from "../src/national-id.ts";
import { codesOf } from "./support/bytes.ts";
import { haveContracts, officialSchemas, skipped } from "./support/shared.ts";

const folder = join(fileURLToPath(import.meta.url), "../../../../examples/orders");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, name));

const today = { on: "2026-11-01" } as const;

describe("the example orders", () => {
  it.each(files)("%s", (name) => {
    const read = readOrder(bytesOf(name));
    if (name.startsWith("refused-"))
      return expect(codesOf(read)).toEqual([name.slice("refused-".length, -".json".length)]);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.order.notCarriedOver).toEqual([]);
    expect(toCase([read.order], today).ok).toBe(true);
    const { id } = read.order.convicted;
    expect([hasRightCheckDigits(id.value), partsOf(id.value).synthetic]).toEqual([true, true]);
  });

  it("hold one that is refused, named by its fault", () => {
    expect(codesOf(readOrder(bytesOf("refused/suspended-over-sentence.json")))).toEqual(["suspended-over-sentence"]);
  });

  it.each([
    ["2010-01-01", undefined, "The offence is unknown"],
    ["1957-11-25", "strl", "it is read as that of 2005"],
  ])("a Penal Code without its year, judged %s: what is said of it is what was read", (judged, code, hint) => {
    const text = new TextDecoder().decode(bytesOf("abuse-with-contact-ban.json"));
    const order = JSON.parse(text) as {
      fullbyrdelsesordre: { avgjoerelse: { avsagtDato: string }; domfelte: { person: { foedselsdato: string } } };
    };
    order.fullbyrdelsesordre.avgjoerelse.avsagtDato = judged;
    order.fullbyrdelsesordre.domfelte.person.foedselsdato = "1930-01-01";
    const unnamed = JSON.stringify(order).replaceAll(
      /"lovbudStreng":"[^"]*"/g,
      '"lovbudStreng":"Straffeloven § 282 første ledd"',
    );
    const read = readOrder(new TextEncoder().encode(unnamed.replaceAll(/"hjemler":\[[^\]]*\],?/g, "")));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const doubt = read.warnings.find((one) => one.code === "law-code-assumed");
    expect(doubt?.hint?.en).toContain(hint);
    const result = toCase([read.order], today);
    const [offence] = (result.ok ? result.facts["offences"] : []) as readonly { provision: { code?: string } }[];
    expect(offence?.provision.code).toBe(code);
  });

  it("tell a version by their name where they are about it", () => {
    for (const version of ["1.0", "1.1"]) {
      const read = readOrder(bytesOf(`version-${version}.json`), { schemaVersion: version });
      expect(read).toMatchObject({ ok: true, version });
    }
  });

  it("of two sentences make one case", () => {
    for (const [names, count] of [
      [["two-sentences-1.json", "two-sentences-2.json"], 2],
      [["corrected-1-first.json", "corrected-2-shorter.json"], 1],
    ] as const) {
      const orders = names.map((name) => readOrder(bytesOf(name))).flatMap((read) => (read.ok ? [read.order] : []));
      const result = toCase(orders, today);
      expect(result.ok && (result.facts["sentences"] as readonly unknown[]).length).toBe(count);
    }
  });
});

describe.skipIf(!haveContracts)(`the example orders against the official schemas${skipped}`, () => {
  const official = haveContracts ? officialSchemas() : undefined;

  it.each(files)("%s", (name) => {
    const version = /version-(1\.[01])/.exec(name)?.[1] === "1.0" ? "1.0" : "1.2";
    const validate = official?.[version];
    expect(validate?.(JSON.parse(new TextDecoder().decode(bytesOf(name)))), JSON.stringify(validate?.errors)).toBe(
      true,
    );
  });
});
