import { useCallback, useRef } from "react";
import { askVersioned } from "../../api/client.ts";
import type { Decision, Facts, Matter, Person } from "../../api/schema.ts";
import { useSession } from "../../app/session.tsx";
import { Notice } from "../../components/notice.tsx";
import { StateTag } from "../../components/state-tag.tsx";
import { type Step, Steps } from "../../components/steps/steps.tsx";
import { shortDay, todayInNorway } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { Engine } from "../../law/load.ts";
import { useMatterName } from "../case/matters/use-matter-name.ts";
import { useColleagues, useRefresh, useUnits } from "../case/queries.ts";
import { AfterPanel } from "./after.tsx";
import { BeforeSigning } from "./before-signing.tsx";
import { draftOf, letterOf, soughtOf, spokenIn } from "./draft.ts";
import { EditorForm } from "./editor-form.tsx";
import { Grounds } from "./grounds.tsx";
import { LetterPane } from "./letter/pane.tsx";
import { SignPanel } from "./sign.tsx";
import { useEditor } from "./use-editor.ts";
import { Weighing } from "./weighing.tsx";

const over = new Set(["dropped", "reversed"]);

/** The work on a decision, by the state of its matter: written, signed, told. */
export function DecisionWork({
  matter,
  decisions,
  facts,
  person,
  engine,
}: {
  readonly matter: Matter;
  readonly decisions: readonly Decision[];
  readonly facts: Facts;
  readonly person: Person;
  readonly engine: Engine;
}) {
  const { t, language } = useSpoken();
  const { me } = useSession();
  const { unitName } = useUnits();
  const colleagues = useColleagues();
  const refresh = useRefresh(person.id);
  const nameOf = useCallback((actor: string) => colleagues.find(({ id }) => id === actor)?.name ?? actor, [colleagues]);
  const draftRow = decisions.find(({ state }) => state === "draft");
  const signed = decisions.find(({ state }) => state !== "draft" && !over.has(state));
  const former = decisions.filter((one) => one !== draftRow && one !== signed && one.state !== "dropped");
  const editor = useEditor(matter, draftRow, me.staff, nameOf);
  const reasons = useRef<HTMLTextAreaElement>(null);
  const asked = { law: "in-force", on: todayInNorway() };
  const answer = facts.faults.length > 0 ? undefined : engine.answerOf(facts.current, matter.matter, asked, language);
  const letterLanguage = person.language === "nn" ? "nn" : "nb";
  const writing = matter.state === "preparing" && matter.unit === me.unit && matter.possible.includes("propose");
  const shown = writing || draftRow === undefined ? undefined : draftOf(draftRow);
  const text = matter.state === "decided" && signed !== undefined ? draftOf(signed) : (shown ?? editor.draft);
  const about = useMatterName(spokenIn(text, letterLanguage))(matter.matter);
  const letter = letterOf(text, { language: letterLanguage, about });
  const insert = (cite: string): void => {
    const field = reasons.current;
    const { draft } = editor;
    const at = field?.selectionEnd ?? draft.reasons.length;
    const before = draft.reasons.slice(0, at);
    const gap = before === "" || /\s$/.test(before) ? "" : " ";
    editor.write({ reasons: `${before}${gap}${cite}${draft.reasons.slice(at)}` });
    field?.focus();
  };
  const clashing = Object.keys(editor.clashes).length > 0;
  const propose: Step = {
    id: "propose",
    label: t.decision.propose,
    next: true,
    fields: [],
    send: async () => {
      const { id, version } = await editor.save(await editor.assess());
      return askVersioned("POST /api/decisions/{id}/propose", { path: { id }, version } as never);
    },
  };
  const drop: Step = {
    id: "drop",
    label: t.decision.drop,
    danger: true,
    fields: [{ name: "reason", kind: "text", label: t.reason }],
    send: (body) =>
      askVersioned("POST /api/decisions/{id}/drop", {
        path: { id: draftRow?.id ?? "" },
        version: draftRow?.version ?? 0,
        body: body as never,
      }),
  };
  const sought = soughtOf(editor.draft);
  const unsought =
    answer?.outcome === "undetermined" ? answer.missing.filter(({ fact }) => (sought[fact] ?? "").trim() === "") : [];
  const ready = !clashing && editor.draft.outcome !== "" && editor.draft.reasons.trim() !== "";
  return (
    <>
      <p className="row">
        <StateTag machine="matter" state={matter.state} />
        {matter.state === "to-sign" || matter.state === "decided" ? null : (
          <span className="quiet">{t.handling.nextSteps[matter.state]}</span>
        )}
      </p>
      {matter.unit === me.unit ? null : (
        <Notice colour="info" title={t.decision.lockedElsewhere}>
          <p>{unitName(matter.unit)}</p>
        </Notice>
      )}
      <div className="decision-columns">
        <div className="stack">
          {matter.state === "decided" && signed !== undefined ? <AfterPanel decision={signed} asked={letter} /> : null}
          {matter.state === "preparing" || matter.state === "to-sign" ? <BeforeSigning matter={matter} /> : null}
          {matter.state === "to-sign" && draftRow !== undefined ? (
            <SignPanel
              matter={matter}
              decision={draftRow}
              draft={text}
              person={person}
              letterLanguage={letterLanguage}
            />
          ) : null}
          {answer === undefined ? null : (
            <>
              {matter.state === "decided" ? null : (
                <Grounds answer={answer} asked={asked} onInsert={writing ? insert : undefined} />
              )}
              <Weighing
                matter={matter}
                engine={engine}
                open={
                  matter.state === "decided"
                    ? []
                    : answer.missing.flatMap(({ kind, fact }) => (kind === "assessment" ? [fact] : []))
                }
                locked={!writing}
              />
              {writing ? (
                <>
                  <EditorForm
                    matter={matter}
                    answer={answer}
                    facts={facts}
                    engine={engine}
                    editor={editor}
                    letterLanguage={letterLanguage}
                    reasons={reasons}
                  />
                  {ready ? (
                    <section className="panel stack tight">
                      <h2>{t.decision.toSign}</h2>
                      <p className="quiet small">{t.decision.toSignMore}</p>
                      {unsought.length === 0 ? null : (
                        <Notice colour="warning" title={t.decision.lacking}>
                          <ul>
                            {unsought.map(({ fact, question }) => (
                              <li key={fact}>– {question}</li>
                            ))}
                          </ul>
                        </Notice>
                      )}
                      <Steps
                        id={`propose ${matter.id}`}
                        refresh={refresh}
                        steps={[...(unsought.length === 0 ? [propose] : []), ...(draftRow === undefined ? [] : [drop])]}
                      />
                    </section>
                  ) : null}
                </>
              ) : null}
            </>
          )}
          {former.length === 0 ? null : (
            <section className="panel stack tight">
              <h2>{t.decision.former}</h2>
              <ul className="lined">
                {former.map(({ id, state, outcome, signedAt }) => (
                  <li key={id} className="row spread">
                    <span>
                      {t.decision.outcomes[outcome] ?? outcome}
                      {signedAt === null ? "" : ` ${shortDay(signedAt)}`}
                    </span>
                    <StateTag machine="decision" state={state} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <LetterPane
          decision={(matter.state === "decided" ? signed : draftRow)?.id}
          version={(matter.state === "decided" ? signed : draftRow)?.version ?? 0}
          asked={letter}
        />
      </div>
    </>
  );
}
