import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../api/client.ts";
import { Field } from "../../components/field.tsx";
import { PagedTable } from "../../components/paged-table.tsx";
import { shortMoment } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { SpecialDecisions } from "./special.tsx";
import "./audit.css";

interface Wish {
  readonly actor: string;
  readonly act: string;
  readonly from: string;
  readonly until: string;
}
/** Details up to this many characters stand in one line. */
const SHORT = 90;
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
      <SpecialDecisions />
      <h2>{t.pages.audit.all}</h2>
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
      <PagedTable
        query={query}
        items={items}
        title={t.pages.audit.title}
        none={t.pages.audit.none}
        lines={10}
        heads={[
          t.case.time,
          t.pages.audit.actor,
          t.case.role,
          t.case.unit,
          t.pages.audit.act,
          t.case.purpose,
          t.pages.audit.chain,
          t.pages.audit.details,
        ]}
      >
        {({ chain, n, at, actor, role, unit, act, purpose, details }) => (
          <tr key={`${chain} ${n}`}>
            <td data-label={t.case.time} className="nowrap">
              {shortMoment(at)}
            </td>
            <td data-label={t.pages.audit.actor}>{actor}</td>
            <td data-label={t.case.role}>{t.shell.roles[role as keyof typeof t.shell.roles] ?? role}</td>
            <td data-label={t.case.unit}>{unit ?? "–"}</td>
            <td data-label={t.pages.audit.act}>
              {t.use.things[act.split(".")[0] ?? ""]} <span className="quiet small nowrap">{act}</span>
            </td>
            <td data-label={t.case.purpose}>{t.use.purposes[purpose] ?? purpose}</td>
            <td data-label={t.pages.audit.chain} className="nowrap">
              {chain}:{n}
            </td>
            <td data-label={t.pages.audit.details}>
              <Details details={details} />
            </td>
          </tr>
        )}
      </PagedTable>
    </div>
  );
}

const told = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

/** What an act was about, in full: a long one is folded. */
function Details({ details }: { readonly details: Readonly<Record<string, unknown>> }) {
  const said = Object.entries(details).map(([name, value]) => `${name}: ${told(value)}`);
  if (said.length === 0) return null;
  const whole = said.join(", ");
  if (whole.length <= SHORT) return <span className="small quiet audit-details">{whole}</span>;
  return (
    <details className="small quiet audit-details">
      <summary>{whole.slice(0, SHORT)} …</summary>
      {said.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </details>
  );
}
