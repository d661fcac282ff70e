import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import type { FailedJob } from "../../api/schema.ts";
import { ListTable } from "../../components/list-table.tsx";
import { Empty, Loaded } from "../../components/loading.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { shortDay, shortMoment } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";

/** Jobs that failed after every try, for whoever runs the service: ids and faults, nothing about persons. */
export function JobsPage() {
  const { jobs: words } = useTexts().exchange;
  const jobs = useQuery({ queryKey: ["jobs"], queryFn: () => ask("GET /api/jobs/failed") });
  const heads = [words.rule, words.failedAt, words.subject, words.due, words.attempts, words.fault];
  return (
    <div className="page">
      <header className="stack tight">
        <h1>{words.title}</h1>
        <p className="quiet prose">{words.more}</p>
      </header>
      <Loaded query={jobs} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={words.none} />
          ) : (
            <ListTable title={words.title} heads={heads}>
              {items.map((job) => (
                <Line key={job.id} job={job} />
              ))}
            </ListTable>
          )
        }
      </Loaded>
    </div>
  );
}

function Line({ job: { id, rule, subject, due, attempts, failedAt, fault, version } }: { readonly job: FailedJob }) {
  const { jobs: words } = useTexts().exchange;
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => ask("POST /api/jobs/{id}/retry", { path: { id }, version }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["jobs"] }),
  });
  const name = words.rules[rule] ?? rule;
  return (
    <tr>
      <td data-label={words.rule}>{name}</td>
      <td data-label={words.failedAt} className="nowrap">
        {shortMoment(failedAt)}
      </td>
      <td data-label={words.subject}>{subject === "all" ? words.all : <code>{subject}</code>}</td>
      <td data-label={words.due} className="nowrap">
        {/^\d{4}-\d\d-\d\d$/.test(due) ? shortDay(due) : due}
      </td>
      <td data-label={words.attempts} className="number">
        {attempts}
      </td>
      <td data-label={words.fault}>
        <div className="stack tight">
          <span>
            <strong>{fault.kind}</strong>
            {fault.code === undefined ? null : <code> {fault.code}</code>}
          </span>
          {fault.message === undefined ? null : <span className="small">{fault.message}</span>}
          {fault.at.length === 0 ? null : (
            <details className="small quiet">
              <summary>{fault.at[0]}</summary>
              {fault.at.slice(1).map((line) => (
                <div key={line}>{line}</div>
              ))}
            </details>
          )}
          {again.isError ? <ProblemNotice error={again.error} /> : null}
          <div>
            <button
              type="button"
              className="ds-button tiny"
              data-variant="secondary"
              aria-label={`${words.again}: ${name}`}
              disabled={again.isPending}
              onClick={() => again.mutate()}
            >
              {words.again}
            </button>
          </div>
        </div>
      </td>
    </tr>
  );
}
