import { ask } from "../../api/client.ts";

export const personQuery = (id: string) => ({
  queryKey: ["person", id],
  queryFn: ({ signal }: { signal: AbortSignal }) => ask("GET /api/persons/{id}", { path: { id }, signal }),
});

export const factsQuery = (id: string) => ({
  queryKey: ["facts", id],
  queryFn: ({ signal }: { signal: AbortSignal }) => ask("GET /api/persons/{id}/facts", { path: { id }, signal }),
  // what somebody else enters is seen soon, and what is being written is not touched by it
  refetchInterval: 30_000,
});
