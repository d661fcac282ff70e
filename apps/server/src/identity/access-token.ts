import type { Claims } from "../database/database.ts";
import type { Service } from "../http/app.ts";
import { TokenFault, verifyToken } from "./jwt.ts";
import { claimsIn, postingsOf, staffBySubject } from "./postings.ts";
import type { IdentityProvider } from "./provider.ts";

/** The scope that lets a machine act as the integrator that its posting makes it. */
export const integrationScope = "soning:integration";

/** Machine clients are rows of `staff` whose subject is this and the client's id, so that no person's subject is ever theirs. */
export const machineSubject = (clientId: string): string => `client:${clientId}`;

const longestLife = "1 hour";

/**
 * Who a bearer token is: a machine client that got it by client credentials. The token says which client and which
 * scopes; what it may be is its posting. Throws TokenFault.
 */
export async function machineClaims(
  { config, db, today }: Service,
  provider: IdentityProvider,
  token: string,
): Promise<Claims> {
  const payload = await verifyToken(provider, token, {
    audience: config.audience,
    maxTokenAge: longestLife,
    requiredClaims: ["exp", "iat"],
  });
  const clientId = payload["client_id"] ?? payload["azp"];
  if (typeof clientId !== "string" || clientId === "") throw new TokenFault("names no client");
  const scope = payload["scope"];
  if (typeof scope !== "string" || !scope.split(" ").includes(integrationScope))
    throw new TokenFault(`lacks the scope ${integrationScope}`);
  const machine = await staffBySubject(db, machineSubject(clientId));
  const postings =
    machine === undefined
      ? []
      : (await postingsOf(db, machine.id, today())).filter(({ role }) => role === "integrator");
  const posting = postings[0];
  if (machine === undefined || posting === undefined) throw new TokenFault("is of a client without a posting in force");
  return claimsIn(machine.id, { role: posting.role, unit: posting.unit.id });
}
