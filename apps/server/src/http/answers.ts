import { problemSchema } from "./problem.ts";

/** Problems that what only adds to a case may answer with. */
export const additionProblems = {
  400: problemSchema,
  401: problemSchema,
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  412: problemSchema,
  422: problemSchema,
} as const;

/** Problems that a change of something that is there may answer with: it says of which version (If-Match). */
export const changeProblems = { ...additionProblems, 428: problemSchema } as const;

/** Problems that a read may answer with. */
export const readProblems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
