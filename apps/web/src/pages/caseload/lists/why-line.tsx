import { Link } from "@tanstack/react-router";
import { NormChip } from "../../../components/norm-chip.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import { LawSaid } from "../../../law/spoken.tsx";
import { useLawWords } from "../../../law/words.ts";
import type { ListLine } from "./lines.ts";
import { placeOf } from "./place-of.ts";

/** Why a line stands in its list, and where it is handled. */
export function WhyLine({ line, today }: { readonly line: ListLine; readonly today: string }) {
  const t = useTexts();
  const words = useLawWords();
  return (
    <div className="stack">
      <div>
        <h3>{line.kind}</h3>
        {line.law === "" ? null : (
          <p className="prose">
            <LawSaid>{line.law}</LawSaid>
          </p>
        )}
        {line.what === "" ? null : <p className="prose">{line.what}</p>}
      </div>
      <ul className="stack tight">
        {line.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {line.ends && line.note !== "" ? (
        <p className="quiet">
          {t.caseload.lists.note.deadlines}: {line.note}
        </p>
      ) : null}
      {line.norm === null ? null : (
        <p>
          <NormChip norm={line.norm} cite={words?.cites[line.norm] ?? line.norm} on={today} />
        </p>
      )}
      <div>
        <Link className="ds-button small" {...placeOf(line)}>
          {t.caseload.lists.goTo}
        </Link>
      </div>
    </div>
  );
}
