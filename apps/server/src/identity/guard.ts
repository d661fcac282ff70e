import type { FastifyReply, FastifyRequest } from "fastify";
import type { Service } from "../http/app.ts";
import { Problem } from "../http/problem.ts";
import { machineClaims } from "./access-token.ts";
import { clearSessionCookie, sessionCookie } from "./cookies.ts";
import { TokenFault } from "./jwt.ts";
import type { IdentityProvider } from "./provider.ts";
import { recordRefusal } from "./refusals.ts";
import { readSession, type Session } from "./sessions.ts";
import { csrfOf, same } from "./tokens.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** the session of the cookie, with or without a posting; null for machines and for nobody */
    session: (Session & { readonly csrf: string }) | null;
  }
  interface FastifyContextConfig {
    /** a route that other sites call with proof of their own: no check of where a request comes from */
    readonly fromElsewhere?: boolean;
  }
}

/** Of a route that is for sessions, with or without a posting: who has none is told so before what was sent is read. */
export async function requireSession({ session }: FastifyRequest): Promise<void> {
  if (session === null) throw new Problem("not-signed-in");
}

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses what a page of another site made a browser send. A client that is no browser sends neither header. */
function requireOwnOrigin(request: FastifyRequest, service: Service): void {
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (origin !== undefined ? origin !== service.config.publicUrl.origin : site !== undefined && site !== "same-origin")
    throw new Problem("wrong-token", "the request comes from another site");
}

async function fromBearer(
  request: FastifyRequest,
  service: Service,
  provider: IdentityProvider,
  header: string,
): Promise<void> {
  const token = /^Bearer ([\w.~+/-]+=*)$/i.exec(header)?.[1];
  try {
    if (token === undefined) throw new TokenFault("is no bearer token");
    request.claims = await machineClaims(service, provider, token);
  } catch (error) {
    if (!(error instanceof TokenFault)) throw error;
    await recordRefusal(service.db, "access-token", error.message);
    throw new Problem("not-signed-in", `the access token ${error.message}`);
  }
}

async function fromCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  service: Service,
  token: string,
): Promise<void> {
  const session = await readSession(service.db, token, service.today());
  if (session === undefined || session === "expired") {
    clearSessionCookie(service.config, reply);
    if (session === "expired") await recordRefusal(service.db, "session-expired", "over its limit");
    return;
  }
  const csrf = csrfOf(token);
  if (!safe.has(request.method)) {
    const given = request.headers["x-csrf-token"];
    if (typeof given !== "string" || !same(given, csrf)) {
      await recordRefusal(
        service.db,
        "csrf",
        given === undefined ? "no token" : "another token",
        session.claims ?? undefined,
      );
      throw new Problem("wrong-token", "send the token of GET /api/me in x-csrf-token");
    }
  }
  request.session = { ...session, csrf };
  request.claims = session.claims;
}

/** Tells of each request under /api who asks: a machine by its token, else a person by the session, else nobody. */
export function guard(
  service: Service,
  provider: IdentityProvider,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  return async (request, reply) => {
    if (!request.url.startsWith("/api/") || request.routeOptions.config?.fromElsewhere === true) return;
    const { authorization } = request.headers;
    if (authorization !== undefined) return fromBearer(request, service, provider, authorization);
    if (!safe.has(request.method)) requireOwnOrigin(request, service);
    const token = sessionCookie(service.config, request);
    if (token !== undefined) await fromCookie(request, reply, service, token);
  };
}
