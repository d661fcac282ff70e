import { useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { DayPanel } from "./panel.tsx";
import { TaskLine } from "./task-line.tsx";

/** Tasks of the unit that nobody has, those first that fall due first: for whoever takes them. */
export function UnitTasks({ today }: { readonly today: string }) {
  const { t, language } = useSpoken();
  const { data } = useQuery({
    queryKey: ["my-day", "unit", language],
    queryFn: () => ask("GET /api/tasks", { query: { of: "unit", kind: "task", state: "open", limit: 100, language } }),
  });
  const free = (data?.items ?? []).filter(({ assignee, standing }) => assignee === null && standing === "stands");
  return (
    <DayPanel title={t.pages.day.unitTasks} items={free} most={6} hideEmpty>
      {(task) => <TaskLine key={task.id} task={task} today={today} />}
    </DayPanel>
  );
}
