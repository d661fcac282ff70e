import { formatDay } from "@soning/calendar";
import type { Given } from "../arguments.ts";
import { BadInput } from "../fault.ts";
import type { CaseSource } from "./any-case.ts";
import { askedFor, dayGiven } from "./day.ts";

type Json = Readonly<Record<string, unknown>>;

function interruptions(given: Given): readonly Json[] {
  return given.texts("interruption").map((text) => {
    const [from, to, rest] = text.split("..");
    if (from === undefined || to === undefined || rest !== undefined) {
      throw new BadInput({
        code: "bad-option-value",
        path: "--interruption",
        value: text,
        message: {
          nb: "skriv FRA..TIL, f.eks. 2026-03-01..2026-03-14",
          en: "write FROM..TO, e.g. 2026-03-01..2026-03-14",
          nn: "skriv FRÅ..TIL, t.d. 2026-03-01..2026-03-14",
        },
      });
    }
    if (dayGiven(to, "--interruption") < dayGiven(from, "--interruption")) {
      throw new BadInput({
        code: "bad-option-value",
        path: "--interruption",
        value: text,
        message: { nb: "slutter før det begynner", en: "ends before it begins", nn: "sluttar før det tek til" },
      });
    }
    return { from, to };
  });
}

/** Whole days, as `--remand-after-judgment 12`. Throws BadInput. */
function remandDays(given: Given): number | undefined {
  const text = given.text("remand-after-judgment");
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new BadInput({
    code: "bad-option-value",
    path: "--remand-after-judgment",
    value: text,
    message: {
      nb: "skal være et antall hele dager fra 0",
      en: "must be a number of whole days from 0",
      nn: "skal vere eit tal heile dagar frå 0",
    },
  });
}

function itemsOf(list: unknown): readonly Json[] {
  if (Array.isArray(list)) return list as Json[];
  const items = typeof list === "object" && list !== null ? (list as { items?: unknown }).items : undefined;
  return Array.isArray(items) ? (items as Json[]) : [];
}

function withItems(list: unknown, items: readonly Json[]): unknown {
  return typeof list === "object" && list !== null && !Array.isArray(list) ? { ...list, items } : items;
}

/** Remand after the judgment stands on one sentence: the first prison sentence, for it counts once. */
function withRemand(facts: Json, days: number): Json {
  const items = itemsOf(facts["sentences"]);
  const at = Math.max(
    0,
    items.findIndex((sentence) => sentence["kind"] === "prison" || sentence["kind"] === "preventive-detention"),
  );
  if (items.length === 0) {
    throw new BadInput({
      code: "bad-option-value",
      path: "--remand-after-judgment",
      value: String(days),
      message: {
        nb: "saken har ingen straff å trekke fra i",
        en: "the case has no sentence to deduct from",
        nn: "saka har inga straff å trekkje frå i",
      },
    });
  }
  return {
    ...facts,
    sentences: withItems(
      facts["sentences"],
      items.map((sentence, place) => (place === at ? { ...sentence, remandAfterJudgment: days } : sentence)),
    ),
  };
}

/** What the clock's options say, laid over the facts of the case: a start that has come is begun, a later one planned. */
export function withClockOptions(source: CaseSource, given: Given): CaseSource {
  let facts: Json = source.facts;
  const start = given.text("start");
  const on = given.text("on") ?? source.on;
  if (start !== undefined) {
    const day = askedFor(start, "--start").on;
    const begun = on !== undefined && formatDay(day) <= on.slice(0, 10);
    facts = {
      ...facts,
      ...(begun ? { "serving.startedOn": start } : { "serving.startedOn": "none", "serving.plannedStart": start }),
    };
  }
  const added = interruptions(given);
  if (added.length > 0)
    facts = {
      ...facts,
      interruptions: withItems(facts["interruptions"], [...itemsOf(facts["interruptions"]), ...added]),
    };
  const days = remandDays(given);
  return { ...source, facts: days === undefined ? facts : withRemand(facts, days) };
}
