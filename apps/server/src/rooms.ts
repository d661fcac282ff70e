import { auditRoutes } from "./audit/routes.ts";
import { caseloadRoutes } from "./caseload/routes.ts";
import { caseRoutes } from "./cases/routes.ts";
import type { Routes } from "./http/app.ts";
import { identity } from "./identity/routes.ts";
import { messageRoutes } from "./messages/routes.ts";
import { personRoutes } from "./persons/routes.ts";

/** Every room of the application, a line each. The door comes first: it tells the others who asks. */
export const rooms: readonly Routes[] = [
  identity,
  auditRoutes,
  messageRoutes,
  personRoutes,
  caseRoutes,
  caseloadRoutes,
];
