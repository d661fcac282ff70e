import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, type RefObject, useDeferredValue, useState } from "react";
import { ask } from "../api/client.ts";
import { shortDay } from "../format/dates.ts";
import { useTexts } from "../i18n/index.tsx";

/** Finds a person as one types: arrows choose, Enter opens. */
export function PersonSearch({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const t = useTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const wanted = useDeferredValue(typed.trim());
  const { data } = useQuery({
    queryKey: ["person-search", wanted],
    queryFn: ({ signal }) => ask("GET /api/persons", { query: { search: wanted, limit: 8 }, signal }),
    enabled: wanted.length > 1,
    placeholderData: keepPreviousData,
  });
  const hits = wanted.length > 1 ? (data?.items ?? []) : [];
  const open = (id: string | undefined): void => {
    if (id === undefined) return;
    setTyped("");
    field.current?.blur();
    void navigate({ to: "/persons/$person", params: { person: id } });
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      setTyped("");
      field.current?.blur();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setAt((at + (event.key === "ArrowDown" ? 1 : -1) + hits.length) % Math.max(1, hits.length));
    } else if (event.key === "Enter") open(hits[at]?.id);
  };
  const shown = typed.trim().length > 1;
  return (
    <search className="search">
      <input
        ref={field}
        className="input"
        type="search"
        role="combobox"
        aria-label={t.shell.search}
        placeholder={t.shell.search}
        aria-expanded={shown && hits.length > 0}
        aria-controls="person-hits"
        aria-autocomplete="list"
        {...(hits[at] === undefined ? {} : { "aria-activedescendant": `hit-${hits[at].id}` })}
        autoComplete="off"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={keys}
      />
      <kbd>/</kbd>
      {shown ? (
        <div className="search-hits">
          {hits.length === 0 ? (
            <p className="quiet small" role="status">
              {data === undefined ? t.loading : t.shell.searchNone}
            </p>
          ) : (
            <div id="person-hits" role="listbox" aria-label={t.shell.search}>
              {hits.map(({ id, name, birthDate }, place) => (
                <div
                  key={id}
                  id={`hit-${id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={place === at}
                  onPointerDown={() => open(id)}
                >
                  <span>{name}</span>
                  <span className="quiet small">{birthDate === null ? "" : shortDay(birthDate)}</span>
                </div>
              ))}
            </div>
          )}
        </div>
      ) : null}
    </search>
  );
}
