import navikt from "@navikt/fnrvalidator";
import { describe, expect, it } from "vitest";
import { versions } from "../src/contract/version.ts";
import { caseNames, generateCase, generateOrder, scenarioNames } from "../src/generator/index.ts";
import { leafPaths, valueAt } from "../src/text/json-value.ts";
import { codesOf, readJson } from "./support/bytes.ts";
import { haveContracts, officialSchemas, skipped } from "./support/shared.ts";

const seeds = Array.from({ length: 400 }, (_, index) => index);

describe("made-up orders", () => {
  it("are the same for the same seed", () => {
    for (const seed of seeds.slice(0, 20)) expect(generateOrder(seed)).toEqual(generateOrder(seed));
  });

  it("differ from seed to seed", () => {
    const texts = new Set(seeds.map((seed) => JSON.stringify(generateOrder(seed).message)));
    expect(texts.size).toBe(seeds.length);
  });

  it.each(seeds)("seed %i is read, and nothing in it is lost", (seed) => {
    const { message, version } = generateOrder(seed);
    const read = readJson(message, { schemaVersion: version });
    expect(read).toMatchObject({ ok: true, version });
    if (read.ok) {
      expect(read.order.notCarriedOver).toEqual([]);
      expect(read.order.paths).toEqual(leafPaths(message));
    }
  });

  it("bear numbers that a register would not know, with right check digits", () => {
    for (const seed of seeds) {
      const id = valueAt(generateOrder(seed).message, [
        "fullbyrdelsesordre",
        "domfelte",
        "person",
        "identitetsnummer",
        "verdi",
      ]);
      expect(navikt.idnr(String(id))).toEqual({ status: "valid", type: "tnr" });
    }
  });

  it.each(scenarioNames())("scenario %s comes out as it says", (name) => {
    for (const seed of [1, 2, 3]) {
      const made = generateOrder(seed, { scenario: name });
      const read = readJson(made.message, { schemaVersion: made.version });
      expect([name, read.ok ? "read" : codesOf(read)]).toEqual([
        name,
        made.ours === "read" ? "read" : expect.anything(),
      ]);
      if (made.ours === "refused") expect(read.ok).toBe(false);
      expect(codesOf(read)).toEqual(expect.arrayContaining([...made.faults, ...made.warnings]));
      const manual = read.ok ? read.order.needsManualReading.map((one) => one.reason) : [];
      expect(manual).toEqual(expect.arrayContaining([...made.manual]));
      const unknown = codesOf(read).includes("unknown-field");
      expect(unknown).toBe(made.warnings.includes("unknown-field"));
    }
  });

  it.each(caseNames())("case %s consists of readable orders", (name) => {
    for (const message of generateCase(5, name).messages) expect(readJson(message).ok).toBe(true);
  });

  it("refuses names that do not exist", () => {
    expect(() => generateOrder(1, { scenario: "nothing-like-it" })).toThrow(RangeError);
    expect(() => generateCase(1, "nothing-like-it")).toThrow(RangeError);
  });
});

describe.skipIf(!haveContracts)(`made-up orders against the official schemas${skipped}`, () => {
  const official = haveContracts ? officialSchemas() : undefined;

  it.each(versions)("random ones of %s are valid", (version) => {
    for (const seed of seeds) {
      const { message } = generateOrder(seed, { version });
      const valid = official?.[version](JSON.parse(JSON.stringify(message)));
      expect(valid, JSON.stringify(official?.[version].errors)).toBe(true);
    }
  });

  it.each(scenarioNames())("scenario %s", (name) => {
    const all = versions.map((version) => generateOrder(7, { scenario: name, version }));
    for (const made of all) {
      const validate = official?.[made.version];
      const valid = validate?.(JSON.parse(JSON.stringify(made.message)));
      expect(valid, `${made.version} ${JSON.stringify(validate?.errors)}`).toBe(made.official === "valid");
    }
  });

  it.each(caseNames())("case %s", (name) => {
    for (const message of generateCase(5, name).messages) {
      expect(official?.["1.2"](JSON.parse(JSON.stringify(message)))).toBe(true);
    }
  });
});
