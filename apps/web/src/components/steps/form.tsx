import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { asProblem } from "../../api/problem.ts";
import { useDraft } from "../../app/drafts.ts";
import { useTexts } from "../../i18n/index.tsx";
import { Notice, ProblemNotice } from "../notice.tsx";
import { StepControl } from "./control.tsx";
import { bodyOf, firstValues, lackingIn, type StepField, type StepValues } from "./values.ts";

/**
 * The form of one step. What is typed stays through a fault, a conflict, a reload or an ended session. When somebody else
 * was first, `refresh` fetches what is new, and the same form is sent on it by another press.
 */
export function StepForm({
  id,
  fields,
  submit,
  send,
  refresh,
  onDone,
  onCancel,
  danger = false,
  children,
}: {
  /** the place that the draft belongs to, such as the matter and the step */
  readonly id: string;
  readonly fields: readonly StepField[];
  readonly submit: string;
  readonly send: (body: Readonly<Record<string, unknown>>) => Promise<unknown>;
  readonly refresh?: () => Promise<unknown>;
  readonly onDone?: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}) {
  const t = useTexts();
  const [first] = useState(() => firstValues(fields));
  const [values, write, drop] = useDraft<StepValues>(`step ${id}`, first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("input, textarea, select, button")?.focus();
  }, []);
  const lacking = lackingIn(fields, values);
  const work = useMutation({
    mutationFn: () => send(bodyOf(fields, values)),
    onSuccess: () => {
      drop();
      onDone?.();
    },
    onError: (error) => (asProblem(error).code === "changed-meanwhile" ? refresh?.() : undefined),
  });
  const conflict = work.isError && asProblem(work.error).code === "changed-meanwhile";
  return (
    <form
      ref={form}
      className="stack step-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (lacking.length === 0) work.mutate();
        else form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      }}
    >
      {children}
      {fields.map((field) =>
        field.when !== undefined && !field.when(values) ? null : (
          <StepControl
            key={field.name}
            field={field}
            value={values[field.name] ?? ""}
            fault={tried && lacking.includes(field.name) ? t.required : undefined}
            onChange={(value) => write({ ...values, [field.name]: value })}
          />
        ),
      )}
      {conflict ? (
        <Notice colour="warning" title={t.conflictTitle} live>
          <p>{t.conflictMore}</p>
        </Notice>
      ) : work.isError ? (
        <ProblemNotice error={work.error} />
      ) : null}
      <div className="row">
        <button
          type="submit"
          className="ds-button small"
          disabled={work.isPending}
          {...(danger ? { "data-color": "danger" } : {})}
        >
          {submit}
        </button>
        {onCancel === undefined ? null : (
          <button type="button" className="ds-button small" data-variant="tertiary" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </form>
  );
}
