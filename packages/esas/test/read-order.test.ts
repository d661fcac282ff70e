import { describe, expect, it } from "vitest";
import { generateOrder } from "../src/generator/index.ts";
import { type ExecutionOrder, readMessage, readOrder, versions } from "../src/index.ts";
import { bytesOf, codesOf, readJson } from "./support/bytes.ts";
import { exampleVersions, haveContracts, officialExample, skipped } from "./support/shared.ts";

const { message } = generateOrder(42, { version: "1.2" });
const text = JSON.stringify(message, null, 2);

function orderOf(read: ReturnType<typeof readOrder>): ExecutionOrder {
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.order;
}

describe.skipIf(!haveContracts)(`the official examples${skipped}`, () => {
  it.each(exampleVersions)("%s is read with warnings for its dummies", (version) => {
    const read = readOrder(officialExample(version), { schemaVersion: version });
    expect(read).toMatchObject({ ok: true, version });
    expect(codesOf(read)).toEqual(
      expect.arrayContaining([
        "final-before-judgment",
        "final-after-sending",
        "implausible-date",
        "id-birth-date",
        "id-used-twice",
        "person-used-twice",
      ]),
    );
    const order = orderOf(read);
    expect(order.notCarriedOver).toEqual([]);
    expect(order.needsManualReading).toEqual([]);
    expect(order.reactions.prison).toMatchObject({
      length: { years: 2, months: 4, days: 0 },
      suspended: { months: 6 },
      trialPeriod: { years: 2 },
      deduction: { days: 24 },
      conditions: [{ section: "§35" }, { section: "§36" }],
    });
    expect(order.reactions.fine).toMatchObject({ amount: 24_000, subsidiaryPrison: { days: 24 } });
    expect(order.offences).toMatchObject([
      {
        law: [
          { text: "Straffeloven § 332", penaltyFrameMonths: 24, provisions: [{ code: "strl2005", section: "332" }] },
        ],
      },
    ]);
  });

  it("reads the one of 1.0 as 1.0 and the one of 1.1 as the newest that it fits", () => {
    expect(readOrder(officialExample("1.0"))).toMatchObject({ ok: true, version: "1.0" });
    const newest = readOrder(officialExample("1.1"));
    expect(newest).toMatchObject({ ok: true, version: "1.2" });
    expect(codesOf(newest)).toContain("version-from-content");
  });

  it("refuses the one of 1.0 as a later version, and that of 1.1 as an earlier one", () => {
    expect(codesOf(readOrder(officialExample("1.0"), { schemaVersion: "1.1" }))).toEqual(
      expect.arrayContaining(["missing", "name-of-other-version"]),
    );
    expect(codesOf(readOrder(officialExample("1.1"), { schemaVersion: "1.0" }))).toContain("name-of-other-version");
  });
});

describe("the version", () => {
  it.each(["1.3", "2.0", "0.9", "arbeidsversjon", "", "1"])("%s is refused by name", (schemaVersion) => {
    const read = readJson(message, { schemaVersion });
    expect(read).toMatchObject({
      ok: false,
      faults: [{ code: "unsupported-version", path: "--schema-version", value: schemaVersion }],
    });
  });

  it.each(versions)("%s is found from the content", (version) => {
    const made = generateOrder(9, { version }).message;
    const read = readJson(made);
    expect(read.ok && versions.indexOf(read.version) >= versions.indexOf(version)).toBe(true);
  });

  it("comes from the header of the message", () => {
    const { message: old } = generateOrder(9, { version: "1.1" });
    expect(
      readJson({
        headers: { SchemaName: "FULLBYRDELSESORDRE", SchemaVersion: "1.1", senderOrganization: "POLITIET" },
        body: old,
      }),
    ).toMatchObject({ ok: true, version: "1.1" });
    expect(readJson(old, { headers: { schemaVersion: "1.1" } })).toMatchObject({ ok: true, version: "1.1" });
    expect(readJson({ headers: { SchemaVersion: "3.0" }, body: old })).toMatchObject({
      ok: false,
      faults: [{ code: "unsupported-version", path: "SchemaVersion" }],
    });
  });

  it("that is asked for goes before the header, and says so", () => {
    const { message: old } = generateOrder(9, { version: "1.1" });
    const read = readJson({ headers: { SchemaVersion: "1.1" }, body: old }, { schemaVersion: "1.2" });
    expect(read.ok ? [read.version, codesOf(read).includes("version-overridden")] : read.faults).toEqual(["1.2", true]);
  });
});

