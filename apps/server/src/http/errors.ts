import type { FastifyError, FastifyInstance } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { Problem, type ProblemPart, sendProblem } from "./problem.ts";

/** What the driver says, without a code, of a connection that broke: the next query of a transaction, such as its rollback, meets the second. */
const lostConnection =
  /Connection terminated|is not queryable|connection timeout|timeout exceeded when trying to connect/i;

/** Faults of the database that mean something to a caller, by SQLSTATE class or code. */
function databaseProblem(error: { readonly code?: string; readonly message: string }): Problem | undefined {
  const code = error.code ?? "";
  if (code === "53100") return new Problem("disk-full");
  if (code === "23505") return new Problem("already-exists");
  if (code === "22P02" || code === "22007" || code === "22008" || code === "22021" || code === "22P05")
    return new Problem("bad-request", "a value has no place in the database");
  if (code === "23503") return new Problem("not-found", "something that the request refers to");
  if (code === "42501") return new Problem("not-allowed");
  // two transactions that each waited for the other, or that cannot both hold: one of them begins anew
  if (code === "40001" || code === "40P01") return new Problem("changed-meanwhile", "try again");
  // going down or coming up, no connection or memory left, a copy that only reads
  const away =
    code.startsWith("08") ||
    code.startsWith("57P") ||
    ["53200", "53300", "25006"].includes(code) ||
    ["ECONNREFUSED", "ECONNRESET", "ENOENT", "EPIPE"].includes(code) ||
    lostConnection.test(error.message);
  return away ? new Problem("database-away", "try again in a moment") : undefined;
}

/** Faults of the framework: what it refuses before a route is asked. */
function frameworkProblem(error: FastifyError): Problem | undefined {
  switch (error.code) {
    case "FST_ERR_CTP_BODY_TOO_LARGE":
    case "FST_REQ_FILE_TOO_LARGE":
      return new Problem("too-large");
    case "FST_ERR_CTP_INVALID_MEDIA_TYPE":
      return new Problem("wrong-media-type");
    default:
      break;
  }
  const status = error.statusCode ?? 500;
  if (status === 429) return new Problem("too-many-requests");
  return status >= 400 && status < 500 ? new Problem("bad-request", error.message) : undefined;
}

function partsOf(error: unknown): readonly ProblemPart[] | undefined {
  if (!hasZodFastifySchemaValidationErrors(error)) return undefined;
  return error.validation.map((part) => ({ path: part.instancePath || "/", message: part.message ?? "not allowed" }));
}

/** One answer for every fault: a problem from the closed list; what we did not foresee is logged, without its data. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof Problem) return sendProblem(reply, error);
    const faults = partsOf(error);
    if (faults !== undefined) return sendProblem(reply, new Problem("bad-request", undefined, { faults }));
    const known = databaseProblem(error) ?? frameworkProblem(error);
    if (known !== undefined) return sendProblem(reply, known);
    request.log.error(
      { kind: error.name, code: error.code, stack: error.stack?.split("\n").slice(1, 6) },
      "unforeseen fault",
    );
    return sendProblem(reply, new Problem("own-fault"));
  });
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, new Problem("not-found")));
}
