import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import fastify from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { App, Service } from "../../src/http/app.ts";
import { siteIn } from "../../src/web/routes.ts";

const script = `console.log("${"word ".repeat(400)}");`;
const page = "<!doctype html><title>Page</title>";

describe("the site, from its folder", () => {
  let folder = "";
  let app: ReturnType<typeof fastify>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "soning-site-"));
    await mkdir(join(folder, "assets"));
    await writeFile(join(folder, "index.html"), page);
    await writeFile(join(folder, "assets/a-1.js"), script);
    await writeFile(join(folder, "assets/a-1.js.br"), brotliCompressSync(script));
    await writeFile(join(folder, "assets/a-1.js.gz"), gzipSync(script));
    await writeFile(join(folder, "assets/letters.woff2"), "letters");
    const parts = {
      pages: { "/caseload": "/assets/page-1.js" },
      texts: { nb: "/assets/nb-1.js", en: "/assets/en-1.js" },
      asked: { "/caseload": ["/api/lines?limit=5&status=now"] },
    };
    await writeFile(join(folder, "first-parts.json"), JSON.stringify(parts));
    app = fastify();
    await siteIn(folder)(app as unknown as App, {} as Service);
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  const get = (url: string, encoding?: string, more: Record<string, string> = {}) =>
    app.inject({ url, headers: { ...(encoding === undefined ? {} : { "accept-encoding": encoding }), ...more } });

  test.each([
    ["a browser's wish", "gzip, deflate, br, zstd", "br"],
    ["gzip alone", "gzip", "gzip"],
    ["br refused", "br;q=0, gzip", "gzip"],
    ["none of them", "identity", undefined],
    ["nothing said", undefined, undefined],
  ])("%s: sent as it is taken, told apart by Vary and ETag", async (_name, wish, encoding) => {
    const { statusCode, headers, rawPayload } = await get("/assets/a-1.js", wish);
    const read = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ""] ?? ((body: Buffer) => body);
    expect(statusCode).toBe(200);
    expect(headers["content-encoding"]).toBe(encoding);
    expect(headers["content-type"]).toMatch(/javascript/);
    expect(String(headers.vary).toLowerCase()).toContain("accept-encoding");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(String(read(rawPayload))).toBe(script);
    const again = await get("/assets/a-1.js", wish, { "if-none-match": String(headers.etag) });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  test("each way of sending has a tag of its own", async () => {
    const tags = await Promise.all(
      ["br", "gzip", "identity"].map(async (wish) => (await get("/assets/a-1.js", wish)).headers.etag),
    );
    expect(new Set(tags).size).toBe(3);
    expect(tags).not.toContain(undefined);
  });

  test("what is not compressed is sent as it is", async () => {
    const { headers, body } = await get("/assets/letters.woff2", "br, gzip");
    expect([headers["content-encoding"], headers["content-type"], body]).toEqual([undefined, "font/woff2", "letters"]);
  });

  test.each([
    ["/caseload", "en-GB,en;q=0.9", ["page-1", "en-1"]],
    ["/caseload?tab=soon", "sv, no;q=0.5, en;q=0.1", ["page-1", "nb-1"]],
    ["/caseload", undefined, ["page-1", "nb-1"]],
    ["/persons/1", "en", []],
    ["/constructor", "en", []],
  ])(
    "%s for a browser that wishes %s: told what it needs besides, and what it will ask first",
    async (path, wishes, expected) => {
      const { headers } = await get(path, undefined, wishes === undefined ? {} : { "accept-language": wishes });
      const parts = expected.map((part) => `</assets/${part}.js>; rel=modulepreload; crossorigin`);
      const link = ["</api/lines?limit=5&status=now>; rel=preload; as=fetch; crossorigin", ...parts].join(", ");
      expect(headers.link).toBe(expected.length === 0 ? undefined : link);
    },
  );

  test("a site that says nothing of its parts is sent as it is", async () => {
    const plain = fastify();
    const bare = await mkdtemp(join(tmpdir(), "soning-site-"));
    await writeFile(join(bare, "index.html"), page);
    await siteIn(bare)(plain as unknown as App, {} as Service);
    const { headers, statusCode } = await plain.inject({ url: "/caseload" });
    expect([statusCode, headers.link]).toEqual([200, undefined]);
    await plain.close();
    await rm(bare, { recursive: true, force: true });
  });

  test("any address of a page is the page, asked for each time; of the API, of files and of other folders there is none", async () => {
    for (const path of ["/", "/caseload?tab=almost", "/persons/1"]) {
      const { headers, body } = await get(path, "br");
      expect([headers["cache-control"], body]).toEqual(["no-cache", page]);
    }
    for (const path of ["/api/nothing", "/assets/gone.js", "/..%2f..%2fetc%2fpasswd.txt", "/%"])
      expect((await get(path)).statusCode).toBeGreaterThanOrEqual(400);
  });
});
