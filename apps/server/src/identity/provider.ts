import { createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import * as oidc from "openid-client";
import { isLoopback } from "../config.ts";
import { Problem } from "../http/problem.ts";

/** The identity provider that this service relies on. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** where the provider sends the browser back */
  readonly callback: URL;
  /** claim with a national id, for the own case */
  readonly personClaim: string | undefined;
  /** asks who it is each time, where one person plays many parts */
  readonly alwaysAsk: boolean;
}

/** What one sign-in under way remembers until the browser is back. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for. What else it says of roles is not read. */
export interface Identity {
  readonly subject: string;
  readonly providerSession: string | undefined;
  readonly idToken: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface IdentityProvider {
  readonly settings: ProviderSettings;
  begin(): Promise<{ readonly to: URL; readonly secrets: SignInSecrets }>;
  /** Takes the browser's return for tokens. Throws what openid-client throws when anything does not fit. */
  finish(returned: URL, secrets: SignInSecrets): Promise<Identity>;
  /** Where the provider ends its own session, when it can. */
  signOutAddress(idToken: string | undefined, back: URL): Promise<URL | undefined>;
  /** The provider's public keys, fetched again when an unknown one is named. */
  keys(): Promise<JWTVerifyGetKey>;
}

const timeout = 10;

/**
 * A relying party of one provider. The provider is asked at first use; away, sign-in alone fails. The signature of an id
 * token is checked although it comes straight from the provider: nothing between us may put another in its place.
 */
export function relyOn(settings: ProviderSettings): IdentityProvider {
  const { issuer, clientId, clientSecret, callback, alwaysAsk } = settings;
  const server = new URL(issuer);
  const plainHttp = server.protocol === "http:" && isLoopback(server.hostname);
  let known: Promise<oidc.Configuration> | undefined;
  let keySet: JWTVerifyGetKey | undefined;

  const configuration = (): Promise<oidc.Configuration> => {
    known ??= oidc
      .discovery(
        server,
        clientId,
        { client_secret: clientSecret, id_token_signed_response_alg: "RS256" },
        oidc.ClientSecretBasic(clientSecret),
        { timeout, execute: [oidc.enableNonRepudiationChecks, ...(plainHttp ? [oidc.allowInsecureRequests] : [])] },
      )
      .catch((error: unknown) => {
        known = undefined;
        throw new Problem("identity-away", error instanceof Error ? error.message : undefined);
      });
    return known;
  };

  return {
    settings,
    async begin() {
      const secrets: SignInSecrets = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const to = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback.href,
        scope: "openid profile",
        state: secrets.state,
        nonce: secrets.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
        code_challenge_method: "S256",
        ...(alwaysAsk ? { prompt: "login" } : {}),
      });
      return { to, secrets };
    },
    async finish(returned, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new Error("the provider gave no id token");
      const sid = claims["sid"];
      return {
        subject: claims.sub,
        providerSession: typeof sid === "string" ? sid : undefined,
        idToken: tokens.id_token,
        claims,
      };
    },
    async signOutAddress(idToken, back) {
      const found = await configuration().catch(() => undefined);
      if (found?.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(found, {
        post_logout_redirect_uri: back.href,
        ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      });
    },
    async keys() {
      if (keySet === undefined) {
        const address = (await configuration()).serverMetadata().jwks_uri;
        if (address === undefined) throw new Problem("identity-away", "the identity provider names no keys");
        keySet = createRemoteJWKSet(new URL(address), { timeoutDuration: timeout * 1000 });
      }
      return keySet;
    },
  };
}
