import { Problem } from "../http/problem.ts";

const longest = 500;

/**
 * Where to go after sign-in: a path of this service, never another site. `//host`, `/\host`, control characters and
 * whole addresses are refused, not mended. Throws `bad-request`.
 */
export function returnPath(given: string | undefined, publicUrl: URL): string {
  if (given === undefined) return "/";
  const plain = given.length <= longest && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(given);
  if (!plain || new URL(given, publicUrl).origin !== publicUrl.origin)
    throw new Problem("bad-request", "returnTo must be a path of this service, such as /caseload");
  return given;
}
