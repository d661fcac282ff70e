import type { Problem } from "./schema.ts";

/** What the server answered instead of what was asked for; or that it could not be reached at all. */
export class ApiProblem extends Error {
  readonly code: Problem["code"] | "unreachable";
  readonly status: number;
  readonly detail: string | undefined;
  readonly norm: string | undefined;
  readonly faults: readonly { readonly path: string; readonly message: string }[];

  constructor(problem: Partial<Omit<Problem, "code">> & { readonly code: Problem["code"] | "unreachable" }) {
    super(problem.detail ?? problem.title ?? problem.code);
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.detail = problem.detail;
    this.norm = problem.norm;
    this.faults = problem.faults ?? [];
  }
}

/** The fault as a problem: what is no answer of the server is told as unreachable. */
export function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  return new ApiProblem({ code: "unreachable", detail: error instanceof Error ? error.message : String(error) });
}
