import type { ReactNode } from "react";
import type { Figure } from "../../api/schema.ts";
import { useStateName } from "../../components/state-tag.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import { LawText, lawWords } from "../../law/spoken.tsx";
import { useLawWords } from "../../law/words.ts";
import { type Group, groupsOf } from "./groups.ts";
import type { Counted } from "./page.tsx";

/** Figures as a table; the bar in each row is the number drawn, on one scale for all. */
export function FigureTable({ of, items }: { readonly of: Counted; readonly items: readonly Figure[] }) {
  const { t, language } = useSpoken();
  const law = useLawWords();
  const serving = of === "servings";
  const nameOf = ({ what }: Figure): string => {
    const text = law?.matters[what];
    return serving ? t.figures.of.servings : text === undefined ? what : lawWords(text, language);
  };
  const most = Math.max(1, ...items.map(({ persons }) => persons ?? 0));
  return (
    <section className="panel bare">
      <table className="table figures">
        <caption className="unseen">{t.figures.of[of]}</caption>
        <thead>
          <tr>
            <th scope="col">{t.figures.how}</th>
            <th scope="col" className="number">
              {t.figures.persons}
            </th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        {groupsOf(items, nameOf).map((group) => (
          <tbody key={`${group.what} ${group.law}`}>
            {serving ? null : <Head group={group} />}
            {group.figures.map((figure) => (
              <Row key={`${figure.what} ${figure.how}`} of={of} figure={figure} most={most} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Head({ group: { what, law: state } }: { readonly group: Group }) {
  const { t } = useSpoken();
  const text = useLawWords()?.matters[what];
  return (
    <tr className="figures-group">
      <th scope="rowgroup" colSpan={3}>
        {text === undefined ? what : <LawText text={text} />}
        {state === null || state === "in-force" ? null : (
          <span className="tag" data-color="warning">
            {t.pages.law.proposal} {state}
          </span>
        )}
      </th>
    </tr>
  );
}

function Row({ of, figure, most }: { readonly of: Counted; readonly figure: Figure; readonly most: number }) {
  const { t, language } = useSpoken();
  const { persons } = figure;
  const said: ReactNode =
    persons === null ? (
      <span className="quiet">{t.figures.heldBack}</span>
    ) : (
      persons.toLocaleString(language === "en" ? "en-GB" : "nb-NO")
    );
  return (
    <tr>
      <th scope="row">{useHow(of, figure)}</th>
      <td className="number">{said}</td>
      <td aria-hidden="true">
        <span
          className="figures-bar"
          {...(persons === null ? { "data-held": "" } : { style: { inlineSize: `${(100 * persons) / most}%` } })}
        />
      </td>
    </tr>
  );
}

/** The state, the form or the outcome in words. */
function useHow(of: Counted, { what, how }: Figure): string {
  const { t } = useSpoken();
  const stateOf = useStateName();
  const code = how ?? "";
  switch (of) {
    case "caseload":
      return (t.caseload.tabs as Readonly<Record<string, string>>)[code] ?? code;
    case "servings":
      return stateOf("serving", how === null ? what : `${what}:${how}`);
    case "matters":
      return stateOf("matter", code);
    case "decisions":
      return t.decision.outcomes[code] ?? code;
    case "complaints":
      return t.complaints.results[code] ?? stateOf("complaint", code);
  }
}
