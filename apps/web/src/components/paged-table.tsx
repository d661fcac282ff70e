import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ListTable } from "./list-table.tsx";
import { Empty, Skeleton } from "./loading.tsx";
import { More } from "./more.tsx";
import { ProblemNotice } from "./notice.tsx";

/** A list that comes a page at a time, as a table. */
export function PagedTable<T>({
  query,
  items,
  title,
  none,
  heads,
  lines = 8,
  children,
}: {
  readonly query: Pick<
    UseInfiniteQueryResult,
    "isError" | "error" | "refetch" | "hasNextPage" | "isFetching" | "fetchNextPage"
  >;
  readonly items: readonly T[] | undefined;
  readonly title: string;
  readonly none: string;
  readonly heads: readonly string[];
  readonly lines?: number;
  /** one row */
  readonly children: (item: T) => ReactNode;
}) {
  return (
    <>
      {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
      {items === undefined && !query.isError ? <Skeleton lines={lines} /> : null}
      {items?.length === 0 ? <Empty title={none} /> : null}
      {items === undefined || items.length === 0 ? null : (
        <ListTable title={title} heads={heads}>
          {items.map(children)}
        </ListTable>
      )}
      <More query={query} />
    </>
  );
}
