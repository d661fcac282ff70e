import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import type { Task } from "../../api/schema.ts";
import { Loaded } from "../../components/loading.tsx";
import { longDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { Arrivals } from "./arrivals.tsx";
import { DayPanel } from "./panel.tsx";
import { TaskLine } from "./task-line.tsx";
import { Unfounded } from "./unfounded.tsx";
import { UnitTasks } from "./unit-tasks.tsx";
import "./my-day.css";

/** What is mine to do, what I cover for, what waits for others, what nobody has, and what has come since yesterday. */
export function MyDayPage() {
  const { t, language } = useSpoken();
  const day = useQuery({
    queryKey: ["my-day", language],
    queryFn: () => ask("GET /api/my-day", { query: { language } }),
  });
  return (
    <div className="page">
      <header className="stack tight">
        <h1>{t.pages.day.title}</h1>
        <p className="quiet day-date">{day.data === undefined ? null : longDay(day.data.on, language)}</p>
      </header>
      <Loaded query={day} lines={12}>
        {(found) => {
          const late = new Set(found.overdue.map(({ id }) => id));
          const rest = (tasks: readonly Task[]): readonly Task[] => tasks.filter(({ id }) => !late.has(id));
          const line = (task: Task) => <TaskLine key={task.id} task={task} today={found.on} />;
          return (
            <div className="day-columns">
              <div className="stack">
                <Unfounded day={found} />
                <DayPanel title={t.pages.day.overdue} items={found.overdue} hideEmpty>
                  {line}
                </DayPanel>
                <DayPanel title={t.pages.day.mine} items={rest(found.mine)}>
                  {line}
                </DayPanel>
                <DayPanel title={t.pages.day.covered} items={rest(found.covered)} hideEmpty>
                  {line}
                </DayPanel>
                <DayPanel title={t.pages.day.waiting} items={rest(found.waiting)} hideEmpty>
                  {line}
                </DayPanel>
                <UnitTasks today={found.on} />
              </div>
              <div className="stack">
                <Arrivals day={found} />
              </div>
            </div>
          );
        }}
      </Loaded>
    </div>
  );
}
