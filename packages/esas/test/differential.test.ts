import { describe, expect, it } from "vitest";
import { generateOrder } from "../src/generator/index.ts";
import { type JsonValue, versions } from "../src/index.ts";
import { isList, isObject, pathOf, type Steps } from "../src/text/json-value.ts";
import { codesOf, readJson } from "./support/bytes.ts";
import { haveContracts, officialSchemas, skipped } from "./support/shared.ts";

/** Every place of a message: leaves, objects and lists. */
function places(value: JsonValue, steps: Steps = []): Steps[] {
  const inner = isList(value)
    ? value.flatMap((item, index) => places(item, [...steps, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => places(item, [...steps, name]))
      : [];
  return steps.length === 0 ? inner : [steps, ...inner];
}

function changed(value: JsonValue, [step, ...rest]: Steps, to: (old: JsonValue) => JsonValue | undefined): JsonValue {
  if (step === undefined) return to(value) ?? null;
  if (isList(value)) {
    const at = Number(step);
    if (rest.length > 0) return value.with(at, changed(value[at] ?? null, rest, to));
    const replaced = to(value[at] ?? null);
    return replaced === undefined ? value.toSpliced(at, 1) : value.with(at, replaced);
  }
  if (!isObject(value)) return value;
  const name = String(step);
  const { [name]: old = null, ...others } = value;
  const replaced = rest.length > 0 ? changed(old, rest, to) : to(old);
  return replaced === undefined ? others : { ...others, [name]: replaced };
}

/** Ways to spoil a value; each keeps to JSON. */
const spoilers: Readonly<Record<string, (old: JsonValue) => JsonValue | undefined>> = {
  "taken away": () => undefined,
  null: () => null,
  "a number": () => 7,
  "a fraction": () => 0.5,
  "an empty text": () => "",
  "a long text": () => "x".repeat(60),
  "another type": (old) => (typeof old === "string" ? [old] : "x"),
  "an empty object": () => ({}),
  "an empty list": () => [],
  negative: (old) => (typeof old === "number" ? -old : old),
  thousandfold: (old) => (typeof old === "number" ? old * 1000 : old),
  "with a letter more": (old) => (typeof old === "string" ? `${old}Q` : old),
  "in capitals": (old) => (typeof old === "string" ? old.toUpperCase() : old),
  twice: (old) => (isList(old) ? [...old, ...old] : old),
};

/** What we refuse for its meaning though the schema takes it. */
const ownRules = new Set([
  "empty-length",
  "suspended-over-sentence",
  "deduction-over-sentence",
  "born-after-judgment",
  "negative-amount",
]);

describe.skipIf(!haveContracts)(`our schemas and the official ones, on spoilt orders${skipped}`, () => {
  const official = haveContracts ? officialSchemas() : undefined;
  const samples = [...versions.map((version) => [17, version] as const), [28, "1.2"] as const];

  it.each(samples)("seed %i in %s", (seed, version) => {
    const { message } = generateOrder(seed, { version });
    const plain = JSON.parse(JSON.stringify(message)) as JsonValue;
    let refused = 0;
    for (const steps of places(plain)) {
      for (const [how, spoil] of Object.entries(spoilers)) {
        const spoilt = changed(plain, steps, spoil);
        const valid = official?.[version](spoilt) === true;
        const read = readJson(spoilt, { schemaVersion: version });
        const agree = read.ok === valid || (valid && codesOf(read).every((code) => ownRules.has(code)));
        if (!agree)
          expect.fail(
            `${pathOf(steps)} ${how}: official ${valid}, ours ${read.ok ? "read" : JSON.stringify(read.faults)}`,
          );
        if (read.ok) continue;
        refused += 1;
        for (const one of read.faults) {
          expect(one.message.nb).not.toBe("");
          expect(one.hint.en).not.toBe("");
        }
      }
    }
    expect(refused).toBeGreaterThan(500);
  });
});
