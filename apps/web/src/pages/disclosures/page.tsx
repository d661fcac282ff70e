import { useInfiniteQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import { Empty, Skeleton } from "../../components/loading.tsx";
import { More } from "../../components/more.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { contentOf, DisclosedContent } from "./content.tsx";

/** What was disclosed to the officer's unit, as it was then, and nothing else. */
export function DisclosuresPage() {
  const { disclosures: words } = useTexts().exchange;
  const query = useInfiniteQuery({
    queryKey: ["disclosures"],
    queryFn: ({ pageParam }) =>
      ask("GET /api/disclosures", { query: { limit: 50, ...(pageParam === "" ? {} : { cursor: pageParam }) } }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className="page">
      <header className="stack tight">
        <h1>{words.received}</h1>
        <p className="quiet prose">{words.receivedMore}</p>
      </header>
      {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
      {items === undefined ? query.isError ? null : <Skeleton lines={6} /> : null}
      {items?.length === 0 ? <Empty title={words.receivedNone} /> : null}
      <ul className="stack">
        {items?.map((one) => (
          <li key={one.id} className="panel stack tight">
            <div className="row spread">
              <h2>{contentOf(one).identity?.name ?? words.unnamed}</h2>
              <span className="quiet small nowrap">{shortMoment(one.at)}</span>
            </div>
            <dl className="facts">
              <dt>{words.purpose}</dt>
              <dd className="as-typed">{one.why}</dd>
              {one.ground === null ? null : (
                <>
                  <dt>{words.basis}</dt>
                  <dd>{one.ground}</dd>
                </>
              )}
            </dl>
            <DisclosedContent of={one} />
          </li>
        ))}
      </ul>
      <More query={query} />
    </div>
  );
}
