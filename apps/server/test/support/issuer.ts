import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export interface Issuer {
  readonly url: string;
  /** signs with the issuer's own key unless another is given */
  sign(
    payload: JWTPayload,
    options?: { readonly key?: CryptoKey; readonly alg?: string; readonly typ?: string },
  ): Promise<string>;
  readonly strangersKey: CryptoKey;
  /** what the token endpoint gives as id token for the next code */
  answerWith(idToken: string): void;
  close(): Promise<void>;
}

/** An identity provider that signs whatever a test wants. */
export async function fakeIssuer(): Promise<Issuer> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const stranger = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "one", alg: "RS256", use: "sig" };
  let url = "";
  let idToken = "";
  const server: Server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/jwks") response.end(JSON.stringify({ keys: [jwk] }));
    else if (request.url === "/.well-known/openid-configuration")
      response.end(
        JSON.stringify({
          issuer: url,
          authorization_endpoint: `${url}/auth`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/jwks`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["RS256"],
        }),
      );
    else if (request.url === "/token" && request.method === "POST") {
      response.end(JSON.stringify({ access_token: "a", token_type: "Bearer", expires_in: 60, id_token: idToken }));
    } else response.writeHead(404).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    strangersKey: stranger.privateKey,
    answerWith: (token) => {
      idToken = token;
    },
    sign: (payload, { key = privateKey, alg = "RS256", typ = "at+jwt" } = {}) =>
      new SignJWT(payload).setProtectedHeader({ alg, typ, kid: "one" }).sign(key),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
