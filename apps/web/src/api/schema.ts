// Written by `npm run api -w apps/web` from the server's OpenAPI document. Not to be changed by hand.
export type LetterBlock = | { is: "heading"; text: string; } | { is: "paragraph"; text: string; strong?: true; small?: true; language?: string; } | { is: "list"; numbered: boolean; items: string[]; } | { is: "terms"; items: [string, string][]; } | { is: "table"; widths: number[]; header: string[]; rows: string[][]; } | { is: "box"; blocks: LetterBlock[]; } | { is: "signatures"; intro: string; names: [string, string][]; note: string; };

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
  "GET /api/messages": { answer: { items: Message[]; next?: string; }; query: { cursor?: string; limit?: number; state?: "received" | "read" | "faulty" | "set-aside" | "refused"; }; };
  "POST /api/messages/{id}/retry": { answer: Receipt; };
  "POST /api/messages/{id}/set-aside": { answer: { id: string; version: number; }; body: { reason: string; }; };
  "GET /api/messages/ending": { answer: { items: EndingAttachments[]; }; };
  "GET /api/messages/{id}/attachments": { answer: { items: Attachment[]; }; };
  "GET /api/orders/{id}": { answer: { id: string; state: string; version: number; person: string; }; };
  "GET /api/orders/{id}/parts": { answer: OrderParts; query: { language?: "nb" | "nn" | "en"; }; };
  "POST /api/orders/{id}/accept": { answer: OrderState; body: { checked: { person: true; length: true; legalForce: true; attachments: true; readByHand?: string; }; }; };
  "POST /api/orders/{id}/return": { answer: OrderState; body: { reason: string; }; };
  "POST /api/orders/{id}/withdraw": { answer: OrderState; body: { reason: string; }; };
  "GET /api/outbox": { answer: { items: OutboxRow[]; next?: string; }; query: { cursor?: string; limit?: number; state?: "waiting" | "sent" | "held" | "set-aside" | "failed"; person?: string; language?: "nb" | "nn" | "en"; }; };
  "POST /api/outbox/{id}/retract": { answer: { id: string; }; body: { reason: string; }; };
  "POST /api/outbox/{id}/repeat": { answer: { id: string; }; body: { reason: string; }; };
  "POST /api/outbox/{id}/set-aside": { answer: { id: string; version: number; }; body: { reason: string; }; };
  "POST /api/outbox/{id}/complete": { answer: { id: string; version: number; }; body: { word?: string; }; };
  "PUT /api/persons/{id}/language": { answer: { id: string; language: string; version: number; }; body: { language: string; source: string; }; };
  "GET /api/persons": { answer: { items: PersonRow[]; next?: string; }; query: { cursor?: string; limit?: number; search?: string; }; };
  "GET /api/persons/{id}": { answer: Person; };
  "GET /api/persons/{id}/history": { answer: { items: HistoryRow[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "POST /api/persons/{id}/own-answers": { answer: { ids: string[]; version: number; }; body: { answers: { fact: string; value: unknown; }[]; }; };
  "POST /api/persons/{id}/left-words": { answer: { version: number; }; body: { assertion: string; reason: string; }; };
  "GET /api/persons/{id}/facts": { answer: Facts; };
  "POST /api/persons/{id}/facts": { answer: { ids: string[]; version: number; }; body: { facts: { fact: string; record?: string; value: unknown; source: string; document?: string; verified?: boolean | null; shield?: string; supersedes?: string; }[]; }; };
  "POST /api/persons/{id}/assess": { answer: Assessment; body: { on?: string; law?: string; language?: "nb" | "nn" | "en"; matter?: string[]; explain?: boolean; }; };
  "GET /api/persons/{id}/clock": { answer: { on: string; law: string; assumed: string[]; dates: { [k: string]: unknown; }[]; }; query: { on?: string; law?: string; language?: "nb" | "nn" | "en"; }; };
  "GET /api/persons/{id}/steps": { answer: { on: string; law: string; assumed: string[]; steps: { [k: string]: unknown; }[]; }; query: { on?: string; law?: string; language?: "nb" | "nn" | "en"; event?: "application-received" | "before-decision" | "breach-reported" | "case-opened" | "complaint-received" | "consent-withdrawn" | "data-collected" | "decision-signed" | "disclosure-asked" | "facts-changed" | "household-changed" | "incident" | "leave-granted" | "measure-review" | "measure-started" | "order-received" | "release-planned" | "serving-ended" | "serving-started" | "summoned" | "transfer-carried-out" | "transfer-decided"; }; };
  "POST /api/assess": { answer: Answers; body: { on?: string; law?: string; language?: "nb" | "nn" | "en"; facts: { [k: string]: unknown; }; matter?: string[]; explain?: boolean; }; };
  "GET /api/norm-uses": { answer: { items: NormUse[]; next?: string; }; query: { cursor?: string; limit?: number; norm: string; }; };
  "GET /api/colleagues": { answer: { items: Colleague[]; }; };
  "GET /api/units": { answer: { items: Unit[]; }; };
  "GET /api/servings": { answer: { items: UnitServing[]; next?: string; }; query: { cursor?: string; limit?: number; state: string; }; };
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
  "POST /api/servings/{id}/back": { answer: ServingState; body: { at: string; leave?: { kind: "ordinary" | "welfare" | "short"; quotaDays: number; }; }; };
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
  "POST /api/persons/{id}/matters": { answer: MatterState; body: { matter: string; openedBy: "party" | "unit"; form?: "written" | "oral" | "electronic"; appliedOn?: string; late?: boolean; helpedBy?: string; }; };
  "GET /api/persons/{id}/matters": { answer: { items: Matter[]; }; };
  "GET /api/matters": { answer: { items: Matter[]; next?: string; }; query: { cursor?: string; limit?: number; state?: string; assignee?: string; }; };
  "GET /api/matters/{id}": { answer: Matter; };
  "POST /api/matters/{id}/assign": { answer: MatterState; body: { assignee: string | null; }; };
  "POST /api/matters/{id}/hold": { answer: MatterState; body: { reason: string; until: string; }; };
  "POST /api/matters/{id}/resume": { answer: MatterState; body: {}; };
  "POST /api/matters/{id}/ask": { answer: MatterState; body: { unit: string; until: string; }; };
  "POST /api/matters/{id}/recommend": { answer: MatterState; body: { recommendation: "for" | "against" | "none"; reason: string; }; };
  "POST /api/matters/{id}/go-on": { answer: MatterState; body: { reason: string; }; };
  "POST /api/matters/{id}/hand-over": { answer: MatterState; body: { unit: string; reason: string; readUntil: string; }; };
  "POST /api/matters/{id}/send-back": { answer: MatterState; body: { reason: string; }; };
  "POST /api/matters/{id}/withdraw": { answer: MatterState; body: { reason: string; }; };
  "POST /api/matters/{id}/lapse": { answer: MatterState; body: { reason: string; }; };
  "POST /api/matters/{id}/no-candidate": { answer: MatterState; body: { reason: string; }; };
  "POST /api/matters/{id}/void": { answer: MatterState; body: { reason: string; }; };
  "GET /api/persons/{id}/opportunities/set-aside": { answer: { items: Aside[]; }; };
  "POST /api/persons/{id}/opportunities/set-aside": { answer: { id: string; version: number; }; body: { matter: string; reason: string; until: string; }; };
  "POST /api/matters/{id}/assess": { answer: MatterAssessment; body: { language?: "nb" | "nn" | "en"; explain?: boolean; }; };
  "POST /api/matters/{id}/judgements": { answer: { id: string; version: number; }; body: { fact: string; record?: string; value: unknown; considerations: { about: string; weighs: string; }[]; reason: string; }; };
  "GET /api/matters/{id}/judgements": { answer: { items: Judgement[]; }; };
  "POST /api/matters/{id}/decisions": { answer: DecisionState; body: { run: string; outcome: "grant" | "refuse" | "recall" | "other"; reasons: string; contrary?: string; chosenReading?: string; notObtained?: { fact: string; sought: string; }[]; content?: { [k: string]: unknown; }; startsOn?: string; endsOn?: string; }; };
  "GET /api/matters/{id}/decisions": { answer: { items: Decision[]; }; };
  "PUT /api/decisions/{id}": { answer: DecisionState; body: { run: string; outcome: "grant" | "refuse" | "recall" | "other"; reasons: string; contrary?: string; chosenReading?: string; notObtained?: { fact: string; sought: string; }[]; content?: { [k: string]: unknown; }; startsOn?: string; endsOn?: string; }; };
  "GET /api/decisions/{id}": { answer: Decision; };
  "POST /api/decisions/{id}/propose": { answer: DecisionState; };
  "POST /api/decisions/{id}/sign": { answer: DecisionState; };
  "GET /api/audit/decisions": { answer: { items: SpecialDecision[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "POST /api/decisions/{id}/reversals": { answer: { id: string; state: string; cite: string; version: number; }; body: { ground: "not-to-harm" | "not-notified" | "invalid" | "others-interests" | "special-reasons"; toHarm: boolean; reviewToldAt?: string; reason: string; }; };
  "POST /api/decisions/{id}/drop": { answer: DecisionState; body: { reason: string; }; };
  "POST /api/decisions/{id}/start": { answer: DecisionState; body: { on: string; }; };
  "POST /api/decisions/{id}/start-at-once": { answer: DecisionState; body: { on: string; reason: string; }; };
  "POST /api/decisions/{id}/wait": { answer: DecisionState; body: { lacks: "place" | "tag"; }; };
  "POST /api/decisions/{id}/end": { answer: DecisionState; body: { on: string; }; };
  "POST /api/decisions/{id}/stay": { answer: DecisionState; body: { reason: string; }; };
  "POST /api/decisions/{id}/lift-stay": { answer: DecisionState; body: { reason: string; }; };
  "GET /api/caseload": { answer: { items: CaseloadRow[]; next?: string; }; query: { cursor?: string; limit?: number; status?: "now" | "soon" | "almost"; matter?: string; law?: string; }; };
  "GET /api/caseload/clocks": { answer: { items: { person: string; dates: { id: string; date?: string; earliest?: string; latest?: string; }[]; deductedDays?: number; outside?: { from: string; to?: string; }[]; }[]; }; query: { person: string[]; }; };
  "GET /api/caseload/deadlines": { answer: { items: DeadlineLine[]; next?: string; }; query: { cursor?: string; limit?: number; language?: "nb" | "nn" | "en"; }; };
  "GET /api/caseload/orders": { answer: { items: OrderLine[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "GET /api/caseload/complaints": { answer: { items: ComplaintLine[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "GET /api/caseload/handed-over": { answer: { items: HandedOverLine[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "GET /api/tasks": { answer: { items: Task[]; next?: string; }; query: { cursor?: string; limit?: number; of?: "mine" | "unit" | "covered" | "all"; kind?: "task" | "wait"; overdue?: string; onHold?: string; state?: "open" | "done" | "waived" | "moot"; person?: string; matterCase?: string; language?: "nb" | "nn" | "en"; }; };
  "GET /api/tasks/{id}": { answer: Task; query: { language?: "nb" | "nn" | "en"; }; };
  "POST /api/tasks/{id}": { answer: Task; query: { language?: "nb" | "nn" | "en"; }; body: | { action: "done"; evidence: string; } | { action: "waive"; waiver: number; reason: string; } | { action: "assign"; staff: string | null; } | { action: "hold"; reason: string; until: string; } | { action: "resume"; } | { action: "reminded"; next: string | null; }; };
  "POST /api/persons/{id}/tasks": { answer: { made: string[]; readable: boolean; }; };
  "GET /api/covers": { answer: { items: Cover[]; }; };
  "POST /api/covers": { answer: { id: string; }; body: { staff: string; coveredBy: string; from: string; until: string; }; };
  "GET /api/load": { answer: { items: Load[]; }; };
  "GET /api/persons/{id}/notes": { answer: { items: Note[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "POST /api/persons/{id}/notes": { answer: { id: string; }; body: | { kind: "note"; shield?: string; shieldGround?: string; matterCase?: string; text: string; } | { kind: "contact"; shield?: string; shieldGround?: string; matterCase?: string; text: string; at: string; channel: "meeting" | "telephone" | "video" | "letter" | "digital" | "other"; with: string; }; };
  "POST /api/notes/{id}/in-error": { answer: unknown; body: { reason: string; }; };
  "POST /api/notes/{id}/corrections": { answer: { id: string; }; body: { reason: string; note: | { kind: "note"; shield?: string; shieldGround?: string; matterCase?: string; text: string; } | { kind: "contact"; shield?: string; shieldGround?: string; matterCase?: string; text: string; at: string; channel: "meeting" | "telephone" | "video" | "letter" | "digital" | "other"; with: string; }; }; };
  "GET /api/persons/{id}/contacts": { answer: { items: Contact[]; }; };
  "POST /api/persons/{id}/contacts": { answer: { id: string; }; body: { kind: "cohabitant" | "child" | "guardian" | "victim" | "lawyer"; name: string; birthDate?: string; relation?: string; sharesHousehold?: boolean; of?: string; address?: string; phone?: string; email?: string; language?: string; wantsNotice?: boolean; protection?: "none" | "confidential" | "strictly-confidential"; shield?: string; shieldGround?: string; from?: string; }; };
  "PUT /api/contacts/{id}": { answer: { version: number; }; body: { kind: "cohabitant" | "child" | "guardian" | "victim" | "lawyer"; name: string; birthDate?: string; relation?: string; sharesHousehold?: boolean; of?: string; address?: string; phone?: string; email?: string; language?: string; wantsNotice?: boolean; protection?: "none" | "confidential" | "strictly-confidential"; shield?: string; shieldGround?: string; from?: string; }; };
  "POST /api/contacts/{id}/end": { answer: { version: number; }; body: { until: string; reason: string; }; };
  "GET /api/persons/{id}/consents": { answer: { items: Consent[]; }; };
  "POST /api/persons/{id}/consents": { answer: { id: string; }; body: { kind: "party" | "resident" | "guardians" | "institution" | "municipality"; contact?: string; matterCase?: string; on: string; until?: string; }; };
  "POST /api/consents/{id}": { answer: { state: string; version: number; }; body: | { event: "talk"; on: string; present: boolean; toldOfControl: boolean; toldWithdrawable: boolean; } | { event: "give"; on: string; present?: boolean; } | { event: "refuse"; on: string; reason?: string; } | { event: "fall-silent"; } | { event: "withdraw"; on: string; reason?: string; } | { event: "ask-again"; on: string; reason: string; until?: string; }; };
  "POST /api/persons/{id}/household-changes": { answer: { asked: string[]; version: number; }; body: { change: "moved-in" | "moved-out" | "came-of-age" | "other"; contact?: string; on: string; reason: string; askAgain?: string[]; }; };
  "GET /api/units/{unit}/places": { answer: { items: Place[]; }; };
  "PUT /api/places/{kind}": { answer: { version: number; }; body: { total: number; }; };
  "GET /api/queue": { answer: { items: QueueEntry[]; next?: string; }; query: { cursor?: string; limit?: number; kind?: "high" | "low" | "halfway" | "em"; state?: "waiting" | "held" | "left"; }; };
  "POST /api/persons/{id}/queue": { answer: { id: string; }; body: { unit: string; kind: "high" | "low" | "halfway" | "em"; decision?: string; }; };
  "POST /api/queue/{id}": { answer: { state: "held" | "left"; version: number; }; body: | { event: "hold"; on: string; outOfTurn?: string; } | { event: "leave"; on: string; reason: string; }; };
  "GET /api/phrases": { answer: { items: Phrase[]; }; query: { language?: "nb" | "nn" | "en"; matter?: string; }; };
  "POST /api/phrases": { answer: { id: string; }; body: { name: string; language: "nb" | "nn" | "en"; matter?: string; text: string; }; };
  "PUT /api/phrases/{id}": { answer: { version: number; }; body: { name: string; language: "nb" | "nn" | "en"; matter?: string; text: string; }; };
  "DELETE /api/phrases/{id}": { answer: unknown; };
  "GET /api/views": { answer: { items: SavedView[]; }; };
  "POST /api/views": { answer: { id: string; }; body: { page: "caseload" | "tasks" | "complaints" | "messages"; name: string; query: { [k: string]: unknown; }; }; };
  "PUT /api/views/{id}": { answer: { version: number; }; body: { page: "caseload" | "tasks" | "complaints" | "messages"; name: string; query: { [k: string]: unknown; }; }; };
  "DELETE /api/views/{id}": { answer: unknown; };
  "GET /api/my-day": { answer: MyDay; query: { language?: "nb" | "nn" | "en"; }; };
  "POST /api/persons/{id}/disclosures": { answer: { id: string; }; body: { toUnit: string; what: ("identity" | "dates")[]; why: string; ground: string; }; };
  "GET /api/persons/{id}/disclosures": { answer: { items: DisclosureMade[]; }; };
  "GET /api/disclosures": { answer: { items: Disclosure[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "POST /api/orders": { answer: { message: string; state: "read" | "faulty" | "set-aside" | "refused"; order?: { id: string; version: number; outcome: "new-order" | "new-version" | "resend"; }; faults: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; warnings: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; person?: string; }; };
  "POST /api/persons/{id}/documents": { answer: Document; };
  "GET /api/persons/{id}/documents": { answer: { items: Document[]; next?: string; }; query: { cursor?: string; limit?: number; }; };
  "GET /api/documents/{id}": { answer: Document; };
  "GET /api/documents/{id}/content": { answer: unknown; };
  "POST /api/documents/{id}/shield": { answer: Document; body: { provision: string | null; ground: string; }; };
  "POST /api/decisions/{id}/letter-preview": { answer: LetterPreview; query: { as?: "json" | "pdf"; }; body: LetterAsked; };
  "POST /api/decisions/{id}/letters": { answer: { id: string; number: number; document: string; archived: string; hash: string; archivedHash: string; provision: string; }; body: LetterAsked; };
  "GET /api/persons/{id}/letters": { answer: { items: Letter[]; }; };
  "POST /api/letters/{id}/dispatches": { answer: Dispatched; body: | { channel: "handed-over"; at: string; evidence: string; } | { channel: "post"; at: string; evidence?: string; } | { channel: "digital"; at: string; availableAt?: string; toldAt?: string; evidence?: string; }; };
  "POST /api/dispatches/{id}/receipt": { answer: Dispatched; body: | { at: string; evidence: string; } | { availableAt: string; toldAt: string; evidence?: string; }; };
  "POST /api/dispatches/{id}/return": { answer: { id: string; version: number; task: string; }; body: { at: string; because: string; }; };
  "POST /api/decisions/{id}/oral-notice": { answer: Told; body: { at: string; ground: "time-does-not-allow-writing" | "urgent" | "writing-is-especially-burdensome"; minute: string; withReasons: boolean; interpreter?: string; provision?: string; }; };
  "POST /api/decisions/{id}/reasons-requests": { answer: { id: string; version: number; }; body: { at: string; }; };
  "POST /api/decisions/{id}/reasons": { answer: Told; body: { at: string; how: string; }; };
  "GET /api/decisions/{id}/notices": { answer: { items: { id: string; kind: "letter" | "oral" | "reasons"; at: string; provision: string; complaintUntil: string | null; withReasons: boolean; ground: string | null; minute: string | null; interpreter: string | null; }[]; }; };
  "POST /api/decisions/{id}/complaints": { answer: Complaint; body: { form?: "written" | "oral" | "electronic"; text: string; wanted?: string; language?: string; receivedAt?: string; handedInAt?: string; byWhom?: "convicted-person" | "guardian" | "representative" | "other"; representative?: string; provision?: string; }; };
  "POST /api/access-requests/{id}/complaints": { answer: Complaint; body: { form?: "written" | "oral" | "electronic"; text: string; wanted?: string; language?: string; receivedAt?: string; handedInAt?: string; byWhom?: "convicted-person" | "guardian" | "representative" | "other"; representative?: string; provision?: string; }; };
  "POST /api/complaints/{id}/admit": { answer: Complaint; body: { excuse?: { ground: "not-to-blame" | "special-reasons"; reason: string; }; }; };
  "POST /api/complaints/{id}/reject": { answer: Complaint; body: { ground: "late" | "no-complaint" | "no-right-to-complain" | "not-a-decision" | "defect-not-cured"; reason: string; }; };
  "POST /api/complaints/{id}/defects": { answer: Complaint; body: { lacks: string; until: string; }; };
  "GET /api/complaints/{id}/defects": { answer: { items: ComplaintDefect[]; }; };
  "POST /api/complaints/{id}/cured": { answer: Complaint; body: { at: string; text?: string; }; };
  "POST /api/complaints/{id}/stay": { answer: Complaint; body: { granted: boolean; reason: string; conditions?: string; }; };
  "POST /api/complaints/{id}/change": { answer: Complaint; body: { reason: string; }; };
  "POST /api/complaints/{id}/forward": { answer: Complaint; body: { opinion: string; copiedAt: string; }; };
  "POST /api/complaints/{id}/decide": { answer: Complaint; body: { result: "uphold" | "change" | "annul" | "remit" | "reject"; ground?: "late" | "no-complaint" | "no-right-to-complain" | "not-a-decision" | "defect-not-cured"; reason: string; toHarm?: boolean; whyHarm?: string; }; };
  "POST /api/complaints/{id}/withdraw": { answer: Complaint; body: { reason?: string; }; };
  "GET /api/complaints/{id}": { answer: Complaint; };
  "GET /api/persons/{id}/complaints": { answer: { items: Complaint[]; }; };
  "POST /api/complaints/{id}/costs": { answer: { id: string; claimUntil: string | null; inTime: boolean | null; }; body: { text: string; amount: number; receivedAt: string; toldAt?: string; }; };
  "GET /api/complaints/{id}/costs": { answer: { items: CostClaim[]; }; };
  "POST /api/cost-claims/{id}/answer": { answer: { id: string; state: "granted" | "refused"; }; body: { granted: number; reason: string; }; };
  "GET /api/complaints/{id}/stays": { answer: { items: ComplaintStay[]; }; };
  "POST /api/persons/{id}/access-requests": { answer: { id: string; version: number; }; body: { text: string; form?: "written" | "oral" | "electronic"; askedAt?: string; matterCase?: string; }; };
  "GET /api/persons/{id}/access-requests": { answer: { items: AccessRequest[]; }; };
  "GET /api/access-requests/{id}": { answer: AccessRequest; };
  "POST /api/access-requests/{id}/index": { answer: AccessRequest; };
  "POST /api/access-requests/{id}/decide": { answer: AccessRequest; body: { items: ( | { item: string; answer: "given"; } | { item: string; answer: "partly"; cite: "fvl § 18 a" | "fvl § 18 b" | "fvl § 19 (1) a" | "fvl § 19 (1) b" | "fvl § 19 (1) d" | "fvl § 19 (2) a" | "fvl § 19 (2) b" | "fvl § 20 (1)" | "strgjfl § 7 c"; ground: string; extract: string; } | { item: string; answer: "refused"; cite: "fvl § 18 a" | "fvl § 18 b" | "fvl § 19 (1) a" | "fvl § 19 (1) b" | "fvl § 19 (1) d" | "fvl § 19 (2) a" | "fvl § 19 (2) b" | "fvl § 20 (1)" | "strgjfl § 7 c"; ground: string; } )[]; commentUntil: string | null; noCommentBecause?: string; toldAt?: string; }; };
  "GET /api/persons/{id}/export.pdf": { answer: unknown; query: { for?: "party" | "service"; language?: "nb" | "nn" | "en"; }; };
  "GET /api/persons/{id}/export": { answer: unknown; query: { for?: "party" | "service"; }; };
  "GET /api/figures": { answer: { least: number; items: Figure[]; }; query: { of: "caseload" | "servings" | "matters" | "decisions" | "complaints"; }; };
  "GET /api/jobs/failed": { answer: { items: FailedJob[]; }; };
  "POST /api/jobs/{id}/retry": { answer: unknown; };
  "GET /api/persons/{id}/holds": { answer: { items: Hold[]; }; };
  "POST /api/persons/{id}/holds": { answer: { id: string; }; body: { reason: string; }; };
  "POST /api/holds/{id}/release": { answer: unknown; };
}
export interface Me { kind: "staff" | "own-case" | "assisted" | "machine"; name: string | null; staff: string | null; role: ("caseworker" | "leader" | "region" | "directorate" | "probation" | "fine-service" | "em-officer" | "immigration" | "analyst" | "auditor" | "convicted" | "integrator" | "administrator") | null; unit: string | null; posting: string | null; postings: { id: string; unit: { id: string; name: string; }; role: "caseworker" | "leader" | "region" | "directorate" | "probation" | "fine-service" | "em-officer" | "immigration" | "analyst" | "auditor" | "convicted" | "integrator" | "administrator"; cleared: boolean; from: string; until: string | null; }[]; person: string | null; endsAt: string | null; csrf: string | null; }
export interface AuditRow { chain: number; n: number; at: string; actor: string; role: string; unit: string | null; act: string; purpose: string; personHash: string | null; details: { [k: string]: unknown; }; hash: string; }
export interface Look { at: string; unit: string | null; role: string; act: string; purpose: string; }
export interface Message { id: string; schemaName: string; schemaVersion: string | null; sender: string | null; arrivedAt: string; state: "received" | "read" | "faulty" | "set-aside" | "refused"; channel: "api" | "folder" | "broker"; asideReason: string | null; told: { status: string; decidedAt: string; given: boolean; }[]; receipt: Receipt | null; version: number; }
export interface Receipt { message: string; state: "read" | "faulty" | "set-aside" | "refused"; order?: { id: string; version: number; outcome: "new-order" | "new-version" | "resend"; }; faults: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; warnings: { code: string; path: string; message: { nb: string; en: string; nn?: string; }; hint: { nb: string; en: string; nn?: string; }; }[]; }
export interface EndingAttachments { message: string; person: string | null; arrivedOn: string; keptUntil: string; missing: number; }
export interface Attachment { id: string; title: string; state: "waiting" | "stored" | "failed"; document: string | null; attempts: number; fault: { [k: string]: unknown; } | null; }
export interface OrderParts { id: string; person: string; state: string; events: number; version: number; arrivedOn: string; caseNumber: string; court: string | null; judgedOn: string; finalFrom: string | null; description: string; sentences: { kind: "prison" | "community" | "youth" | "fine"; years: number; months: number; days: number; hours: number; kroner: number; }[]; byHand: { path: string; text: string; found: string | null; }[]; notCarriedOver: { path: string; why: string; }[]; message: string | null; messageVersion: number | null; documents: Attachment[]; versions: { id: string; version: number; arrivedOn: string; state: string; }[]; }
export interface OrderState { id: string; state: string; version: number; }
export interface OutboxRow { id: string; person: { id: string; name: string; }; message: string; schemaName: string; state: "waiting" | "sent" | "held" | "set-aside" | "failed"; fault: string | null; attempts: number; version: number; at: string; sentAt: string | null; retracts: string | null; repeats: string | null; repeatedAs: string | null; possible: ("retract" | "repeat" | "complete" | "set-aside")[]; aside: { reason: string; by: string; } | null; inTheWay: { path: string; place: string; text: string; }[]; lacks: { name: string; words: { word: string; text: string; }[]; } | null; receipt: { status: string; text: string | null; from: string | null; at: string; meaning: string; } | null; }
export interface PersonRow { id: string; name: string; birthDate: string | null; protection: "none" | "confidential" | "strictly-confidential"; }
export interface Person { id: string; name: string; birthDate: string | null; protection: "none" | "confidential" | "strictly-confidential"; nationalId: string | null; language: string; languageSource: string | null; version: number; orders: OrderVersion[]; }
export interface OrderVersion { id: string; order: string; judgment: string; caseNumber: string; version: number; arrivedOn: string; description: string; byHand: { reason: string; path: string; }[]; }
export interface HistoryRow { id: string; machine: string; stream: string; event: string; state: string; by: string; byName: string | null; at: string; told: { [k: string]: unknown; } | null; }
export interface Facts { version: number; current: { [k: string]: unknown; }; assumed: string[]; faults: { path: string; message: string; }[]; unplaced: string[]; assertions: Assertion[]; }
export interface Assertion { id: string; fact: string; record: string | null; value: unknown; source: string; document: string | null; by: string; verified: boolean | null; shield: string | null; supersedes: string | null; ofParty: boolean; beside: boolean; left: { reason: string; by: string; at: string; } | null; at: string; }
export interface Assessment { on: string; law: string; assumed: string[]; lawHash: string; factsHash: string; runs: { id: string; matter: string; answer: { [k: string]: unknown; }; }[]; }
export interface Answers { on: string; law: string; assumed: string[]; lawHash: string; matters: { [k: string]: unknown; }[]; }
export interface NormUse { run: string; person: { id: string; name: string; }; matter: string; on: string; law: string; status: string; at: string; }
export interface Colleague { id: string; name: string; role: "caseworker" | "leader" | "region" | "directorate" | "probation" | "fine-service" | "em-officer" | "immigration" | "analyst" | "auditor" | "convicted" | "integrator" | "administrator"; }
export interface Unit { id: string; name: string; kind: string; parent: string | null; }
export interface UnitServing { id: string; person: { id: string; name: string; }; state: string; meetOn: string | null; version: number; }
export interface Serving { id: string; state: string; unit: string | null; on: string | null; meetOn: string | null; awayUntil: string | null; interruptedUntil: string | null; trialEndsOn: string | null; version: number; possible: string[]; }
export interface ServingState { id: string; state: string; version: number; }
export interface MatterState { id: string; state: string; version: number; }
export interface Matter { id: string; person: string; matter: string; state: string; unit: string; assignee: string | null; openedBy: "party" | "clock" | "unit"; openedAt: string; form: string | null; appliedOn: string | null; late: boolean | null; helpedBy: string | null; hold: { reason: string; until: string; } | null; asked: { unit: string; until: string; } | null; recommendation: { says: string; reason: string; by: string | null; } | null; closedReason: string | null; version: number; possible: string[]; }
export interface Aside { id: string; version: number; matter: string; reason: string; until: string; by: string; }
export interface MatterAssessment { run: string; on: string; lawHash: string; factsHash: string; assumed: string[]; answer: { [k: string]: unknown; }; }
export interface Judgement { id: string; fact: string; record: string | null; value: unknown; considerations: unknown; reason: string; by: string; at: string; }
export interface DecisionState { id: string; state: string; version: number; }
export interface Decision { id: string; person: string; matterCase: string; run: string; state: string; unit: string | null; outcome: string; reasons: string; contrary: string | null; chosenReading: string | null; notObtained: { fact: string; sought: string; }[]; content: { [k: string]: unknown; }; startsOn: string | null; endsOn: string | null; proposedBy: string; signedBy: string | null; signedAt: string | null; notifiedAt: string | null; complaintUntil: string | null; special: string[]; competence: { [k: string]: unknown; } | null; assessments: unknown[]; version: number; possible: string[]; }
export interface SpecialDecision { id: string; person: string; matter: string; unit: string | null; outcome: string; special: ("undetermined" | "conflict" | "contrary")[]; signedBy: string; signedAt: string; }
export interface CaseloadRow { person: { id: string; name: string; }; matter: string; status: "now" | "soon" | "almost"; from: string | null; lacks: { norm: string; open: boolean; missing: string[]; } | null; changedOn: string; }
export interface DeadlineLine { id: string; what: "task" | "wait" | "hold" | "complaint" | "defect" | "harm"; person: { id: string; name: string; }; matter: string | null; text: string | null; norm: string | null; due: string; overdue: boolean; assignee: string | null; }
export interface OrderLine { id: string; person: { id: string; name: string; }; caseNumber: string; sentences: { kind: "prison" | "community" | "youth" | "fine"; years: number; months: number; days: number; hours: number; kroner: number; }[]; description: string; arrivedOn: string; version: number; byHand: number; missing: number; }
export interface ComplaintLine { id: string; person: { id: string; name: string; }; state: "received" | "admitted" | "above"; matter: string | null; outcome: string | null; receivedAt: string; inTime: boolean | null; due: string | null; }
export interface HandedOverLine { id: string; person: { id: string; name: string; }; matter: string; from: string; by: string; reason: string; on: string; }
export interface Task { id: string; person: { id: string; name: string; }; matterCase: string | null; step: string; norm: string; law: string; event: string; actor: string; kind: "task" | "wait"; text: string; evidenceAsked: string | null; waivers: string[]; standing: "stands" | "open"; missing: string[]; due: string | null; dueBounds: { earliest?: string; latest?: string; } | null; overdue: boolean; warnedOn: string | null; triggeredOn: string | null; remindOn: string | null; gate: string | null; state: "open" | "done" | "waived" | "moot"; evidence: string | null; ground: string | null; reason: string | null; unit: string | null; assignee: string | null; hold: { reason: string; until: string; } | null; version: number; }
export interface Cover { id: string; staff: { id: string; name: string; }; coveredBy: { id: string; name: string; }; from: string; until: string; }
export interface Load { staff: string | null; open: number; overdue: number; onHold: number; }
export interface Note { id: string; kind: "note" | "contact"; matterCase: string | null; text: string; contact: { at: string; channel: "meeting" | "telephone" | "video" | "letter" | "digital" | "other"; with: string; } | null; openToAccess: boolean; shield: string | null; shieldGround: string | null; by: string; at: string; corrects: string | null; inError: { at: string; by: string; reason: string; } | null; version: number; }
export interface Contact { id: string; kind: "cohabitant" | "child" | "guardian" | "victim" | "lawyer"; name: string; birthDate: string | null; relation: string | null; sharesHousehold: boolean | null; of: string | null; address: string | null; phone: string | null; email: string | null; language: string | null; wantsNotice: boolean | null; protection: "none" | "confidential" | "strictly-confidential"; shield: string | null; shieldGround: string | null; from: string | null; until: string | null; endedReason: string | null; version: number; }
export interface Consent { id: string; kind: "party" | "resident" | "guardians" | "institution" | "municipality"; contact: { id: string; name: string; } | null; matterCase: string | null; state: "asked" | "given" | "refused" | "silent" | "withdrawn"; askedOn: string; answerUntil: string | null; talk: { on: string; present: boolean | null; toldOfControl: boolean | null; toldWithdrawable: boolean | null; } | null; answeredOn: string | null; answerPresent: boolean | null; withdrawnOn: string | null; reason: string | null; version: number; }
export interface Place { kind: "high" | "low" | "halfway" | "em"; total: number; held: number; free: number; waiting: number; version: number; }
export interface QueueEntry { id: string; person: { id: string; name: string; }; unit: string; kind: "high" | "low" | "halfway" | "em"; decision: string | null; state: "waiting" | "held" | "left"; since: string; turn: number | null; heldOn: string | null; leftOn: string | null; outOfTurn: string | null; leftReason: string | null; version: number; }
export interface Phrase { name: string; language: "nb" | "nn" | "en"; matter: string | null; text: string; id: string; by: string; version: number; }
export interface SavedView { page: "caseload" | "tasks" | "complaints" | "messages"; name: string; query: { [k: string]: unknown; }; id: string; version: number; }
export interface MyDay { on: string; since: string; mine: Task[]; covered: Task[]; overdue: Task[]; waiting: Task[]; unfounded: { serving: string; person: { id: string; name: string; }; state: string; order: string; event: "withdraw" | "return"; reason: string; on: string; }[]; complaints: { id: string; person: { id: string; name: string; }; state: "received" | "admitted" | "above"; receivedAt: string; inTime: boolean | null; deadlines: { what: "defect" | "harm"; until: string; }[]; }[]; complaintDeadlines: { decision: string; person: { id: string; name: string; }; matter: string; until: string; }[]; accessRequests: { id: string; person: { id: string; name: string; }; askedAt: string; }[]; messages: { id: string; schemaName: string; state: string; arrivedAt: string; }[]; failedEvents: { id: string; person: { id: string; name: string; }; schemaName: string; status: string; text: string | null; meaning: string; at: string; }[]; orders: { person: { id: string; name: string; }; order: string; version: number; arrivedOn: string; }[]; caseload: { person: { id: string; name: string; }; matter: string; on: string; was: string | null; became: string | null; lackedBefore: { [k: string]: unknown; } | null; lacksNow: { [k: string]: unknown; } | null; because: string[] | null; }[]; }
export interface DisclosureMade { id: string; person: string; what: string[]; why: string; ground: string | null; at: string; content: { [k: string]: unknown; }; toUnit: { id: string; name: string; }; by: string; }
export interface Disclosure { id: string; person: string; what: string[]; why: string; ground: string | null; at: string; content: { [k: string]: unknown; }; }
export interface Document { id: string; person: string | null; journal: string | null; title: string; direction: "incoming" | "outgoing" | "internal"; correspondent: string | null; dated: string | null; matterCase: string | null; extractOf: string | null; mediaType: string; bytes: number; hash: string; shield: string | null; shieldGround: string | null; openToParty: boolean; registeredAt: string; version: number; }
export interface LetterPreview { provision: string; content: { [k: string]: unknown; }; sheet: LetterSheet; missing: { path: string; at: number; character: string; codePoint: string; }[]; }
export interface LetterSheet { language: string; title: string; author: string; date: [number, number, number]; sender: string[]; recipient: string[]; reference: [string, string][]; page: [string, string]; caseNumber: string; pointer?: { language: string; text: string; }; blocks: LetterBlock[]; personal?: { language: string; title: string; blocks: LetterBlock[]; }; }
export interface LetterAsked { title: string; sentence: string; language?: "nb" | "nn" | "en"; reasonsLanguage: "nb" | "nn" | "en"; readThrough?: { on: string; interpreter: string; }; conditions: { text: string; from?: string; until?: string; }[]; address: string[]; annexes: string[]; contact?: { name: string; phone?: string; email?: string; }; legalAid?: string; provision?: string; }
export interface Letter { id: string; decision: string | null; kind: string; language: string; number: number; document: string; archived: string | null; provision: string | null; at: string; version: number; dispatches: { id: string; channel: "handed-over" | "post" | "digital"; sentAt: string; receivedAt: string | null; returnedAt: string | null; version: number; }[]; }
export interface Dispatched { id: string; version: number; receivedAt: string | null; told?: Told; }
export interface Told { notice: string; state: string; notifiedAt: string; complaintUntil?: string; cite: string; version: number; }
export interface Complaint { id: string; person: string; decision: string | null; accessRequest: string | null; state: string; form: "written" | "oral" | "electronic"; receivedAt: string; handedInAt: string | null; byWhom: string; text: string; wanted: string | null; language: string; inTime: boolean | null; complaintUntil: string | null; lateUntil: string | null; harmUntil: string | null; excuse: { ground: string; reason: string; } | null; rejectGround: string | null; result: string | null; reasons: string | null; toHarm: boolean | null; unit: string | null; aboveUnit: string | null; opinion: string | null; opinionCopiedAt: string | null; version: number; }
export interface ComplaintDefect { id: string; lacks: string; until: string; curedAt: string | null; }
export interface CostClaim { id: string; text: string; amount: string; receivedAt: string; claimUntil: string | null; inTime: boolean | null; state: "asked" | "granted" | "refused"; granted: string | null; reason: string | null; version: number; }
export interface ComplaintStay { id: string; granted: boolean; reason: string; conditions: string | null; decidedAt: string; }
export interface AccessRequest { id: string; person: string; matterCase: string | null; unit: string; askedAt: string; form: "written" | "oral" | "electronic"; text: string; state: "open" | "decided"; decidedAt: string | null; commentUntil: string | null; toldAt: string | null; complaintUntil: string | null; version: number; items: { id: string; title: string; answer: ("given" | "partly" | "refused") | null; cite: string | null; ground: string | null; document: string | null; }[]; }
export interface Figure { what: string; law: string | null; how: string | null; persons: number | null; }
export interface FailedJob { id: string; rule: string; subject: string; due: string; attempts: number; version: number; failedAt: string; fault: { kind: string; code?: string; message?: string; at: string[]; }; }
export interface Hold { id: string; reason: string; by: string; at: string; releasedAt: string | null; version: number; }
export interface Problem { type: string; title: string; status: number; code: "not-signed-in" | "not-allowed" | "wrong-token" | "not-found" | "method-not-allowed" | "wrong-state" | "already-exists" | "gate-closed" | "key-used-otherwise" | "changed-meanwhile" | "too-large" | "wrong-media-type" | "bad-request" | "bad-facts" | "bad-order" | "bad-document" | "not-competent" | "undetermined" | "needs-if-match" | "too-many-requests" | "own-fault" | "database-away" | "identity-away" | "disk-full"; detail?: string; norm?: string; faults?: { path: string; message: string; }[]; }
