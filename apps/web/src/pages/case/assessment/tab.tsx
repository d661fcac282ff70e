import { type UseQueryResult, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../../../api/client.ts";
import type { Facts } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { Field } from "../../../components/field.tsx";
import { Skeleton } from "../../../components/loading.tsx";
import { Notice, ProblemNotice } from "../../../components/notice.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { SetAside } from "../records/aside.tsx";
import { AnswerView } from "./answer.tsx";
import { Comparison } from "./comparison.tsx";
import { MatterList } from "./matter-list.tsx";
import { Outlook } from "./outlook.tsx";

/** What the law says on a question: the answer with its reasons, when, why not, and under another law. */
export function AssessmentTab({
  person,
  facts: { data: facts },
  engine,
  asked,
  matter: chosen,
  onMatter,
}: {
  readonly person: string;
  readonly facts: UseQueryResult<Facts>;
  readonly engine: Engine | undefined;
  readonly asked: Asked;
  readonly matter: string | undefined;
  readonly onMatter: (matter: string) => void;
}) {
  const { t, language } = useSpoken();
  const [other, setOther] = useState("");
  const writes = useRole("caseworker", "leader", "region", "probation");
  const matter = chosen ?? "em.final-part";
  const store = useMutation({
    mutationFn: () =>
      ask("POST /api/persons/{id}/assess", {
        path: { id: person },
        body: { ...asked, language, matter: [matter], explain: true },
        key: `${person} ${matter} ${asked.law} ${asked.on} ${facts?.version}`,
      }),
  });
  if (facts === undefined || engine === undefined) return <Skeleton lines={10} />;
  if (facts.faults.length > 0) return null;
  const answer = engine.answerOf(facts.current, matter, asked, language);
  return (
    <>
      <MatterList facts={facts} engine={engine} asked={asked} chosen={matter} onChoose={onMatter} />
      {answer === undefined ? null : (
        <>
          <AnswerView answer={answer} asked={asked} facts={facts} engine={engine} />
          <div className="row wide no-print">
            {writes ? (
              <button
                type="button"
                className="ds-button small"
                onClick={() => store.mutate()}
                disabled={store.isPending}
              >
                {t.case.store}
              </button>
            ) : null}
            <Field label={t.case.compare}>
              {(control) => (
                <select {...control} className="input" value={other} onChange={({ target }) => setOther(target.value)}>
                  <option value="">{t.case.noCompare}</option>
                  {["in-force", ...engine.law.overlays.map(({ id }) => id)]
                    .filter((id) => id !== asked.law)
                    .map((id) => {
                      const overlay = engine.law.overlays.find((one) => one.id === id);
                      return (
                        <option key={id} value={id}>
                          {overlay === undefined ? t.case.inForce : engine.inLanguage(overlay.name, language)}
                        </option>
                      );
                    })}
                </select>
              )}
            </Field>
          </div>
          <SetAside person={person} matter={matter} />
          {store.isSuccess ? <Notice colour="success" title={t.case.stored} live /> : null}
          {store.isError ? <ProblemNotice error={store.error} /> : null}
          {other === "" ? null : (
            <Comparison facts={facts} engine={engine} asked={asked} other={other} matter={matter} />
          )}
          <Outlook key={`${matter} ${facts.version}`} facts={facts} engine={engine} asked={asked} matter={matter} />
        </>
      )}
    </>
  );
}
