// Written by `npm run api -w apps/web` from the server's OpenAPI document. Not to be changed by hand.
export interface Operations {
  "GET /api/sign-in": { answer: unknown; query: { returnTo?: string; }; };
  "GET /api/sign-in/callback": { answer: unknown; };
  "POST /api/sign-out": { answer: { next: string; }; };
  "GET /api/me": { answer: Me; };
  "POST /api/me/posting": { answer: Me; body: { posting: string; }; };
  "POST /api/assisted-sessions": { answer: { code: string; expiresAt: string; }; body: { person: string; }; };
  "POST /api/assisted-sessions/redeem": { answer: { person: string; csrf: string; }; body: { code: string; }; };
  "POST /api/backchannel-logout": { answer: { ended: number; }; };
  "GET /api/audit": { answer: { items: AuditRow[]; next?: string; }; query: { cursor?: string; limit?: number; person?: string; actor?: string; act?: string; chain?: number; from?: string; until?: string; }; };
  "GET /api/persons/{id}/looked": { answer: { items: Look[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "GET /api/messages": { answer: { items: Message[]; next?: string; }; query: { cursor?: string; limit?: number; state?: "received" | "read" | "faulty" | "set-aside"; }; };
  "POST /api/messages/{id}/retry": { answer: Receipt; };
  "GET /api/orders/{id}": { answer: { id: string; state: string; version: number; person: string; }; };
  "POST /api/orders/{id}/accept": { answer: OrderState; body: { checked: { person: true; length: true; legalForce: true; attachments: true; readByHand?: string; }; }; };
  "POST /api/orders/{id}/return": { answer: OrderState; body: { reason: string; }; };
  "POST /api/orders/{id}/withdraw": { answer: OrderState; body: { reason: string; }; };
  "GET /api/persons": { answer: { items: PersonRow[]; next?: string; }; query: { cursor?: string; limit?: number; search?: string; }; };
  "GET /api/persons/{id}": { answer: Person; };
  "GET /api/persons/{id}/facts": { answer: Facts; };
  "POST /api/persons/{id}/facts": { answer: { ids: string[]; version: number; }; body: { facts: { fact: string; record?: string; value: unknown; source: string; document?: string; verified?: boolean | null; shield?: string; supersedes?: string; }[]; }; };
  "POST /api/persons/{id}/assess": { answer: Assessment; body: { on?: string; law?: string; language?: "nb" | "nn" | "en"; matter?: string[]; explain?: boolean; }; };
  "GET /api/persons/{id}/clock": { answer: { on: string; law: string; assumed: string[]; dates: { [k: string]: unknown; }[]; }; query: { on?: string; law?: string; language?: "nb" | "nn" | "en"; }; };
  "GET /api/persons/{id}/steps": { answer: { on: string; law: string; assumed: string[]; steps: { [k: string]: unknown; }[]; }; query: { on?: string; law?: string; language?: "nb" | "nn" | "en"; event?: "application-received" | "before-decision" | "breach-reported" | "case-opened" | "complaint-received" | "data-collected" | "decision-signed" | "disclosure-asked" | "facts-changed" | "household-changed" | "incident" | "leave-granted" | "measure-review" | "measure-started" | "order-received" | "release-planned" | "serving-ended" | "serving-started" | "summoned" | "transfer-carried-out" | "transfer-decided"; }; };
  "POST /api/assess": { answer: Answers; body: { on?: string; law?: string; language?: "nb" | "nn" | "en"; facts: { [k: string]: unknown; }; matter?: string[]; explain?: boolean; }; };
  "GET /api/persons/{id}/servings": { answer: { items: Serving[]; }; };
  "POST /api/servings/{id}/summon": { answer: ServingState; body: { meetOn: string; place: string; }; };
  "POST /api/servings/{id}/appear": { answer: ServingState; body: { on: string; form: "high" | "low" | "halfway" | "section-12" | "section-13" | "section-16" | "em" | "hours" | "abroad"; unit?: string; }; };
  "POST /api/servings/{id}/defer": { answer: ServingState; body: { decision: string; until: string; }; };
  "POST /api/servings/{id}/end-deferral": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/no-show": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/fetched": { answer: ServingState; body: { on: string; form: "high" | "low" | "halfway" | "section-12" | "section-13" | "section-16" | "em" | "hours" | "abroad"; unit?: string; }; };
  "POST /api/servings/{id}/transfer": { answer: ServingState; body: { decision: string; on: string; form: "high" | "low" | "halfway" | "section-12" | "section-13" | "section-16" | "em" | "hours" | "abroad"; unit?: string; keepReadingUntil?: string; }; };
  "POST /api/servings/{id}/return": { answer: ServingState; body: { decision: string; on: string; form: "high" | "low"; unit?: string; }; };
  "POST /api/servings/{id}/out": { answer: ServingState; body: { at: string; until: string; why?: string; }; };
  "POST /api/servings/{id}/back": { answer: ServingState; body: { at: string; }; };
  "POST /api/servings/{id}/interrupt": { answer: ServingState; body: { decision: string; on: string; until: string; }; };
  "POST /api/servings/{id}/resume": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/escape": { answer: ServingState; body: { at: string; }; };
  "POST /api/servings/{id}/release": { answer: ServingState; body: { decision: string; on: string; trialEndsOn: string; }; };
  "POST /api/servings/{id}/full-term": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/request-court": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/judgment": { answer: ServingState; body: { on: string; judgment: string; form?: "high" | "low" | "halfway" | "section-12" | "section-13" | "section-16" | "em" | "hours" | "abroad"; released?: boolean; }; };
  "POST /api/servings/{id}/pardon": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/death": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/reversal": { answer: ServingState; body: { on: string; }; };
  "POST /api/servings/{id}/limitation": { answer: ServingState; body: { on: string; }; };
  "GET /api/caseload": { answer: { items: CaseloadRow[]; next?: string; }; query: { cursor?: string; limit?: number; status?: "now" | "soon" | "almost"; matter?: string; law?: string; }; };
  "GET /api/caseload/clocks": { answer: { items: { person: string; dates: { id: string; date?: string; earliest?: string; latest?: string; }[]; }[]; }; query: { person: string[]; }; };
  "GET /api/tasks": { answer: { items: Task[]; next?: string; }; query: { cursor?: string; limit?: number; of?: "mine" | "unit" | "covered" | "all"; kind?: "task" | "wait"; overdue?: string; onHold?: string; state?: "open" | "done" | "waived" | "moot"; person?: string; matterCase?: string; language?: "nb" | "nn" | "en"; }; };
  "GET /api/tasks/{id}": { answer: Task; query: { language?: "nb" | "nn" | "en"; }; };
  "POST /api/tasks/{id}": { answer: Task; query: { language?: "nb" | "nn" | "en"; }; body: | { action: "done"; evidence: string; } | { action: "waive"; waiver: number; reason: string; } | { action: "assign"; staff: string | null; } | { action: "hold"; reason: string; until: string; } | { action: "resume"; } | { action: "reminded"; next: string | null; }; };
  "POST /api/persons/{id}/tasks": { answer: { made: string[]; readable: boolean; }; };
  "POST /api/covers": { answer: { id: string; }; body: { staff: string; coveredBy: string; from: string; until: string; }; };
  "GET /api/load": { answer: { items: Load[]; }; };
  "GET /api/persons/{id}/notes": { answer: { items: Note[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "POST /api/persons/{id}/notes": { answer: { id: string; }; body: | { kind: "note"; shield?: string; shieldGround?: string; matterCase?: string; text: string; } | { kind: "contact"; shield?: string; shieldGround?: string; matterCase?: string; text: string; at: string; channel: "meeting" | "telephone" | "video" | "letter" | "digital" | "other"; with: string; }; };
  "POST /api/notes/{id}/in-error": { answer: unknown; body: { reason: string; }; };
  "GET /api/my-day": { answer: MyDay; query: { language?: "nb" | "nn" | "en"; }; };
  "POST /api/persons/{id}/disclosures": { answer: { id: string; }; body: { toUnit: string; what: ("identity" | "dates")[]; why: string; ground: string; }; };
  "GET /api/disclosures": { answer: { items: Disclosure[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "POST /api/orders": { answer: { message: string; state: "read" | "faulty" | "set-aside" | "refused"; order?: { id: string; version: number; outcome: "new-order" | "new-version" | "resend"; }; faults: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; warnings: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; person?: string; }; };
  "POST /api/persons/{id}/documents": { answer: Document; };
  "GET /api/persons/{id}/documents": { answer: { items: Document[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "GET /api/documents/{id}": { answer: Document; };
  "GET /api/documents/{id}/content": { answer: unknown; };
  "POST /api/documents/{id}/shield": { answer: Document; body: { provision: string | null; ground: string; }; };
  "GET /api/persons/{id}/export": { answer: unknown; query: { for?: "party" | "service"; }; };
  "GET /api/jobs/failed": { answer: { items: FailedJob[]; }; };
  "POST /api/jobs/{id}/retry": { answer: unknown; };
  "GET /api/persons/{id}/holds": { answer: { items: Hold[]; }; };
  "POST /api/persons/{id}/holds": { answer: { id: string; }; body: { reason: string; }; };
  "POST /api/holds/{id}/release": { answer: unknown; };
}
export interface Me { kind: "staff" | "own-case" | "assisted" | "machine"; name: string | null; role: ("caseworker" | "leader" | "region" | "directorate" | "probation" | "fine-service" | "em-officer" | "immigration" | "analyst" | "auditor" | "convicted" | "integrator" | "administrator") | null; unit: string | null; posting: string | null; postings: { id: string; unit: { id: string; name: string; }; role: "caseworker" | "leader" | "region" | "directorate" | "probation" | "fine-service" | "em-officer" | "immigration" | "analyst" | "auditor" | "convicted" | "integrator" | "administrator"; cleared: boolean; from: string; until: string | null; }[]; person: string | null; endsAt: string | null; csrf: string | null; }
export interface AuditRow { chain: number; n: number; at: string; actor: string; role: string; unit: string | null; act: string; purpose: string; personHash: string | null; details: { [k: string]: unknown; }; hash: string; }
export interface Look { at: string; unit: string | null; role: string; act: string; purpose: string; }
export interface Message { id: string; schemaName: string; schemaVersion: string | null; sender: string | null; arrivedAt: string; state: "received" | "read" | "faulty" | "set-aside"; receipt: Receipt | null; }
export interface Receipt { message: string; state: "read" | "faulty" | "set-aside" | "refused"; order?: { id: string; version: number; outcome: "new-order" | "new-version" | "resend"; }; faults: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; warnings: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; }
export interface OrderState { id: string; state: string; version: number; }
export interface PersonRow { id: string; name: string; birthDate: string | null; protection: "none" | "confidential" | "strictly-confidential"; }
export interface Person { id: string; name: string; birthDate: string | null; protection: "none" | "confidential" | "strictly-confidential"; nationalId: string | null; language: string; version: number; orders: OrderVersion[]; }
export interface OrderVersion { id: string; order: string; judgment: string; caseNumber: string; version: number; arrivedOn: string; description: string; byHand: { reason: string; path: string; }[]; }
export interface Facts { version: number; current: { [k: string]: unknown; }; assumed: string[]; faults: { path: string; message: string; }[]; unplaced: string[]; assertions: Assertion[]; }
export interface Assertion { id: string; fact: string; record: string | null; value: unknown; source: string; document: string | null; by: string; verified: boolean | null; shield: string | null; supersedes: string | null; at: string; }
export interface Assessment { on: string; law: string; assumed: string[]; lawHash: string; factsHash: string; runs: { id: string; matter: string; answer: { [k: string]: unknown; }; }[]; }
export interface Answers { on: string; law: string; assumed: string[]; lawHash: string; matters: { [k: string]: unknown; }[]; }
export interface Serving { id: string; state: string; unit: string | null; on: string | null; meetOn: string | null; awayUntil: string | null; interruptedUntil: string | null; trialEndsOn: string | null; version: number; possible: string[]; }
export interface ServingState { id: string; state: string; version: number; }
export interface CaseloadRow { person: { id: string; name: string; }; matter: string; status: "now" | "soon" | "almost"; from: string | null; lacks: { norm: string; open: boolean; missing: string[]; } | null; changedOn: string; }
export interface Task { id: string; person: { id: string; name: string; }; matterCase: string | null; step: string; norm: string; law: string; event: string; actor: string; kind: "task" | "wait"; text: string; evidenceAsked: string | null; waivers: string[]; standing: "stands" | "open"; missing: string[]; due: string | null; dueBounds: { earliest?: string; latest?: string; } | null; overdue: boolean; triggeredOn: string | null; remindOn: string | null; gate: string | null; state: "open" | "done" | "waived" | "moot"; evidence: string | null; ground: string | null; reason: string | null; unit: string | null; assignee: string | null; hold: { reason: string; until: string; } | null; version: number; }
export interface Load { staff: string | null; open: number; overdue: number; onHold: number; }
export interface Note { id: string; kind: "note" | "contact"; matterCase: string | null; text: string; contact: { at: string; channel: "meeting" | "telephone" | "video" | "letter" | "digital" | "other"; with: string; } | null; openToAccess: boolean; shield: string | null; shieldGround: string | null; by: string; at: string; inError: { at: string; by: string; reason: string; } | null; }
export interface MyDay { on: string; since: string; mine: Task[]; covered: Task[]; overdue: Task[]; waiting: Task[]; orders: { person: { id: string; name: string; }; order: string; version: number; arrivedOn: string; }[]; caseload: { person: { id: string; name: string; }; matter: string; on: string; was: string | null; became: string | null; lackedBefore: { [k: string]: unknown; } | null; lacksNow: { [k: string]: unknown; } | null; }[]; }
export interface Disclosure { id: string; person: string; what: string[]; why: string; ground: string | null; at: string; content: { [k: string]: unknown; }; }
export interface Document { id: string; person: string | null; journal: string | null; title: string; direction: "incoming" | "outgoing" | "internal"; correspondent: string | null; dated: string | null; matterCase: string | null; extractOf: string | null; mediaType: string; bytes: number; hash: string; shield: string | null; shieldGround: string | null; openToParty: boolean; registeredAt: string; version: number; }
export interface FailedJob { id: string; rule: string; subject: string; due: string; attempts: number; failedAt: string; fault: { kind: string; code?: string; message?: string; at: string[]; }; }
export interface Hold { id: string; reason: string; by: string; at: string; releasedAt: string | null; version: number; }
export interface Problem { type: string; title: string; status: number; code: "not-signed-in" | "not-allowed" | "wrong-token" | "not-found" | "method-not-allowed" | "wrong-state" | "already-exists" | "gate-closed" | "key-used-otherwise" | "changed-meanwhile" | "too-large" | "wrong-media-type" | "bad-request" | "bad-facts" | "bad-order" | "bad-document" | "not-competent" | "undetermined" | "needs-if-match" | "too-many-requests" | "own-fault" | "database-away" | "identity-away" | "disk-full"; detail?: string; norm?: string; faults?: { path: string; message: string; }[]; }
