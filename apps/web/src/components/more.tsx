import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useTexts } from "../i18n/index.tsx";

/** The way to the next page of a list, where there is one. */
export function More({
  query: { hasNextPage, isFetching, fetchNextPage },
}: {
  readonly query: Pick<UseInfiniteQueryResult, "hasNextPage" | "isFetching" | "fetchNextPage">;
}) {
  const t = useTexts();
  if (!hasNextPage) return null;
  return (
    <div>
      <button
        type="button"
        className="ds-button small"
        data-variant="secondary"
        disabled={isFetching}
        onClick={() => void fetchNextPage()}
      >
        {t.more}
      </button>
    </div>
  );
}
