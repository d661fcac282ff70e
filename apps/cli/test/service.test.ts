import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./support.ts";

const node = join(root, "node_modules/.bin/node");
const main = join(root, "apps/cli/src/main.ts");
const soning = (args: readonly string[], environment: Record<string, string>) =>
  spawnSync(node, [main, ...args], { encoding: "utf8", env: { PATH: process.env["PATH"], ...environment } });

test("serve is the service: its settings, its words, its exit code", () => {
  const { status, stderr } = soning(["serve"], { SONING_PORT: "http" });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^soning: SONING_PORT: [^\n]*\n$/);
}, 120_000);

test("a signal reaches the service, and its end is the end of serve", async () => {
  // a database that takes the connection and says nothing: the service waits in its start
  const silent = (await import("node:net")).createServer().listen(0, "127.0.0.1");
  const connected = new Promise((resolve) => silent.once("connection", resolve));
  await new Promise((resolve) => silent.once("listening", resolve));
  const at = silent.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  const child = spawn(node, [main, "serve"], {
    env: {
      PATH: process.env["PATH"],
      SONING_PORT: "0",
      DATABASE_URL: `postgres://x@127.0.0.1:${port}/x`,
      SONING_DATA: "/nowhere",
    },
    stdio: "ignore",
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await connected;
  // the first waits for the start to fail or succeed, the second ends it
  child.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 500));
  child.kill("SIGTERM");
  expect(await ended).toBe(143);
  silent.close();
}, 120_000);

test("replay asks for the answer's id, and says what is not one", () => {
  const none = soning(["replay", "--lang", "en"], {});
  expect([none.status, none.stderr]).toEqual([2, expect.stringMatching(/^soning: RUN: is missing/)]);
  expect(soning(["replay", "x"], {}).status).toBe(2);
}, 120_000);
