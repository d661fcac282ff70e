import type { Migration } from "kysely/migration";
import * as foundation from "./0001-foundation.ts";
import * as identity from "./0002-identity.ts";
import * as messages from "./0003-messages.ts";

/** Every migration, forward only, in order of name. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-foundation": foundation,
  "0002-identity": identity,
  "0003-messages": messages,
};
