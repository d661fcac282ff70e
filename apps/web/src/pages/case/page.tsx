import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useStrip } from "../../app/use-strip.ts";
import { Loaded } from "../../components/loading.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
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
  // an assessment is of one matter, also before one is chosen
  const matter = search.matter ?? (tab === "assessment" ? "em.final-part" : undefined);
  const strip = useStrip(tab);
  const person = useQuery(personQuery(id));
  const facts = useQuery(factsQuery(id));
  const engine = useEngine();
  const change = (to: Partial<typeof search>): void => void navigate({ search: { ...search, ...to }, replace: true });
  if (person.isError && person.data === undefined)
    return (
      <div className="page">
        <h1>{t.case.noCase}</h1>
        <ProblemNotice error={person.error} again={() => void person.refetch()} />
      </div>
    );
  return (
    <div className="page">
      <div className="case-head-place">
        <Loaded query={person} lines={2}>
          {(found) => <CaseHeader person={found} facts={facts.data} engine={engine} />}
        </Loaded>
      </div>
      <StateSwitch engine={engine} law={asked.law} on={asked.on} today={todayInNorway()} onChange={change} />
      <div className="case-timeline-place">
        <Loaded query={facts} lines={6}>
          {(list) => <CaseTimeline facts={list} asked={asked} engine={engine} />}
        </Loaded>
      </div>
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
              matter={matter ?? ""}
              onMatter={(chosen) => change({ matter: chosen })}
            />
          ) : null}
          {tab === "decisions" ? <MattersTab person={id} engine={engine} matter={search.matter} /> : null}
          {tab === "complaint" ? <ComplaintsTab person={id} /> : null}
          {tab === "documents" ? <DocumentsTab person={id} /> : null}
          {tab === "people" ? <PeopleTab person={id} /> : null}
          {tab === "log" ? <LogTab person={id} /> : null}
        </div>
        <aside className="stack" aria-label={t.case.questions}>
          <Questions person={id} facts={facts} engine={engine} asked={asked} matter={matter} />
        </aside>
      </div>
    </div>
  );
}
