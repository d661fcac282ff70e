import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ask } from "../../api/client.ts";

/** Persons whom a number finds: a national id, or a case's number or part of it. Undefined where no number is typed. */
export function useByNumber(typed: string): ReadonlySet<string> | undefined {
  const wanted = typed.trim();
  const asks = wanted.length > 2 && /\d/.test(wanted);
  const { data } = useQuery({
    queryKey: ["person-search", wanted, "all"],
    queryFn: ({ signal }) => ask("GET /api/persons", { query: { search: wanted, limit: 500 }, signal }),
    enabled: asks,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => (asks ? new Set(data?.items.map(({ id }) => id)) : undefined), [asks, data]);
}
