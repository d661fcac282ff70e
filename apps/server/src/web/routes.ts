import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import statics from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { App, Routes } from "../http/app.ts";
import { Problem, sendProblem } from "../http/problem.ts";
import { firstLinks } from "./first-parts.ts";

const year = 31_536_000;

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
 * A built site from its folder: its parts never change under one name, so browsers keep them; the page itself is asked for
 * each time. Any address that is no file and not of the API is the page, which finds its way itself. What the build has
 * compressed is sent so to those who take it.
 */
export const siteIn =
  (folder: string): Routes =>
  async (app: App) => {
    const plain = app as unknown as FastifyInstance;
    const isFile = (path: string): boolean => {
      const full = resolve(join(folder, path));
      return full.startsWith(`${folder}/`) && statSync(full, { throwIfNoEntry: false })?.isFile() === true;
    };
    const linksOf = firstLinks(folder);
    await plain.register(statics, { root: folder, serve: false, cacheControl: false, preCompressed: true });
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
      const links = linksOf(path, request.headers["accept-language"] ?? "");
      if (links !== undefined) reply.header("link", links);
      return reply.header("cache-control", "no-cache").sendFile("index.html");
    });
  };

/** The web application as it was last built. */
export const webRoutes: Routes = siteIn(resolve(import.meta.dirname, "../../../web/dist"));
