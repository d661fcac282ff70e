import { useNavigate, useParams } from "@tanstack/react-router";
import { useDeferredValue, useMemo, useState } from "react";
import { useNarrow } from "../../app/use-narrow.ts";
import { Field } from "../../components/field.tsx";
import { Empty, Skeleton } from "../../components/loading.tsx";
import { useTexts } from "../../i18n/index.tsx";
import { useEngine } from "../../law/load.ts";
import { LawText } from "../../law/spoken.tsx";
import { Coverage } from "./coverage.tsx";
import { Hits } from "./hits.tsx";
import { SectionView } from "./section.tsx";
import { sectionOf, sectionsOf } from "./sections.ts";
import "./law.css";

/** The law as it is held: instruments, sections, versions, what differs between them, search. */
export function LawPage() {
  const t = useTexts();
  const { _splat: address = "" } = useParams({ strict: false });
  const navigate = useNavigate();
  const engine = useEngine();
  const narrow = useNarrow();
  const [typed, setTyped] = useState("");
  const search = useDeferredValue(typed.trim());
  const sections = useMemo(() => (engine === undefined ? [] : sectionsOf(engine)), [engine]);
  const section = engine === undefined ? undefined : sectionOf(sections, address);
  if (engine === undefined)
    return (
      <div className="page">
        <h1>{t.pages.law.title}</h1>
        <Skeleton lines={10} />
      </div>
    );
  const instruments = [...engine.law.instruments].sort((one, other) => one.rank - other.rank);
  const index = (
    <nav className="panel law-nav" aria-label={t.pages.law.instruments}>
      {instruments.map(({ id, name, short }) => {
        const own = sections.filter(({ instrument }) => instrument === id);
        return own.length === 0 ? null : (
          <details key={id} open={section?.instrument === id}>
            <summary>
              <LawText text={name} /> <span className="quiet small">{short}</span>
            </summary>
            <ul>
              {own.map(({ stem, label, norms }) => (
                <li key={stem}>
                  <button
                    type="button"
                    onClick={() => {
                      setTyped("");
                      void navigate({ to: "/law/$", params: { _splat: stem } });
                    }}
                    {...(section?.stem === stem && search === "" ? { "aria-current": "true" as const } : {})}
                  >
                    § {label} <span className="quiet small">{norms.length}</span>
                  </button>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </nav>
  );
  return (
    <div className="page">
      <div className="row spread">
        <h1>{t.pages.law.title}</h1>
        <Field label={t.pages.law.search}>
          {(control) => (
            <input
              {...control}
              className="input law-search"
              type="search"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
      </div>
      <div className="law-columns">
        {narrow && (search !== "" || section !== undefined) ? (
          // what was looked for stands first: the list of all law is as long as several windows of a phone
          <details key={search === "" ? section?.stem : "search"}>
            <summary>{t.pages.law.instruments}</summary>
            {index}
          </details>
        ) : (
          index
        )}
        <div className="stack">
          {search !== "" ? (
            <Hits engine={engine} search={search} onOpen={() => setTyped("")} />
          ) : section === undefined ? (
            <>
              <Empty title={address === "" ? t.pages.law.choose : t.pages.law.unknownNorm} />
              <Coverage />
            </>
          ) : (
            <SectionView key={section.stem} section={section} at={address} engine={engine} />
          )}
        </div>
      </div>
    </div>
  );
}
