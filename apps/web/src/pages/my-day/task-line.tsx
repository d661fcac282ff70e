import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { askVersioned, type Body } from "../../api/client.ts";
import type { Task } from "../../api/schema.ts";
import { useDraft } from "../../app/drafts.ts";
import { useSession } from "../../app/session.tsx";
import { Field } from "../../components/field.tsx";
import { Icon } from "../../components/icons.tsx";
import { NormChip } from "../../components/norm-chip.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { addDays, daysBetween, shortDay } from "../../format/dates.ts";
import { useTexts } from "../../i18n/index.tsx";
import { LawSaid } from "../../law/spoken.tsx";
import { useLawWords } from "../../law/words.ts";

/** One task: for whom, what, by when; done with what shows it, or put on hold with a reason and a day. */
export function TaskLine({ task, today }: { readonly task: Task; readonly today: string }) {
  const t = useTexts();
  const words = useLawWords();
  const client = useQueryClient();
  const { me } = useSession();
  const [open, setOpen] = useState<"done" | "hold">();
  const [draft, write, drop] = useDraft(`task ${task.id}`, { evidence: "", reason: "", until: "" });
  const change = useMutation({
    mutationFn: (body: Body<"POST /api/tasks/{id}">) =>
      askVersioned("POST /api/tasks/{id}", { path: { id: task.id }, version: task.version, body }),
    onSuccess: () => {
      drop();
      setOpen(undefined);
      return client.invalidateQueries({ queryKey: ["my-day"] });
    },
  });
  return (
    <li className="task">
      <div className="row spread">
        <Link to="/persons/$person" params={{ person: task.person.id }}>
          {task.person.name}
        </Link>
        {task.due === null ? (
          <span className="quiet small">{t.pages.day.noDue}</span>
        ) : (
          <span className="tag" data-color={task.overdue ? "danger" : "warning"}>
            <Icon name="clock" />
            {t.pages.day.due} {shortDay(task.due)} · {t.inDays(daysBetween(today, task.due))}
          </span>
        )}
      </div>
      <p className="prose">
        <LawSaid>{task.text}</LawSaid>
      </p>
      <p className="row small quiet">
        <NormChip norm={task.norm} cite={words?.cites[task.norm] ?? task.norm} on={today} />
        {task.gate === null ? null : <span>{t.pages.day.gate}</span>}
        {task.standing === "open" ? <span>{t.pages.day.open}</span> : null}
        {task.hold === null ? null : (
          <span>
            {t.pages.day.onHold} {shortDay(task.hold.until)}: {task.hold.reason}
          </span>
        )}
      </p>
      {change.isError ? <ProblemNotice error={change.error} /> : null}
      {open === undefined ? (
        <div className="row no-print">
          <button type="button" className="ds-button tiny" data-variant="secondary" onClick={() => setOpen("done")}>
            {t.pages.day.done}
          </button>
          {task.hold === null ? (
            <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => setOpen("hold")}>
              {t.pages.day.hold}
            </button>
          ) : (
            <button
              type="button"
              className="ds-button tiny"
              data-variant="tertiary"
              onClick={() => change.mutate({ action: "resume" })}
            >
              {t.pages.day.resume}
            </button>
          )}
          {task.assignee === me.staff ? (
            <button
              type="button"
              className="ds-button tiny"
              data-variant="tertiary"
              disabled={change.isPending}
              onClick={() => change.mutate({ action: "assign", staff: null })}
            >
              {t.handling.takeBack}
            </button>
          ) : task.assignee === null ? (
            <button
              type="button"
              className="ds-button tiny"
              data-variant="tertiary"
              disabled={change.isPending}
              onClick={() => change.mutate({ action: "assign", staff: me.staff })}
            >
              {t.handling.mine}
            </button>
          ) : null}
        </div>
      ) : (
        <form
          className="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate(
              open === "done"
                ? { action: "done", evidence: draft.evidence }
                : { action: "hold", reason: draft.reason, until: draft.until },
            );
          }}
        >
          {open === "done" ? (
            <Field
              label={t.pages.day.evidence}
              {...(task.evidenceAsked === null ? {} : { hint: <LawSaid>{task.evidenceAsked}</LawSaid> })}
            >
              {(control) => (
                <textarea
                  {...control}
                  className="input"
                  required
                  value={draft.evidence}
                  onChange={({ target }) => write({ ...draft, evidence: target.value })}
                />
              )}
            </Field>
          ) : (
            <>
              <Field label={t.pages.day.why}>
                {(control) => (
                  <input
                    {...control}
                    className="input"
                    required
                    value={draft.reason}
                    onChange={({ target }) => write({ ...draft, reason: target.value })}
                  />
                )}
              </Field>
              <Field label={t.pages.day.until}>
                {(control) => (
                  <input
                    {...control}
                    className="input"
                    type="date"
                    required
                    min={addDays(today, 1)}
                    value={draft.until}
                    onChange={({ target }) => write({ ...draft, until: target.value })}
                  />
                )}
              </Field>
            </>
          )}
          <div className="row">
            <button type="submit" className="ds-button tiny" disabled={change.isPending}>
              {t.save}
            </button>
            <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => setOpen(undefined)}>
              {t.cancel}
            </button>
          </div>
        </form>
      )}
    </li>
  );
}
