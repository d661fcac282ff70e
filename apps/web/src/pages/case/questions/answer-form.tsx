import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { askVersioned } from "../../../api/client.ts";
import { asProblem } from "../../../api/problem.ts";
import type { Facts } from "../../../api/schema.ts";
import { useDraft } from "../../../app/drafts.ts";
import { Field } from "../../../components/field.tsx";
import { Notice, ProblemNotice } from "../../../components/notice.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { LawText } from "../../../law/spoken.tsx";
import { FactValue } from "../facts/fact-value.tsx";
import { factsQuery } from "../queries.ts";
import { readAnswer } from "./read-answer.ts";
import { ValueControl } from "./value-control.tsx";

interface Draft {
  readonly value: string;
  readonly source: string;
  readonly verified: boolean;
}
const blank: Draft = { value: "", source: "", verified: false };

/**
 * An answer to one question, with where it comes from. It is made on the version of the case that is shown; when somebody
 * else changed the case meanwhile, it stays, what is new is shown, and it is sent on the new version by another press.
 */
export function AnswerForm({
  person,
  facts,
  fact,
  record,
  engine,
  onDone,
}: {
  readonly person: string;
  readonly facts: Facts;
  readonly fact: string;
  readonly record: string | undefined;
  readonly engine: Engine | undefined;
  readonly onDone: () => void;
}) {
  const { t } = useSpoken();
  const client = useQueryClient();
  const [draft, write, drop] = useDraft<Draft>(`${person} ${fact} ${record ?? ""}`, blank);
  const [version, setVersion] = useState(facts.version);
  const [tried, setTried] = useState(false);
  const definition = engine?.law.facts.get(fact);
  const value = readAnswer(draft.value, definition?.type);
  const send = useMutation({
    mutationFn: () =>
      askVersioned("POST /api/persons/{id}/facts", {
        path: { id: person },
        version,
        body: {
          facts: [
            {
              fact,
              ...(record === undefined ? {} : { record }),
              value,
              source: draft.source.trim(),
              verified: draft.verified,
            },
          ],
        },
      }),
    onSuccess: async () => {
      drop();
      await client.invalidateQueries({ queryKey: ["facts", person] });
      onDone();
    },
    onError: async (error) => {
      if (asProblem(error).code !== "changed-meanwhile") return;
      const fresh = await client.fetchQuery({ ...factsQuery(person), staleTime: 0 });
      setVersion(fresh.version);
    },
  });
  const conflict = send.isError && asProblem(send.error).code === "changed-meanwhile";
  const missing = tried && value === undefined ? t.required : undefined;
  const sourceless = tried && draft.source.trim() === "" ? t.required : undefined;
  const now = facts.assertions.filter((one) => one.fact === fact && one.record === (record ?? null)).at(-1);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (value !== undefined && draft.source.trim() !== "") send.mutate();
      }}
    >
      {definition?.kind === "assessment" ? (
        <Notice colour="info" title={t.status.assessment}>
          <p>{t.case.judged}</p>
          {definition.considerations === undefined ? null : (
            <>
              <p>{t.case.considerations}</p>
              <ul>
                {definition.considerations.map((one) => (
                  <li key={one.nb}>
                    – <LawText text={one} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      ) : null}
      {conflict ? (
        <Notice colour="warning" title={t.case.conflictTitle} live>
          <p>{t.case.conflictMore}</p>
          {now === undefined ? null : (
            <p>
              {t.case.nowStands}:{" "}
              <strong>
                <FactValue value={now.value} fact={fact} engine={engine} />
              </strong>{" "}
              ({now.source})
            </p>
          )}
        </Notice>
      ) : send.isError ? (
        <ProblemNotice error={send.error} />
      ) : null}
      <ValueControl
        label={t.case.answer}
        definition={definition}
        value={draft.value}
        fault={missing}
        onChange={(next) => write({ ...draft, value: next })}
      />
      <Field
        label={definition?.kind === "assessment" ? t.reason : t.case.answerSource}
        hint={t.case.sourceHint}
        fault={sourceless}
      >
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={definition?.kind === "assessment" ? 4 : 2}
            maxLength={500}
            value={draft.source}
            onChange={({ target }) => write({ ...draft, source: target.value })}
          />
        )}
      </Field>
      <label className="choice">
        <input
          type="checkbox"
          checked={draft.verified}
          onChange={({ target }) => write({ ...draft, verified: target.checked })}
        />
        {t.case.verified}
      </label>
      <div className="row">
        <button type="submit" className="ds-button small" disabled={send.isPending}>
          {conflict ? t.case.sendAnyway : t.save}
        </button>
        <button
          type="button"
          className="ds-button small"
          data-variant="tertiary"
          onClick={() => {
            drop();
            onDone();
          }}
        >
          {t.cancel}
        </button>
      </div>
    </form>
  );
}
