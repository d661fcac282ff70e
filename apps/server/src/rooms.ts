import { auditRoutes } from "./audit/routes.ts";
import type { Routes } from "./http/app.ts";
import { identity } from "./identity/routes.ts";

/** Every room of the application, a line each. The door comes first: it tells the others who asks. */
export const rooms: readonly Routes[] = [identity, auditRoutes];
