import { useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import type { Colleague, Complaint, Unit } from "../../api/schema.ts";

type Signal = { readonly signal: AbortSignal };

export const personQuery = (id: string) => ({
  queryKey: ["person", id],
  queryFn: ({ signal }: Signal) => ask("GET /api/persons/{id}", { path: { id }, signal }),
});

export const factsQuery = (id: string) => ({
  queryKey: ["facts", id],
  queryFn: ({ signal }: Signal) => ask("GET /api/persons/{id}/facts", { path: { id }, signal }),
  // what somebody else enters is seen soon, and what is being written is not touched by it
  refetchInterval: 30_000,
});

export const mattersQuery = (id: string) => ({
  queryKey: ["matters", id],
  queryFn: ({ signal }: Signal) => ask("GET /api/persons/{id}/matters", { path: { id }, signal }),
  refetchInterval: 30_000,
});

export const servingsQuery = (id: string) => ({
  queryKey: ["servings", id],
  queryFn: ({ signal }: Signal) => ask("GET /api/persons/{id}/servings", { path: { id }, signal }),
});

export const decisionsQuery = (person: string, matter: string) => ({
  queryKey: ["decisions", person, matter],
  queryFn: ({ signal }: Signal) => ask("GET /api/matters/{id}/decisions", { path: { id: matter }, signal }),
});

export const lettersQuery = (id: string) => ({
  queryKey: ["letters", id],
  queryFn: ({ signal }: Signal) => ask("GET /api/persons/{id}/letters", { path: { id }, signal }),
});

export const complaintsQuery = (id: string) => ({
  queryKey: ["complaints", id],
  queryFn: ({ signal }: Signal) => ask("GET /api/persons/{id}/complaints", { path: { id }, signal }),
});

/** Whether the decision was to wait for a complaint, each time that was decided. */
export const staysQuery = ({ person, id }: Complaint) => ({
  queryKey: ["stays", person, id],
  queryFn: ({ signal }: Signal) => ask("GET /api/complaints/{id}/stays", { path: { id }, signal }),
});

/** Fetches anew everything that is shown of a person. */
export function useRefresh(person: string): () => Promise<void> {
  const client = useQueryClient();
  return () =>
    client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey[1] === person || queryKey[0] === "my-day" || queryKey[0] === "caseload",
    });
}

const slow = { staleTime: 600_000 } as const;

/** Who is posted at the own unit. */
export function useColleagues(enabled = true): readonly Colleague[] {
  const { data } = useQuery({ queryKey: ["colleagues"], queryFn: () => ask("GET /api/colleagues"), enabled, ...slow });
  return data?.items ?? [];
}

/** The units of the service, and what one is called. */
export function useUnits(): { readonly units: readonly Unit[]; readonly unitName: (id: string | null) => string } {
  const { data } = useQuery({ queryKey: ["units"], queryFn: () => ask("GET /api/units"), ...slow });
  const units = data?.items ?? [];
  return { units, unitName: (id) => units.find((one) => one.id === id)?.name ?? id ?? "–" };
}
