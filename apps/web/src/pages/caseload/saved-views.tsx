import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ask, askVersioned } from "../../api/client.ts";
import { Icon } from "../../components/icons.tsx";
import { Menu } from "../../components/menu.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { useTexts } from "../../i18n/index.tsx";

/** What is looked at, in which order, through which filter; as the address has it. */
interface View {
  readonly tab: string;
  readonly sort: string;
  readonly matter: string;
  readonly q: string;
}

const viewOf = (query: Readonly<Record<string, unknown>>): View => {
  const text = (name: string): string => (typeof query[name] === "string" ? query[name] : "");
  return { tab: text("tab"), sort: text("sort"), matter: text("matter"), q: text("q") };
};

interface Chosen {
  readonly now: View;
  readonly onChoose: (view: View) => void;
}

/** Views under names of one's own, kept with one's account: the same wherever one signs in. */
export function SavedViews({ now, onChoose }: Chosen) {
  const t = useTexts();
  return (
    <Menu
      name={
        <>
          {t.caseload.views} <Icon name="down" />
        </>
      }
    >
      {() => <Views now={now} onChoose={onChoose} />}
    </Menu>
  );
}

function Views({ now, onChoose }: Chosen) {
  const t = useTexts();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const { data } = useQuery({ queryKey: ["views"], queryFn: () => ask("GET /api/views") });
  const views = (data?.items ?? []).filter(({ page }) => page === "caseload");
  const refresh = () => client.invalidateQueries({ queryKey: ["views"] });
  const keep = useMutation({
    mutationFn: (wanted: string): Promise<unknown> => {
      const body = { page: "caseload" as const, name: wanted, query: { ...now } };
      const known = views.find((view) => view.name === wanted);
      return known === undefined
        ? ask("POST /api/views", { body })
        : askVersioned("PUT /api/views/{id}", { path: { id: known.id }, version: known.version, body });
    },
    onSuccess: () => setName(""),
    onSettled: refresh,
  });
  const drop = useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: number }) =>
      ask("DELETE /api/views/{id}", { path: { id }, version }),
    onSettled: refresh,
  });
  return (
    <>
      {views.length === 0 ? <p className="quiet small">{t.caseload.noViews}</p> : null}
      <ul className="stack tight">
        {views.map((view) => (
          <li key={view.id} className="row spread">
            <button
              type="button"
              className="ds-button tiny"
              data-variant="tertiary"
              onClick={() => onChoose(viewOf(view.query))}
            >
              {view.name}
            </button>
            <button
              type="button"
              className="ds-button tiny"
              data-variant="tertiary"
              aria-label={t.caseload.dropView(view.name)}
              disabled={drop.isPending}
              onClick={() => drop.mutate(view)}
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
          if (name.trim() !== "") keep.mutate(name.trim());
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
        {keep.isError ? <ProblemNotice error={keep.error} /> : null}
        <button type="submit" className="ds-button tiny" disabled={keep.isPending}>
          {t.caseload.saveView}
        </button>
      </form>
    </>
  );
}
