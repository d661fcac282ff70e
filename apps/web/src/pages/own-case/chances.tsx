import { longDay } from "../../format/dates.ts";
import type { ClockDate } from "../../law/engine.ts";
import { type OwnTexts, ownChances } from "./texts/index.ts";

/** What may be applied for and from when; what is not open says why in one sentence. */
export function Chances({
  texts,
  dates,
  today,
  language,
}: {
  readonly texts: OwnTexts;
  readonly dates: readonly ClockDate[];
  readonly today: string;
  readonly language: string;
}) {
  const end = dates.find(({ id }) => id === "end")?.date;
  const over = end !== undefined && end < today;
  if (over) return null;
  return (
    <section className="panel stack">
      <h2>{texts.apply}</h2>
      <p>{texts.applyMore}</p>
      <ul className="own-chances">
        {ownChances.map((name) => {
          const found = dates.find((one) => one.id === name);
          if (found === undefined) return null;
          const date = found.date ?? found.earliest;
          const sure = found.date !== undefined && found.missing.length === 0;
          const open = date !== undefined && date <= today;
          if (date === undefined && found.reason !== undefined) return null;
          return (
            <li key={name}>
              <h3>{texts.dates[name]}</h3>
              <p className="own-when">
                {date === undefined ? texts.notKnown : open ? texts.now : `${texts.from} ${longDay(date, language)}`}
              </p>
              {open && sure ? null : <p>{sure ? texts.waiting : texts.missing}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
