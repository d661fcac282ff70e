import type { ReactNode } from "react";
import { useTexts } from "../../i18n/index.tsx";

/** What a line of any list of the caseload is told: where it stands, whether it is chosen, what its keys do. */
export interface RowPlace {
  readonly place: number;
  readonly top: number;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onFocus: () => void;
}

/** One line of any list of the caseload: the choice and the person, then the list's own cells. */
export function Row({
  name,
  link,
  place,
  top,
  selected,
  onSelect,
  onFocus,
  children,
}: RowPlace & { readonly name: string; readonly link: ReactNode; readonly children: ReactNode }) {
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className="caseload-line"
      data-place={place}
      style={{ transform: `translateY(${top}px)` }}
      tabIndex={-1}
      {...(selected ? { "data-selected": "" } : {})}
      onFocus={onFocus}
    >
      <span role="cell" className="caseload-choose">
        <input type="checkbox" checked={selected} onChange={onSelect} aria-label={name} tabIndex={-1} />
      </span>
      <span role="cell" className="caseload-name">
        {link}
      </span>
      {children}
    </div>
  );
}

/** What a line is about, and why it stands there. */
export function About({
  name,
  onWhy,
  children,
}: {
  readonly name: string;
  readonly onWhy: () => void;
  readonly children: ReactNode;
}) {
  const t = useTexts();
  return (
    <span role="cell" className="caseload-may">
      {children}
      <button type="button" className="caseload-why" onClick={onWhy} tabIndex={-1}>
        {t.caseload.why}
        <span className="unseen"> {name}</span>
      </button>
    </span>
  );
}