describe("the wrapping", () => {
  const base64 = (value: string): string =>
    btoa(String.fromCharCode(...bytesOf(value)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replace(/=+$/, "");

  it("may be a signed message", () => {
    const read = readOrder(bytesOf(`${base64('{"alg":"RS256"}')}.${base64(text)}.c2lnbmF0dXJl`));
    expect(codesOf(read)).toContain("signature-not-checked");
    expect(orderOf(read)).toEqual(orderOf(readJson(message)));
  });

  it("may be a signed message as JSON, or a stored message with its properties", () => {
    const signed = { payload: base64(text), protected: base64("{}"), signature: "c2ln" };
    expect(orderOf(readJson(signed))).toEqual(orderOf(readJson(message)));
    const stored = { payload: text, properties: { headers: { SchemaName: "FULLBYRDELSESORDRE", SchemaVersion: 1.2 } } };
    expect(orderOf(readJson(stored))).toEqual(orderOf(readJson(message, { schemaVersion: "1.2" })));
  });

  it.each([
    ["another message by its header", { headers: { SchemaName: "KVITTERING" }, body: message }],
    ["another message by its content", { domsavgjoerelse: {} }],
    ["a case of our own", { on: "2026-11-01", law: "in-force", facts: {} }],
    ["a list", [message]],
    ["a text", "fullbyrdelsesordre"],
    ["null", null],
    ["a payload that is no message", { payload: "%%%", signature: "x" }],
  ])("is no order: %s", (_, value) => {
    expect(codesOf(readJson(value))).toEqual(["not-an-order"]);
  });

  it("is no order when the transport says that it is another message", () => {
    expect(codesOf(readJson(message, { headers: { schemaName: "KVITTERING" } }))).toEqual(["not-an-order"]);
    expect(readMessage(message, { headers: { schemaName: "FULLBYRDELSESORDRE", schemaVersion: "1.2" } })).toMatchObject(
      { ok: true },
    );
  });

  it("warns of a sender that sends no orders", () => {
    expect(codesOf(readJson({ headers: { senderOrganization: "DOMSTOLEN" }, body: message }))).toContain(
      "unexpected-sender",
    );
  });
});

describe("the bytes", () => {
  const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const units = Array.from(mark ? `\ufeff${text}` : text, (letter) => letter.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
  };
  const latin1 = Uint8Array.from(JSON.stringify({ fullbyrdelsesordre: "Påtale\n" }, null, 1), (letter) =>
    letter.charCodeAt(0),
  );

  it("may begin with a byte-order mark", () => {
    const read = readOrder(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(text)]));
    expect(codesOf(read)[0]).toBe("byte-order-mark");
    expect(orderOf(read)).toEqual(orderOf(readJson(message)));
  });

  it.each([
    ["UTF-16 with a mark", utf16(true, true), "UTF-16"],
    ["UTF-16 the other way round", utf16(false, true), "UTF-16"],
    ["UTF-16 without a mark", utf16(true, false), "UTF-16"],
    ["UTF-16, other way, without a mark", utf16(false, false), "UTF-16"],
    ["UTF-32", Uint8Array.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]), "UTF-32"],
  ])("are refused as %s", (_, bytes, name) => {
    const read = readOrder(bytes);
    expect(read).toMatchObject({ ok: false, faults: [{ code: "wrong-encoding", path: "$" }] });
    expect(read.ok ? "" : read.faults[0]?.message.en).toContain(name);
  });

  it("are refused as Latin-1, with the place", () => {
    expect(readOrder(latin1)).toMatchObject({
      ok: false,
      faults: [{ code: "wrong-encoding", path: "line 2, column 26", value: "0xe5" }],
    });
  });

  it.each([
    ["an overlong form", [0x22, 0xc0, 0xaf, 0x22]],
    ["a surrogate", [0x22, 0xed, 0xa0, 0x80, 0x22]],
    ["beyond Unicode", [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22]],
    ["a cut character", [0x22, 0xe2, 0x82]],
  ])("are refused with %s", (_, bytes) => {
    expect(codesOf(readOrder(Uint8Array.from(bytes)))).toEqual(["wrong-encoding"]);
  });

  it("are refused when there are none, or only blanks", () => {
    expect(codesOf(readOrder(new Uint8Array()))).toEqual(["empty"]);
    expect(codesOf(readOrder(bytesOf(" \n\t ")))).toEqual(["empty"]);
  });

  it("are refused when there are too many, without being read", () => {
    const started = performance.now();
    expect(codesOf(readOrder(new Uint8Array(50 * 1024 * 1024)))).toEqual(["too-large"]);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("warn when letters were encoded twice", () => {
    expect(codesOf(readJson({ ...message, beskrivelse: "SÃ¸ker om utsettelse pÃ¥ grunn av arbeid" }))).toContain(
      "garbled-letters",
    );
  });
});

