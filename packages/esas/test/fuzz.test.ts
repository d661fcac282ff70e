import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateOrder, scenarioNames } from "../src/generator/index.ts";
import { faultCodes, parseReference, readOrder, warningCodes } from "../src/index.ts";
import { leafPaths } from "../src/text/json-value.ts";
import { parseJson } from "../src/text/parse-json.ts";
import { bytesOf, readJson } from "./support/bytes.ts";

const runs = { seed: 20261127, numRuns: 400 };
const anySeed = fc.nat(100_000);

/** Whatever comes in, the answer is an order or faults from the closed list, and never an exception. */
function answers(bytes: Uint8Array): void {
  const read = readOrder(bytes);
  if (read.ok) for (const one of read.warnings) expect(warningCodes).toContain(one.code);
  else {
    expect(read.faults.length).toBeGreaterThan(0);
    for (const one of read.faults) expect(faultCodes).toContain(one.code);
  }
}

describe("any input is answered", () => {
  it("random bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), answers), runs);
  });

  it("random text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => answers(bytesOf(text))),
      runs,
    );
  });

  it("random JSON", () => {
    fc.assert(
      fc.property(fc.json(), (text) => answers(bytesOf(text))),
      runs,
    );
  });

  it("an order with some bytes changed", () => {
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(anySeed, fc.array(change, { minLength: 1, maxLength: 8 }), (seed, changes) => {
        const bytes = bytesOf(JSON.stringify(generateOrder(seed).message));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        answers(bytes);
      }),
      runs,
    );
  });

  it("an order cut short", () => {
    fc.assert(
      fc.property(anySeed, fc.nat(), (seed, at) => {
        const bytes = bytesOf(JSON.stringify(generateOrder(seed).message));
        const read = readOrder(bytes.subarray(0, at % bytes.length));
        expect(read.ok).toBe(false);
      }),
      runs,
    );
  });

  it("an order with random JSON in one of its fields", () => {
    fc.assert(
      fc.property(anySeed, fc.nat(), fc.json(), (seed, at, json) => {
        const text = JSON.stringify(generateOrder(seed).message);
        const colons = Array.from(text.matchAll(/":(?:"[^"]*"|\d+|true|false)/g));
        const found = colons[at % colons.length];
        if (found === undefined) return;
        answers(bytesOf(`${text.slice(0, found.index)}":${json}${text.slice(found.index + found[0].length)}`));
      }),
      runs,
    );
  });
});

describe("nothing is lost", () => {
  it("every place of an order that is read is either in the model or listed", () => {
    fc.assert(
      fc.property(anySeed, fc.constantFrom(...scenarioNames(), undefined), (seed, scenario) => {
        const { message } = generateOrder(seed, scenario === undefined ? {} : { scenario });
        const read = readJson(message);
        if (!read.ok) return;
        const listed = read.order.notCarriedOver.map((one) => one.path);
        const leaves = leafPaths(message);
        expect(read.order.paths).toEqual(leaves);
        for (const path of listed) expect(leaves).toContain(path);
      }),
      runs,
    );
  });
});

describe("our JSON reader", () => {
  it("gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const parsed = parseJson(text);
        expect(parsed.ok ? JSON.stringify(parsed.value) : parsed.faults).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  it("refuses what JSON.parse refuses", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, stray) => {
        const cut = at % (text.length + 1);
        const broken = text.slice(0, cut) + stray + text.slice(cut);
        const theirs = attempt(broken);
        const ours = parseJson(broken);
        if (!ours.ok && ours.faults[0]?.code === "duplicate-name") return;
        expect(ours.ok).toBe(theirs);
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  function attempt(text: string): boolean {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  }
});

describe("law references", () => {
  const word = fc.constantFrom(
    "strl.",
    "straffeloven",
    "(1902)",
    "§",
    "§§",
    "282",
    "52 a",
    "første",
    "ledd",
    "bokstav",
    "a",
    "og",
    "til",
    "jf.",
    ",",
    "nr. 2",
    "annet punktum",
    "–",
    "æ",
    "🦆",
  );

  it("are read whatever they hold, and no word disappears", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(word).map((words) => words.join(" ")),
        ),
        (text) => {
          const read = parseReference(text);
          expect(read.text).toBe(text);
          for (const one of read.provisions) expect(one.section === undefined || one.section.length > 0).toBe(true);
          for (const rest of read.unread) expect(rest.trim()).not.toBe("");
        },
      ),
      { ...runs, numRuns: 3000 },
    );
  });
});
