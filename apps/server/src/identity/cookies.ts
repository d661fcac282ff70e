import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";

const isSecure = (config: Config): boolean => config.publicUrl.protocol === "https:";

/** `__Host-` ties a cookie to this host, path / and https; plain http is loopback only, where browsers refuse the prefix. */
const nameOf = (config: Config, name: string): string => (isSecure(config) ? `__Host-${name}` : name);

const session = "soning-session";
const signIn = "soning-sign-in";

/** The token of the session cookie, if one came. */
export const sessionCookie = (config: Config, request: FastifyRequest): string | undefined =>
  request.cookies[nameOf(config, session)];

/** Hands out a session. Strict: no other site can make a browser send it. */
export function setSessionCookie(config: Config, reply: FastifyReply, token: string): void {
  reply.setCookie(nameOf(config, session), token, {
    path: "/",
    httpOnly: true,
    secure: isSecure(config),
    sameSite: "strict",
  });
}

export function clearSessionCookie(config: Config, reply: FastifyReply): void {
  reply.clearCookie(nameOf(config, session), {
    path: "/",
    httpOnly: true,
    secure: isSecure(config),
    sameSite: "strict",
  });
}

/** The cookie that ties a sign-in under way to the browser that began it. */
export const signInCookie = (config: Config, request: FastifyRequest): string | undefined =>
  request.cookies[nameOf(config, signIn)];

/** Lax: the identity provider, another site, sends the browser back to us. */
export function setSignInCookie(config: Config, reply: FastifyReply, token: string, seconds: number): void {
  reply.setCookie(nameOf(config, signIn), token, {
    path: "/",
    httpOnly: true,
    secure: isSecure(config),
    sameSite: "lax",
    maxAge: seconds,
  });
}

export function clearSignInCookie(config: Config, reply: FastifyReply): void {
  reply.clearCookie(nameOf(config, signIn), { path: "/", httpOnly: true, secure: isSecure(config), sameSite: "lax" });
}
