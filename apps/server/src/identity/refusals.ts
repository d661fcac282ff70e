import { type Actor, audit } from "../audit/append.ts";
import type { Db } from "../database/database.ts";

/** What was refused at the door. */
export type Refused =
  | "sign-in"
  | "session-expired"
  | "access-token"
  | "csrf"
  | "one-time-code"
  | "logout-token"
  | "posting";

const nobody: Actor = { actor: "unknown", role: "none" };

/** Writes a refusal into the audit: what and why, never the token or the code itself. */
export async function recordRefusal(db: Db, refused: Refused, why: string, who: Actor = nobody): Promise<void> {
  await audit(db, who, { act: `refused.${refused}`, purpose: "identity", details: { why } });
}
