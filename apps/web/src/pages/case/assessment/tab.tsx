import type { UseQueryResult } from "@tanstack/react-query";
import { useState } from "react";
import type { Facts } from "../../../api/schema.ts";
import { Field } from "../../../components/field.tsx";
import { Skeleton } from "../../../components/loading.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { lawLanguage, lawWords } from "../../../law/spoken.tsx";
import { SetAside } from "../records/aside.tsx";
import { AnswerView } from "./answer.tsx";
import { Comparison } from "./comparison.tsx";
import { MatterList } from "./matter-list.tsx";
import { Outlook } from "./outlook.tsx";
import { StoreAnswer } from "./store.tsx";

/** What the law says on a question: the answer with its reasons, when, why not, and under another law. */
export function AssessmentTab({
  person,
  facts: { data: facts },
  engine,
  asked,
  matter,
  onMatter,
}: {
  readonly person: string;
  readonly facts: UseQueryResult<Facts>;
  readonly engine: Engine | undefined;
  readonly asked: Asked;
  readonly matter: string;
  readonly onMatter: (matter: string) => void;
}) {
  const { t, language } = useSpoken();
  const [wished, setWished] = useState("");
  if (facts === undefined || engine === undefined) return <Skeleton lines={10} />;
  if (facts.faults.length > 0) return null;
  const answer = engine.answerOf(facts.current, matter, asked, language);
  const { overlays } = engine.law;
  // a law is not compared with itself
  const other = wished === asked.law ? "" : wished;
  // what was asked: whatever is kept of one answer goes with it
  const question = `${person} ${matter} ${asked.law} ${asked.on} ${facts.version}`;
  return (
    <>
      <MatterList person={person} facts={facts} engine={engine} asked={asked} chosen={matter} onChoose={onMatter} />
      {answer === undefined ? null : (
        <>
          <AnswerView answer={answer} asked={asked} facts={facts} engine={engine} />
          <div className="row wide no-print">
            <StoreAnswer key={question} id={question} person={person} asked={asked} matter={matter} />
            <Field label={t.case.compare}>
              {(control) => (
                <select {...control} className="input" value={other} onChange={({ target }) => setWished(target.value)}>
                  <option value="">{t.case.noCompare}</option>
                  {asked.law === "in-force" ? null : <option value="in-force">{t.case.inForce}</option>}
                  {overlays.map(({ id, name }) =>
                    id === asked.law ? null : (
                      <option key={id} value={id} lang={lawLanguage(language, name)}>
                        {lawWords(name, language)}
                      </option>
                    ),
                  )}
                </select>
              )}
            </Field>
          </div>
          <SetAside person={person} matter={matter} />
          {other === "" ? null : (
            <Comparison facts={facts} engine={engine} asked={asked} other={other} matter={matter} />
          )}
          <Outlook key={question} facts={facts} engine={engine} asked={asked} matter={matter} />
        </>
      )}
    </>
  );
}
