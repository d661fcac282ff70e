import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { PagedTable } from "../../components/paged-table.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { useMatterName } from "../case/matters/use-matter-name.ts";

/** Decisions that were signed although the answer was open, in conflict or another: each with which, never with a name. */
export function SpecialDecisions() {
  const t = useTexts();
  const { special: words } = t.flows;
  const nameOf = useMatterName();
  const query = useInfiniteQuery({
    queryKey: ["special-decisions"],
    queryFn: ({ pageParam }) =>
      ask("GET /api/audit/decisions", { query: { limit: 100, ...(pageParam === "" ? {} : { cursor: pageParam }) } }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  return (
    <section className="stack tight">
      <h2>{words.title}</h2>
      <p className="quiet prose">{words.more}</p>
      <PagedTable
        query={query}
        items={query.data?.pages.flatMap((page) => page.items)}
        title={words.title}
        none={words.none}
        lines={2}
        heads={[t.case.time, t.case.unit, words.by, t.case.matter, t.case.outcome, words.how]}
      >
        {({ id, signedAt, unit, signedBy, matter, outcome, special }) => (
          <tr key={id}>
            <td data-label={t.case.time} className="nowrap">
              {shortMoment(signedAt)}
            </td>
            <td data-label={t.case.unit}>{unit ?? "–"}</td>
            <td data-label={words.by}>{signedBy}</td>
            <td data-label={t.case.matter}>{nameOf(matter)}</td>
            <td data-label={t.case.outcome}>{t.decision.outcomes[outcome] ?? outcome}</td>
            <td data-label={words.how}>{special.map((one) => t.decision.special[one] ?? one).join("; ")}</td>
          </tr>
        )}
      </PagedTable>
    </section>
  );
}
