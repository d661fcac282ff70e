import { type QueryKey, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ask } from "../../../api/client.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import { useMatterName } from "../../case/matters/use-matter-name.ts";
import { useColleagues } from "../../case/queries.ts";
import { complaintOf, deadlineOf, handedOf, type List, type ListLine, orderOf, type Said } from "./lines.ts";

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}
type Asked = { readonly limit: number; readonly cursor?: string };

/** All of a list, a page after the other; what is there is shown meanwhile. */
function useWhole<T>(
  queryKey: QueryKey,
  enabled: boolean,
  fetch: (query: Asked, signal: AbortSignal) => Promise<Page<T>>,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      fetch({ limit: 500, ...(pageParam === "" ? {} : { cursor: pageParam }) }, signal),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
    enabled,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage, data } = query;
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, isError, fetchNextPage]);
  const items = useMemo(() => data?.pages.flatMap((page) => page.items), [data]);
  return { query, items, done: data !== undefined && !hasNextPage };
}

/** The lists beside the opportunities, and how long each is. */
export interface Lists {
  /** lines of the list that is looked at; undefined before the first have come, and while none is */
  readonly lines: readonly ListLine[] | undefined;
  readonly done: boolean;
  readonly counts: Readonly<Partial<Record<List, number>>>;
  readonly failed: Pick<UseInfiniteQueryResult, "error" | "refetch"> | undefined;
}

/** Fetches the list that is looked at, and the others, for their counts, once `rest` says that it is their turn. */
export function useLists(list: List | undefined, rest: boolean): Lists {
  const { t, language } = useSpoken();
  const matterName = useMatterName();
  const colleagues = useColleagues(list !== undefined);
  const deadlines = useWhole(["caseload", "deadlines", language], rest || list === "deadlines", (query, signal) =>
    ask("GET /api/caseload/deadlines", { query: { ...query, language }, signal }),
  );
  const orders = useWhole(["caseload", "orders"], rest || list === "orders", (query, signal) =>
    ask("GET /api/caseload/orders", { query, signal }),
  );
  const complaints = useWhole(["caseload", "complaints"], rest || list === "complaints", (query, signal) =>
    ask("GET /api/caseload/complaints", { query, signal }),
  );
  const handed = useWhole(["caseload", "handed"], rest || list === "handed", (query, signal) =>
    ask("GET /api/caseload/handed-over", { query, signal }),
  );
  const { items: due } = deadlines;
  const { items: came } = orders;
  const { items: complained } = complaints;
  const { items: sent } = handed;
  const lines = useMemo(() => {
    const said: Said = {
      t,
      language,
      matterName,
      staffName: (id) => colleagues.find((one) => one.id === id)?.name ?? id,
    };
    if (list === "deadlines") return due?.map((line) => deadlineOf(line, said));
    if (list === "orders") return came?.map((line) => orderOf(line, said));
    if (list === "handed") return sent?.map((line) => handedOf(line, said));
    return list === "complaints" ? complained?.map((line) => complaintOf(line, said)) : undefined;
  }, [list, due, came, complained, sent, t, language, matterName, colleagues]);
  const all = { deadlines, orders, complaints, handed };
  const counts: Partial<Record<List, number>> = {};
  for (const [name, { items, done }] of Object.entries(all)) if (done) counts[name as List] = items?.length ?? 0;
  return {
    lines,
    done: list !== undefined && all[list].done,
    counts,
    failed: list !== undefined && all[list].query.isError ? all[list].query : undefined,
  };
}
