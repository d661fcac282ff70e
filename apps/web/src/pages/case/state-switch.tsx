import { Field } from "../../components/field.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { lawLanguage, lawWords } from "../../law/spoken.tsx";

/** Under which law, on which day: always in sight, and loud when it is not the law of today. */
export function StateSwitch({
  engine,
  law,
  on,
  today,
  onChange,
}: {
  readonly engine: Engine | undefined;
  readonly law: string;
  readonly on: string;
  readonly today: string;
  readonly onChange: (to: { law?: string; on?: string }) => void;
}) {
  const { t, language } = useSpoken();
  const away = law !== "in-force" || on !== today;
  return (
    <div className="state-switch" {...(away ? { "data-away": "", "data-color": "warning" } : {})}>
      <Field label={t.case.state}>
        {(control) => (
          <select {...control} className="input" value={law} onChange={({ target }) => onChange({ law: target.value })}>
            <option value="in-force">{t.case.inForce}</option>
            {engine?.law.overlays.map(({ id, name }) => (
              <option key={id} value={id} lang={lawLanguage(language, name)}>
                {lawWords(name, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.case.on}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="date"
            min="2002-03-01"
            max="2150-12-31"
            value={on}
            onChange={({ target }) => {
              if (/^(20|21)\d\d-\d\d-\d\d$/.test(target.value)) onChange({ on: target.value });
            }}
          />
        )}
      </Field>
      {away ? (
        <button
          type="button"
          className="ds-button small"
          data-variant="secondary"
          onClick={() => onChange({ law: "in-force", on: today })}
        >
          {t.timeline.reset}
        </button>
      ) : null}
    </div>
  );
}
