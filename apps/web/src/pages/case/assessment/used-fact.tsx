import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Facts } from "../../../api/schema.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { LawText } from "../../../law/spoken.tsx";
import { FactValue } from "../facts/fact-value.tsx";
import { factAnchor, factRows } from "../facts/rows.ts";
import { usePersonId } from "../use-person-id.ts";

/** A fact that an answer rests on: what it is, with a link to where it stands with who said it and when. */
export function UsedFact({
  path,
  value,
  facts,
  engine,
  asked: { law, on },
}: {
  /** where it stands in the case: `sentences[0].length` */
  readonly path: string;
  readonly value: unknown;
  readonly facts: Facts;
  readonly engine: Engine;
  readonly asked: Asked;
}) {
  const { t } = useSpoken();
  const person = usePersonId();
  const row = useMemo(() => factRows(facts).find((one) => one.path === path), [facts, path]);
  const id = path.replaceAll(/\[\d+\]/g, "");
  const question = engine.law.facts.get(id)?.question ?? engine.law.lists.get(id)?.question;
  return (
    <span>
      {question === undefined ? path : <LawText text={question} />}{" "}
      <b>
        <FactValue value={value} fact={id} engine={engine} />
      </b>
      {row === undefined ? null : (
        <>
          {" "}
          <Link to="/persons/$person" params={{ person }} search={{ tab: "overview", law, on }} hash={factAnchor(path)}>
            {row.assertion?.source ?? t.case.fromOrder}
            <span className="unseen">
              . {t.case.seeFact} <FactValue value={value} fact={id} engine={engine} />
            </span>
          </Link>
        </>
      )}
    </span>
  );
}
