import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../api/client.ts";
import type { Complaint } from "../../../api/schema.ts";
import { useSession } from "../../../app/session.tsx";
import { Icon } from "../../../components/icons.tsx";
import { StateTag } from "../../../components/state-tag.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { daysBetween, minuteWords, shortDay, todayInNorway } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { staysQuery, useRefresh, useUnits } from "../queries.ts";
import type { SignedDecision } from "../use-decisions.ts";
import { Costs } from "./costs.tsx";
import { complaintSteps } from "./steps.ts";

/** One complaint: when it came and whether in time, its deadlines on the way, who decides, and what can be done. */
export function ComplaintPanel({
  complaint,
  about,
  decision,
}: {
  readonly complaint: Complaint;
  readonly about: string;
  /** what is complained of, as it stands now: a complaint may make it wait */
  readonly decision: SignedDecision | undefined;
}) {
  const t = useTexts();
  const { complaints: words } = t;
  const { me } = useSession();
  const { units, unitName } = useUnits();
  const refresh = useRefresh(complaint.person);
  const { data } = useQuery({
    queryKey: ["defects", complaint.person, complaint.id],
    queryFn: () => ask("GET /api/complaints/{id}/defects", { path: { id: complaint.id } }),
  });
  const defects = data?.items ?? [];
  const stays = useQuery(staysQuery(complaint));
  const today = todayInNorway();
  const open = complaint.state === "received" || complaint.state === "admitted" || complaint.state === "above";
  const parent = units.find(({ id }) => id === complaint.unit)?.parent;
  const above = complaint.aboveUnit ?? parent ?? null;
  const ahead = (day: string) => (
    <span className="row">
      {minuteWords(day)}
      <span className="tag" data-color={day.slice(0, 10) < today ? "neutral" : "warning"}>
        <Icon name="clock" />
        {t.inDays(daysBetween(today, day))}
      </span>
    </span>
  );
  return (
    <article className="panel stack tight" aria-label={about}>
      <div className="row spread">
        <h3>{about}</h3>
        <StateTag machine="complaint" state={complaint.state} />
      </div>
      <dl className="facts">
        <dt>{words.receivedAt}</dt>
        <dd>
          {minuteWords(complaint.receivedAt)}, {t.handling.forms[complaint.form]}
          {complaint.handedInAt === null ? "" : ` (${minuteWords(complaint.handedInAt)})`}
          {" · "}
          <strong>
            {complaint.inTime === null ? words.noComplaint : complaint.inTime ? words.inTime : words.late}
          </strong>
        </dd>
        {complaint.complaintUntil === null ? null : (
          <>
            <dt>{words.until}</dt>
            <dd>{minuteWords(complaint.complaintUntil)}</dd>
          </>
        )}
        {complaint.inTime !== false || complaint.lateUntil === null ? null : (
          <>
            <dt>{words.lateUntil}</dt>
            <dd>{minuteWords(complaint.lateUntil)}</dd>
          </>
        )}
        {decision === undefined ? null : (
          <>
            <dt>{words.decisionNow}</dt>
            <dd>
              <StateTag machine="decision" state={decision.state} />
            </dd>
          </>
        )}
        <dt>{words.decides}</dt>
        <dd>{above === null ? words.nobodyAbove : unitName(above)}</dd>
        {open && complaint.harmUntil !== null ? (
          <>
            <dt>{words.harmUntil}</dt>
            <dd>{ahead(complaint.harmUntil)}</dd>
          </>
        ) : null}
        {complaint.excuse === null ? null : (
          <>
            <dt>{words.excuse}</dt>
            <dd>
              {words.excuses[complaint.excuse.ground] ?? complaint.excuse.ground}: {complaint.excuse.reason}
            </dd>
          </>
        )}
        {complaint.opinion === null ? null : (
          <>
            <dt>{words.opinion}</dt>
            <dd>
              <a href={`/api/documents/${complaint.opinion}/content`} download>
                {words.opinion}
              </a>
              {complaint.opinionCopiedAt === null
                ? ""
                : `, ${words.opinionCopied} ${minuteWords(complaint.opinionCopiedAt)}`}
            </dd>
          </>
        )}
        {complaint.result === null && complaint.rejectGround === null ? null : (
          <>
            <dt>{words.result}</dt>
            <dd>
              <strong>
                {complaint.result === null
                  ? (words.rejects[complaint.rejectGround ?? ""] ?? complaint.rejectGround)
                  : (words.results[complaint.result] ?? complaint.result)}
              </strong>
              {complaint.toHarm === true ? `, ${words.harmed}` : ""}
              {complaint.reasons === null ? "" : `. ${complaint.reasons}`}
            </dd>
          </>
        )}
      </dl>
      <blockquote className="prose as-said" lang={complaint.language}>
        {complaint.text}
      </blockquote>
      {complaint.wanted === null ? null : (
        <p className="prose">
          <span className="quiet">{words.wanted}</span> {complaint.wanted}
        </p>
      )}
      {stays.data?.items.map(({ id, granted, reason, conditions, decidedAt }) => (
        <p key={id} className="prose">
          <strong>{granted ? words.stayGranted : words.stayRefused}</strong>{" "}
          <span className="quiet">{minuteWords(decidedAt)}.</span> {reason}
          {conditions === null ? "" : ` ${words.conditions}: ${conditions}`}
        </p>
      ))}
      {defects.map(({ id, lacks, until, curedAt }) => (
        <p key={id}>
          {words.lacking(lacks, shortDay(until))}
          {curedAt === null ? "" : ` – ${words.curedOn} ${minuteWords(curedAt)}`}
        </p>
      ))}
      <Steps id={`complaint ${complaint.id}`} steps={complaintSteps(complaint, defects, me, t)} refresh={refresh} />
      <Costs complaint={complaint} />
    </article>
  );
}
