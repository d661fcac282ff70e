import { useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { Assertion, Facts } from "../../../api/schema.ts";
import { useRested } from "../../../app/use-rested.ts";
import { SidePanel } from "../../../components/dialog.tsx";
import { Field } from "../../../components/field.tsx";
import { Empty } from "../../../components/loading.tsx";
import { shortMoment } from "../../../format/dates.ts";
import { folded } from "../../../format/order.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { lawWords } from "../../../law/spoken.tsx";
import { AnswerForm } from "../questions/answer-form.tsx";
import { usePersonId } from "../use-person-id.ts";
import { FactValue } from "./fact-value.tsx";
import { Question, questionOf } from "./question.tsx";
import { type FactRow, factAnchor, factRows } from "./rows.ts";

/** More than come into view with the page; the rest is drawn when the page stands there. */
const FIRST = 20;

/** Every fact that is known, with its source; a former answer stands under the one that holds. */
export function FactList({ facts, engine }: { readonly facts: Facts; readonly engine: Engine | undefined }) {
  const { t, language } = useSpoken();
  const person = usePersonId();
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<FactRow>();
  const question = (fact: string): string => {
    const found = questionOf(fact, engine);
    return found === undefined ? fact : lawWords(found, language);
  };
  // whoever comes from an answer is led to the fact that it rests on
  const at = decodeURIComponent(useLocation({ select: ({ hash }) => hash }));
  useEffect(() => {
    if (at === "") return;
    const place = document.getElementById(at);
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }, [at]);
  const rested = useRested();
  const wanted = folded(search.trim());
  const rows = factRows(facts).filter(
    ({ fact }) => wanted === "" || folded(question(fact)).includes(wanted) || fact.includes(wanted),
  );
  return (
    <section className="panel stack tight">
      <div className="row spread">
        <h2>{t.case.facts}</h2>
        <Field label={t.case.factSearch}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="search"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          )}
        </Field>
      </div>
      {rows.length === 0 ? <Empty title={t.case.noFacts} /> : null}
      <ul>
        {(rested || at !== "" ? rows : rows.slice(0, FIRST)).map((row) => (
          <li
            key={row.path}
            id={factAnchor(row.path)}
            className="fact-row"
            tabIndex={-1}
            {...(at === factAnchor(row.path) ? { "data-here": "" } : {})}
          >
            <span>
              <Question fact={row.fact} engine={engine} />
              {row.record === undefined ? null : <span className="quiet small"> ({row.record})</span>}
            </span>
            <strong>
              <FactValue value={row.value} fact={row.fact} engine={engine} />
            </strong>
            <span className="quiet small">
              {row.assertion === undefined ? t.case.fromOrder : <Said assertion={row.assertion} />}
            </span>
            {row.editable ? (
              <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => setOpen(row)}>
                {t.case.change}
                <span className="unseen">
                  : <Question fact={row.fact} engine={engine} />
                </span>
              </button>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
      {open === undefined ? null : (
        <SidePanel title={<Question fact={open.fact} engine={engine} />} onClose={() => setOpen(undefined)}>
          <AnswerForm
            person={person}
            facts={facts}
            fact={open.fact}
            record={open.record}
            engine={engine}
            onDone={() => setOpen(undefined)}
          />
          {open.former.length === 0 ? null : (
            <section className="stack tight">
              <h3>{t.case.former}</h3>
              <ul className="stack tight">
                {open.former.map((one) => (
                  <li key={one.id} className="small">
                    <FactValue value={one.value} fact={open.fact} engine={engine} /> – <Said assertion={one} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </SidePanel>
      )}
    </section>
  );
}

/** Who said it, where from, when. */
function Said({ assertion: { source, document, at, by, verified, shield } }: { readonly assertion: Assertion }) {
  const { t } = useSpoken();
  return (
    <>
      {document === null ? (
        source
      ) : (
        <a href={`/api/documents/${document}/content`} download>
          {source}
        </a>
      )}
      , {shortMoment(at)} {t.by} {by}, {verified ? t.case.verified : t.case.unverified}
      {shield === null ? "" : `, ${t.case.shielded}`}
    </>
  );
}
