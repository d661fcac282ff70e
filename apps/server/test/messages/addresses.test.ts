import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allowedAddress } from "../../src/messages/attachments/address.ts";
import { readChecksum } from "../../src/messages/attachments/checksum.ts";

describe("addresses and checksums of documents", () => {
  const hosts = new Set(["filer.example.no", "filer.example.no:8443"]);
  test.each([
    ["https://filer.example.no/a", true],
    ["https://FILER.example.no:443/a", true],
    ["https://filer.example.no:8443/a", true],
    ["https://filer.example.no:9443/a", false],
    ["http://filer.example.no/a", false],
    ["https://example.no/a", false],
    ["https://filer.example.no.evil.example/a", false],
    ["https://filer.example.no@169.254.169.254/a", false],
    ["https://me:secret@filer.example.no/a", false],
    ["https://127.0.0.1/a", false],
    ["file:///etc/passwd", false],
    ["sftp://filer.example.no/a", false],
    ["//filer.example.no/a", false],
    ["", false],
  ])("%s: %s", (uri, allowed) => {
    expect(allowedAddress(uri, hosts) !== undefined).toBe(allowed);
  });
  test("nothing is fetched from anywhere until hosts are named", () => {
    expect(allowedAddress("https://filer.example.no/a", new Set())).toBeUndefined();
  });
  test.each([
    ["d41d8cd98f00b204e9800998ecf8427e", "md5"],
    ["1B2M2Y8AsgTpgAmY7PhCfg==", "md5"],
    [` ${createHash("sha256").digest("hex").toUpperCase()} `, "sha256"],
    [createHash("sha512").digest("base64"), "sha512"],
  ] as const)("%s is %s", (text, algorithm) => {
    const read = readChecksum(text);
    expect([read?.algorithm, read?.hex]).toEqual([algorithm, createHash(algorithm).digest("hex")]);
  });
  test.each(["234s", "", "zz", "dom-123456", "d41d8cd98f00b204"])("%s cannot be checked", (text) => {
    expect(readChecksum(text)).toBeUndefined();
  });
});
