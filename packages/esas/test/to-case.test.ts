import { law } from "@soning/law";
import { decodeFacts, type Names } from "@soning/norms";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countryCount, isCountry } from "../src/countries.ts";
import { caseNames, generateCase, generateOrder, scenarioNames } from "../src/generator/index.ts";
import { type ExecutionOrder, type JsonObject, type JsonValue, type ToCase, toCase } from "../src/index.ts";
import { isList, isObject, leafPaths, valueAt } from "../src/text/json-value.ts";
import { readJson } from "./support/bytes.ts";
import { exampleVersions, haveContracts, officialExample, skipped } from "./support/shared.ts";

const names: Names = law;

type Made = Extract<ToCase, { ok: true }>;

function orderOf(message: JsonValue): ExecutionOrder {
  const read = readJson(message);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.order;
}

function made(result: ToCase): Made {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result;
}

const today = { on: "2026-11-01" } as const;
const caseOf = (scenario: string, seed = 4): Made =>
  made(toCase([orderOf(generateOrder(seed, { scenario }).message)], today));

function recordsOf(value: JsonValue | undefined): readonly JsonObject[] {
  const items = isObject(value) ? value["items"] : value;
  return isList(items) ? items.filter(isObject) : [];
}

const firstOf = (facts: JsonObject, id: string): JsonObject => recordsOf(facts[id])[0] ?? {};

describe("the facts of a case", () => {
  it("are all in the law's catalogue, with values of their types", () => {
    const readable = scenarioNames().filter((scenario) => generateOrder(4, { scenario }).ours === "read");
    for (const scenario of readable) expect(decodeFacts(caseOf(scenario).facts, names).faults, scenario).toEqual([]);
    for (let seed = 0; seed < 300; seed += 1) {
      expect(decodeFacts(made(toCase([orderOf(generateOrder(seed).message)], today)).facts, names).faults).toEqual([]);
    }
  });

  it.each<[string, string, JsonObject]>([
    ["prison-120-days", "sentences", { kind: "prison", length: "P120D", suspended: "none", remandDeducted: 10 }],
    ["prison-4-months", "sentences", { length: "P4M" }],
    ["prison-all-units", "sentences", { length: "P1Y2M10D" }],
    ["prison-21-years-11-months", "sentences", { length: "P21Y11M" }],
    ["suspended-part", "sentences", { length: "P6M", suspended: "P4M", trialPeriod: "P2Y" }],
    ["suspended-all", "sentences", { length: "P30D", suspended: "P30D" }],
    ["anticipated", "sentences", { anticipated: true, finalFrom: "none" }],
    [
      "community-sentence",
      "sentences",
      { kind: "community", communityHours: 90, executionTime: "P5M", subsidiaryPrison: "P60D" },
    ],
    ["youth-sentence", "sentences", { kind: "youth", length: "P1Y", subsidiaryPrison: "P6M" }],
    ["contact-ban-with-control", "sentences", { withBan: true }],
    ["contact-ban-with-control", "otherSanctions", { kind: "contact-ban", electronicControl: true }],
    ["fine-alone", "fines", { amount: 20_000, subsidiaryDays: 20 }],
    ["only-loss-of-rights", "otherSanctions", { kind: "driving-ban" }],
    ["loss-of-rights-for-good", "otherSanctions", { kind: "loss-of-rights", to: "none" }],
    [
      "offence-structured",
      "offences",
      {
        status: "convicted",
        penaltyFrame: 72,
        provision: { code: "strl", section: "282", paragraph: 1, text: "Straffeloven § 282 første ledd" },
      },
    ],
    [
      "offence-of-1902-1",
      "offences",
      { provision: { code: "strl02", section: "192", text: "Straffeloven (1902) § 192" } },
    ],
    ["offence-unreadable-3", "offences", { provision: { text: "Se dommen" } }],
    ["offence-unreadable-2", "offences", { provision: { text: "§ 57. Forbud mot kontakt" } }],
  ])("of %s: %s", (scenario, id, fields) => {
    expect(firstOf(caseOf(scenario).facts, id)).toMatchObject(fields);
  });

  it("know the states that the law knows", () => {
    const type = law.facts.get("citizenships.state")?.type;
    expect(type?.kind === "choice" && type.values.every(isCountry)).toBe(true);
    expect(type?.kind === "choice" && type.values.length).toBe(countryCount);
  });

  it("deny a contact ban only where the version surely has a field for it", () => {
    const { message } = generateOrder(4, { scenario: "prison-120-days" });
    const banOf = (schemaVersion?: string): JsonValue | undefined => {
      const read = readJson(message, schemaVersion === undefined ? {} : { schemaVersion });
      return read.ok ? firstOf(made(toCase([read.order], today)).facts, "sentences")["withBan"] : undefined;
    };
    expect([banOf("1.2"), banOf("1.1"), banOf()]).toEqual([false, undefined, undefined]);
  });

  it("leave out what the order does not say", () => {
    expect(firstOf(caseOf("deduction-absent").facts, "sentences")).not.toHaveProperty("remandDeducted");
    expect(firstOf(caseOf("prison-hours").facts, "sentences")).not.toHaveProperty("length");
    expect(firstOf(caseOf("frame-absent").facts, "offences")).not.toHaveProperty("penaltyFrame");
    expect(caseOf("no-sex").facts).not.toHaveProperty("person.sex");
    expect(caseOf("no-citizenship").facts).not.toHaveProperty("citizenships");
    expect(firstOf(caseOf("ordinary").facts, "sentences")).not.toHaveProperty("orderArrivedOn");
  });

  it("never make days of months, nor drop what has other units in silence", () => {
    const found = caseOf("deduction-in-months");
    expect(firstOf(found.facts, "sentences")).not.toHaveProperty("remandDeducted");
    expect(found.notCarriedOver.map((one) => one.path)).toContain(
      "fullbyrdelsesordre.avgjoerelse.reaksjoner.fengsel.fradrag.antallMaaneder",
    );
  });

  it("name both laws of an offence across a change, and every section", () => {
    const codes = recordsOf(caseOf("offence-across-2015").facts["offences"]).map((one) =>
      valueAt(one, ["provision", "code"]),
    );
    expect(codes).toEqual(["strl02", "strl"]);
  });

  it("take the offence, not the attempt, where the general part stands first", () => {
    const { message } = generateOrder(4, { scenario: "offence-with-cf" });
    const text = JSON.stringify(message).replace("strl. § 275, jf. § 16, jf. § 15", "strl. § 16, jf. § 275");
    const facts = made(toCase([orderOf(JSON.parse(text))], today)).facts;
    expect(firstOf(facts, "offences")["provision"]).toEqual({
      code: "strl",
      section: "275",
      text: "strl. § 16, jf. § 275",
    });
  });
});

