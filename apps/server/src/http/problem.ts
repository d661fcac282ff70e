import type { FastifyReply } from "fastify";
import { z } from "zod";

/** Every problem that the API answers with, and its status. The list is closed: a client may switch on `code`. */
export const problems = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "wrong-token": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "wrong-state": 409,
  "already-exists": 409,
  "gate-closed": 409,
  "key-used-otherwise": 409,
  "changed-meanwhile": 412,
  "too-large": 413,
  "wrong-media-type": 415,
  "bad-request": 400,
  "bad-facts": 422,
  "bad-order": 422,
  "bad-document": 422,
  "not-competent": 422,
  undetermined: 422,
  "needs-if-match": 428,
  "too-many-requests": 429,
  "own-fault": 500,
  "database-away": 503,
  "identity-away": 503,
  "disk-full": 507,
} as const;
export type ProblemCode = keyof typeof problems;

/** One place in the request that is at fault. */
export interface ProblemPart {
  readonly path: string;
  readonly message: string;
}

/** RFC 9457, with the closed code and the places at fault. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().optional(),
    norm: z.string().optional(),
    faults: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });

const titles: Readonly<Record<ProblemCode, string>> = {
  "not-signed-in": "Not signed in",
  "not-allowed": "Not allowed",
  "wrong-token": "The request does not come from this session",
  "not-found": "Not found",
  "method-not-allowed": "Method not allowed",
  "wrong-state": "Not possible in this state",
  "already-exists": "Exists already",
  "gate-closed": "A step must be done first",
  "key-used-otherwise": "The idempotency key was used for another request",
  "changed-meanwhile": "Changed by somebody else meanwhile",
  "too-large": "Too large",
  "wrong-media-type": "Wrong media type",
  "bad-request": "The request does not read",
  "bad-facts": "The facts do not read",
  "bad-order": "The order does not read",
  "bad-document": "The document cannot be taken",
  "not-competent": "Not competent to decide this",
  undetermined: "The answer is open",
  "needs-if-match": "Say which version is changed (If-Match)",
  "too-many-requests": "Too many requests",
  "own-fault": "A fault of the service itself",
  "database-away": "The database cannot be reached",
  "identity-away": "The identity provider cannot be reached",
  "disk-full": "There is no room left",
};

/** A problem thrown inside; the error handler answers with it. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly faults: readonly ProblemPart[] | undefined;
  readonly norm: string | undefined;
  constructor(
    code: ProblemCode,
    detail?: string,
    more: { readonly faults?: readonly ProblemPart[]; readonly norm?: string } = {},
  ) {
    super(detail ?? titles[code]);
    this.code = code;
    this.detail = detail;
    this.faults = more.faults;
    this.norm = more.norm;
  }
}

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, detail, faults, norm } = problem;
  return reply
    .code(problems[code])
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send({
      type: `urn:soning:problem:${code}`,
      title: titles[code],
      status: problems[code],
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(norm === undefined ? {} : { norm }),
      ...(faults === undefined ? {} : { faults }),
    });
}
