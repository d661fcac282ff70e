import { useState } from "react";
import { useTexts } from "../../i18n/index.tsx";
import type { Sort, Tab } from "./rows.ts";

export interface View {
  readonly tab: Tab;
  readonly sort: Sort;
  readonly matter: string;
  readonly q: string;
}
type Named = View & { readonly name: string };

const KEY = "soning-caseload-views";

function kept(): readonly Named[] {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "[]") as Named[];
  } catch {
    return [];
  }
}

/** Views under names of one's own, kept in this browser. */
export function SavedViews({ now, onChoose }: { readonly now: View; readonly onChoose: (view: View) => void }) {
  const t = useTexts();
  const [views, setViews] = useState(kept);
  const [name, setName] = useState("");
  const keep = (next: readonly Named[]): void => {
    localStorage.setItem(KEY, JSON.stringify(next));
    setViews(next);
  };
  return (
    <details className="account no-print">
      <summary>{t.caseload.views} ▾</summary>
      <div className="account-menu stack">
        {views.length === 0 ? <p className="quiet small">{t.caseload.noViews}</p> : null}
        <ul className="stack tight">
          {views.map((view) => (
            <li key={view.name} className="row spread">
              <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => onChoose(view)}>
                {view.name}
              </button>
              <button
                type="button"
                className="ds-button tiny"
                data-variant="tertiary"
                aria-label={t.caseload.dropView(view.name)}
                onClick={() => keep(views.filter((one) => one.name !== view.name))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <form
          className="stack tight"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === "") return;
            keep([...views.filter((one) => one.name !== name.trim()), { ...now, name: name.trim() }]);
            setName("");
          }}
        >
          <div className="field">
            <label htmlFor="view-name">{t.caseload.viewName}</label>
            <input
              id="view-name"
              className="input"
              value={name}
              maxLength={60}
              onChange={({ target }) => setName(target.value)}
            />
          </div>
          <button type="submit" className="ds-button tiny">
            {t.caseload.saveView}
          </button>
        </form>
      </div>
    </details>
  );
}
