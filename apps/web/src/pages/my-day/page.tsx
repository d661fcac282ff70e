import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../api/client.ts";
import type { Task } from "../../api/schema.ts";
import { Empty, Loaded } from "../../components/loading.tsx";
import { longDay, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { TaskLine } from "./task-line.tsx";
import "./my-day.css";

/** What is mine to do, what I cover for, what waits for others, and what has come since yesterday. */
export function MyDayPage() {
  const { t, language } = useSpoken();
  const day = useQuery({
    queryKey: ["my-day", language],
    queryFn: () => ask("GET /api/my-day", { query: { language } }),
  });
  return (
    <div className="page">
      <Loaded query={day} lines={12}>
        {(found) => {
          const late = new Set(found.overdue.map(({ id }) => id));
          const rest = (tasks: readonly Task[]): readonly Task[] => tasks.filter(({ id }) => !late.has(id));
          return (
            <>
              <header className="stack tight">
                <h1>{t.pages.day.title}</h1>
                <p className="quiet">{longDay(found.on, language)}</p>
              </header>
              <div className="day-columns">
                <div className="stack">
                  <Tasks title={t.pages.day.overdue} tasks={found.overdue} today={found.on} hideEmpty />
                  <Tasks title={t.pages.day.mine} tasks={rest(found.mine)} today={found.on} />
                  <Tasks title={t.pages.day.covered} tasks={rest(found.covered)} today={found.on} hideEmpty />
                  <Tasks title={t.pages.day.waiting} tasks={rest(found.waiting)} today={found.on} hideEmpty />
                </div>
                <div className="stack">
                  <section className="panel stack tight">
                    <h2 className="row">
                      {t.pages.day.orders} <span className="count">{found.orders.length}</span>
                    </h2>
                    {found.orders.length === 0 ? <Empty title={t.pages.day.none} /> : null}
                    <ul className="stack tight">
                      {found.orders.slice(0, 15).map(({ person, order, version, arrivedOn }) => (
                        <li key={`${order} ${version}`}>
                          <Link to="/persons/$person" params={{ person: person.id }}>
                            {person.name}
                          </Link>{" "}
                          <span className="quiet small">
                            {shortDay(arrivedOn)}, {t.case.version} {version}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </section>
                  <section className="panel stack tight">
                    <h2 className="row">
                      {t.pages.day.changes} <span className="count">{found.caseload.length}</span>
                    </h2>
                    {found.caseload.length === 0 ? <Empty title={t.pages.day.none} /> : null}
                    <ul className="stack tight">
                      {found.caseload.slice(0, 20).map(({ person, matter, on, was, became }) => (
                        <li key={`${person.id} ${matter} ${on} ${became}`}>
                          <Link
                            to="/persons/$person"
                            params={{ person: person.id }}
                            search={{ tab: "assessment", matter }}
                          >
                            {person.name}
                          </Link>{" "}
                          {t.matters[matter] ?? matter}{" "}
                          <span className="quiet small">
                            {became === null
                              ? t.pages.day.gone
                              : was === null
                                ? `${t.pages.day.became}: ${tabName(t.caseload.tabs, became)}`
                                : `${tabName(t.caseload.tabs, was)} → ${tabName(t.caseload.tabs, became)}`}
                          </span>
                        </li>
                      ))}
                    </ul>
                  </section>
                </div>
              </div>
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

const tabName = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id;

function Tasks({
  title,
  tasks,
  today,
  hideEmpty = false,
}: {
  readonly title: string;
  readonly tasks: readonly Task[];
  readonly today: string;
  readonly hideEmpty?: boolean;
}) {
  const { t } = useSpoken();
  if (tasks.length === 0 && hideEmpty) return null;
  return (
    <section className="panel stack tight">
      <h2 className="row">
        {title} <span className="count">{tasks.length}</span>
      </h2>
      {tasks.length === 0 ? <Empty title={t.pages.day.none} /> : null}
      <ul>
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} today={today} />
        ))}
      </ul>
    </section>
  );
}
