import { infiniteQueryOptions, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { ask } from "../../api/client.ts";
import type { CaseloadRow } from "../../api/schema.ts";
import { client } from "../../app/query-client.ts";
import type { Chance } from "./rows.ts";

type Status = CaseloadRow["status"];
const statuses: readonly Status[] = ["now", "soon", "almost"];

const rowsOf = (status: Status) =>
  infiniteQueryOptions({
    queryKey: ["caseload", status],
    queryFn: ({ pageParam, signal }) =>
      ask("GET /api/caseload", {
        query: { limit: 500, status, ...(pageParam === "" ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }: { readonly next?: string }) => next,
    staleTime: 60_000,
  });

/** Asks for the first lines before the page is drawn. */
export const ahead = (): void => void client.prefetchInfiniteQuery(rowsOf("now"));

/** All lines of one status, a page after the other; what is there is shown meanwhile. */
function useStatus(status: Status, enabled: boolean) {
  const query = useInfiniteQuery({ ...rowsOf(status), enabled });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (enabled && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [enabled, hasNextPage, isFetching, isError, fetchNextPage]);
  const { data } = query;
  const rows = useMemo(() => data?.pages.flatMap(({ items }) => items), [data]);
  return { query, rows, done: data !== undefined && !hasNextPage };
}

/** The caseload as it is looked at. */
export interface Caseload {
  /** lines of the tab, as far as they have come; undefined before the first have */
  readonly rows: readonly CaseloadRow[] | undefined;
  /** every line of the tab is there */
  readonly done: boolean;
  /** every line that has come, of any tab: what else a person waits for */
  readonly all: readonly CaseloadRow[];
  /** persons of each tab, where all of it has come */
  readonly counts: Readonly<Partial<Record<Chance, number>>>;
  readonly failed: Pick<UseInfiniteQueryResult, "error" | "refetch"> | undefined;
}

const personsOf = (rows: readonly CaseloadRow[]): number => new Set(rows.map(({ person }) => person.id)).size;

/** The lines of a tab first, and those of the others when it has come and stands there: for the counts, and for what comes next. */
export function useCaseload(tab: Chance, rested: boolean): Caseload {
  const here = (status: Status): boolean => tab === "all" || tab === status;
  const first = statuses.find(here) ?? "now";
  const now = useStatus("now", true);
  const soon = useStatus("soon", here("soon") || (rested && now.done));
  const almost = useStatus("almost", here("almost") || (rested && now.done && soon.done));
  const of = { now, soon, almost };
  const looked = statuses.filter(here).map((status) => of[status]);
  const [nowRows, soonRows, almostRows] = [now.rows, soon.rows, almost.rows];
  const all = useMemo(
    () => [...(nowRows ?? []), ...(soonRows ?? []), ...(almostRows ?? [])],
    [nowRows, soonRows, almostRows],
  );
  const everything = now.done && soon.done && almost.done;
  const counts = useMemo(
    () => ({
      ...(now.done ? { now: personsOf(nowRows ?? []) } : {}),
      ...(soon.done ? { soon: personsOf(soonRows ?? []) } : {}),
      ...(almost.done ? { almost: personsOf(almostRows ?? []) } : {}),
      ...(everything ? { all: personsOf(all) } : {}),
    }),
    [now.done, soon.done, almost.done, everything, nowRows, soonRows, almostRows, all],
  );
  return {
    rows: tab === "all" ? (nowRows === undefined ? undefined : all) : of[first].rows,
    done: looked.every(({ done }) => done),
    all,
    counts,
    failed: looked.find(({ query }) => query.isError)?.query,
  };
}
