import { existsSync } from "node:fs";
import { resolve } from "node:path";
import statics from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { App } from "../http/app.ts";
import { Problem, sendProblem } from "../http/problem.ts";

const dist = resolve(import.meta.dirname, "../../../web/dist");
const year = 31_536_000;

/**
 * The web application as it was built: its parts never change under one name, so browsers keep them; the page itself is
 * asked for each time. Any address that is no file and not of the API is the page, which finds its way itself.
 */
export async function webRoutes(app: App): Promise<void> {
  const plain = app as unknown as FastifyInstance;
  if (!existsSync(resolve(dist, "index.html"))) return;
  await plain.register(statics, {
    root: dist,
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      void reply.header("cache-control", path.includes("/assets/") ? `public, max-age=${year}, immutable` : "no-cache");
    },
  });
  const page = { schema: { hide: true } };
  plain.get("/", page, (_request, reply) => reply.sendFile("index.html"));
  plain.get("/*", page, (request, reply) => {
    const [path = ""] = request.url.split("?");
    const lost = path.startsWith("/api/") || path.startsWith("/assets/") || /\.[a-z\d]+$/.test(path);
    return lost ? sendProblem(reply, new Problem("not-found")) : reply.sendFile("index.html");
  });
}
