import { useRef, useState } from "react";
import { ask } from "../../../api/client.ts";
import type { Document } from "../../../api/schema.ts";
import { Field } from "../../../components/field.tsx";
import { StepForm } from "../../../components/steps/form.tsx";
import { useTexts } from "../../../i18n/index.tsx";
import { useRefresh } from "../queries.ts";

/** Takes a document in, with what the journal says of it. */
export function Upload({ person, documents }: { readonly person: string; readonly documents: readonly Document[] }) {
  const t = useTexts();
  const { records: words } = t;
  const refresh = useRefresh(person);
  const [open, setOpen] = useState(false);
  const [lacks, setLacks] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  if (!open)
    return (
      <div className="no-print">
        <button type="button" className="ds-button small" onClick={() => setOpen(true)}>
          {words.upload}
        </button>
      </div>
    );
  return (
    <StepForm
      id={`upload ${person}`}
      fields={[
        { name: "title", kind: "line", label: words.title },
        {
          name: "direction",
          kind: "choice",
          label: words.direction,
          options: Object.entries(words.directions),
          first: "incoming",
        },
        { name: "correspondent", kind: "line", label: words.correspondent, optional: true },
        { name: "dated", kind: "day", label: words.dated, optional: true },
        {
          name: "extractOf",
          kind: "choice",
          label: t.flows.extractOf,
          optional: true,
          options: documents.flatMap(({ id, title, extractOf }) => (extractOf === null ? [[id, title] as const] : [])),
        },
      ]}
      submit={words.upload}
      send={async (body) => {
        const chosen = file.current?.files?.[0];
        setLacks(chosen === undefined);
        if (chosen === undefined) throw new Error(t.required);
        const form = new FormData();
        for (const [name, value] of Object.entries(body)) form.append(name, String(value));
        form.append("file", chosen, chosen.name);
        return ask("POST /api/persons/{id}/documents", { path: { id: person }, body: form } as never);
      }}
      onDone={() => {
        setOpen(false);
        void refresh();
      }}
      onCancel={() => setOpen(false)}
    >
      <Field label={words.file} fault={lacks ? t.required : undefined}>
        {(control) => <input {...control} ref={file} className="input" type="file" />}
      </Field>
    </StepForm>
  );
}
