import { execFile, spawnSync } from "node:child_process";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { type Running, start } from "../../src/start.ts";

const root = join(import.meta.dirname, "../../../..");
const hasShell = ["bash", "curl"].every((name) => spawnSync(name, ["--version"]).error === undefined);

interface Block {
  readonly title: string;
  readonly commands: string;
  readonly told: string;
}

/** The page's blocks of commands with what stands under each. */
function blocksOf(page: string): readonly Block[] {
  const sections = page.split(/^## /m).slice(1);
  return sections.map((section) => {
    const found = /```sh\n([\s\S]*?)```\n```text\n([\s\S]*?)```/.exec(section);
    return { title: section.slice(0, section.indexOf("\n")), commands: found?.[1] ?? "", told: found?.[2] ?? "" };
  });
}

/** Days and minutes are the reader's own. */
const anyDay = (text: string): string => text.replaceAll(/\d{4}-\d\d-\d\d(T\d\d:\d\d)?/g, "DAY");

describe.skipIf(!hasShell || process.platform === "win32")("docs/a-day.md as it stands (needs bash and curl)", () => {
  let folder = "";
  let running: Running;
  let blocks: readonly Block[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "soning-page-"));
    await chmod(folder, 0o755);
    blocks = blocksOf(await readFile(join(root, "docs/a-day.md"), "utf8"));
    running = await start(
      readConfig({ SONING_DATA: folder, SONING_PORT: "0", SONING_LOG_LEVEL: "silent" }),
      () => undefined,
      (fault) => {
        throw fault;
      },
    );
  }, 120_000);
  afterAll(async () => {
    await running?.stop();
    await rm(folder, { recursive: true, force: true });
  }, 120_000);

  test("each section has commands and what they print", () => {
    expect(blocks.length).toBeGreaterThan(8);
    for (const { title, commands, told } of blocks) expect([title, commands, told]).not.toContain("");
  });

  test("what each block prints is what stands under it", async () => {
    const mark = (at: number): string => `=== ${at} ===`;
    const script = ["set -eu", ...blocks.map(({ commands }, at) => `${commands}\necho "${mark(at)}"`)].join("\n");
    const { out, err } = await new Promise<{ out: string; err: string }>((resolve) => {
      const env = {
        PATH: process.env["PATH"],
        HOME: folder,
        SONING: running.address.replace(/\/$/, ""),
        SONING_DATA: folder,
      };
      execFile("bash", ["-c", script], { cwd: root, env, timeout: 560_000 }, (_, stdout, stderr) =>
        resolve({ out: stdout, err: stderr }),
      );
    });
    let rest = out;
    for (const [at, { title, told }] of blocks.entries()) {
      const end = rest.indexOf(`${mark(at)}\n`);
      expect(end, `${title} stopped: ${err}${rest}`).toBeGreaterThanOrEqual(0);
      expect([title, anyDay(rest.slice(0, end))]).toEqual([title, anyDay(told)]);
      rest = rest.slice(end + mark(at).length + 1);
    }
  }, 600_000);
});
