import { useState } from "react";
import { ask } from "../../../api/client.ts";
import { StepForm } from "../../../components/steps/form.tsx";
import type { StepField } from "../../../components/steps/values.ts";
import { useTexts } from "../../../i18n/index.tsx";
import type { Engine } from "../../../law/load.ts";
import { useRefresh } from "../queries.ts";
import { useMatterName } from "./use-matter-name.ts";

/** Opens a matter: an application that came, or what the unit takes up itself. */
export function OpenMatter({
  person,
  engine,
  matter,
}: {
  readonly person: string;
  readonly engine: Engine | undefined;
  /** what stands chosen at first */
  readonly matter?: string | undefined;
}) {
  const t = useTexts();
  const nameOf = useMatterName();
  const refresh = useRefresh(person);
  const [open, setOpen] = useState(false);
  const byParty = (values: Readonly<Record<string, string>>): boolean => values["openedBy"] === "party";
  const fields: readonly StepField[] = [
    {
      name: "matter",
      kind: "choice",
      label: t.handling.about,
      options: (engine?.law.matters ?? []).map(({ id }) => [id, nameOf(id)] as const),
      ...(matter === undefined ? {} : { first: matter }),
    },
    {
      name: "openedBy",
      kind: "choice",
      label: t.handling.openedBy,
      options: [
        ["party", t.handling.party],
        ["unit", t.handling.unit],
      ],
    },
    {
      name: "form",
      kind: "choice",
      label: t.handling.form,
      options: Object.entries(t.handling.forms),
      when: byParty,
    },
    { name: "appliedOn", kind: "day", label: t.handling.appliedOn, when: byParty },
    {
      name: "late",
      kind: "yes-no",
      label: t.handling.late,
      hint: t.handling.lateHint,
      optional: true,
      when: byParty,
    },
    { name: "helpedBy", kind: "line", label: t.handling.helpedBy, optional: true, when: byParty },
  ];
  if (!open)
    return (
      <button type="button" className="ds-button small no-print" onClick={() => setOpen(true)}>
        {t.handling.openMatter}
      </button>
    );
  return (
    <section className="panel stack tight wide-panel" aria-label={t.handling.openMatter}>
      <h3>{t.handling.openMatter}</h3>
      <p className="quiet small">{t.handling.openMatterMore}</p>
      <StepForm
        id={`open ${person}`}
        fields={fields}
        submit={t.handling.open}
        send={(body) => ask("POST /api/persons/{id}/matters", { path: { id: person }, body: body as never })}
        onDone={() => {
          setOpen(false);
          void refresh();
        }}
        onCancel={() => setOpen(false)}
      />
    </section>
  );
}
