import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../../api/client.ts";
import { forgetDrafts } from "../../app/drafts.ts";
import { useSession } from "../../app/session.tsx";
import { Icon } from "../../components/icons.tsx";
import { Loaded, Skeleton } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { SmallTimeline } from "../../components/timeline/small.tsx";
import { longDay, momentSpan } from "../../format/dates.ts";
import { visitsOf } from "../../format/looks.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { ClockDate } from "../../law/engine.ts";
import { OwnAccess } from "./access.tsx";
import { Chances } from "./chances.tsx";
import { OwnDecisions } from "./decisions.tsx";
import { OwnQuestions } from "./questions.tsx";
import { isOwnLanguage, loadOwnTexts, type OwnLanguage, ownDates, ownLanguages } from "./texts/index.ts";
import "./own-case.css";

const KEY = "soning-own-language";

/** The convicted person's own case: the dates, what may be applied for and when, questions, how to complain, who looked. */
export function OwnCasePage() {
  const { language: first, speak } = useSpoken();
  const { me } = useSession();
  const [language, setLanguage] = useState<OwnLanguage>(() => {
    const kept = localStorage.getItem(KEY) ?? first;
    return isOwnLanguage(kept) ? kept : "nb";
  });
  const lawful = language === "nb" || language === "nn" ? language : "en";
  const texts = useQuery({
    queryKey: ["own-texts", language],
    queryFn: loadOwnTexts[language],
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  });
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
    return () => {
      document.documentElement.dir = "ltr";
    };
  }, [language]);
  const id = me.person ?? "";
  const clock = useQuery({
    queryKey: ["own-clock", id, lawful],
    queryFn: () => ask("GET /api/persons/{id}/clock", { path: { id }, query: { language: lawful } }),
  });
  const looked = useQuery({
    queryKey: ["looked", id],
    queryFn: () => ask("GET /api/persons/{id}/looked", { path: { id }, query: { limit: 200 } }),
  });
  const leave = useMutation({
    mutationFn: () => ask("POST /api/sign-out"),
    onSuccess: ({ next }) => {
      forgetDrafts();
      location.assign(next);
    },
  });
  const own = texts.data;
  if (own === undefined) return <Skeleton lines={8} />;
  return (
    <div className="page own">
      <div className="row spread">
        <h1>{own.title}</h1>
        <label className="own-language no-print">
          <span className="unseen">{own.language}</span>
          <select
            className="input"
            value={language}
            onChange={({ target }) => {
              if (!isOwnLanguage(target.value)) return;
              localStorage.setItem(KEY, target.value);
              setLanguage(target.value);
              // what is not translated here is told in the language that the law is told in
              speak(target.value === "nb" || target.value === "nn" ? target.value : "en");
            }}
          >
            {Object.entries(ownLanguages).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {own.toCheck === "" ? null : <Notice colour="info" title={own.toCheck} />}
      {clock.isPending ? (
        <div className="own-waiting">
          <Skeleton lines={8} />
        </div>
      ) : null}
      {clock.isPending ? null : (
        <Loaded query={clock} lines={8}>
          {({ on, dates: given }) => {
            const dates = given as unknown as readonly ClockDate[];
            return (
              <>
                <section className="panel stack">
                  <h2>{own.sentence}</h2>
                  <div className="own-bar" dir="ltr">
                    <SmallTimeline dates={dates} today={on} />
                  </div>
                  <dl className="own-dates">
                    {ownDates.map((name) => {
                      const date = dates.find((one) => one.id === name)?.date;
                      return date === undefined ? null : (
                        <div key={name} {...(date < on ? { "data-past": "" } : {})}>
                          <dt>
                            {date < on ? <Icon name="met" /> : <Icon name="clock" />} {own.dates[name]}
                          </dt>
                          <dd>{longDay(date, language)}</dd>
                        </div>
                      );
                    })}
                  </dl>
                </section>
                <Chances person={id} texts={own} dates={dates} today={on} language={language} />
              </>
            );
          }}
        </Loaded>
      )}
      <OwnQuestions person={id} own={own} lawful={lawful} />
      <OwnDecisions person={id} own={own} language={language} />
      <section className="panel stack tight">
        <h2>{own.complain}</h2>
        <p className="prose">{own.complainMore}</p>
      </section>
      <OwnAccess person={id} own={own} language={language} />
      <section className="panel stack tight">
        <h2>{own.looked}</h2>
        <Loaded query={looked}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{own.nobody}</p>
            ) : (
              <ul className="stack tight">
                {visitsOf(items).map(({ from, until, unit, role, acts }) => (
                  <li key={`${until} ${unit} ${role}`}>
                    <span dir="ltr">{momentSpan(from, until)}</span> –{" "}
                    {own.roles[role as keyof typeof own.roles] ?? role}
                    {unit === null ? "" : `, ${unit}`}
                    {acts.includes("disclosure.make") ? <strong>, {own.disclosed}</strong> : null}
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
      </section>
      <div className="row no-print">
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => window.print()}>
          {own.print}
        </button>
        {me.kind === "assisted" ? (
          <button type="button" className="ds-button" disabled={leave.isPending} onClick={() => leave.mutate()}>
            {own.acts.finish}
          </button>
        ) : null}
      </div>
    </div>
  );
}
