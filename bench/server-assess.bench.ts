import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { z } from "zod";
import { caseRoutes } from "../apps/server/src/cases/routes.ts";
import { readConfig } from "../apps/server/src/config.ts";
import { connect } from "../apps/server/src/database/database.ts";
import { buildApp, type Routes, type Service } from "../apps/server/src/http/app.ts";
import type { Comparison } from "./harness.ts";
import { kari } from "./server-database.ts";

const ON = "2026-06-15";
const EACH = 20;
/** A service stands for days; so long it takes until the machine's code for both routes is made. */
const SETTLE = 8000;

const ends: (() => Promise<unknown>)[] = [];
export async function finish(): Promise<void> {
  for (const end of ends.splice(0).reverse()) await end();
}

const file = new URL("../examples/cases/adult-final-part.json", import.meta.url);
const { facts } = JSON.parse(readFileSync(file, "utf8")) as { facts: unknown };
const question = JSON.stringify({ on: ON, matter: ["em.final-part"], facts });

/** Everybody here is kari; a route reads a body as large as the question and sends one as large as the answer. */
const rooms = (answer: () => string): readonly Routes[] => [
  (app) => {
    app.addHook("onRequest", async (asked) => {
      asked.claims = kari;
    });
    app.post(
      "/plain",
      { schema: { body: z.record(z.string(), z.unknown()), response: { 200: z.unknown() } } },
      async () => JSON.parse(answer()),
    );
  },
  caseRoutes,
];

/** Stateless answers on one matter over HTTP, against a route that takes and sends bodies of the same size. */
export async function comparisons(): Promise<readonly Comparison[]> {
  // no route here asks the database
  const db = connect("postgres://127.0.0.1:1/none", 1);
  const service: Service = {
    config: readConfig({ SONING_LOG_LEVEL: "silent" }),
    db,
    today: () => ON,
    now: () => `${ON}T10:00`,
  };
  let answer = "{}";
  const app = await buildApp(
    service,
    rooms(() => answer),
  );
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  // the limit of requests holds for an address: each run comes from another one of loopback
  const agents = Array.from(
    { length: 250 },
    (_, n) => new Agent({ keepAlive: true, maxSockets: 1, localAddress: `127.0.1.${n + 1}` }),
  );
  ends.push(
    () => db.destroy(),
    () => app.close(),
    async () => {
      for (const agent of agents) agent.destroy();
    },
  );
  let turn = 0;
  const post = (path: string, agent = agents[0]): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request(
        new URL(path, address),
        {
          method: "POST",
          ...(agent === undefined ? {} : { agent }),
          headers: { "content-type": "application/json", "content-length": Buffer.byteLength(question) },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => {
            const text = Buffer.concat(parts).toString();
            if (response.statusCode === 200) resolve(text);
            else reject(new Error(`${path}: ${response.statusCode} ${text.slice(0, 300)}`));
          });
        },
      );
      sent.on("error", reject);
      sent.end(question);
    });
  answer = await post("/api/assess");
  const many = async (path: string): Promise<number> => {
    let bytes = 0;
    const agent = agents[++turn % agents.length];
    for (let n = 0; n < EACH; n++) bytes += (await post(path, agent)).length;
    return bytes;
  };
  const side = (name: string, path: string) => ({
    name,
    units: EACH,
    run: () => many(path),
    answers: async () => [JSON.parse(await post(path))],
  });
  return [
    {
      kind: "speed",
      name: "POST /api/assess of one matter against a route with bodies of the same size",
      ours: side("Soning, answered", "/api/assess"),
      peer: side("the same bodies, nothing asked", "/plain"),
      goal: { atLeast: 0.5 },
      settle: SETTLE,
    },
  ];
}
