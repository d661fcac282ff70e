import { KeyFault } from "./signature.ts";

const passing = /^(08|40|53|55|57)/;
const network = new Set(["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH", "ENOTFOUND"]);

/** Does a fault pass by itself, such as a database that is away: is it worth waiting and trying the same again? */
export function isPassing(error: unknown): boolean {
  if (error instanceof KeyFault) return true;
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === "string") return passing.test(code) || network.has(code);
  return /connection terminated|connection timeout|not queryable|driver has already been destroyed/i.test(
    error.message,
  );
}
