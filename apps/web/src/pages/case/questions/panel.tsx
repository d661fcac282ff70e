import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Facts } from "../../../api/schema.ts";
import { SidePanel } from "../../../components/dialog.tsx";
import { Icon } from "../../../components/icons.tsx";
import { Empty, Skeleton } from "../../../components/loading.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Asked } from "../../../law/engine.ts";
import type { Engine } from "../../../law/load.ts";
import { LawSaid } from "../../../law/spoken.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { type OpenQuestion, openQuestions } from "./open-questions.ts";
import { placeOf } from "./place-of.ts";

const FEW = 8;

/** The questions that people ask of most cases; one matter when one is looked at. */
const usual = ["em.final-part", "leave.ordinary", "release.probation", "lower-security", "serving-outside-prison"];

/** Questions still open, best first, each with what it settles; one click answers it. */
export function Questions({
  person,
  facts,
  engine,
  asked: { law, on },
  matter,
}: {
  readonly person: string;
  readonly facts: UseQueryResult<Facts>;
  readonly engine: Engine | undefined;
  readonly asked: Asked;
  readonly matter: string | undefined;
}) {
  const { t, language } = useSpoken();
  const [open, setOpen] = useState<OpenQuestion>();
  const [all, setAll] = useState(false);
  const list = facts.data;
  const { data: questions } = useQuery({
    queryKey: ["open-questions", person, list?.version, matter, law, on, language, engine === undefined],
    queryFn: async () =>
      engine === undefined || list === undefined || list.faults.length > 0
        ? []
        : openQuestions(engine, list.current, matter === undefined ? usual : [matter], { law, on }, language),
    enabled: engine !== undefined && list !== undefined,
    placeholderData: (before) => before,
  });
  const shown = useMemo(() => (all ? questions : questions?.slice(0, FEW)), [all, questions]);
  // the fault is told once, where the facts stand
  if (list === undefined && facts.isError) return null;
  return (
    <section className="panel stack tight no-print">
      <h2>{t.case.questions}</h2>
      <p className="quiet small">{t.case.questionsMore}</p>
      {shown === undefined ? <Skeleton lines={5} /> : shown.length === 0 ? <Empty title={t.case.noQuestions} /> : null}
      <ol className="question-list">
        {shown?.map((question) => (
          <li key={question.fact}>
            <button type="button" className="unknown" onClick={() => setOpen(question)}>
              {question.kind === "assessment" ? (
                <span className="status" data-color="info">
                  <Icon name="assessment" />
                  <span className="unseen">{t.status.assessment}</span>
                </span>
              ) : null}{" "}
              <LawSaid>{question.question}</LawSaid>
              <span className="quiet small" style={{ display: "block" }}>
                {t.case.settles(question.matters.map((id) => t.matters[id] ?? id).join(", "))}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {questions !== undefined && questions.length > FEW && !all ? (
        <div>
          <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => setAll(true)}>
            {t.more} ({questions.length - FEW})
          </button>
        </div>
      ) : null}
      {open === undefined || list === undefined ? null : (
        <SidePanel title={<LawSaid>{open.question}</LawSaid>} onClose={() => setOpen(undefined)}>
          <AnswerForm
            person={person}
            facts={list}
            {...placeOf(open.fact, list)}
            engine={engine}
            onDone={() => setOpen(undefined)}
          />
        </SidePanel>
      )}
    </section>
  );
}