describe("what only a person can read", () => {
  it.each([
    "preventive-detention",
    "preventive-detention-in-description",
    "psychiatric-care",
    "other-reaction",
    "nothing-at-all",
    "only-loss-of-rights",
  ])("%s never reads as nothing to serve", (scenario) => {
    const { facts, warnings } = caseOf(scenario);
    for (const id of ["sentences", "fines", "otherSanctions"]) expect(facts[id]).toMatchObject({ complete: false });
    expect(warnings.map((one) => one.code)).toContain("needs-manual-reading");
  });

  it("does not open the lists where the sentence itself is there", () => {
    expect(isList(caseOf("anticipated").facts["sentences"])).toBe(true);
    expect(isList(caseOf("prison-hours").facts["sentences"])).toBe(true);
  });
});

describe("several orders", () => {
  it.each(caseNames())("%s", (name) => {
    const { messages, judgments } = generateCase(11, name);
    const orders = messages.map(orderOf);
    const result = toCase(orders, today);
    expect(result.ok).toBe(judgments !== undefined);
    if (!result.ok)
      return expect(result.faults).toMatchObject([
        { code: "different-persons", path: expect.stringContaining("orders[1]") },
      ]);
    expect(decodeFacts(result.facts, names).faults).toEqual([]);
    const ids = new Set([...recordsOf(result.facts["sentences"]).map((one) => one["id"])]);
    const fines = recordsOf(result.facts["fines"]);
    expect(ids.size + (name === "fine-while-serving" ? fines.length : 0)).toBe(judgments);
  });

  it.each([
    ["same-message-twice", "same-message"],
    ["resent-with-new-id", "same-order"],
    ["corrected-longer", "corrected-judgment"],
  ])("%s is told as %s", (name, code) => {
    const result = made(toCase(generateCase(11, name).messages.map(orderOf), today));
    expect(result.warnings.map((one) => one.code)).toContain(code);
    expect(result.notCarriedOver.filter((one) => /^orders\[\d\]$/.test(one.path))).toHaveLength(1);
  });

  it("of a corrected judgment the one sent last holds, in whatever order they are given", () => {
    const orders = generateCase(11, "corrected-shorter").messages.map(orderOf);
    for (const given of [orders, orders.toReversed()]) {
      expect(firstOf(made(toCase(given, today)).facts, "sentences")).toMatchObject({ length: "P7M" });
    }
  });

  it("keep two judgments that share a case number apart, and say so", () => {
    const [first, second] = generateCase(11, "two-on-one-day").messages.map(orderOf) as [
      ExecutionOrder,
      ExecutionOrder,
    ];
    const same = {
      ...second,
      judgment: { ...second.judgment, caseNumber: first.judgment.caseNumber, date: first.judgment.date },
    };
    const result = made(toCase([first, same], today));
    expect(recordsOf(result.facts["sentences"]).map((one) => one["id"])).toEqual([
      first.judgment.id,
      second.judgment.id,
    ]);
    expect(result.warnings.map((one) => one.code)).toContain("judgment-of-same-day");
  });

  it("of one person under two numbers are joined by an order that has both", () => {
    const both = orderOf(generateOrder(4, { scenario: "d-number-and-ssp" }).message);
    const ssp = both.convicted.otherIds[0];
    const only = orderOf(generateOrder(5).message);
    if (ssp === undefined) throw new Error("no second number");
    const alias = { ...only, convicted: { ...only.convicted, id: ssp } };
    expect(toCase([alias, both], today).ok).toBe(true);
    expect(toCase([only, both], today).ok).toBe(false);
  });

  it("of nobody are no case", () => {
    expect(toCase([], today)).toMatchObject({ ok: false, faults: [{ code: "no-orders" }] });
  });

  it("have their own days of arrival", () => {
    const orders = generateCase(11, "two-on-one-day").messages.map(orderOf);
    const result = made(toCase(orders, { ...today, arrivedOn: ["2026-10-30", undefined] }));
    expect(
      recordsOf(result.facts["sentences"])
        .map((one) => one["orderArrivedOn"])
        .filter(Boolean),
    ).toEqual(["2026-10-30"]);
    expect(made(toCase(orders, { on: "2026-12-01", law: "em-2024" }))).toMatchObject({
      on: "2026-12-01",
      law: "em-2024",
    });
  });
});

