import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFile } from "node:fs/promises";
import { CompactSign, type CryptoKey, calculateJwkThumbprint, exportJWK, importPKCS8, type JWK } from "jose";
import { KeyFault } from "../messages/signature.ts";

/** Signs what is sent: gives the compact JWS. */
export type Signer = (body: string) => Promise<string>;

const algorithm = "RS256";
const shortestModulus = 2048;

/** A signer with the RSA key of a file, PEM or JWK. The key's id is the `kid` of the JWK, else its thumbprint. Throws KeyFault. */
export async function signerOf(file: string): Promise<Signer> {
  try {
    const text = await readFile(file, "utf8");
    const jwk = text.trimStart().startsWith("{") ? (JSON.parse(text) as JWK) : undefined;
    const key = createPrivateKey(jwk === undefined ? text : { key: jwk as never, format: "jwk" });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
    if (key.asymmetricKeyType !== "rsa" || bits < shortestModulus)
      throw new KeyFault(`${file}: must be an RSA key of at least ${shortestModulus} bits`);
    const kid = jwk?.kid ?? (await calculateJwkThumbprint(await exportJWK(createPublicKey(key))));
    const signing: CryptoKey = await importPKCS8(key.export({ type: "pkcs8", format: "pem" }).toString(), algorithm);
    return (body) =>
      new CompactSign(Buffer.from(body, "utf8")).setProtectedHeader({ alg: algorithm, kid }).sign(signing);
  } catch (error) {
    if (error instanceof KeyFault) throw error;
    throw new KeyFault(`${file}: the signing key cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
