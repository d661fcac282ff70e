import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ComponentProps, type ReactNode, useDeferredValue, useEffect, useState } from "react";
import { useRested } from "../../app/use-rested.ts";
import { useStrip } from "../../app/use-strip.ts";
import { useTexts } from "../../i18n/index.tsx";
import { Filters } from "./filters.tsx";
import { lists } from "./lists/lines.ts";
import { useLists } from "./lists/use-lists.ts";
import { ListView } from "./lists/view.tsx";
import { Opportunities } from "./opportunities.tsx";
import { type Chance, chances } from "./rows.ts";
import { SavedViews } from "./saved-views.tsx";
import { useByNumber } from "./use-by-number.ts";

export { ahead } from "./use-caseload.ts";

import { useCaseload } from "./use-caseload.ts";
import "./caseload.css";

const tabs = ["now", "soon", "almost", ...lists, "all"] as const;

/** What a view is narrowed to; it puts the filters where they belong and says what can be chosen in them. */
export interface Narrowed {
  readonly search: string;
  readonly matter: string;
  readonly sort: string;
  readonly ids: ReadonlySet<string> | undefined;
  readonly filters: (of: Pick<ComponentProps<typeof Filters>, "matters" | "sorts" | "sort" | "count">) => ReactNode;
}

/** The first page of staff: who may be moved to what, what ends, what has come, what is complained of. */
export function CaseloadPage() {
  const t = useTexts();
  const given = useSearch({ from: "/caseload" });
  const navigate = useNavigate({ from: "/caseload" });
  const tab = tabs.find((one) => one === given.tab) ?? "now";
  const strip = useStrip(tab);
  const list = lists.find((one) => one === tab);
  const chance: Chance = chances.find((one) => one === tab) ?? "now";
  const [typed, setTyped] = useState(given.q ?? "");
  const search = useDeferredValue(typed);
  const ids = useByNumber(search);
  const rested = useRested();
  const caseload = useCaseload(chance, rested);
  // most who are here go to a case next: its part of the site, nothing of the case
  useEffect(() => {
    if (rested && caseload.done) void import("../case/page.tsx");
  }, [rested, caseload.done]);
  const beside = useLists(list, list !== undefined || (rested && caseload.done));
  const counts: Readonly<Partial<Record<string, number>>> = { ...caseload.counts, ...beside.counts };
  const change = (to: Partial<typeof given>): void =>
    void navigate({ search: { ...given, q: typed === "" ? undefined : typed, ...to }, replace: true });
  const matter = given.matter ?? "";
  const sort = given.sort ?? "";
  const narrowed: Narrowed = {
    search,
    matter,
    sort,
    ids,
    filters: (of) => (
      <Filters
        typed={typed}
        onType={setTyped}
        onTyped={() => change({})}
        matter={matter}
        onMatter={(to) => change({ matter: to || undefined })}
        onSort={(to) => change({ sort: to })}
        {...of}
      />
    ),
  };
  return (
    <div className="page">
      <div className="row spread">
        <h1>{t.caseload.title}</h1>
        <SavedViews
          now={{ tab, sort, matter, q: typed }}
          onChoose={(view) => {
            setTyped(view.q);
            void navigate({
              search: {
                tab: view.tab,
                sort: view.sort || undefined,
                matter: view.matter || undefined,
                q: view.q || undefined,
              },
            });
          }}
        />
      </div>
      <nav className="tabs" aria-label={t.caseload.title} ref={strip}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            // an order is about no matter: a filter on one would hide them all
            onClick={() => change({ tab: one, ...(one === "orders" ? { matter: undefined } : {}) })}
            {...(one === tab ? { "aria-current": "page" as const } : {})}
          >
            {t.caseload.tabs[one]}
            {counts[one] === undefined ? null : <span className="count">{counts[one]}</span>}
          </button>
        ))}
      </nav>
      {list === undefined ? (
        <Opportunities {...narrowed} caseload={caseload} />
      ) : (
        <ListView key={list} {...narrowed} list={list} lists={beside} />
      )}
    </div>
  );
}
