import type { FactDefinition } from "@soning/norms";
import { useId } from "react";
import { Field } from "../../../components/field.tsx";
import { countryName, isOfStates } from "../../../format/countries.ts";
import { useSpoken } from "../../../i18n/index.tsx";
import { lawLanguage, lawWords } from "../../../law/spoken.tsx";
import { noneOf } from "../facts/value.ts";

/** Words for the answers, where the reader is not an official. */
export interface AnswerWords {
  readonly yes: string;
  readonly no: string;
  /** that there is none */
  readonly none: string | undefined;
  readonly choices: Readonly<Record<string, string>>;
}

type Choice = readonly [id: string, text: string, lang?: "nb" | undefined];

/** The control that fits the type of a fact. */
export function ValueControl({
  label,
  definition,
  value,
  fault,
  onChange,
  words,
}: {
  readonly label: string;
  readonly definition: FactDefinition | undefined;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
  /** other words than usual */
  readonly words?: AnswerWords;
}) {
  const { t, language } = useSpoken();
  const name = useId();
  const type = definition?.type;
  const noneText = words?.none ?? noneOf(type?.kind, t);
  if (type?.kind === "choice" && isOfStates(type)) {
    const named = type.values.map((one) => [one, countryName(one, language, t)] as const);
    return (
      <Field label={label} fault={fault}>
        {(control) => (
          <select {...control} className="input" value={value} onChange={({ target }) => onChange(target.value)}>
            <option value="" />
            {named
              .toSorted(([, a], [, b]) => a.localeCompare(b, language))
              .map(([code, text]) => (
                <option key={code} value={code}>
                  {text}
                </option>
              ))}
            {definition?.optional === true ? <option value="none">{noneText}</option> : null}
          </select>
        )}
      </Field>
    );
  }
  const choices: readonly Choice[] | undefined =
    type?.kind === "boolean"
      ? [
          ["true", words?.yes ?? t.yes],
          ["false", words?.no ?? t.no],
        ]
      : type?.kind === "choice"
        ? type.values.map((one): Choice => {
            const said = words?.choices[one];
            const text = definition?.labels?.[one];
            if (said !== undefined || text === undefined) return [one, said ?? one];
            return [one, lawWords(text, language), lawLanguage(language, text)];
          })
        : undefined;
  const none: readonly Choice[] = definition?.optional === true ? [["none", noneText]] : [];
  if (choices !== undefined)
    return (
      <fieldset className="choices" {...(fault === undefined ? {} : { "aria-describedby": `${name}-fault` })}>
        <legend>{label}</legend>
        {[...choices, ...none].map(([id, text, lang]) => (
          <label key={id} className="choice">
            <input type="radio" name={name} value={id} checked={value === id} onChange={() => onChange(id)} />
            <span lang={lang}>{text}</span>
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
  // an example is in the catalogue's own language
  const example = definition === undefined || words !== undefined ? "" : String(definition.example);
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
          {noneText}
        </label>
      )}
    </div>
  );
}
