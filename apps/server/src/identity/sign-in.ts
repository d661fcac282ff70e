import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import { isLoopback } from "../config.ts";
import type { App, Service } from "../http/app.ts";
import { Problem, problemSchema } from "../http/problem.ts";
import {
  clearSessionCookie,
  clearSignInCookie,
  sessionCookie,
  setSessionCookie,
  setSignInCookie,
  signInCookie,
} from "./cookies.ts";
import { requireSession } from "./guard.ts";
import { claimsIn, personByNationalId, postingsOf, staffBySubject } from "./postings.ts";
import type { Identity, IdentityProvider, SignInSecrets } from "./provider.ts";
import { recordRefusal } from "./refusals.ts";
import { returnPath } from "./return-to.ts";
import { beginSession, endSession, type Holder, ownCaseActor } from "./sessions.ts";
import { hashOf, randomToken } from "./tokens.ts";

/** How long a person may take at the identity provider, in seconds. */
const underWay = 600;

async function refuse(service: Service, why: string): Promise<never> {
  await recordRefusal(service.db, "sign-in", why);
  throw new Problem("not-signed-in", `${why}; begin again at /api/sign-in`);
}

/** Takes the sign-in under way of this browser, once. */
async function takeSignIn(
  service: Service,
  request: FastifyRequest,
): Promise<SignInSecrets & { readonly returnTo: string }> {
  const cookie = signInCookie(service.config, request);
  if (cookie === undefined) return refuse(service, "this browser began no sign-in");
  const row = await service.db.deleteFrom("sign_in").where("id", "=", hashOf(cookie)).returningAll().executeTakeFirst();
  if (row === undefined) return refuse(service, "this sign-in was finished or is not ours");
  if (row.expires_at.getTime() <= Date.now()) return refuse(service, "this sign-in took too long");
  return { state: row.state, nonce: row.nonce, verifier: row.verifier, returnTo: row.return_to };
}

/** Who that is here: staff by subject with postings in force, else a convicted person by national id. Nothing else of the token counts. */
async function holderOf(service: Service, provider: IdentityProvider, identity: Identity): Promise<Holder> {
  const { db } = service;
  const { personClaim } = provider.settings;
  const common = {
    issuer: provider.settings.issuer,
    subject: identity.subject,
    providerSession: identity.providerSession,
    idToken: identity.idToken,
  };
  const member = await staffBySubject(db, identity.subject);
  if (member !== undefined) {
    const postings = await postingsOf(db, member.id, service.today());
    if (postings.length === 0) {
      await recordRefusal(db, "posting", "no posting in force", { actor: member.id, role: "none" });
      throw new Problem(
        "not-allowed",
        "you have no posting in force; your leader or the administrator can give you one",
      );
    }
    return { kind: "staff", ...common, staff: member.id, posting: postings.length === 1 ? postings[0]?.id : undefined };
  }
  const nationalId = personClaim === undefined ? undefined : identity.claims[personClaim];
  const person = typeof nationalId === "string" ? await personByNationalId(db, nationalId) : undefined;
  if (person !== undefined) return { kind: "own-case", ...common, person };
  await recordRefusal(db, "posting", "not known here");
  throw new Problem("not-allowed", "you are signed in at the identity provider, but not known here");
}

async function recordSignIn(service: Service, holder: Holder): Promise<void> {
  if (holder.kind === "staff") {
    const posting =
      holder.posting === undefined
        ? undefined
        : (await postingsOf(service.db, holder.staff, service.today())).find(({ id }) => id === holder.posting);
    const who =
      posting === undefined
        ? ({ actor: holder.staff, role: "none" } as const)
        : claimsIn(holder.staff, { role: posting.role, unit: posting.unit.id });
    return audit(service.db, who, { act: "sign-in", purpose: "identity" });
  }
  return audit(
    service.db,
    { actor: ownCaseActor(holder.person), role: "convicted" },
    { act: "sign-in", purpose: "own case", person: holder.person },
  );
}

/** Ends whatever session the browser had before it gets another: nobody is lent a session that somebody else knows. */
export async function replaceSession(
  service: Service,
  request: FastifyRequest,
  reply: FastifyReply,
  holder: Holder,
): Promise<string> {
  const before = sessionCookie(service.config, request);
  if (before !== undefined) await endSession(service.db, hashOf(before));
  const token = await beginSession(service.db, holder);
  setSessionCookie(service.config, reply, token);
  return token;
}

/** Sign-in and sign-out of people. */
export function signInRoutes(app: App, service: Service, provider: IdentityProvider): void {
  const { config, db } = service;
  app.get(
    "/api/sign-in",
    {
      schema: {
        tags: ["identity"],
        summary: "Begin to sign in: sends the browser to the identity provider",
        querystring: z.object({ returnTo: z.string().max(500).optional() }),
        response: { 302: z.void(), 400: problemSchema, 503: problemSchema },
      },
    },
    async (request, reply) => {
      const returnTo = returnPath(request.query.returnTo, config.publicUrl);
      // one machine has several names; cookies and the way back are for the one of the public URL
      if (
        request.host !== config.publicUrl.host &&
        isLoopback(config.publicUrl.hostname) &&
        isLoopback(request.hostname)
      )
        return reply.redirect(new URL(request.url, config.publicUrl).href);
      const { to, secrets } = await provider.begin();
      const cookie = randomToken();
      await db
        .insertInto("sign_in")
        .values({
          id: hashOf(cookie),
          ...secrets,
          return_to: returnTo,
          expires_at: new Date(Date.now() + underWay * 1000),
        })
        .execute();
      setSignInCookie(config, reply, cookie, underWay);
      return reply.header("cache-control", "no-store").redirect(to.href);
    },
  );
  app.get(
    "/api/sign-in/callback",
    {
      config: { looksItself: true },
      schema: {
        tags: ["identity"],
        summary: "The identity provider sends the browser back here",
        querystring: z.looseObject({}),
        response: { 302: z.void(), 401: problemSchema, 403: problemSchema },
      },
    },
    async (request, reply) => {
      const { returnTo, ...secrets } = await takeSignIn(service, request);
      clearSignInCookie(config, reply);
      const identity = await provider
        .finish(new URL(request.url, config.publicUrl), secrets)
        .catch((error: unknown) => {
          if (error instanceof Problem) throw error;
          request.log.warn({ kind: error instanceof Error ? error.name : "unknown" }, "sign-in refused");
          return refuse(service, "the answer of the identity provider does not hold");
        });
      const holder = await holderOf(service, provider, identity);
      await replaceSession(service, request, reply, holder);
      await recordSignIn(service, holder);
      return reply.header("cache-control", "no-store").redirect(returnTo);
    },
  );
  app.post(
    "/api/sign-out",
    {
      config: { looksItself: true },
      preParsing: requireSession,
      schema: {
        tags: ["identity"],
        summary: "End the session; the answer says where the identity provider ends its own",
        response: { 200: z.object({ next: z.string() }), 401: problemSchema, 403: problemSchema },
      },
    },
    async (request, reply) => {
      const { session } = request;
      if (session === null) throw new Problem("not-signed-in");
      await endSession(db, session.id);
      clearSessionCookie(config, reply);
      await audit(db, session.claims ?? { actor: session.staff ?? "unknown", role: "none" }, {
        act: "sign-out",
        purpose: "identity",
      });
      const back = new URL("/", config.publicUrl);
      const next = session.kind === "assisted" ? undefined : await provider.signOutAddress(session.idToken, back);
      return { next: (next ?? back).href };
    },
  );
}