/** Another value of the same kind. */
function other(value: JsonValue, path: string): JsonValue {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (typeof value !== "string") return value;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value === "2001-02-03" ? "2001-02-04" : "2001-02-03";
  if (path.endsWith("kjoenn")) return value === "MANN" ? "KVINNE" : "MANN";
  if (path.endsWith("land.kode") || path.includes("statsborgerskap")) return "SWE";
  return `${value} X`;
}

function withOther(message: JsonObject, path: string): JsonValue {
  let seen = false;
  const walk = (value: JsonValue, at: string): JsonValue => {
    if (at === path) {
      seen = true;
      return other(value, path);
    }
    if (isList(value)) return value.map((item, index) => walk(item, `${at}[${index}]`));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, walk(item, at === "" ? name : `${at}.${name}`)]),
    );
  };
  const changed = walk(message, "");
  expect(seen, path).toBe(true);
  return changed;
}

describe("the account of an order", () => {
  it("is whole: a place that is not listed changes the facts when it changes", () => {
    fc.assert(
      fc.property(fc.nat(50_000), fc.constantFrom(undefined, ...scenarioNames()), (seed, scenario) => {
        const { message } = generateOrder(seed, scenario === undefined ? {} : { scenario });
        const read = readJson(message);
        if (!read.ok) return;
        const before = made(toCase([read.order], today));
        const listed = new Set(before.notCarriedOver.map((one) => one.path));
        for (const path of leafPaths(message).filter((one) => !listed.has(one))) {
          const changed = readJson(withOther(message, path));
          if (!changed.ok || /\[\]|\{\}/.test(path)) continue;
          const after = made(toCase([changed.order], today));
          if (JSON.stringify(after.facts) === JSON.stringify(before.facts)) {
            const value = path
              .split(/[.[\]]+/)
              .filter(Boolean)
              .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
            const found = valueAt(message, value);
            if (typeof found === "object") continue;
            expect.fail(`${path} (${JSON.stringify(found)}) is neither a fact nor listed`);
          }
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it("lists only places that the order has, each once", () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { message } = generateOrder(seed);
      const paths = made(toCase([orderOf(message)], today)).notCarriedOver.map((one) => one.path);
      expect(new Set(paths).size).toBe(paths.length);
      const leaves = leafPaths(message);
      for (const path of paths) expect(leaves).toContain(path);
    }
  });
});

describe.skipIf(!haveContracts)(`the official examples as cases${skipped}`, () => {
  it.each(exampleVersions)("%s", (version) => {
    const { facts } = made(toCase([orderOf(JSON.parse(new TextDecoder().decode(officialExample(version))))], today));
    expect(decodeFacts(facts, names).faults).toEqual([]);
    expect(facts).toMatchObject({
      "person.birthDate": "1896-05-10",
      "person.sex": "male",
      citizenships: [{ state: "NOR" }],
      sentences: [
        {
          kind: "prison",
          length: "P2Y4M",
          suspended: "P6M",
          trialPeriod: "P2Y",
          remandDeducted: 24,
          finalFrom: "1944-05-18",
          courtConditions: [{ kind: "report" }, { kind: "programme" }],
        },
      ],
      fines: [{ amount: 24_000, subsidiaryDays: 24 }],
      offences: [
        {
          provision: { code: "strl", section: "332" },
          penaltyFrame: 24,
          victims: { items: [{ birthDate: "1961-03-03" }], complete: false },
        },
      ],
    });
  });
});
