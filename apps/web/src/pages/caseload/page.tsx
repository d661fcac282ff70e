import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useRef, useState } from "react";
import { useKeys } from "../../app/keys.ts";
import { SidePanel } from "../../components/dialog.tsx";
import { Empty, Skeleton } from "../../components/loading.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { todayInNorway } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { useLawWords } from "../../law/words.ts";
import { byPerson, type Sort, shownPersons, sortedPersons, sorts, type Tab, tabs } from "./rows.ts";
import { SavedViews } from "./saved-views.tsx";
import { CaseloadTable } from "./table.tsx";
import { useCaseload } from "./use-caseload.ts";
import { WhyHere } from "./why-here.tsx";
import "./caseload.css";

const oneOf = <T extends string>(all: readonly T[], given: string | undefined): T =>
  all.find((one) => one === given) ?? (all[0] as T);

/** The first page of staff: who may be moved to what, and what is lost by waiting. */
export function CaseloadPage() {
  const { t, language } = useSpoken();
  const words = useLawWords();
  const given = useSearch({ from: "/caseload" });
  const navigate = useNavigate({ from: "/caseload" });
  const tab: Tab = oneOf(tabs, given.tab);
  const sort: Sort = oneOf(sorts, given.sort);
  const matter = given.matter ?? "";
  const [typed, setTyped] = useState(given.q ?? "");
  const search = useDeferredValue(typed);
  const today = todayInNorway();
  const { rows, done, all, counts, failed } = useCaseload(tab);
  const filter = useRef<HTMLInputElement>(null);
  const [why, setWhy] = useState<string>();
  const persons = useMemo(() => byPerson(rows ?? [], all), [rows, all]);
  const sorted = useMemo(() => sortedPersons(persons, sort, today), [persons, sort, today]);
  const shown = useMemo(() => shownPersons(sorted, { search, matter }), [sorted, search, matter]);
  const matters = useMemo(() => [...new Set(rows?.map((row) => row.matter))].sort(), [rows]);
  const change = (to: Partial<typeof given>): void =>
    void navigate({ search: { ...given, q: typed === "" ? undefined : typed, ...to }, replace: true });
  useKeys({ f: () => filter.current?.focus() });
  const asked = shown.find(({ id }) => id === why);

  return (
    <div className="page">
      <div className="row spread">
        <h1>{t.caseload.title}</h1>
        <SavedViews
          now={{ tab, sort, matter, q: typed }}
          onChoose={(view) => {
            setTyped(view.q);
            void navigate({
              search: { tab: view.tab, sort: view.sort, matter: view.matter || undefined, q: view.q || undefined },
            });
          }}
        />
      </div>
      <nav className="tabs" aria-label={t.caseload.title}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => change({ tab: one })}
            {...(one === tab ? { "aria-current": "page" as const } : {})}
          >
            {t.caseload.tabs[one]}
            {counts[one] === undefined ? null : <span className="count">{counts[one]}</span>}
          </button>
        ))}
      </nav>
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
            onChange={({ target }) => setTyped(target.value)}
            onBlur={() => change({})}
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
          <select
            id="caseload-matter"
            className="input"
            value={matter}
            onChange={({ target }) => change({ matter: target.value || undefined })}
          >
            <option value="">{t.caseload.anyMatter}</option>
            {matters.map((id) => (
              <option key={id} value={id}>
                {t.matters[id] ?? words?.matters[id]?.[language === "en" ? "en" : "nb"] ?? id}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="caseload-sort">{t.caseload.sort}</label>
          <select
            id="caseload-sort"
            className="input"
            value={sort}
            onChange={({ target }) => change({ sort: target.value })}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t.caseload.sorts[one]}
              </option>
            ))}
          </select>
        </div>
        <p className="quiet small caseload-count" role="status">
          {rows === undefined
            ? null
            : done
              ? t.caseload.of(shown.length, persons.length)
              : t.caseload.partial(rows.length)}
        </p>
      </search>
      {failed === undefined ? null : <ProblemNotice error={failed.error} again={() => void failed.refetch()} />}
      {rows === undefined ? (
        failed === undefined ? (
          <Skeleton lines={12} />
        ) : null
      ) : shown.length === 0 && done ? (
        <Empty title={persons.length === 0 ? t.caseload.empty : t.caseload.noHit}>
          <p className="small">{t.caseload.emptyMore}</p>
        </Empty>
      ) : (
        <CaseloadTable persons={shown} today={today} words={words} onWhy={setWhy} />
      )}
      {asked === undefined ? null : (
        <SidePanel title={t.caseload.whyTitle(asked.name)} onClose={() => setWhy(undefined)}>
          <WhyHere person={asked} today={today} words={words} />
        </SidePanel>
      )}
    </div>
  );
}
