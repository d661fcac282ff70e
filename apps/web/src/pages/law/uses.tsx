import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { Empty, Skeleton } from "../../components/loading.tsx";
import { More } from "../../components/more.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { isStatus, Status } from "../../components/status.tsx";
import { shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";

/** Cases in which a norm was used, asked for when it is opened: each look at them is in the audit. */
export function Uses({ norm }: { readonly norm: string }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const query = useInfiniteQuery({
    queryKey: ["norm-uses", norm],
    queryFn: ({ pageParam, signal }) =>
      ask("GET /api/norm-uses", {
        query: { norm, limit: 20, ...(pageParam === "" ? {} : { cursor: pageParam }) },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    enabled: open,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <details className="small law-uses" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.pages.law.uses}</summary>
      {open ? (
        <div className="stack tight">
          <p className="quiet">{t.pages.law.usesMore}</p>
          {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
          {items === undefined && !query.isError ? <Skeleton lines={3} /> : null}
          {items?.length === 0 ? <Empty title={t.pages.law.usesNone} /> : null}
          <ul className="stack tight">
            {items?.map(({ run, person, matter, on, law, status }) => (
              <li key={run} className="row">
                <Link
                  to="/persons/$person"
                  params={{ person: person.id }}
                  search={{ tab: "assessment", matter, law, on }}
                >
                  {person.name}
                </Link>
                <span>{t.matters[matter] ?? matter}</span>
                <span className="quiet">{shortDay(on)}</span>
                {isStatus(status) ? <Status name={status} plain /> : status}
              </li>
            ))}
          </ul>
          <More query={query} />
        </div>
      ) : null}
    </details>
  );
}
