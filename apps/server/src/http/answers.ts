import { problemSchema } from "./problem.ts";

/** Problems that any change of a case may answer with. */
export const changeProblems = {
  400: problemSchema,
  401: problemSchema,
  403: problemSchema,
  404: problemSchema,
  409: problemSchema,
  412: problemSchema,
  422: problemSchema,
  428: problemSchema,
} as const;

/** Problems that a read may answer with. */
export const readProblems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema } as const;
