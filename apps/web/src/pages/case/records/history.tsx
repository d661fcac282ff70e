import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import type { HistoryRow } from "../../../api/schema.ts";
import { Empty, Skeleton } from "../../../components/loading.tsx";
import { More } from "../../../components/more.tsx";
import { ProblemNotice } from "../../../components/notice.tsx";
import { useStateName } from "../../../components/state-tag.tsx";
import { shortMoment } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";

/** Everything that happened in a case, newest first: what, by whom, and how it stood after. */
export function History({ person }: { readonly person: string }) {
  const t = useTexts();
  const { records: words } = t;
  const stateName = useStateName();
  const query = useInfiniteQuery({
    queryKey: ["history", person],
    queryFn: ({ pageParam }) =>
      ask("GET /api/persons/{id}/history", {
        path: { id: person },
        query: { limit: 50, ...(pageParam === "" ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const who = ({ by, byName }: HistoryRow): string =>
    byName ?? (by.startsWith("convicted:") ? words.person : words.system);
  return (
    <section className="panel stack tight">
      <h2>{words.history}</h2>
      <p className="quiet small">{words.historyMore}</p>
      {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
      {items === undefined ? query.isError ? null : <Skeleton lines={6} /> : null}
      {items?.length === 0 ? <Empty title={words.noHistory} /> : null}
      <ol className="history">
        {items?.map((row) => {
          const reason = row.told?.["reason"];
          return (
            <li key={row.id}>
              <span className="quiet small nowrap">{shortMoment(row.at)}</span>
              <span>
                <strong>{t.machines.names[row.machine] ?? row.machine}</strong>{" "}
                {(t.machines.events[row.event] ?? row.event).toLowerCase()}{" "}
                <span className="quiet">→ {stateName(row.machine, row.state)}</span>
                {typeof reason === "string" ? (
                  <span className="small quiet"> · {t.machines.reasons[reason] ?? reason}</span>
                ) : null}
              </span>
              <span className="small">{who(row)}</span>
            </li>
          );
        })}
      </ol>
      <More query={query} />
    </section>
  );
}
