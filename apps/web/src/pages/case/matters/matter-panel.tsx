import { Link } from "@tanstack/react-router";
import type { Matter } from "../../../api/schema.ts";
import { useSession } from "../../../app/session.tsx";
import { StateTag } from "../../../components/state-tag.tsx";
import { Steps } from "../../../components/steps/steps.tsx";
import { shortDay, todayInNorway } from "../../../format/dates.ts";
import { useTexts } from "../../../i18n/index.tsx";
import { useColleagues, useRefresh, useUnits } from "../queries.ts";
import { matterSteps } from "./steps.ts";
import { useMatterName } from "./use-matter-name.ts";

/** One matter: what it is about, how it stands, who has it, what comes next, and what can be done. */
export function MatterPanel({ matter }: { readonly matter: Matter }) {
  const t = useTexts();
  const { me } = useSession();
  const colleagues = useColleagues();
  const { units, unitName } = useUnits();
  const refresh = useRefresh(matter.person);
  const nameOf = useMatterName();
  const assignee = colleagues.find(({ id }) => id === matter.assignee)?.name ?? matter.assignee;
  const steps = matterSteps(matter, {
    t,
    today: todayInNorway(),
    me: me.staff ?? "",
    unit: me.unit,
    colleagues,
    units,
  });
  const decided = matter.state === "decided";
  return (
    <article className="panel stack tight" aria-label={nameOf(matter.matter)}>
      <div className="row spread">
        <h3>{nameOf(matter.matter)}</h3>
        <StateTag machine="matter" state={matter.state} />
      </div>
      <p className="row wide quiet small">
        <span>
          {t.handling[matter.openedBy]}, {t.handling.opened} {shortDay(matter.openedAt)}
        </span>
        {matter.appliedOn === null ? null : (
          <span>
            {t.handling.applied} {shortDay(matter.appliedOn)}
            {matter.form === null ? "" : `, ${t.handling.forms[matter.form] ?? matter.form}`}
          </span>
        )}
        {matter.late === true ? <span>{t.handling.lateTag}</span> : null}
        <span>
          {t.handling.with} {unitName(matter.unit)}: {assignee ?? t.handling.nobody}
        </span>
      </p>
      {matter.hold === null ? null : (
        <p>
          {t.pages.day.onHold} {shortDay(matter.hold.until)}: {matter.hold.reason}
        </p>
      )}
      {matter.asked === null || matter.state !== "asked" ? null : (
        <p>{t.handling.asked(unitName(matter.asked.unit), shortDay(matter.asked.until))}</p>
      )}
      {matter.recommendation === null ? null : (
        <p className="prose">
          {t.handling.recommendation}:{" "}
          <strong>{t.handling.recommendations[matter.recommendation.says] ?? matter.recommendation.says}</strong>.{" "}
          {matter.recommendation.reason}
        </p>
      )}
      {matter.closedReason === null ? null : <p className="prose">{matter.closedReason}</p>}
      <p>
        <span className="quiet">{t.handling.next}: </span>
        {t.handling.nextSteps[matter.state]}
      </p>
      {matter.state === "closed" || matter.state === "void" ? null : (
        <div className="no-print">
          <Link
            to="/persons/$person/matters/$matter"
            params={{ person: matter.person, matter: matter.id }}
            className="ds-button small"
            {...(decided ? { "data-variant": "secondary" } : {})}
          >
            {decided ? t.handling.read : t.handling.write}
          </Link>
        </div>
      )}
      <Steps id={`matter ${matter.id}`} steps={steps.filter(({ danger }) => danger !== true)} refresh={refresh} />
      {steps.some(({ danger }) => danger === true) ? (
        <details className="no-print">
          <summary className="small">{t.handling.ending}</summary>
          <Steps id={`matter ${matter.id}`} steps={steps.filter(({ danger }) => danger === true)} refresh={refresh} />
        </details>
      ) : null}
    </article>
  );
}
