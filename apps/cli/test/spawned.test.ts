import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { examples, root } from "./support.ts";

const node = join(root, "node_modules/.bin/node");
const main = join(root, "apps/cli/src/main.ts");
const adult = join(examples, "cases", "adult-final-part.json");
const ask = ["--matter", "em.final-part", "--lang", "en"];

const soning = (
  args: readonly string[],
  options: { readonly input?: string; readonly cwd?: string; readonly stdio?: "closed" } = {},
) =>
  options.stdio === "closed"
    ? spawnSync("sh", ["-c", `exec "$0" "$@" <&-`, node, main, ...args], { encoding: "utf8" })
    : spawnSync(node, [main, ...args], {
        encoding: "utf8",
        ...(options.input === undefined ? {} : { input: options.input }),
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      });

describe("the program as a process", { timeout: 120_000 }, () => {
  test("a case on standard input", () => {
    const { status, stdout } = soning(["assess", "-", ...ask], { input: readFileSync(adult, "utf8") });
    expect(status).toBe(0);
    expect(stdout).toContain("em.final-part  ✓ met");
  });

  test("an order on standard input is read once, though compared twice", () => {
    const { status } = soning(
      ["compare", "-", "--law", "in-force", "--law", "em-2024", "--matter", "em.return-to-prison"],
      { input: readFileSync(join(examples, "orders", "short-prison.json"), "utf8") },
    );
    expect(status).toBe(0);
  });

  test("nothing on standard input", () => {
    const { status, stderr } = soning(["assess", "-", ...ask], { input: "" });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "soning: -: the file is empty; give a case or an execution order\n",
    });
  });

  test("standard input that is closed", () => {
    const { status, stderr } = soning(["assess", "-", ...ask], { stdio: "closed" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^soning: -: [^\n]+\n$/);
  });

  test("bad input from another folder: exit 2 and one line", () => {
    const { status, stdout, stderr } = soning(["assess", "nowhere.json", "--lang", "en"], { cwd: tmpdir() });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe("soning: nowhere.json: there is no such file; check the name and the folder\n");
  });

  test("coverage finds the register from another folder", () => {
    const { status, stdout } = soning(["coverage", "--json"], { cwd: tmpdir() });
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { sources: { source: string }[] }).sources.map(({ source }) => source)).toContain(
      "netherlands",
    );
  });

  test("a reader that goes away ends it quietly", async () => {
    const child = spawn(node, [main, "facts", "--json"], { stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (text: Buffer) => {
      err += text.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  const script = spawnSync("script", ["--version"]).status === 0;
  const onTerminal = (environment: Readonly<Record<string, string>>) =>
    spawnSync("script", ["-qec", `"${node}" "${main}" assess "${adult}" --matter em.final-part`, "/dev/null"], {
      encoding: "utf8",
      env: { ...process.env, TERM: "xterm", NO_COLOR: "", ...environment },
    }).stdout;
  test.skipIf(!script)("a terminal has colours, unless NO_COLOR is set", () => {
    expect(onTerminal({})).toContain("\u001b[32m");
    expect(onTerminal({ NO_COLOR: "1" })).not.toContain("\u001b[");
  });

  const built = join(root, "apps/cli/dist/soning.mjs");
  test.skipIf(!existsSync(built))("the built program starts from another folder and knows the same commands", () => {
    const { status, stdout } = spawnSync(join(root, "node_modules/.bin/soning"), ["help", "--lang", "en"], {
      encoding: "utf8",
      cwd: tmpdir(),
    });
    expect(status).toBe(0);
    expect(stdout).toContain("the law of serving a sentence in Norway");
  });
});
