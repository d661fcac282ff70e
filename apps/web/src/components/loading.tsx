import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTexts } from "../i18n/index.tsx";
import { ProblemNotice } from "./notice.tsx";

/** Grey lines where text will come, so that nothing jumps when it does. */
export function Skeleton({ lines = 4 }: { readonly lines?: number }) {
  const t = useTexts();
  return (
    <div className="skeleton-lines" role="status">
      <span className="unseen">{t.loading}</span>
      {[...Array(lines).keys()].map((line) => (
        <span key={line} className="ds-skeleton" data-variant="rectangle" aria-hidden="true" />
      ))}
    </div>
  );
}

/** The states of what is asked for: loading, at fault, there. */
export function Loaded<T>({
  query,
  lines = 4,
  children,
}: {
  readonly query: UseQueryResult<T>;
  readonly lines?: number;
  readonly children: (value: T) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemNotice error={query.error} again={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}

/** A list or a panel with nothing in it, and why. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children}
    </div>
  );
}
