import type { Db } from "../database/database.ts";
import { TokenFault, verifyToken } from "./jwt.ts";
import type { IdentityProvider } from "./provider.ts";
import { endSessionsOf } from "./sessions.ts";

const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";
const oldest = "2 minutes";

/** Each token counts once: its id is kept until it would have expired anyway. */
async function firstUse(db: Db, issuer: string, id: string): Promise<boolean> {
  const kept = await db
    .insertInto("used_token")
    .values({ issuer, id, expires_at: new Date(Date.now() + 10 * 60_000) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 1n;
}

/**
 * Ends the sessions that the provider says are over (OpenID Connect Back-Channel Logout 1.0, 2.6). Gives how many.
 * Throws TokenFault for a token that is not one of its logout tokens, or was used before.
 */
export async function logOutBy(db: Db, provider: IdentityProvider, token: string): Promise<number> {
  const { issuer, clientId } = provider.settings;
  const payload = await verifyToken(provider, token, {
    audience: clientId,
    maxTokenAge: oldest,
    requiredClaims: ["iat", "jti", "events"],
  });
  const events = payload["events"];
  if (typeof events !== "object" || events === null || !(logoutEvent in events))
    throw new TokenFault("tells of no logout");
  if (payload["nonce"] !== undefined) throw new TokenFault("has a nonce, as an id token has");
  const sid = payload["sid"];
  const providerSession = typeof sid === "string" ? sid : undefined;
  if (payload.sub === undefined && providerSession === undefined)
    throw new TokenFault("names neither subject nor session");
  if (typeof payload.jti !== "string" || !(await firstUse(db, issuer, payload.jti)))
    throw new TokenFault("was used before");
  return endSessionsOf(db, issuer, { subject: payload.sub, providerSession });
}
