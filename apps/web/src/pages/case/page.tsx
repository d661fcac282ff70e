import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Loaded } from "../../components/loading.tsx";
import { todayInNorway } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useEngine } from "../../law/load.ts";
import { AssessmentTab } from "./assessment/tab.tsx";
import { ComplaintsTab } from "./complaints/tab.tsx";
import { CaseHeader } from "./header.tsx";
import { LogTab } from "./log.tsx";
import { MattersTab } from "./matters/tab.tsx";
import { OverviewTab } from "./overview.tsx";
import { factsQuery, personQuery } from "./queries.ts";
import { Questions } from "./questions/panel.tsx";
import { DocumentsTab } from "./records/documents.tsx";
import { PeopleTab } from "./records/people.tsx";
import { StateSwitch } from "./state-switch.tsx";
import { CaseTimeline } from "./timeline.tsx";
import "./case.css";

const tabs = ["overview", "assessment", "decisions", "complaint", "documents", "people", "log"] as const;
type Tab = (typeof tabs)[number];

/** One person's case: who, the sentence, and what the law says of it; questions still open stand beside. */
export function CasePage() {
  const t = useTexts();
  const { person: id } = useParams({ from: "/persons/$person" });
  const search = useSearch({ from: "/persons/$person" });
  const navigate = useNavigate({ from: "/persons/$person" });
  const tab: Tab = tabs.find((one) => one === search.tab) ?? "overview";
  const asked = { law: search.law ?? "in-force", on: search.on ?? todayInNorway() };
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    // on a phone the strip is wider than the page: the tab one is on is brought into it
    const current = strip.current?.querySelector<HTMLElement>("[aria-current]");
    if (strip.current !== null && current != null) strip.current.scrollLeft = current.offsetLeft - 16;
    void tab;
  }, [tab]);
  const person = useQuery(personQuery(id));
  const facts = useQuery(factsQuery(id));
  const engine = useEngine();
  const change = (to: Partial<typeof search>): void => void navigate({ search: { ...search, ...to }, replace: true });
  return (
    <div className="page">
      <Loaded query={person} lines={2}>
        {(found) => <CaseHeader person={found} facts={facts.data} engine={engine} />}
      </Loaded>
      <StateSwitch engine={engine} law={asked.law} on={asked.on} today={todayInNorway()} onChange={change} />
      <Loaded query={facts} lines={6}>
        {(list) => <CaseTimeline facts={list} asked={asked} engine={engine} />}
      </Loaded>
      <nav className="tabs" aria-label={t.shell.caseload} ref={strip}>
        {tabs.map((one) => (
          <button
            key={one}
            type="button"
            onClick={() => change({ tab: one })}
            {...(one === tab ? { "aria-current": "page" as const } : {})}
          >
            {t.case.tabs[one]}
          </button>
        ))}
      </nav>
      <div className="case-columns">
        <div className="stack">
          {tab === "overview" ? <OverviewTab person={person} facts={facts} engine={engine} asked={asked} /> : null}
          {tab === "assessment" ? (
            <AssessmentTab
              person={id}
              facts={facts}
              engine={engine}
              asked={asked}
              matter={search.matter}
              onMatter={(matter) => change({ matter })}
            />
          ) : null}
          {tab === "decisions" ? <MattersTab person={id} engine={engine} matter={search.matter} /> : null}
          {tab === "complaint" ? <ComplaintsTab person={id} /> : null}
          {tab === "documents" ? <DocumentsTab person={id} /> : null}
          {tab === "people" ? <PeopleTab person={id} /> : null}
          {tab === "log" ? <LogTab person={id} /> : null}
        </div>
        <aside className="stack" aria-label={t.case.questions}>
          <Questions person={id} facts={facts} engine={engine} asked={asked} matter={search.matter} />
        </aside>
      </div>
    </div>
  );
}
