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

/** A value as people read it: days, durations, yes and no, the names of choices. `fact` is its catalogue id. */
export function valueText(
  value: unknown,
  fact: string,
  { t, language, engine }: { readonly t: Messages; readonly language: Language; readonly engine: Engine | undefined },
): string {
  if (value === null || value === undefined) return t.unknown;
  if (typeof value === "boolean") return value ? t.yes : t.no;
  if (typeof value === "number") return String(value);
  if (typeof value === "string") {
    if (value === "none") return t.notApplicable;
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return shortDay(value);
    if (/^P\d/.test(value)) return durationText(value, language);
    const label = engine?.law.facts.get(fact)?.labels?.[value];
    return label === undefined || engine === undefined ? value : engine.inLanguage(label, language);
  }
  const items = Array.isArray(value) ? value : (value as { items?: unknown }).items;
  if (Array.isArray(items)) return items.length === 0 ? t.none : String(items.length);
  const text = (value as { text?: unknown }).text;
  return typeof text === "string" ? text : JSON.stringify(value);
}
