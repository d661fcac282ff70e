import { Fragment } from "react";
import { isStatus, Status } from "../../../components/status.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Language } from "../../../i18n/languages.ts";
import type { Engine } from "../../../law/load.ts";
import { LawSaid } from "../../../law/spoken.tsx";
import { valueText } from "../facts/value.ts";

type Answer = NonNullable<ReturnType<Engine["answerOf"]>>;

/** The words of the catalogue for a value, where it has them. */
function wordOf(value: unknown, engine: Engine, language: Language): unknown {
  return typeof value === "string" ? (engine.labelOf(value, language) ?? value) : value;
}

/** A value as people read it, in the catalogue's words where it has them. */
function Value({ value, engine }: { readonly value: unknown; readonly engine: Engine }) {
  const { t, language } = useSpoken();
  const word = wordOf(value, engine, language);
  const text = valueText(word, "", { t, language, engine });
  return word === value ? text : <LawSaid>{text}</LawSaid>;
}

const isSaid = (value: unknown): boolean => value !== null && value !== undefined && value !== "none";

/** What is said beside an answer: what it is as a rule, where the law is silent, who decides, how to complain, what follows. */
export function Beside({ answer, engine }: { readonly answer: Answer; readonly engine: Engine }) {
  const { t, language } = useSpoken();
  const said = (value: unknown): string => valueText(wordOf(value, engine, language), "", { t, language, engine });
  const acts = new Map<string, string[]>();
  for (const [act, body] of Object.entries(answer.decidedBy ?? {}))
    if (isSaid(body)) acts.set(said(body), [...(acts.get(said(body)) ?? []), t.case.acts[act] ?? act]);
  const appeal = answer.appeal !== undefined && isSaid(answer.appeal.body) ? answer.appeal : undefined;
  if (answer.usual === undefined && answer.gaps.length === 0 && acts.size === 0 && appeal === undefined) return null;
  return (
    <dl className="facts">
      {answer.usual === undefined ? null : (
        <>
          <dt>{t.case.usual}</dt>
          <dd>
            <Value value={answer.usual} engine={engine} />
          </dd>
        </>
      )}
      {answer.gaps.length === 0 ? null : (
        <>
          <dt>{t.case.gaps}</dt>
          <dd>
            <LawSaid>{[...new Set(answer.gaps.map(({ why }) => why))].join(" ")}</LawSaid>
          </dd>
        </>
      )}
      {acts.size === 0 ? null : (
        <>
          <dt>{t.case.decidedBy}</dt>
          <dd>
            {[...acts].map(([body, own]) => (
              <div key={body}>
                <LawSaid>{body}</LawSaid> <span className="quiet">({own.join(", ")})</span>
              </div>
            ))}
          </dd>
        </>
      )}
      {appeal === undefined ? null : (
        <>
          <dt>{t.case.appeal}</dt>
          <dd>
            <LawSaid>{said(appeal.body)}</LawSaid>,{" "}
            {isSaid(appeal.deadline) ? said(appeal.deadline) : t.case.appealFrom}
          </dd>
        </>
      )}
    </dl>
  );
}

/** What follows from an answer: each result by its words, those that are not known yet last. */
export function Results({ answer, engine }: { readonly answer: Answer; readonly engine: Engine }) {
  const { t } = useSpoken();
  const all = Object.entries(answer.results).filter(([, value]) => value !== "none");
  if (all.length === 0) return null;
  const known = all.filter(([, value]) => value !== null);
  const open = all.filter(([, value]) => value === null);
  const words = (name: string): string => answer.resultTexts[name] ?? name;
  return (
    <details className="results">
      <summary>
        {t.case.results} ({known.length})
      </summary>
      <dl className="facts">
        {known.map(([name, value]) => (
          <Fragment key={name}>
            <dt>
              <LawSaid>{words(name)}</LawSaid>
            </dt>
            <dd data-result={name}>
              {value === "conflict" && isStatus(value) ? (
                <Status name={value} plain />
              ) : (
                <Value value={value} engine={engine} />
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
      {open.length === 0 ? null : (
        <p className="quiet small">
          {t.case.stillOpen}: <LawSaid>{open.map(([name]) => words(name)).join("; ")}</LawSaid>
        </p>
      )}
    </details>
  );
}
