import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "soning launcher ")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const answer = `
process.stdout.write(JSON.stringify({
  args: process.argv.slice(2), cwd: process.cwd(), node: process.version, cache: process.env.NODE_COMPILE_CACHE,
}));
process.exitCode = 7;
`;

type Answer = { readonly args: string[]; readonly cwd: string; readonly node: string; readonly cache: string };

/** A project with the launcher and a program that tells how it was started. */
const project = (program: string | undefined = answer): string => {
  const home = join(folder, "the project");
  mkdirSync(join(home, "apps/cli/bin"), { recursive: true });
  mkdirSync(join(home, "apps/cli/dist"), { recursive: true });
  mkdirSync(join(home, "node_modules/.bin"), { recursive: true });
  copyFileSync(join(root, "apps/cli/bin/soning"), join(home, "apps/cli/bin/soning"));
  if (program !== "") writeFileSync(join(home, "apps/cli/dist/soning.mjs"), program);
  symlinkSync("../../apps/cli/bin/soning", join(home, "node_modules/.bin/soning"));
  symlinkSync(process.execPath, join(home, "node_modules/.bin/node"));
  return home;
};

/** Starts a command with nothing of the project on the path, as a user's shell would. */
const start = (command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync(command, args, { cwd, encoding: "utf8", env: { PATH: "/usr/bin:/bin", ...env } });

describe.skipIf(process.platform === "win32")("the launcher", () => {
  test("runs the project's Node through a link, from any folder, and passes on arguments and exit code", () => {
    const home = project();
    const run = start(join(home, "node_modules/.bin/soning"), ["assess", "a b", ""], "/");
    expect(run.status).toBe(7);
    const seen = JSON.parse(run.stdout) as Answer;
    expect(seen).toEqual({
      args: ["assess", "a b", ""],
      cwd: "/",
      node: process.version,
      cache: join(home, "node_modules/.cache/soning"),
    });
  });

  test("follows a chain of links, absolute and relative", () => {
    const home = project();
    mkdirSync(join(folder, "else where"));
    symlinkSync(join(home, "node_modules/.bin/soning"), join(folder, "else where/first"));
    symlinkSync("else where/first", join(folder, "second"));
    expect(start("./second", [], folder).status).toBe(7);
    expect(start("soning", [], folder, { PATH: `${join(home, "node_modules/.bin")}:/usr/bin:/bin` }).status).toBe(7);
  });

  test("finds the way by the links of npm alone", () => {
    const home = project();
    mkdirSync(join(home, "node_modules/@soning"));
    symlinkSync("../../apps/cli", join(home, "node_modules/@soning/cli"));
    // no program on the path: dirname, readlink and pwd would not be found
    const run = start(join(home, "node_modules/.bin/soning"), ["a b", ""], folder, { PATH: join(folder, "nowhere") });
    expect(run.status).toBe(7);
    const seen = JSON.parse(run.stdout) as Answer;
    expect(seen).toMatchObject({ args: ["a b", ""], cwd: folder });
    expect(resolve(seen.cache)).toBe(join(home, "node_modules/.cache/soning"));
  });

  test("keeps a compile cache that the user chose", () => {
    const run = start(join(project(), "apps/cli/bin/soning"), [], folder, { NODE_COMPILE_CACHE: join(folder, "mine") });
    expect((JSON.parse(run.stdout) as Answer).cache).toBe(join(folder, "mine"));
  });

  test("starts the program as the build kept it, but with options of somebody's own for Node the plain one", () => {
    const home = project();
    const source = join(folder, "kept.cjs");
    writeFileSync(
      source,
      `require("node:v8").startupSnapshot.setDeserializeMainFunction(() => {
        process.stdout.write(JSON.stringify({ kept: true, place: process.argv[1], args: process.argv.slice(2) }));
        process.exitCode = 8;
      });`,
    );
    const blob = join(home, "apps/cli/dist/soning.blob");
    spawnSync(process.execPath, ["--snapshot-blob", blob, "--build-snapshot", source]);
    const able = join(home, "apps/cli/dist/soning.processor");
    copyFileSync(join(root, "apps/cli/dist/soning.processor"), able);
    const command = join(home, "node_modules/.bin/soning");
    const kept = start(command, ["--help", "a b", ""], folder);
    expect(kept.status).toBe(8);
    expect(JSON.parse(kept.stdout)).toEqual({
      kept: true,
      place: join(home, "apps/cli/dist/soning.mjs"),
      args: ["--help", "a b", ""],
    });
    expect(start(command, ["a b"], folder, { NODE_OPTIONS: "--max-old-space-size=512" }).status).toBe(7);
    // built for a processor that can other things
    writeFileSync(able, ": fpu vme\n");
    expect(start(command, ["a b"], folder).status).toBe(7);
  });

  test("says what to do when the program or its Node is missing", () => {
    const home = project("");
    const unbuilt = start(join(home, "apps/cli/bin/soning"), [], folder);
    expect(unbuilt.status).toBe(1);
    expect(unbuilt.stderr).toMatch(/not built; run 'npm ci'/);
    rmSync(join(home, "node_modules"), { recursive: true });
    const uninstalled = start(join(home, "apps/cli/bin/soning"), [], folder);
    expect(uninstalled.status).toBe(1);
    expect(uninstalled.stderr).toMatch(/run 'npm ci'/);
  });
});

test("the command line builds into one folder and runs from there", () => {
  const out = join(folder, "dist");
  const built = spawnSync(process.execPath, [join(root, "scripts/build.ts"), "--out", out], { encoding: "utf8" });
  expect(built.stderr + built.stdout).toBe("");
  const help = spawnSync(process.execPath, [join(out, "soning.mjs")], { cwd: folder, encoding: "utf8" });
  expect(help.stderr).toBe("");
  expect(help.stdout).toContain("soning");
  expect(help.status).toBe(0);
  // moved elsewhere it still finds its law, and answers as the plain program does
  const moved = join(folder, "moved");
  renameSync(out, moved);
  const example = join(root, "examples/cases/adult-final-part.json");
  for (const args of [
    ["assess", example, "--explain"],
    ["clock", example, "--json"],
    ["law", "--policies"],
    ["assess"],
  ]) {
    const runs = [[], ["--snapshot-blob", join(moved, "soning.blob")]].map((options) => {
      const run = spawnSync(process.execPath, [...options, join(moved, "soning.mjs"), ...args], { encoding: "utf8" });
      return [run.status, run.stdout, run.stderr];
    });
    expect(runs[0]?.join("").length).toBeGreaterThan(50);
    expect(runs[1], args[0]).toEqual(runs[0]);
  }
}, 60_000);
