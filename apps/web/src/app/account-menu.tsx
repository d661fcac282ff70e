import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../api/client.ts";
import type { Me } from "../api/schema.ts";
import { Icon } from "../components/icons.tsx";
import { Menu } from "../components/menu.tsx";
import { useSpoken } from "../i18n/index.tsx";
import { languageNames, languages } from "../i18n/languages.ts";
import { type Appearance, appearance, appearances, setAppearance } from "./appearance.ts";
import { forgetDrafts } from "./drafts.ts";

/** Who one is, language, appearance, keys, and the way out. */
export function AccountMenu({ me, onKeys }: { readonly me: Me; readonly onKeys: () => void }) {
  const { t, language, speak } = useSpoken();
  const [look, setLook] = useState<Appearance>(appearance);
  const leave = useMutation({
    mutationFn: () => ask("POST /api/sign-out"),
    onSuccess: ({ next }) => {
      forgetDrafts();
      location.assign(next);
    },
  });
  return (
    <Menu
      label={`${t.shell.account}: ${me.name ?? ""}`}
      name={
        <>
          <span className="account-name">{me.name}</span>
          <Icon name="menu" />
        </>
      }
    >
      {(close) => (
        <>
          <p>
            <strong>{me.name}</strong>
            <br />
            <span className="quiet small">
              {me.role === null ? "" : t.shell.roles[me.role]}
              {me.postings.map(({ id, unit }) => (id === me.posting ? `, ${unit.name}` : ""))}
            </span>
          </p>
          <div className="field">
            <label htmlFor="menu-language">{t.shell.language}</label>
            <select
              id="menu-language"
              className="input"
              value={language}
              onChange={({ target }) => speak(languages.find((one) => one === target.value) ?? "nb")}
            >
              {languages.map((one) => (
                <option key={one} value={one} lang={one}>
                  {languageNames[one]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="menu-look">{t.shell.appearance}</label>
            <select
              id="menu-look"
              className="input"
              value={look}
              onChange={({ target }) => {
                const to = appearances.find((one) => one === target.value) ?? "auto";
                setAppearance(to);
                setLook(to);
              }}
            >
              {appearances.map((one) => (
                <option key={one} value={one}>
                  {t.shell[one]}
                </option>
              ))}
            </select>
          </div>
          <div className="row">
            <button
              type="button"
              className="ds-button tiny"
              data-variant="secondary"
              onClick={() => {
                close();
                onKeys();
              }}
            >
              {t.shell.keys} <kbd>?</kbd>
            </button>
            <button type="button" className="ds-button tiny" data-variant="secondary" onClick={() => leave.mutate()}>
              {t.shell.signOut}
            </button>
          </div>
        </>
      )}
    </Menu>
  );
}
