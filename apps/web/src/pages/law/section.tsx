import type { NormVersion } from "@soning/norms";
import { useEffect, useRef } from "react";
import { readers } from "../../app/places.ts";
import { useRole } from "../../app/session.tsx";
import { shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { LawText, lawLanguage, lawWords } from "../../law/spoken.tsx";
import { differences } from "./differences.ts";
import type { Section } from "./sections.ts";
import { Uses } from "./uses.tsx";

/** A section: each norm in its own words, its versions side by side with what differs. */
export function SectionView({
  section,
  at,
  engine,
}: {
  readonly section: Section;
  readonly at: string;
  readonly engine: Engine;
}) {
  const { t, language } = useSpoken();
  const place = useRef<HTMLElement>(null);
  const mayRead = useRole(...readers);
  useEffect(() => {
    void at;
    place.current?.scrollIntoView({ block: "center" });
  }, [at]);
  const instrument = engine.law.instruments.find(({ id }) => id === section.instrument);
  const nameOf = (overlay: string): string => {
    const found = engine.law.overlays.find(({ id }) => id === overlay);
    return found === undefined ? overlay : lawWords(found.name, language);
  };
  const span = ({ from, until, overlay, repeals }: NormVersion): string =>
    [
      overlay === undefined ? "" : `${t.pages.law.proposal}: ${nameOf(overlay)}`,
      repeals === true ? t.pages.law.repealed : "",
      from === undefined ? (overlay === undefined ? t.pages.law.always : "") : `${t.pages.law.from} ${shortDay(from)}`,
      until === undefined ? "" : `${t.pages.law.until} ${shortDay(until)}`,
    ]
      .filter((part) => part !== "")
      .join(", ");
  return (
    <>
      <header className="stack tight">
        <h2>
          {instrument === undefined ? section.instrument : <LawText text={instrument.name} />} § {section.label}
        </h2>
        <p className="quiet small">{t.pages.law.norms(section.norms.length)}</p>
      </header>
      {section.norms.map(({ key, versions }) => {
        const [first] = versions;
        return (
          <article
            key={key}
            className="panel stack tight norm"
            ref={key === at ? place : undefined}
            {...(key === at ? { "data-here": "" } : {})}
          >
            <h3 className="row">
              {versions.at(-1)?.cite ?? key}
              <span className="quiet small">{t.pages.law.kinds[first?.kind ?? ""] ?? first?.kind}</span>
            </h3>
            <div className="norm-versions">
              {versions.map((version, place) => {
                const text = lawWords(version.text, language);
                const before = place === 0 ? undefined : versions[place - 1];
                const parts = before === undefined ? undefined : differences(lawWords(before.text, language), text);
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: versions have no name but their place
                  <div key={place} className="stack tight">
                    {versions.length === 1 && version.from === undefined && version.overlay === undefined ? null : (
                      <p className="quiet small">{span(version)}</p>
                    )}
                    <p className="prose" lang={lawLanguage(language, version.text)}>
                      {parts === undefined
                        ? text
                        : parts.map(({ kind, words }, at) =>
                            kind === "same" ? (
                              `${words} `
                            ) : kind === "added" ? (
                              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no name but their place
                              <ins key={at}>
                                <span className="unseen" lang={language}>
                                  [{t.pages.law.added}:{" "}
                                </span>
                                {words} <span className="unseen">]</span>
                              </ins>
                            ) : (
                              // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no name but their place
                              <del key={at}>
                                <span className="unseen" lang={language}>
                                  [{t.pages.law.removed}:{" "}
                                </span>
                                {words} <span className="unseen">]</span>
                              </del>
                            ),
                          )}
                    </p>
                    {version.note === undefined ? null : (
                      <p className="quiet small">
                        <LawText text={version.note} />
                      </p>
                    )}
                  </div>
                );
              })}
            </div>
            {(first?.rows ?? []).length === 0 ? null : (
              <details className="small quiet">
                <summary>{t.pages.law.rows}</summary>
                <p>{versions.flatMap(({ rows }) => rows ?? []).join(", ")}</p>
              </details>
            )}
            {mayRead ? <Uses norm={key} /> : null}
          </article>
        );
      })}
    </>
  );
}
