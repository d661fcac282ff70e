import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import { ProblemNotice } from "../notice.tsx";
import { StepForm } from "./form.tsx";
import type { StepField } from "./values.ts";

/** Something that can be done now: its word, what it asks for, and how it is sent. */
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly StepField[];
  readonly send: (body: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** what one should know before */
  readonly lead?: ReactNode;
  readonly danger?: boolean;
  /** the one thing that comes next */
  readonly next?: boolean;
}

/** What can be done with something: a button each; one that asks for more opens its form in place. */
export function Steps({
  id,
  steps,
  refresh,
}: {
  /** what the drafts belong to */
  readonly id: string;
  readonly steps: readonly Step[];
  readonly refresh: () => Promise<unknown>;
}) {
  const [open, setOpen] = useState<string>();
  const row = useRef<HTMLDivElement>(null);
  const work = useMutation({
    mutationFn: (step: Step) => step.send({}),
    onSettled: () => refresh(),
  });
  const opened = steps.find((step) => step.id === open);
  const shut = (): void => {
    setOpen(undefined);
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>("button")?.focus());
  };
  if (steps.length === 0) return null;
  return (
    <div className="stack tight no-print">
      <div className="row" ref={row}>
        {steps.map((step) => (
          <button
            key={step.id}
            type="button"
            className="ds-button tiny"
            data-variant={step.next === true ? "primary" : "secondary"}
            disabled={work.isPending}
            {...(step.danger === true ? { "data-color": "danger" } : {})}
            {...(step.fields.length === 0 && step.lead === undefined ? {} : { "aria-expanded": open === step.id })}
            onClick={() => {
              if (step.fields.length === 0 && step.lead === undefined) work.mutate(step);
              else setOpen(open === step.id ? undefined : step.id);
            }}
          >
            {step.label}
          </button>
        ))}
      </div>
      {work.isError ? <ProblemNotice error={work.error} /> : null}
      {opened === undefined ? null : (
        <StepForm
          key={opened.id}
          id={`${id} ${opened.id}`}
          fields={opened.fields}
          submit={opened.label}
          danger={opened.danger === true}
          send={opened.send}
          refresh={refresh}
          onDone={() => {
            shut();
            void refresh();
          }}
          onCancel={shut}
        >
          {opened.lead}
        </StepForm>
      )}
    </div>
  );
}
