import { countryName, isOfStates } from "../../../format/countries.ts";
import { shortDay } from "../../../format/dates.ts";
import type { Language } from "../../../i18n/languages.ts";
import type { Messages } from "../../../i18n/nb/index.ts";
import type { Engine } from "../../../law/load.ts";

function durationText(iso: string, language: Language): string {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(iso);
  if (found === null) return iso;
  const [, years, months, days] = found;
  const part = (count: string | undefined, one: string, more: string): string =>
    count === undefined ? "" : `${count} ${count === "1" ? one : more}`;
  const words =
    language === "en"
      ? [part(years, "year", "years"), part(months, "month", "months"), part(days, "day", "days")]
      : language === "nn"
        ? [part(years, "år", "år"), part(months, "md.", "md."), part(days, "dag", "dagar")]
        : [part(years, "år", "år"), part(months, "md.", "md."), part(days, "dag", "dager")];
  return words.filter((word) => word !== "").join(" ");
}

/** How it is said that there is none of a kind: of days that there is no such day. */
export const noneOf = (kind: string | undefined, { none, noSuchDay }: Messages): string =>
  kind === "date" || kind === "moment" ? noSuchDay : none;

interface Speech {
  readonly t: Messages;
  readonly language: Language;
  readonly engine: Engine | undefined;
}

/** A value of which only the bounds are known; undefined for any other. */
function boundsText(value: object, { t }: Speech): string | undefined {
  const { earliest, latest, least, most } = value as Readonly<Record<string, unknown>>;
  const day = (one: unknown): string | undefined => (typeof one === "string" ? shortDay(one) : undefined);
  const [from, to] = [day(earliest), day(latest)];
  const parts = [
    from === undefined ? undefined : t.timeline.earliest(from),
    to === undefined ? undefined : t.timeline.latest(to),
    typeof least === "number" ? t.case.least(least) : undefined,
    typeof most === "number" ? t.case.most(most) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** A value as people read it: days, durations, yes and no, the names of choices and states. `fact` is its catalogue id. */
export function valueText(value: unknown, fact: string, speech: Speech): string {
  const { t, language, engine } = speech;
  const definition = engine?.law.facts.get(fact);
  if (value === null || value === undefined) return t.unknown;
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    if (value === "none" && definition?.labels?.["none"] === undefined) return noneOf(definition?.type.kind, t);
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return shortDay(value);
    if (/^P\d/.test(value)) return durationText(value, language);
    if (isOfStates(definition?.type)) return countryName(value, language, t);
    const label = definition?.labels?.[value];
    if (label === undefined && value === "conflict") return t.status.conflict;
    return label === undefined || engine === undefined ? value : engine.inLanguage(label, language);
  }
  const items = Array.isArray(value) ? value : (value as { items?: unknown }).items;
  if (Array.isArray(items)) return items.length === 0 ? t.none : String(items.length);
  const text = (value as { text?: unknown }).text;
  return typeof text === "string" ? text : (boundsText(value, speech) ?? JSON.stringify(value));
}
