import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Empty } from "../../components/loading.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { LawText, lawWords } from "../../law/spoken.tsx";

const FEW = 40;

/** Norms whose words, cite or key have every word searched for. */
export function Hits({
  engine,
  search,
  onOpen,
}: {
  readonly engine: Engine;
  readonly search: string;
  readonly onOpen: () => void;
}) {
  const { t, language } = useSpoken();
  const [most, setMost] = useState(FEW);
  const words = search.toLocaleLowerCase("nb").split(/\s+/);
  const hits = engine.law.norms.filter(({ key, versions }) => {
    const text = [key, ...versions.map(({ cite, text: said }) => `${cite} ${lawWords(said, language)}`)]
      .join(" ")
      .toLocaleLowerCase("nb");
    return words.every((word) => text.includes(word));
  });
  return (
    <section className="panel stack tight">
      <p className="quiet small" role="status">
        {t.pages.law.hits(hits.length)}
      </p>
      {hits.length === 0 ? <Empty title={t.pages.law.noHits} /> : null}
      <ul className="stack tight">
        {hits.slice(0, most).map(({ key, versions }) => {
          const version = versions.at(-1);
          return version === undefined ? null : (
            <li key={key}>
              <Link to="/law/$" params={{ _splat: key }} onClick={onOpen}>
                {version.cite}
              </Link>{" "}
              <LawText text={version.text} />
            </li>
          );
        })}
      </ul>
      {hits.length > most ? (
        <div>
          <button type="button" className="ds-button tiny" data-variant="tertiary" onClick={() => setMost(most + 100)}>
            {t.pages.law.more}
          </button>
        </div>
      ) : null}
    </section>
  );
}
