import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askVersioned } from "../../api/client.ts";
import { asProblem } from "../../api/problem.ts";
import { useDraft } from "../../app/drafts.ts";
import { Loaded, Skeleton } from "../../components/loading.tsx";
import { Notice } from "../../components/notice.tsx";
import { todayInNorway } from "../../format/dates.ts";
import type { Language } from "../../i18n/languages.ts";
import { type Engine, useEngine } from "../../law/load.ts";
import { factsQuery, useRefresh } from "../case/queries.ts";
import { openQuestions } from "../case/questions/open-questions.ts";
import { readAnswer } from "../case/questions/read-answer.ts";
import { type AnswerWords, ValueControl } from "../case/questions/value-control.tsx";
import { OwnProblem } from "./problem.tsx";
import { matterOfChance, type OwnTexts } from "./texts/index.ts";
import { wordsFor } from "./texts/questions/words-for.ts";

/** What only the person can answer, each question once and in plain words; one press opens it. */
export function OwnQuestions({
  person,
  own,
  lawful,
}: {
  readonly person: string;
  readonly own: OwnTexts;
  /** the language that a question is in which nobody has put to the person */
  readonly lawful: Language;
}) {
  const facts = useQuery(factsQuery(person));
  const engine = useEngine();
  const [open, setOpen] = useState<string>();
  const [thanks, setThanks] = useState(false);
  return (
    <section className="panel stack tight" aria-labelledby="own-questions">
      <h2 id="own-questions">{own.questions}</h2>
      <Loaded query={facts}>
        {({ current, faults, version }) => {
          if (engine === undefined) return <Skeleton lines={3} />;
          const questions = faults.length > 0 ? [] : forPerson(engine, current, lawful, own);
          return (
            <>
              {thanks ? <Notice colour="success" title={own.acts.thanks} live /> : null}
              {questions.length === 0 ? <p>{own.noQuestions}</p> : <p>{own.questionsMore}</p>}
              <ul className="stack tight">
                {questions.map(({ fact, question, words }) => (
                  <li key={fact} {...(words === undefined ? { lang: lawful, dir: "ltr" } : {})}>
                    {open === fact ? (
                      <Answer
                        person={person}
                        fact={fact}
                        question={question}
                        words={words}
                        version={version}
                        engine={engine}
                        own={own}
                        onDone={(sent) => {
                          setOpen(undefined);
                          setThanks(sent);
                        }}
                      />
                    ) : (
                      <button
                        type="button"
                        className="unknown"
                        onClick={() => {
                          setThanks(false);
                          setOpen(fact);
                        }}
                      >
                        {question}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
              {questions.length === 0 ? null : <p className="quiet">{own.acts.rest}</p>}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

/** Open questions whose answer the catalogue expects from the person, as they are put to the person. */
function forPerson(engine: Engine, facts: Readonly<Record<string, unknown>>, language: Language, { put }: OwnTexts) {
  const asked = { law: "in-force", on: todayInNorway() };
  return openQuestions(engine, facts, Object.values(matterOfChance), asked, language)
    .filter(({ fact, kind }) => {
      const definition = engine.law.facts.get(fact);
      return kind === "fact" && definition?.knownBy === "person";
    })
    .map(({ fact, question }) => ({ fact, question, ...wordsFor(fact, put) }));
}

function Answer({
  person,
  fact,
  question,
  words,
  version,
  engine,
  own,
  onDone,
}: {
  readonly person: string;
  readonly fact: string;
  readonly question: string;
  readonly words: AnswerWords | undefined;
  readonly version: number;
  readonly engine: Engine;
  readonly own: OwnTexts;
  readonly onDone: (sent: boolean) => void;
}) {
  const { acts } = own;
  const refresh = useRefresh(person);
  const [typed, write, drop] = useDraft(`own ${person} ${fact}`, "");
  const definition = engine.law.facts.get(fact);
  const value = readAnswer(typed, definition?.type);
  const send = useMutation({
    mutationFn: () =>
      askVersioned("POST /api/persons/{id}/own-answers", {
        path: { id: person },
        version,
        body: { answers: [{ fact, value }] },
      }),
    onSuccess: async () => {
      drop();
      await refresh();
      onDone(true);
    },
    // somebody else wrote in the case meanwhile: the answer stands, and goes on what is new by another press
    onError: (error) => (asProblem(error).code === "changed-meanwhile" ? refresh() : undefined),
  });
  return (
    <form
      className="stack own-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== undefined) send.mutate();
      }}
    >
      <ValueControl
        label={question}
        definition={definition}
        value={typed}
        fault={undefined}
        onChange={write}
        {...(words === undefined ? {} : { words })}
      />
      {send.isError ? <OwnProblem error={send.error} own={own} /> : null}
      <div className="row">
        <button type="submit" className="ds-button" disabled={send.isPending || value === undefined}>
          {acts.send}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => onDone(false)}>
          {acts.cancel}
        </button>
      </div>
    </form>
  );
}
