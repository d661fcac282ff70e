import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { ask } from "../../api/client.ts";
import type { Tab } from "./rows.ts";

/** The whole list of a tab, a page after the other; what is there is shown meanwhile. */
export function useCaseload(tab: Tab) {
  const query = useInfiniteQuery({
    queryKey: ["caseload", tab],
    queryFn: ({ pageParam, signal }) =>
      ask("GET /api/caseload", {
        query: {
          limit: 500,
          ...(tab === "all" ? {} : { status: tab }),
          ...(pageParam === "" ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    staleTime: 60_000,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return query;
}
