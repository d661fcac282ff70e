/** An operation as the description of the API has it; only what is added to here. */
interface Described {
  parameters?: unknown[];
  security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly responses?: Readonly<Record<string, { headers?: Record<string, unknown> }>>;
}

const header = (name: string, description: string, pattern?: string) => ({
  name,
  in: "header",
  required: false,
  description,
  schema: { type: "string", ...(pattern === undefined ? {} : { pattern }) },
});

const ifMatch = header(
  "If-Match",
  'The version that is meant to be changed, as its ETag said: "3". Without it 428 where there is one to change, 412 where another came first.',
  '^"\\d{1,9}"$',
);
const idempotencyKey = header(
  "Idempotency-Key",
  "1 to 200 characters of the caller's own. The same request again under it gets the same answer, and the work is done once; kept for a day.",
);
const csrf = header(
  "X-CSRF-Token",
  "The token of GET /api/me, with each change made in a session; not with a bearer token.",
);
const etag = {
  description: "The version for the next If-Match, where the answer tells of what was changed",
  schema: { type: "string" },
};

/** Requests that keep no answer: what begins, turns or ends a session, whose token or code is spent by it, and what only reckons. */
const unkept = new Set([
  "/api/sign-out",
  "/api/me/posting",
  "/api/assisted-sessions/redeem",
  "/api/assess",
  "/api/decisions/{id}/letter-preview",
]);

/** How callers say who they are. */
export const securitySchemes = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: "__Host-soning-session",
    description: "A session, opened at /api/sign-in or with a one-time code; on loopback without __Host-",
  },
  machine: { type: "http", scheme: "bearer", bearerFormat: "JWT", description: "Client credentials with a scope" },
} as const;

/** Adds to a described API what every operation has in common and no schema of its own says: headers, and who may ask. */
export function describeCommon(paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void {
  for (const [path, operations] of Object.entries(paths))
    for (const [method, one] of Object.entries(operations)) {
      const operation = one as Described;
      const { responses = {} } = operation;
      if (responses["401"] !== undefined) operation.security = [{ session: [] }, { machine: [] }];
      if (method === "get" || responses["401"] === undefined) continue;
      const versioned = responses["428"] !== undefined;
      operation.parameters = [
        ...(operation.parameters ?? []),
        csrf,
        ...(versioned ? [ifMatch] : []),
        ...(method === "post" && !unkept.has(path) ? [idempotencyKey] : []),
      ];
      if (versioned)
        for (const [status, answer] of Object.entries(responses))
          if (status.startsWith("2") && status !== "204") answer.headers = { ...answer.headers, ETag: etag };
    }
}
