import { QueryClient } from "@tanstack/react-query";
import { asProblem } from "../api/problem.ts";

/** What is asked again by itself: only what may be better in a moment. */
const passing = new Set(["unreachable", "database-away", "too-many-requests"]);

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && passing.has(asProblem(error).code),
    },
  },
});
