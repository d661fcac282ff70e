import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Empty, Skeleton } from "./loading.tsx";
import { More } from "./more.tsx";
import { ProblemNotice } from "./notice.tsx";

/** A list that comes a page at a time, as a table; on a phone each row is a card with its heads beside the values. */
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section className="panel bare scroll" tabIndex={0} aria-label={title}>
          <table className="table cards">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{items.map(children)}</tbody>
          </table>
        </section>
      )}
      <More query={query} />
    </>
  );
}
