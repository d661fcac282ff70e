import { useState } from "react";
import { ask } from "../../../api/client.ts";
import { StepForm } from "../../../components/steps/form.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh } from "../queries.ts";
import type { SignedDecision } from "../use-decisions.ts";

/** Takes a complaint in, whatever its form and however late. */
export function ReceiveComplaint({
  person,
  decisions,
}: {
  readonly person: string;
  readonly decisions: readonly SignedDecision[];
}) {
  const t = useTexts();
  const { complaints: words } = t;
  const refresh = useRefresh(person);
  const [open, setOpen] = useState(false);
  if (decisions.length === 0) return <p className="quiet small">{words.nothingToComplain}</p>;
  if (!open)
    return (
      <button type="button" className="ds-button small no-print" onClick={() => setOpen(true)}>
        {words.receive}
      </button>
    );
  const fields: readonly StepField[] = [
    {
      name: "decision",
      kind: "choice",
      label: words.decision,
      options: decisions.map(({ id, name }) => [id, name] as const),
      ...(decisions.length === 1 ? { first: decisions[0]?.id ?? "" } : {}),
    },
    { name: "form", kind: "choice", label: words.form, options: Object.entries(t.handling.forms) },
    { name: "byWhom", kind: "choice", label: words.byWhom, options: Object.entries(words.who) },
    {
      name: "representative",
      kind: "line",
      label: words.representative,
      when: ({ byWhom }) => byWhom === "representative",
    },
    { name: "text", kind: "text", label: words.text },
    { name: "wanted", kind: "line", label: words.wanted, optional: true },
    { name: "receivedAt", kind: "minute", label: words.receivedAt },
    {
      name: "handedInAt",
      kind: "minute",
      label: words.handedInAt,
      optional: true,
      when: ({ form }) => form !== "electronic",
    },
  ];
  return (
    <section className="panel stack tight wide-panel" aria-label={words.receive}>
      <h3>{words.receive}</h3>
      <p className="quiet small">{words.receiveMore}</p>
      <StepForm
        id={`complaint ${person}`}
        fields={fields}
        submit={words.save}
        send={({ decision, ...body }) =>
          ask("POST /api/decisions/{id}/complaints", { path: { id: String(decision) }, body: body as never })
        }
        onDone={() => {
          setOpen(false);
          void refresh();
        }}
        onCancel={() => setOpen(false)}
      />
    </section>
  );
}
