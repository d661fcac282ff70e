import { useId } from "react";
import { nowInNorway } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { lawLanguage } from "../../law/spoken.tsx";
import { Field } from "../field.tsx";
import type { StepField } from "./values.ts";

/** The control of one field of a step. */
export function StepControl({
  field: { kind, label, hint, lawful, inLanguage, options, min, optional },
  value,
  fault,
  onChange,
}: {
  readonly field: StepField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { t, language } = useSpoken();
  const id = useId();
  const lang = lawful === undefined ? undefined : lawLanguage(language);
  if (kind === "check")
    return (
      <div className="field">
        <label className="choice">
          <input
            type="checkbox"
            checked={value === "true"}
            onChange={({ target }) => onChange(target.checked ? "true" : "")}
            {...(fault === undefined ? {} : { "aria-invalid": true as const, "aria-describedby": id })}
          />
          {label}
        </label>
        {fault === undefined ? null : (
          <span id={id} className="fault" role="alert">
            {fault}
          </span>
        )}
      </div>
    );
  const named = optional === undefined ? label : `${label} (${t.optional})`;
  return (
    <Field label={named} fault={fault} {...(hint === undefined ? {} : { hint: <span lang={lang}>{hint}</span> })}>
      {(control) => {
        if (kind === "text")
          return (
            <textarea
              {...control}
              className="input"
              rows={4}
              value={value}
              onChange={({ target }) => onChange(target.value)}
            />
          );
        if (kind === "choice" || kind === "yes-no") {
          const choices =
            kind === "choice"
              ? options
              : ([
                  ["true", t.yes],
                  ["false", t.no],
                ] as const);
          return (
            <select {...control} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
              <option value="">{t.choose}</option>
              {choices?.map(([one, text]) => (
                <option key={one} value={one} lang={inLanguage === language ? undefined : (inLanguage ?? lang)}>
                  {text}
                </option>
              ))}
            </select>
          );
        }
        if (kind === "minute")
          return (
            <span className="with-now">
              <input
                {...control}
                className="input"
                type="datetime-local"
                value={value}
                onChange={({ target }) => onChange(target.value)}
              />
              <button
                type="button"
                className="ds-button small"
                data-variant="tertiary"
                onClick={() => onChange(nowInNorway())}
              >
                {t.now}
              </button>
            </span>
          );
        return (
          <input
            {...control}
            className="input"
            type={kind === "day" ? "date" : "text"}
            inputMode={kind === "kroner" || kind === "number" ? "decimal" : "text"}
            value={value}
            {...(min === undefined ? {} : { min })}
            onChange={({ target }) => onChange(target.value)}
          />
        );
      }}
    </Field>
  );
}