describe("the text", () => {
  it.each([
    ['{\n  "a": 1,\n}', "line 3, column 1"],
    ['{"a": tru}', "line 1, column 7"],
    ['{"a": 01}', "line 1, column 8"],
    ['{"a": "x\ny"}', "line 1, column 9"],
    ['{"a": "\\x"}', "line 1, column 8"],
    ['{"a": "\\u12"}', "line 1, column 8"],
    ['{"a" 1}', "line 1, column 6"],
    ["{a: 1}", "line 1, column 2"],
    ["[1 2]", "line 1, column 4"],
    ["{} {}", "line 1, column 4"],
    ["// x\n{}", "line 1, column 1"],
    ["NaN", "line 1, column 1"],
  ])("%j is refused at %s", (broken, path) => {
    expect(readOrder(bytesOf(broken))).toMatchObject({ ok: false, faults: [{ code: "broken-json", path }] });
  });

  it("is refused wherever it is cut", () => {
    for (let end = 1; end < text.length; end += 37) {
      const read = readOrder(bytesOf(text.slice(0, end)));
      expect(codesOf(read)).toEqual(["broken-json"]);
      expect(read.ok ? "" : read.faults[0]?.path).toMatch(/^line \d+, column \d+$/);
    }
  });

  it("is refused when a field stands twice", () => {
    const twice = text.replace('"under18": false', '"under18": false, "under18": true');
    expect(readOrder(bytesOf(twice))).toMatchObject({
      ok: false,
      faults: [{ code: "duplicate-name", path: "under18" }],
    });
  });

  it("is refused when it nests without end", () => {
    expect(codesOf(readOrder(bytesOf("[".repeat(100_000))))).toEqual(["too-deep"]);
  });

  it("takes names that mean something to JavaScript as names", () => {
    const odd = text.replace('"under18"', '"__proto__": {"under18": true}, "constructor": 1, "under18"');
    const read = readOrder(bytesOf(odd));
    expect(codesOf(read).filter((code) => code === "unknown-field")).toHaveLength(2);
    expect(orderOf(read).notCarriedOver.map((one) => one.path)).toEqual(["__proto__.under18", "constructor"]);
  });
});

describe("what is unknown to the contract", () => {
  it("is read past, told, and listed place by place", () => {
    const read = readJson({ ...message, ekstra: { a: [1, { b: null }], c: [] } });
    expect(codesOf(read)).toContain("unknown-field");
    expect(orderOf(read).notCarriedOver.map((one) => one.path)).toEqual(["ekstra.a[0]", "ekstra.a[1].b", "ekstra.c"]);
  });

  it("does not change what is read", () => {
    const { notCarriedOver: _a, paths: _b, ...plain } = orderOf(readJson(message));
    expect(orderOf(readJson({ ...message, ekstra: true }))).toMatchObject(plain);
  });
});

describe("identifiers", () => {
  it("are the same in capitals and small letters", () => {
    const capitals = JSON.parse(text, (key, value: unknown) =>
      /Id$|Ref$/.test(key) && typeof value === "string" && /^[0-9a-f-]{36}$/i.test(value) ? value.toUpperCase() : value,
    );
    const small = orderOf(readJson(message));
    expect(orderOf(readJson(capitals)).message.id).toBe(small.message.id);
    expect(orderOf(readJson(capitals)).judgment.id).toBe(small.judgment.id);
  });
});
