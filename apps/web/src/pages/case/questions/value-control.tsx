import type { FactDefinition } from "@soning/norms";
import { useId } from "react";
import { Field } from "../../../components/field.tsx";
import { useSpoken } from "../../../i18n/index.tsx";

/** The control that fits the type of a fact. */
export function ValueControl({
  label,
  definition,
  value,
  fault,
  onChange,
}: {
  readonly label: string;
  readonly definition: FactDefinition | undefined;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { t, language } = useSpoken();
  const name = useId();
  const type = definition?.type;
  const choices: readonly (readonly [string, string])[] | undefined =
    type?.kind === "boolean"
      ? [
          ["true", t.yes],
          ["false", t.no],
        ]
      : type?.kind === "choice"
        ? type.values.map((one) => {
            const text = definition?.labels?.[one];
            return [one, text === undefined ? one : language === "en" ? text.en : text.nb] as const;
          })
        : undefined;
  const none: readonly (readonly [string, string])[] = definition?.optional === true ? [["none", t.notApplicable]] : [];
  if (choices !== undefined)
    return (
      <fieldset className="choices" {...(fault === undefined ? {} : { "aria-describedby": `${name}-fault` })}>
        <legend>{label}</legend>
        {[...choices, ...none].map(([id, text]) => (
          <label key={id} className="choice">
            <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
            {text}
          </label>
        ))}
        {fault === undefined ? null : (
          <span className="field">
            <span id={`${name}-fault`} className="fault" role="alert">
              {fault}
            </span>
          </span>
        )}
      </fieldset>
    );
  const example = definition === undefined ? "" : String(definition.example);
  return (
    <div className="stack tight">
      <Field label={label} hint={type?.kind === "date" ? "" : example} fault={fault}>
        {(control) => (
          <input
            {...control}
            className="input"
            type={type?.kind === "date" ? "date" : "text"}
            inputMode={type?.kind === "number" ? "decimal" : "text"}
            value={value === "none" ? "" : value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      {none.length === 0 ? null : (
        <label className="choice">
          <input
            type="checkbox"
            checked={value === "none"}
            onChange={({ target }) => onChange(target.checked ? "none" : "")}
          />
          {t.notApplicable}
        </label>
      )}
    </div>
  );
}
