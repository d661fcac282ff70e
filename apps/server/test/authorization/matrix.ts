import type { Role } from "../../src/database/schema.ts";

/** The columns of the table, in this order. */
export const columns: readonly Role[] = [
  "caseworker",
  "leader",
  "region",
  "directorate",
  "probation",
  "fine-service",
  "em-officer",
  "immigration",
  "analyst",
  "auditor",
  "convicted",
  "integrator",
  "administrator",
];

/**
 * Who may what, written by hand from `CASE.md` and reviewed as such; the code is held against it, never the other way round.
 * `x`: may, for persons of the own unit (the convicted person: in the own case). `-`: refused. A line that ends in `door`
 * is asked before anybody is known, and tried with the sign-in. Nobody sees persons of other units, and none who are
 * protected without being cleared, whatever the line says.
 */
const table = `
#                                              cw ld rg di pr fs em im an au co in ad
# the service and the door
GET    /health                                 door
GET    /ready                                  door
GET    /api/sign-in                            door
GET    /api/sign-in/callback                   door
POST   /api/sign-out                           door
GET    /api/me                                 door
POST   /api/me/posting                         door
POST   /api/assisted-sessions/redeem           door
POST   /api/backchannel-logout                 door
# own case for who has no phone: opened by who meets the person
POST   /api/assisted-sessions                  x  x  -  -  x  -  x  -  -  -  -  -  -
# the audit is the auditor's, who sees no case; who has looked is told to who may look, and to the person
GET    /api/audit                              -  -  -  -  -  -  -  -  -  x  -  -  -
GET    /api/audit/decisions                    -  -  -  -  -  -  -  -  -  x  -  -  -
GET    /api/persons/{id}/looked                x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/persons/{id}/history               x  x  x  x  x  x  x  -  -  -  -  -  -
# messages: the machine sends, and sees what it sent; the unit looks after what could not be read
POST   /api/orders                             x  -  -  -  -  -  -  -  -  -  -  x  -
GET    /api/messages                           x  x  -  -  -  -  -  -  -  -  -  x  -
POST   /api/messages/{id}/retry                x  x  -  -  -  -  -  -  -  -  -  -  -
POST   /api/messages/{id}/set-aside            x  x  -  -  -  -  -  -  -  -  -  -  -
GET    /api/messages/ending                    x  x  -  -  -  -  -  -  -  -  -  -  -
GET    /api/messages/{id}/attachments          x  x  -  -  -  -  -  -  -  -  -  -  -
# orders: checked where they are executed
GET    /api/orders/{id}                        x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/orders/{id}/parts                  x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/orders/{id}/accept                 x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/orders/{id}/return                 x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/orders/{id}/withdraw               x  x  -  -  x  -  -  -  -  -  -  -  -
# events to other authorities
GET    /api/outbox                             x  x  x  -  x  -  -  -  -  -  -  -  -
POST   /api/outbox/{id}/retract                x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/outbox/{id}/repeat                 x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/outbox/{id}/complete               x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/outbox/{id}/set-aside              x  x  -  -  x  -  -  -  -  -  -  -  -
# persons and what holds of them
GET    /api/persons                            x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/persons/{id}                       x  x  x  x  x  x  x  -  -  -  x  -  -
PUT    /api/persons/{id}/language              x  x  x  -  x  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/facts                 x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/persons/{id}/facts                 x  x  x  -  x  -  -  -  -  -  -  -  -
POST   /api/persons/{id}/own-answers           -  -  -  -  -  -  -  -  -  -  x  -  -
POST   /api/persons/{id}/left-words            x  x  x  -  x  -  -  -  -  -  -  -  -
POST   /api/persons/{id}/assess                x  x  x  -  x  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/clock                 x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/persons/{id}/steps                 x  x  x  x  x  x  x  -  -  -  -  -  -
# the law on a case that is in the request: whoever is signed in
POST   /api/assess                             x  x  x  x  x  x  x  x  x  x  x  x  x
# serving: local; who follows the tag sees people leave and come; the region goes to court
GET    /api/persons/{id}/servings              x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/servings                           x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/servings/{id}/summon               x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/appear               x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/defer                x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/end-deferral         x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/no-show              x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/fetched              x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/transfer             x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/return               x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/out                  x  x  -  -  x  -  x  -  -  -  -  -  -
POST   /api/servings/{id}/back                 x  x  -  -  x  -  x  -  -  -  -  -  -
POST   /api/servings/{id}/interrupt            x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/resume               x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/escape               x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/release              x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/full-term            x  x  -  -  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/request-court        -  -  x  -  -  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/judgment             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/pardon               x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/death                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/reversal             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/servings/{id}/limitation           x  x  x  x  x  -  -  -  -  -  -  -  -
# matters: the service handles; the party applies and withdraws; what was registered in error is the leader's
POST   /api/persons/{id}/matters               x  x  x  x  x  -  -  -  -  -  x  -  -
GET    /api/persons/{id}/matters               x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/matters                            x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/matters/{id}                       x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/matters/{id}/assign                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/hold                  x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/resume                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/ask                   x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/recommend             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/go-on                 x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/hand-over             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/send-back             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/withdraw              x  x  x  x  x  -  -  -  -  -  x  -  -
POST   /api/matters/{id}/lapse                 x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/no-candidate          x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/void                  -  x  -  -  -  -  -  -  -  -  -  -  -
POST   /api/persons/{id}/opportunities/set-aside x x x x  x  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/opportunities/set-aside x x x x  x  x  x  -  -  -  -  -  -
# decisions: the law says who of these is competent; the party reads what was told
POST   /api/matters/{id}/assess                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/matters/{id}/judgements            x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/matters/{id}/judgements            x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/matters/{id}/decisions             x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/matters/{id}/decisions             x  x  x  x  x  x  x  -  -  -  x  -  -
PUT    /api/decisions/{id}                     x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/decisions/{id}                     x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/decisions/{id}/propose             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/sign                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/drop                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/start               x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/start-at-once       x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/wait                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/end                 x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/stay                x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/lift-stay           x  x  x  x  x  -  -  -  -  -  -  -  -
# lists and tasks
GET    /api/caseload                           x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/caseload/clocks                    x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/caseload/deadlines                 x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/caseload/orders                    x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/caseload/complaints                x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/caseload/handed-over               x  x  x  x  x  x  x  -  -  -  -  -  -
# which cases used a norm: of persons whom one may see
GET    /api/norm-uses                          x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/tasks                              x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/tasks/{id}                         x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/tasks/{id}                         x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/persons/{id}/tasks                 x  x  x  -  x  -  -  -  -  -  -  -  -
GET    /api/covers                             x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/covers                             x  x  x  -  x  -  -  -  -  -  -  -  -
GET    /api/load                               -  x  -  -  -  -  -  -  -  -  -  -  -
GET    /api/colleagues                         x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/units                              x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/my-day                             x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/phrases                            x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/phrases                            x  x  x  -  x  -  -  -  -  -  -  -  -
PUT    /api/phrases/{id}                       x  x  x  -  x  -  -  -  -  -  -  -  -
DELETE /api/phrases/{id}                       x  x  x  -  x  -  -  -  -  -  -  -  -
GET    /api/views                              x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/views                              x  x  x  x  x  x  x  -  -  -  -  -  -
PUT    /api/views/{id}                         x  x  x  x  x  x  x  -  -  -  -  -  -
DELETE /api/views/{id}                         x  x  x  x  x  x  x  -  -  -  -  -  -
# notes are the staff's; those around a person and their consents
GET    /api/persons/{id}/notes                 x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/persons/{id}/notes                 x  x  x  -  x  -  x  -  -  -  -  -  -
POST   /api/notes/{id}/in-error                x  x  x  -  x  -  x  -  -  -  -  -  -
POST   /api/notes/{id}/corrections             x  x  x  -  x  -  x  -  -  -  -  -  -
GET    /api/persons/{id}/contacts              x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/persons/{id}/contacts              x  x  x  -  x  -  x  -  -  -  -  -  -
PUT    /api/contacts/{id}                      x  x  x  -  x  -  x  -  -  -  -  -  -
POST   /api/contacts/{id}/end                  x  x  x  -  x  -  x  -  -  -  -  -  -
GET    /api/persons/{id}/consents              x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/persons/{id}/consents              x  x  -  -  x  -  x  -  -  -  -  -  -
POST   /api/consents/{id}                      x  x  -  -  x  -  x  -  -  -  -  -  -
POST   /api/persons/{id}/household-changes     x  x  -  -  x  -  x  -  -  -  -  -  -
# places: counts for all who serve; how many there are is the leader's word
GET    /api/units/{unit}/places                x  x  x  x  x  x  x  -  -  -  -  -  -
PUT    /api/places/{kind}                      -  x  -  -  -  -  -  -  -  -  -  -  -
GET    /api/queue                              x  x  x  x  x  x  x  -  -  -  -  -  -
POST   /api/persons/{id}/queue                 x  x  -  -  x  -  x  -  -  -  -  -  -
POST   /api/queue/{id}                         x  x  -  -  x  -  x  -  -  -  -  -  -
# immigration reads what was disclosed, and nothing else
POST   /api/persons/{id}/disclosures           x  x  -  -  -  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/disclosures           x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/disclosures                        -  -  -  -  -  -  -  x  -  -  -  -  -
# documents and letters
POST   /api/persons/{id}/documents             x  x  x  -  x  -  -  -  -  -  x  -  -
GET    /api/persons/{id}/documents             x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/documents/{id}                     x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/documents/{id}/content             x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/documents/{id}/shield              x  x  x  -  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/letter-preview      x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/letters             x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/letters               x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/letters/{id}/dispatches            x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/dispatches/{id}/receipt            x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/dispatches/{id}/return             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/oral-notice         x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/reasons-requests    x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/reasons             x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/decisions/{id}/notices             x  x  x  x  x  x  x  -  -  -  x  -  -
# complaints: the unit that decided, then the one above; the party complains, withdraws and claims costs
POST   /api/decisions/{id}/complaints          x  x  x  x  x  -  -  -  -  -  x  -  -
POST   /api/access-requests/{id}/complaints    x  x  x  x  x  -  -  -  -  -  x  -  -
GET    /api/persons/{id}/complaints            x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/complaints/{id}                    x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/complaints/{id}/admit              x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/reject             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/defects            x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/cured              x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/stay               x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/change             x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/forward            x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/decide             -  -  x  x  -  -  -  -  -  -  -  -  -
POST   /api/complaints/{id}/withdraw           x  x  x  x  x  -  -  -  -  -  x  -  -
POST   /api/complaints/{id}/costs              x  x  x  x  x  -  -  -  -  -  x  -  -
GET    /api/complaints/{id}/costs              x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/complaints/{id}/defects            x  x  x  x  x  x  x  -  -  -  -  -  -
GET    /api/complaints/{id}/stays              x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/cost-claims/{id}/answer            x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/decisions/{id}/reversals           x  x  x  x  x  -  -  -  -  -  -  -  -
# access to documents: the party asks; the unit makes the index and decides
POST   /api/persons/{id}/access-requests       x  x  x  x  x  -  -  -  -  -  x  -  -
GET    /api/persons/{id}/access-requests       x  x  x  x  x  x  x  -  -  -  x  -  -
GET    /api/access-requests/{id}               x  x  x  x  x  x  x  -  -  -  x  -  -
POST   /api/access-requests/{id}/index         x  x  x  x  x  -  -  -  -  -  -  -  -
POST   /api/access-requests/{id}/decide        x  x  x  x  x  -  -  -  -  -  -  -  -
# everything on one person, and what keeps it from erasure; the administrator has jobs and no case
GET    /api/persons/{id}/export                x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/export.pdf            x  x  x  x  x  -  -  -  -  -  -  -  -
GET    /api/persons/{id}/holds                 -  x  x  x  -  -  -  -  -  -  -  -  -
POST   /api/persons/{id}/holds                 -  x  x  x  -  -  -  -  -  -  -  -  -
POST   /api/holds/{id}/release                 -  x  x  x  -  -  -  -  -  -  -  -  -
# numbers of persons, and never a row: the analyst, and nobody else
GET    /api/figures                            -  -  -  -  -  -  -  -  x  -  -  -  -
GET    /api/jobs/failed                        -  -  -  -  -  -  -  -  -  -  -  -  x
POST   /api/jobs/{id}/retry                    -  -  -  -  -  -  -  -  -  -  -  -  x
`;

function readLine(line: string): readonly [string, "door" | ReadonlySet<Role>] {
  const [method = "", path = "", ...marks] = line.split(/\s+/);
  const operation = `${method} ${path}`;
  if (marks.length === 1 && marks[0] === "door") return [operation, "door"];
  if (marks.length !== columns.length || marks.some((mark) => mark !== "x" && mark !== "-"))
    throw new Error(`${operation}: ${columns.length} marks, each x or -`);
  return [operation, new Set(columns.filter((_, at) => marks[at] === "x"))];
}

/** For each operation (`METHOD /path`) the roles that may, or `door`. */
export const matrix: ReadonlyMap<string, "door" | ReadonlySet<Role>> = new Map(
  table
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readLine),
);
