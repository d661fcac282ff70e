import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import { askVersioned } from "../../api/client.ts";
import { asProblem } from "../../api/problem.ts";
import type { Matter } from "../../api/schema.ts";
import { useDraft } from "../../app/drafts.ts";
import { Field } from "../../components/field.tsx";
import { Notice, ProblemNotice } from "../../components/notice.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { LawText, lawWords } from "../../law/spoken.tsx";
import { useRefresh } from "../case/queries.ts";
import { readAnswer } from "../case/questions/read-answer.ts";
import { ValueControl } from "../case/questions/value-control.tsx";

interface Weighed {
  readonly value: string;
  readonly reason: string;
  /** how each consideration weighs, by its own words */
  readonly weighs: Readonly<Record<string, string>>;
  readonly own: string;
  readonly ownWeighs: string;
}
const nothing: Weighed = { value: "", reason: "", weighs: {}, own: "", ownWeighs: "" };

/** Weighs one question of discretion: each consideration that the law names, others, the answer and the reason. */
export function WeighForm({
  matter,
  fact,
  engine,
  onDone,
}: {
  readonly matter: Matter;
  readonly fact: string;
  readonly engine: Engine;
  readonly onDone: () => void;
}) {
  const { t, language } = useSpoken();
  const refresh = useRefresh(matter.person);
  const [draft, write, drop] = useDraft<Weighed>(`weigh ${matter.id} ${fact}`, nothing);
  const [tried, setTried] = useState(false);
  const definition = engine.law.facts.get(fact);
  const named = definition?.considerations ?? [];
  const value = readAnswer(draft.value, definition?.type);
  const considerations = [
    ...named.flatMap((text) => {
      const about = lawWords(text, language);
      const weighs = draft.weighs[about] ?? "";
      return weighs === "" ? [] : [{ about, weighs }];
    }),
    ...(draft.own.trim() === "" || draft.ownWeighs === ""
      ? []
      : [{ about: draft.own.trim(), weighs: draft.ownWeighs }]),
  ];
  const send = useMutation({
    mutationFn: () =>
      askVersioned("POST /api/matters/{id}/judgements", {
        path: { id: matter.id },
        version: matter.version,
        body: { fact, value, considerations, reason: draft.reason.trim() },
      }),
    onSuccess: async () => {
      drop();
      await refresh();
      onDone();
    },
    onError: (error) => (asProblem(error).code === "changed-meanwhile" ? refresh() : undefined),
  });
  const conflict = send.isError && asProblem(send.error).code === "changed-meanwhile";
  const ready = value !== undefined && considerations.length > 0 && draft.reason.trim() !== "";
  return (
    <form
      className="stack step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (ready) send.mutate();
      }}
    >
      <fieldset className="choices">
        <legend>{t.case.considerations}</legend>
        {named.map((text) => {
          const about = lawWords(text, language);
          return (
            <WeighsLine
              key={text.nb}
              about={<LawText text={text} />}
              value={draft.weighs[about] ?? ""}
              onChange={(weighs) => write({ ...draft, weighs: { ...draft.weighs, [about]: weighs } })}
            />
          );
        })}
        <Field label={t.decision.ownConsideration}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={draft.own}
              onChange={({ target }) => write({ ...draft, own: target.value })}
            />
          )}
        </Field>
        {draft.own.trim() === "" ? null : (
          <WeighsLine
            about={draft.own}
            value={draft.ownWeighs}
            onChange={(ownWeighs) => write({ ...draft, ownWeighs })}
          />
        )}
        {tried && considerations.length === 0 ? (
          <span className="field">
            <span className="fault" role="alert">
              {t.decision.oneConsideration}
            </span>
          </span>
        ) : null}
      </fieldset>
      <ValueControl
        label={t.case.answer}
        definition={definition}
        value={draft.value}
        fault={tried && value === undefined ? t.required : undefined}
        onChange={(next) => write({ ...draft, value: next })}
      />
      <Field label={t.reason} fault={tried && draft.reason.trim() === "" ? t.required : undefined}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={4}
            value={draft.reason}
            onChange={({ target }) => write({ ...draft, reason: target.value })}
          />
        )}
      </Field>
      {conflict ? (
        <Notice colour="warning" title={t.conflictTitle} live>
          <p>{t.conflictMore}</p>
        </Notice>
      ) : send.isError ? (
        <ProblemNotice error={send.error} />
      ) : null}
      <div className="row">
        <button type="submit" className="ds-button small" disabled={send.isPending}>
          {t.decision.saveWeighing}
        </button>
        <button type="button" className="ds-button small" data-variant="tertiary" onClick={onDone}>
          {t.cancel}
        </button>
      </div>
    </form>
  );
}

function WeighsLine({
  about,
  value,
  onChange,
}: {
  readonly about: ReactNode;
  readonly value: string;
  readonly onChange: (weighs: string) => void;
}) {
  const { t } = useSpoken();
  const name = useId();
  return (
    <div className="stack tight" role="radiogroup" aria-labelledby={`${name}-about`}>
      <span id={`${name}-about`}>{about}</span>
      <div className="row wide">
        {Object.entries(t.decision.weighs).map(([weighs, text]) => (
          <label key={weighs} className="choice">
            <input type="radio" name={name} checked={value === weighs} onChange={() => onChange(weighs)} />
            {text}
          </label>
        ))}
      </div>
    </div>
  );
}
