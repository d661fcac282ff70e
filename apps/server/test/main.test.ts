import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasRealServer, type TestDatabase, testDatabase } from "./support/database.ts";

const source = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function program(
  name: string,
  environment: Record<string, string>,
): { readonly child: ChildProcess; readonly ended: Promise<Ended>; line(text: string): Promise<string> } {
  const child = spawn(process.execPath, [source(name)], {
    env: { PATH: process.env["PATH"], SONING_LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout?.on("data", (part) => (out += String(part)));
  child.stderr?.on("data", (part) => (err += String(part)));
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, out, err }));
  return {
    child,
    ended,
    async line(text) {
      while (!out.includes(text)) {
        if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${err}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return out.split("\n").find((one) => one.includes(text)) ?? "";
    },
  };
}

describe("starting says in a line what is wrong", { timeout: 120_000 }, () => {
  test.each([
    ["a port that is none", { SONING_PORT: "http" }, 2, /^soning: SONING_PORT: [^\n]*\n$/],
    [
      "two settings",
      { SONING_PORT: "http", AMQP_URL: "x" },
      2,
      /^soning: SONING_PORT: [^\n]*\nsoning: AMQP_URL: [^\n]*\n$/,
    ],
    ["the development sign-in for others", { SONING_HOST: "0.0.0.0" }, 2, /^soning: OIDC_ISSUER: [^\n]*\n$/],
    [
      "a database that is not there",
      { DATABASE_URL: "postgres://soning:secret@127.0.0.1:9/soning" },
      1,
      /^soning: migrations: [^\n]*ECONNREFUSED[^\n]*\n$/,
    ],
  ])("%s", async (_, environment, code, line) => {
    const ended = await program("main.ts", environment).ended;
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.err).toMatch(line);
    expect(ended.err).not.toContain("secret");
  });

  test("an audit that cannot be verified", async () => {
    const ended = await program("verify-audit.ts", { SONING_DATA: "/nowhere" }).ended;
    expect(ended).toEqual({
      code: 2,
      out: "",
      err: "verify-audit: /nowhere/audit/key.pem: the key of the audit cannot be read: ENOENT\n",
    });
  });
});

describe.skipIf(!hasRealServer)(
  "the service as a program (needs PostgreSQL on 127.0.0.1:5432)",
  { timeout: 180_000 },
  () => {
    let database: TestDatabase;
    let folder: string;
    const environment = (): Record<string, string> => ({
      DATABASE_URL: database.url,
      SONING_DATA: folder,
      SONING_PORT: "0",
    });
    beforeAll(async () => {
      database = await testDatabase();
      folder = await mkdtemp(join(tmpdir(), "soning-main-"));
    });
    afterAll(async () => {
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    });

    test("it says where it is, answers, ends in order, and the audit is signed", async () => {
      const service = program("main.ts", environment());
      const address = (await service.line("Soning is at")).replace("Soning is at ", "");
      expect((await fetch(new URL("/ready", address))).status).toBe(200);
      expect((await fetch(new URL("/api/me", address))).status).toBe(401);
      const start = await fetch(new URL("/api/sign-in", address), { redirect: "manual" });
      expect(start.headers.get("location")).toContain(`${address}api/development/auth?`);
      service.child.kill("SIGTERM");
      // the example goes on at the next start
      expect(await service.ended).toMatchObject({
        code: 0,
        err: expect.stringMatching(/^soning: [^\n]*answers meanwhile\n(soning: [^\n]*invented people[^\n]*\n)+$/),
      });
      expect((await readFile(join(folder, "audit", "roots.jsonl"), "utf8")).trim().split("\n")).toHaveLength(2);
      expect(
        await database.db
          .selectFrom("posting")
          .select(({ fn }) => fn.countAll<string>().as("n"))
          .executeTakeFirst(),
      ).toEqual({ n: "16" });
    });

    test("verify-audit: whole, then a row is changed", async () => {
      const whole = await program("verify-audit.ts", environment()).ended;
      expect(whole).toMatchObject({
        code: 0,
        err: "",
        out: expect.stringMatching(
          /^The audit is whole: \d+ rows?, 2 signed roots\.\nRows cut off at the end would go unseen if they were written after 20.*Z\.\n$/,
        ),
      });
      // a chain that the example has not written to
      const { chain } = await database.db
        .selectFrom("audit_head")
        .select("chain")
        .where("n", "=", "0" as never)
        .executeTakeFirstOrThrow();
      await database.db
        .insertInto("audit")
        .values({
          chain,
          n: 1,
          actor: "x",
          role: "x",
          unit: null,
          act: "x",
          purpose: "x",
          person_hash: null,
          details: "{}",
          prev: Buffer.from("x"),
          hash: Buffer.from("x"),
          form: 2,
        } as never)
        .execute();
      const changed = await program("verify-audit.ts", environment()).ended;
      expect(changed.code).toBe(1);
      expect(changed.out).toContain(`chain ${chain}: row 1 was changed after it was written`);
      await database.db.deleteFrom("audit").where("chain", "=", chain).execute();
    });

    test("a second SIGINT ends it at once", async () => {
      const service = program("main.ts", environment());
      const address = (await service.line("Soning is at")).replace("Soning is at ", "");
      // a request that never ends holds the first
      const { port } = new URL(address);
      const socket = (await import("node:net")).connect(Number(port), "127.0.0.1");
      await once(socket, "connect");
      socket.on("error", () => undefined);
      socket.write(
        "POST /api/me/posting HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      const began = Date.now();
      service.child.kill("SIGINT");
      await new Promise((resolve) => setTimeout(resolve, 300));
      service.child.kill("SIGINT");
      expect((await service.ended).code).toBe(130);
      expect(Date.now() - began).toBeLessThan(5000);
      socket.destroy();
    });

    test("a port that is taken is one line, and the key of the audit stays the same", async () => {
      const key = await readFile(join(folder, "audit", "key.pem"), "utf8");
      const other = createServer().listen(0, "127.0.0.1");
      await once(other, "listening");
      const address = other.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      const ended = await program("main.ts", { ...environment(), SONING_PORT: String(port) }).ended;
      other.close();
      expect(ended).toMatchObject({
        code: 1,
        out: "",
        err: `soning: SONING_PORT: 127.0.0.1:${port} is taken; stop what listens there, or set another\n`,
      });
      expect(await readFile(join(folder, "audit", "key.pem"), "utf8")).toBe(key);
    });
  },
);
