import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";
import { compressed } from "../scripts/compressed.ts";

test("beside each text that is long enough stands the same one in br and gz", async () => {
  const root = await mkdtemp(join(tmpdir(), "soning-compressed-"));
  try {
    await mkdir(join(root, "src"));
    await writeFile(join(root, "index.html"), '<!doctype html><script type="module" src="/src/main.js"></script>');
    await writeFile(
      join(root, "src/main.js"),
      `import "./main.css"; console.log(${JSON.stringify("word ".repeat(500))})`,
    );
    await writeFile(join(root, "src/main.css"), "body { color: red }");
    await build({ root, configFile: false, logLevel: "error", plugins: [compressed()] });
    const dist = join(root, "dist/assets");
    const names = await readdir(dist);
    const script = names.find((name) => name.endsWith(".js")) ?? "";
    const plain = await readFile(join(dist, script), "utf8");
    expect(plain).toContain("word word");
    expect(String(brotliDecompressSync(await readFile(join(dist, `${script}.br`))))).toBe(plain);
    expect(String(gunzipSync(await readFile(join(dist, `${script}.gz`))))).toBe(plain);
    // the style is too short to gain by it
    expect(names.filter((name) => /\.css\./.test(name))).toEqual([]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
