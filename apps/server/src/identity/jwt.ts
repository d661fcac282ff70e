import { errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from "jose";
import { Problem } from "../http/problem.ts";
import type { IdentityProvider } from "./provider.ts";

/** A token of the provider that does not hold: why, in words without its content. */
export class TokenFault extends Error {}

/** No symmetric algorithm and no `none`: a token is signed by a key that only the provider has. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const clockTolerance = 30;

function reasonOf(error: errors.JOSEError): string {
  if (error instanceof errors.JWTExpired) return "is too old";
  if (error instanceof errors.JWTClaimValidationFailed) return `is not for here: its ${error.claim} does not fit`;
  if (error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey)
    return "is not signed by the identity provider";
  return `does not read (${error.code})`;
}

/** Verifies a token of the provider: signature, issuer, audience, times. Throws TokenFault, or `identity-away` when its keys cannot be had. */
export async function verifyToken(
  provider: IdentityProvider,
  token: string,
  options: JWTVerifyOptions & { readonly audience: string },
): Promise<JWTPayload> {
  const keys = await provider.keys();
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: provider.settings.issuer,
      algorithms,
      clockTolerance,
      ...options,
    });
    return payload;
  } catch (error) {
    if (
      !(error instanceof errors.JOSEError) ||
      error instanceof errors.JWKSTimeout ||
      error.code === errors.JOSEError.code
    )
      throw new Problem("identity-away");
    throw new TokenFault(reasonOf(error));
  }
}
