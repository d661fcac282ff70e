import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { Field } from "../../components/field.tsx";
import { Empty, Skeleton } from "../../components/loading.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";

interface Wish {
  readonly actor: string;
  readonly act: string;
  readonly from: string;
  readonly until: string;
}
const anything: Wish = { actor: "", act: "", from: "", until: "" };

/** The audit, for auditors: who did what, for what, when. */
export function AuditPage() {
  const { t } = useSpoken();
  const [wish, setWish] = useState(anything);
  const [asked, setAsked] = useState(anything);
  const query = useInfiniteQuery({
    queryKey: ["audit", asked],
    queryFn: ({ pageParam }) =>
      ask("GET /api/audit", {
        query: {
          limit: 100,
          ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== "")),
          ...(pageParam === "" ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  const field = (name: keyof Wish, label: string, type: string) => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          value={wish[name]}
          onChange={({ target }) => setWish({ ...wish, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className="page">
      <header className="stack tight">
        <h1>{t.pages.audit.title}</h1>
        <p className="quiet prose">{t.pages.audit.lead}</p>
      </header>
      <form
        className="state-switch row wide"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(wish);
        }}
      >
        {field("actor", t.pages.audit.actor, "text")}
        {field("act", t.pages.audit.act, "text")}
        {field("from", t.pages.audit.from, "date")}
        {field("until", t.pages.audit.until, "date")}
        <button type="submit" className="ds-button small">
          {t.pages.audit.search}
        </button>
      </form>
      {query.isError ? <ProblemNotice error={query.error} again={() => void query.refetch()} /> : null}
      {items === undefined ? query.isError ? null : <Skeleton lines={10} /> : null}
      {items?.length === 0 ? <Empty title={t.pages.audit.none} /> : null}
      {items === undefined || items.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        <section className="panel bare scroll" tabIndex={0} aria-label={t.pages.audit.title}>
          <table className="table">
            <thead>
              <tr>
                <th>{t.case.time}</th>
                <th>{t.pages.audit.actor}</th>
                <th>{t.case.role}</th>
                <th>{t.case.unit}</th>
                <th>{t.pages.audit.act}</th>
                <th>{t.case.purpose}</th>
                <th>{t.pages.audit.chain}</th>
                <th>{t.pages.audit.details}</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ chain, n, at, actor, role, unit, act, purpose, details }) => (
                <tr key={`${chain} ${n}`}>
                  <td className="nowrap">{shortMoment(at)}</td>
                  <td>{actor}</td>
                  <td>{t.shell.roles[role as keyof typeof t.shell.roles] ?? role}</td>
                  <td>{unit ?? "–"}</td>
                  <td>{act}</td>
                  <td>{purpose}</td>
                  <td className="nowrap">
                    {chain}:{n}
                  </td>
                  <td className="small quiet audit-details">
                    {Object.entries(details)
                      .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : value}`)
                      .join(", ")
                      .slice(0, 160)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {query.hasNextPage ? (
        <div>
          <button
            type="button"
            className="ds-button small"
            data-variant="secondary"
            disabled={query.isFetching}
            onClick={() => void query.fetchNextPage()}
          >
            {t.more}
          </button>
        </div>
      ) : null}
    </div>
  );
}
