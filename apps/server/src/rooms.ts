import { accessRoutes } from "./access/routes.ts";
import { auditRoutes } from "./audit/routes.ts";
import { caseloadListRoutes } from "./caseload/lists/routes.ts";
import { caseloadRoutes } from "./caseload/routes.ts";
import { caseRoutes } from "./cases/routes.ts";
import { complaintRoutes } from "./complaints/routes.ts";
import { consentRoutes } from "./consents/routes.ts";
import { contactRoutes } from "./contacts/routes.ts";
import { decisionRoutes } from "./decisions/routes.ts";
import { disclosureRoutes } from "./disclosure/routes.ts";
import { dispatchRoutes } from "./dispatch/routes.ts";
import { documentRoutes } from "./documents/routes.ts";
import { exportRoutes } from "./export/routes.ts";
import { figureRoutes } from "./figures/routes.ts";
import type { Routes } from "./http/app.ts";
import { identity } from "./identity/routes.ts";
import { jobRoutes } from "./jobs/routes.ts";
import { letterRoutes } from "./letters/routes.ts";
import { matterRoutes } from "./matters/routes.ts";
import { messageRoutes } from "./messages/routes.ts";
import { myDayRoutes } from "./my-day/routes.ts";
import { normUseRoutes } from "./norm-uses/routes.ts";
import { noteRoutes } from "./notes/routes.ts";
import { orderRoutes } from "./orders/routes.ts";
import { outboxRoutes } from "./outbox/routes.ts";
import { personRoutes } from "./persons/routes.ts";
import { phraseRoutes } from "./phrases/routes.ts";
import { placeRoutes } from "./places/routes.ts";
import { retentionRoutes } from "./retention/routes.ts";
import { servingRoutes } from "./serving/routes.ts";
import { staffRoutes } from "./staff/routes.ts";
import { taskRoutes } from "./tasks/routes.ts";
import { webRoutes } from "./web/routes.ts";

/** Every room of the application, a line each. The door comes first: it tells the others who asks. */
export const rooms: readonly Routes[] = [
  identity,
  auditRoutes,
  messageRoutes,
  orderRoutes,
  outboxRoutes,
  personRoutes,
  caseRoutes,
  normUseRoutes,
  staffRoutes,
  servingRoutes,
  matterRoutes,
  decisionRoutes,
  caseloadRoutes,
  caseloadListRoutes,
  taskRoutes,
  noteRoutes,
  contactRoutes,
  consentRoutes,
  placeRoutes,
  phraseRoutes,
  myDayRoutes,
  disclosureRoutes,
  documentRoutes,
  letterRoutes,
  dispatchRoutes,
  complaintRoutes,
  accessRoutes,
  exportRoutes,
  figureRoutes,
  jobRoutes,
  retentionRoutes,
  webRoutes,
];
