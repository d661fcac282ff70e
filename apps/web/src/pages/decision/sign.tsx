import { useMutation } from "@tanstack/react-query";
import { askVersioned } from "../../api/client.ts";
import type { Decision, Matter, Person } from "../../api/schema.ts";
import { Notice, ProblemNotice } from "../../components/notice.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { useSpoken } from "../../i18n/index.tsx";
import { languageNames } from "../../i18n/languages.ts";
import { useRefresh } from "../case/queries.ts";
import { conditionsOf, type Draft } from "./draft.ts";

const official = new Set(["nb", "nn", "en"]);

/** What is signed, to whom it goes and in which language; then one press. Signing is a step of its own. */
export function SignPanel({
  matter,
  decision,
  draft,
  person,
  letterLanguage,
}: {
  readonly matter: Matter;
  readonly decision: Decision;
  readonly draft: Draft;
  readonly person: Person;
  readonly letterLanguage: string;
}) {
  const { t, language } = useSpoken();
  const refresh = useRefresh(person.id);
  const sign = useMutation({
    mutationFn: () =>
      askVersioned("POST /api/decisions/{id}/sign", { path: { id: decision.id }, version: decision.version } as never),
    onSettled: refresh,
  });
  const spoken = draft.language === "" ? letterLanguage : draft.language;
  const personal = official.has(person.language)
    ? undefined
    : new Intl.DisplayNames([language], { type: "language" }).of(person.language);
  return (
    <section className="panel stack" aria-label={t.decision.summary}>
      <Notice colour="info" title={t.decision.waiting}>
        <p>{t.decision.waitingMore}</p>
      </Notice>
      <h2>{t.decision.summary}</h2>
      <dl className="facts">
        <dt>{t.decision.outcome}</dt>
        <dd>
          <strong>{t.decision.outcomes[decision.outcome] ?? decision.outcome}</strong>
        </dd>
        <dt>{t.decision.sentence}</dt>
        <dd>{draft.sentence}</dd>
        <dt>{t.decision.to}</dt>
        <dd>{person.name}</dd>
        <dt>{t.decision.inLanguage}</dt>
        <dd>
          {languageNames[spoken as "nb"]}
          {personal === undefined ? "" : `, ${t.decision.personalPart(personal)}`}
        </dd>
        {conditionsOf(draft).length === 0 ? null : (
          <>
            <dt>{t.decision.conditions}</dt>
            <dd>
              <ul>
                {conditionsOf(draft).map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {decision.special.length === 0 ? null : (
        <Notice colour="warning" title={decision.special.map((one) => t.decision.special[one] ?? one).join("; ")}>
          <p>{draft.contrary === "" ? draft.chosenReading : draft.contrary}</p>
        </Notice>
      )}
      <p className="quiet">{t.decision.afterSigning}</p>
      {sign.isError ? <ProblemNotice error={sign.error} /> : null}
      {matter.possible.includes("sign") ? (
        <div>
          <button type="button" className="ds-button" disabled={sign.isPending} onClick={() => sign.mutate()}>
            {t.decision.sign}
          </button>
        </div>
      ) : null}
      <Steps
        id={`sign ${matter.id}`}
        refresh={refresh}
        steps={[
          {
            id: "send-back",
            label: t.decision.sendBack,
            fields: [{ name: "reason", kind: "text", label: t.reason }],
            send: (body) =>
              askVersioned("POST /api/matters/{id}/send-back", {
                path: { id: matter.id },
                version: matter.version,
                body: body as never,
              }),
          },
        ]}
      />
    </section>
  );
}
