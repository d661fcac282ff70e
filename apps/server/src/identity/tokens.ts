import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits as text for a cookie. */
export const randomToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of a secret: who reads the table cannot use it. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compares without telling by time how much was right. */
export function same(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(given)), Buffer.from(hashOf(expected)));
}

/** The token that a page sends back in `x-csrf-token`: follows from the session's secret, and changes with it. */
export const csrfOf = (sessionToken: string): string =>
  createHash("sha256").update(`csrf ${sessionToken}`).digest("base64url");

/** No 0 and O, 1, I and L: the code is read from paper and typed. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const codeLength = 10;

/** A one-time code of 10 signs in two groups, about 49 random bits. */
export function randomCode(): string {
  const signs: string[] = [];
  while (signs.length < codeLength) {
    for (const byte of randomBytes(codeLength)) {
      // equal chances for each sign: bytes above the last whole round are thrown away
      if (byte < alphabet.length * Math.floor(256 / alphabet.length) && signs.length < codeLength)
        signs.push(alphabet.charAt(byte % alphabet.length));
    }
  }
  return `${signs.slice(0, 5).join("")}-${signs.slice(5).join("")}`;
}

/** A code as typed: case, spaces and hyphens do not matter. */
export const plainCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s-]/g, "");
