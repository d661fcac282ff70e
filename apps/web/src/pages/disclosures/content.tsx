import type { Disclosure } from "../../api/schema.ts";
import { Notice } from "../../components/notice.tsx";
import { longDay, shortDay } from "../../format/dates.ts";
import { useSpoken } from "../../i18n/index.tsx";

interface Content {
  readonly identity?: { readonly name: string; readonly birthDate: string | null; readonly nationalId: string | null };
  readonly dates?: readonly {
    readonly id: string;
    readonly name: string;
    readonly date?: string;
    readonly earliest?: string;
    readonly latest?: string;
    readonly cite: string;
  }[];
  readonly datesOn?: string;
  readonly unverified?: readonly string[];
}

/** What was disclosed, by the parts that a disclosure can have. */
export const contentOf = ({ content }: Pick<Disclosure, "content">): Content => content as Content;

/** What was disclosed, as it was then: who, and the dates of the sentence. */
export function DisclosedContent({ of }: { readonly of: Pick<Disclosure, "content"> }) {
  const { t, language } = useSpoken();
  const { disclosures: words } = t.exchange;
  const { identity, dates, datesOn, unverified } = contentOf(of);
  const known = dates?.filter(({ date, earliest, latest }) => (date ?? earliest ?? latest) !== undefined);
  return (
    <div className="stack tight" style={{ marginBlockStart: 8 }}>
      {identity === undefined ? null : (
        <dl className="facts">
          <dt>{t.records.name}</dt>
          <dd>{identity.name}</dd>
          <dt>{words.birthDate}</dt>
          <dd>{identity.birthDate === null ? words.noNumber : shortDay(identity.birthDate)}</dd>
          <dt>{words.number}</dt>
          <dd>{identity.nationalId ?? words.noNumber}</dd>
        </dl>
      )}
      {known === undefined ? null : (
        <>
          {datesOn === undefined ? null : <p className="quiet small">{words.asOf(longDay(datesOn, language))}</p>}
          {(unverified ?? []).length === 0 ? null : <Notice colour="warning" title={words.unverified} />}
          {/* the dates are named as the service named them when it disclosed them */}
          <dl className="facts" lang="nb">
            {known.map(({ id, name, date, earliest, latest, cite }) => (
              <div key={id} style={{ display: "contents" }}>
                <dt>{name}</dt>
                <dd>
                  {date === undefined
                    ? [earliest, latest].map((one) => (one === undefined ? "…" : shortDay(one))).join(" – ")
                    : shortDay(date)}{" "}
                  <span className="quiet small">{cite}</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
