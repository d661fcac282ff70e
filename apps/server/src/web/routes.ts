import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import statics from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { App } from "../http/app.ts";
import { Problem, sendProblem } from "../http/problem.ts";

const dist = resolve(import.meta.dirname, "../../../web/dist");
const year = 31_536_000;

function isFile(path: string): boolean {
  const full = resolve(join(dist, path));
  return full.startsWith(`${dist}/`) && statSync(full, { throwIfNoEntry: false })?.isFile() === true;
}

/** Is this an address of a page? Of the API and of what has an ending there are no pages. */
const isPage = (path: string): boolean => !path.startsWith("/api/") && !/\.[a-z\d]+$/i.test(path);

function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "/");
  } catch {
    return "/.";
  }
}

/**
 * The web application as it was last built: its parts never change under one name, so browsers keep them; the page itself
 * is asked for each time. Any address that is no file and not of the API is the page, which finds its way itself.
 */
export async function webRoutes(app: App): Promise<void> {
  const plain = app as unknown as FastifyInstance;
  await plain.register(statics, { root: dist, serve: false, cacheControl: false });
  plain.get("/*", { schema: { hide: true } }, (request, reply) => {
    const path = pathOf(request.url);
    if (path !== "/" && isFile(path)) {
      reply.header(
        "cache-control",
        path.startsWith("/assets/") ? `public, max-age=${year}, immutable` : "public, max-age=3600",
      );
      return reply.sendFile(path);
    }
    if (!isPage(path)) return sendProblem(reply, new Problem("not-found"));
    if (!isFile("/index.html"))
      return sendProblem(reply, new Problem("not-found", "the web application is not built; npm run build makes it"));
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
