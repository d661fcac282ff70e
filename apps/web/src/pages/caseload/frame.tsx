import type { ReactNode } from "react";
import { useTexts } from "../../i18n/index.tsx";
import type { Rows } from "./use-rows.ts";

/** The frame round a long list: what is selected, its heads, and of its lines those that are drawn. */
export function Frame({
  rows,
  count,
  heads,
  kind,
  title,
  help,
  children,
}: {
  readonly rows: Rows;
  readonly count: number;
  readonly heads: readonly string[];
  /** which columns it has */
  readonly kind: "persons" | "lines";
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}) {
  const t = useTexts();
  const { selected } = rows;
  return (
    <div className="caseload-list" data-kind={kind}>
      {selected.size === 0 ? null : (
        <p className="row caseload-selected" role="status">
          {t.caseload.selected(selected.size)}
          <button type="button" className="ds-button tiny" data-variant="secondary" onClick={rows.clear}>
            {t.caseload.clear}
          </button>
        </p>
      )}
      <div
        className="panel bare caseload-frame"
        ref={rows.frame}
        role="table"
        aria-rowcount={count + 1}
        aria-label={title}
      >
        <div role="row" className="caseload-line caseload-head" aria-rowindex={1} tabIndex={-1}>
          <span role="columnheader" tabIndex={-1}>
            <span className="unseen">{t.caseload.selected(selected.size)}</span>
          </span>
          {heads.map((head) => (
            <span key={head} role="columnheader" tabIndex={-1}>
              {head}
            </span>
          ))}
        </div>
        <div role="rowgroup" className="caseload-body" style={{ height: rows.total }}>
          {children}
        </div>
      </div>
      <p className="quiet small">{help}</p>
    </div>
  );
}
