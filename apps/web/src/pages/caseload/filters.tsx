import { useRef } from "react";
import { useKeys } from "../../app/keys.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useMatterName } from "../case/matters/use-matter-name.ts";

/** What narrows and orders a view: some words or a number, a matter, an order. `f` goes to the words. */
export function Filters({
  typed,
  onType,
  onTyped,
  matters,
  matter,
  onMatter,
  sorts,
  sort,
  onSort,
  count,
}: {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** what is typed stands: one left the field */
  readonly onTyped: () => void;
  readonly matters: readonly string[];
  readonly matter: string;
  readonly onMatter: (matter: string) => void;
  readonly sorts: readonly ("loss" | "next" | "name" | "day")[];
  readonly sort: string;
  readonly onSort: (sort: string) => void;
  /** how many are shown, of how many */
  readonly count: string;
}) {
  const t = useTexts();
  const nameOf = useMatterName();
  const filter = useRef<HTMLInputElement>(null);
  useKeys({ f: () => filter.current?.focus() });
  return (
    <search className="row wide caseload-filters">
      <div className="field grow">
        <label htmlFor="caseload-filter">
          {t.caseload.filter} <kbd>f</kbd>
        </label>
        <input
          id="caseload-filter"
          ref={filter}
          className="input"
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => onType(target.value)}
          onBlur={onTyped}
          onKeyDown={(event) => {
            if (event.key !== "Escape" && event.key !== "Enter") return;
            // a search field would be emptied by Escape, with the address still naming what was typed
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      </div>
      <div className="field">
        <label htmlFor="caseload-matter">{t.caseload.matter}</label>
        <select id="caseload-matter" className="input" value={matter} onChange={({ target }) => onMatter(target.value)}>
          <option value="">{t.caseload.anyMatter}</option>
          {(matter === "" || matters.includes(matter) ? matters : [matter, ...matters]).map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="caseload-sort">{t.caseload.sort}</label>
        <select id="caseload-sort" className="input" value={sort} onChange={({ target }) => onSort(target.value)}>
          {sorts.map((one) => (
            <option key={one} value={one}>
              {t.caseload.sorts[one]}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet small caseload-count" role="status">
        {count}
      </p>
    </search>
  );
}
