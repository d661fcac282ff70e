import { useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "../../api/client.ts";
import type { Decision, LetterAsked } from "../../api/schema.ts";
import { useSession } from "../../app/session.tsx";
import { Icon } from "../../components/icons.tsx";
import { ProblemNotice } from "../../components/notice.tsx";
import { StateTag } from "../../components/state-tag.tsx";
import { Steps } from "../../components/steps/steps.tsx";
import { daysBetween, longDay, minuteWords, shortMoment, todayInNorway } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";
import { lettersQuery, useColleagues, useRefresh } from "../case/queries.ts";
import { decisionSteps } from "./decision-steps.ts";
import { LetterLine } from "./letter-line.tsx";

/** After signing: the letter, how it was sent, when it was received, until when one may complain, and what can follow. */
export function AfterPanel({ decision, asked }: { readonly decision: Decision; readonly asked: LetterAsked }) {
  const { t, language } = useSpoken();
  const { me } = useSession();
  const refresh = useRefresh(decision.person);
  const colleagues = useColleagues();
  const letters = useQuery(lettersQuery(decision.person));
  const notices = useQuery({
    queryKey: ["notices", decision.person, decision.id],
    queryFn: () => ask("GET /api/decisions/{id}/notices", { path: { id: decision.id } }),
  });
  const write = useMutation({
    mutationFn: () =>
      ask("POST /api/decisions/{id}/letters", {
        path: { id: decision.id },
        body: asked,
        key: `letter ${decision.id} ${letters.data?.items.length}`,
      }),
    onSettled: refresh,
  });
  const told = notices.data?.items ?? [];
  const untold = told.length > 0 && told.every(({ withReasons, kind }) => !withReasons && kind !== "reasons");
  const own = (letters.data?.items ?? []).filter((letter) => letter.decision === decision.id);
  const today = todayInNorway();
  const signer = colleagues.find(({ id }) => id === decision.signedBy)?.name ?? decision.signedBy ?? "";
  const until = decision.complaintUntil;
  return (
    <section className="panel stack" aria-label={t.decision.happens}>
      <div className="row spread">
        <h2>{t.decision.happens}</h2>
        <StateTag machine="decision" state={decision.state} />
      </div>
      <dl className="facts">
        <dt>{t.decision.outcome}</dt>
        <dd>
          <strong>{t.decision.outcomes[decision.outcome] ?? decision.outcome}</strong>
        </dd>
        <dt>{t.decision.signature}</dt>
        <dd>{decision.signedAt === null ? "" : t.decision.signedBy(signer, shortMoment(decision.signedAt))}</dd>
        <dt>{t.decision.notified}</dt>
        <dd>
          {decision.notifiedAt !== null
            ? minuteWords(decision.notifiedAt)
            : own.length === 0
              ? t.decision.nothingSent
              : t.decision.notReceived}
        </dd>
        <dt>{t.decision.deadline}</dt>
        <dd>
          {until === null ? (
            t.decision.deadlineOpen
          ) : (
            <span className="row">
              <span className="tag" data-color={until.slice(0, 10) < today ? "neutral" : "warning"}>
                <Icon name="clock" />
                {longDay(until, language)}
                {until.length > 10 ? ` ${until.slice(11, 16)}` : ""}
              </span>
              <span className="quiet">{t.inDays(daysBetween(today, until))}</span>
            </span>
          )}
        </dd>
      </dl>
      {decision.special.length === 0 ? null : (
        <p className="small quiet">{decision.special.map((one) => t.decision.special[one] ?? one).join("; ")}</p>
      )}
      {own.map((letter) => (
        <LetterLine key={letter.id} letter={letter} person={decision.person} />
      ))}
      {told
        .filter(({ kind }) => kind === "oral")
        .map(({ id, at, minute }) => (
          <p key={id} className="prose">
            <strong>
              {t.decision.oral} {minuteWords(at)}
            </strong>
            . {minute}
          </p>
        ))}
      {write.isError ? <ProblemNotice error={write.error} /> : null}
      {decision.unit === me.unit && decision.state !== "reversed" ? (
        <div className="no-print">
          <button
            type="button"
            className="ds-button small"
            disabled={write.isPending}
            {...(own.length === 0 ? {} : { "data-variant": "secondary" })}
            onClick={() => write.mutate()}
          >
            {t.decision.writeLetter}
          </button>
        </div>
      ) : null}
      <Steps id={`decision ${decision.id}`} steps={decisionSteps(decision, t, untold)} refresh={refresh} />
    </section>
  );
}
