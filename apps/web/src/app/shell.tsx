import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Skeleton } from "../components/loading.tsx";
import { Mark } from "../components/mark.tsx";
import { Notice } from "../components/notice.tsx";
import { useSpoken } from "../i18n/index.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { ChoosePosting, Door } from "./door.tsx";
import { useKeptFocus } from "./keep-focus.ts";
import { KeySheet } from "./key-sheet.tsx";
import { useKeys, useSequence } from "./keys.ts";
import { PersonSearch } from "./person-search.tsx";
import { placesOf, readers } from "./places.ts";
import { SessionProvider, signInAddress, useSession } from "./session.tsx";
import "./shell.css";

/** What stands round every page: the way in, the menu, search, keys, and where focus goes on a new page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <SessionProvider door={(problem, again) => <Door problem={problem} again={again} />} waiting={<Waiting />}>
      <Inside>{children}</Inside>
    </SessionProvider>
  );
}

const Waiting = () => (
  <div className="page">
    <Skeleton lines={6} />
  </div>
);

function Inside({ children }: { readonly children: ReactNode }) {
  const { t, language } = useSpoken();
  const { me, over } = useSession();
  const [sheet, setSheet] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus();
    void path;
  }, [path]);
  useKeptFocus();
  const go = useSequence("g", {
    c: () => void navigate({ to: "/caseload" }),
    d: () => void navigate({ to: "/day" }),
    l: () => void navigate({ to: "/law" }),
  });
  useKeys({ "?": () => setSheet(true), "/": () => search.current?.focus(), ...go });
  if (me.role === null && me.postings.length > 0) return <ChoosePosting me={me} />;
  return (
    <div className="shell">
      <header className="site-header" data-color="accent" lang={language}>
        <a className="ds-skip-link" href="#main">
          {t.shell.skip}
        </a>
        <Link to="/" className="brand">
          <Mark />
          Soning
        </Link>
        <nav aria-label={t.shell.main}>
          {placesOf(me.role).map(({ to, name }) => (
            <Link key={to} to={to} activeProps={{ "aria-current": "page" }}>
              {t.shell[name]}
            </Link>
          ))}
        </nav>
        {me.role !== null && readers.includes(me.role) ? <PersonSearch field={search} /> : <span className="search" />}
        <AccountMenu me={me} onKeys={() => setSheet(true)} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {over ? (
          <div className="over-banner">
            <Notice colour="warning" title={t.shell.over} live>
              <p>{t.shell.overMore}</p>
              <div>
                <a className="ds-button small" href={signInAddress()}>
                  {t.shell.signIn}
                </a>
              </div>
            </Notice>
          </div>
        ) : null}
        {children}
      </main>
      {sheet ? <KeySheet onClose={() => setSheet(false)} /> : null}
    </div>
  );
}
