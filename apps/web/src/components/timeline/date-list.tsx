import { daysBetween, shortDay } from "../../format/dates.ts";
import { dayOrder } from "../../format/order.ts";
import { useSpoken } from "../../i18n/index.tsx";
import type { ClockDate } from "../../law/engine.ts";
import { LawSaid } from "../../law/spoken.tsx";
import { NormChip } from "../norm-chip.tsx";

/** The dates of a sentence as a table: for reading, for screen readers, for print. `before`: what they were before a what-if. */
export function DateList({
  dates,
  today,
  law,
  before,
}: {
  readonly dates: readonly ClockDate[];
  readonly today: string;
  readonly law: string;
  readonly before?: readonly ClockDate[] | undefined;
}) {
  const { t } = useSpoken();
  const shown = dates
    .filter(({ date, earliest, latest, conflict }) => date ?? earliest ?? latest ?? conflict)
    .sort((left, right) => dayOrder(left.date ?? left.earliest ?? "9", right.date ?? right.earliest ?? "9"));
  return (
    <div className="scroll">
      <table className="table">
        <caption className="unseen">{t.timeline.list}</caption>
        <thead className="unseen">
          <tr>
            <th scope="col">{t.date}</th>
            <th scope="col">{t.timeline.when}</th>
            <th scope="col">{t.timeline.what}</th>
            <th scope="col">{t.timeline.norm}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, date, earliest, latest, conflict, norm, cite }) => {
            const was = before?.find((one) => one.id === id)?.date;
            const bounds = [
              earliest === undefined || earliest === date ? undefined : t.timeline.earliest(shortDay(earliest)),
              latest === undefined || latest === date ? undefined : t.timeline.latest(shortDay(latest)),
            ].filter((part) => part !== undefined);
            return (
              <tr key={id} data-id={id}>
                <td className="nowrap">{date === undefined ? "–" : shortDay(date)}</td>
                <td className="quiet nowrap">
                  {date === undefined
                    ? ""
                    : before === undefined || was === undefined
                      ? t.inDays(daysBetween(today, date))
                      : t.timeline.moved(daysBetween(was, date))}
                </td>
                <td>
                  <LawSaid>{name}</LawSaid>
                  {conflict === true ? <span className="quiet"> {t.timeline.conflict}</span> : null}
                  {bounds.length === 0 ? null : <span className="quiet small"> ({bounds.join(", ")})</span>}
                </td>
                <td>
                  <NormChip norm={norm} cite={cite} law={law} on={date ?? today} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
