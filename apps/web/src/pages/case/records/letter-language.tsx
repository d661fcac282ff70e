import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { askVersioned } from "../../../api/client.ts";
import type { Person } from "../../../api/schema.ts";
import { useRole } from "../../../app/session.tsx";
import { SidePanel } from "../../../components/dialog.tsx";
import { StepForm } from "../../../components/steps/form.tsx";
import { useSpoken } from "../../../i18n/index.tsx";
import { languageNames } from "../../../i18n/languages.ts";
import { useRefresh } from "../queries.ts";

/** Those that letters know: two for the official part, the rest for a part of its own. */
const known = ["nb", "nn", "en", "pl", "lt", "ro", "ru", "tr", "ar"] as const;

/** What a language is called in the reader's own. */
const nameIn = (tag: string, language: string): string =>
  tag === "nb" || tag === "nn"
    ? languageNames[tag]
    : (new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag);

/** In which language a person is written to, where that is known from, and changing it. */
export function LetterLanguage({ person }: { readonly person: Person }) {
  const { t, language } = useSpoken();
  const { language: words } = t.exchange;
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const refresh = useRefresh(person.id);
  const writes = useRole("caseworker", "leader", "region", "probation");
  const now = nameIn(person.language, language);
  return (
    <>
      <button type="button" className="ds-button tiny" data-variant="secondary" onClick={() => setOpen(true)}>
        {words.button(now)}
      </button>
      {open ? (
        <SidePanel title={words.title} onClose={() => setOpen(false)}>
          <p>
            <strong>{now}</strong>
            <br />
            <span className="quiet small">
              {person.languageSource === null ? words.notAsked : words.known(person.languageSource)}
            </span>
          </p>
          <p className="small prose">{words.more}</p>
          {writes ? (
            <StepForm
              id={`letter language ${person.id}`}
              submit={words.change}
              fields={[
                {
                  name: "language",
                  kind: "choice",
                  label: words.choose,
                  options: [...known.map((tag) => [tag, nameIn(tag, language)] as const), ["other", words.other]],
                },
                {
                  name: "code",
                  kind: "line",
                  label: words.code,
                  hint: words.codeHint,
                  when: (values) => values["language"] === "other",
                },
                { name: "source", kind: "line", label: words.source, hint: t.case.sourceHint },
              ]}
              send={({ language: chosen, code, source }) =>
                askVersioned("PUT /api/persons/{id}/language", {
                  path: { id: person.id },
                  version: person.version,
                  body: { language: String(chosen === "other" ? code : chosen).toLowerCase(), source: String(source) },
                })
              }
              refresh={refresh}
              onDone={() => {
                setOpen(false);
                // a letter that was shown before is composed anew
                void client.invalidateQueries({ queryKey: ["letter-preview"] });
                void refresh();
              }}
            />
          ) : null}
        </SidePanel>
      ) : null}
    </>
  );
}
