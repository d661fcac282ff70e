import { Field } from "../../components/field.tsx";
import { Icon } from "../../components/icons.tsx";
import { useTexts } from "../../i18n/index.tsx";
import type { Condition } from "./draft.ts";

/** The conditions of a decision, each with the days that it holds. */
export function Conditions({
  conditions,
  onChange,
}: {
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[]) => void;
}) {
  const t = useTexts();
  const put = (at: number, change: Partial<Condition>): void =>
    onChange(conditions.map((one, place) => (place === at ? { ...one, ...change } : one)));
  return (
    <fieldset className="choices">
      <legend>{t.decision.conditions}</legend>
      {conditions.map(({ text, from, until }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition is known by its place in the list
        <div key={at} className="condition">
          <Field label={`${t.decision.condition} ${at + 1}`}>
            {(control) => (
              <textarea
                {...control}
                className="input"
                rows={2}
                value={text}
                onChange={({ target }) => put(at, { text: target.value })}
              />
            )}
          </Field>
          <Field label={t.decision.from}>
            {(control) => (
              <input
                {...control}
                className="input"
                type="date"
                value={from}
                onChange={({ target }) => put(at, { from: target.value })}
              />
            )}
          </Field>
          <Field label={t.decision.until}>
            {(control) => (
              <input
                {...control}
                className="input"
                type="date"
                value={until}
                onChange={({ target }) => put(at, { until: target.value })}
              />
            )}
          </Field>
          <button
            type="button"
            className="icon-button"
            aria-label={`${t.decision.removeCondition} ${at + 1}`}
            onClick={() => onChange(conditions.filter((_, place) => place !== at))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          className="ds-button tiny"
          data-variant="secondary"
          onClick={() => onChange([...conditions, { text: "", from: "", until: "" }])}
        >
          {t.decision.addCondition}
        </button>
      </div>
    </fieldset>
  );
}
