import type { ComplaintLine, DeadlineLine, HandedOverLine, OrderLine } from "../../../api/schema.ts";
import { longDay, shortDay } from "../../../format/dates.ts";
import { dayOrder, folded, nameOrder } from "../../../format/order.ts";
import type { Language } from "../../../i18n/languages.ts";
import type { Messages } from "../../../i18n/nb/index.ts";

export const lists = ["deadlines", "orders", "complaints", "handed"] as const;
export type List = (typeof lists)[number];

/** A line of a list, whatever it is of: whom it is about, what, which day, and why it stands there. */
export interface ListLine {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  /** of which kind it is, in a word */
  readonly kind: string;
  /** what is to be done, in the words of the law; empty where the law has none */
  readonly law: string;
  /** what it is about, or what is to be looked at */
  readonly what: string;
  readonly matter: string | null;
  /** the day by which the list is ordered: on which it ends, or came */
  readonly day: string;
  /** the day is one by which something must be done */
  readonly ends: boolean;
  readonly late: boolean;
  /** who has it, how it stands, what to look out for */
  readonly note: string;
  readonly norm: string | null;
  /** why it stands here, a sentence each */
  readonly why: readonly string[];
  /** tab of the case where it is handled */
  readonly tab: "overview" | "decisions" | "complaint";
}

/** How things are called. */
export interface Said {
  readonly t: Messages;
  readonly language: Language;
  readonly matterName: (matter: string) => string;
  readonly staffName: (id: string) => string;
}

const kept = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" · ");

/** What ends on a day. */
export function deadlineOf(line: DeadlineLine, { t, language, matterName, staffName }: Said): ListLine {
  const { lists: words } = t.caseload;
  const { id, what, person, matter, text, due, overdue, assignee, norm } = line;
  const about = matter === null ? undefined : matterName(matter);
  // what is rested for and what is lacking was written by somebody here
  const lawful = what === "task" || what === "wait";
  const day = `${longDay(due, language)}${due.length > 10 ? ` ${due.slice(11, 16)}` : ""}`;
  return {
    id,
    person,
    kind: words.kinds[what],
    law: lawful ? (text ?? "") : "",
    what: kept([lawful ? undefined : (text ?? undefined), about]),
    matter,
    day: due,
    ends: true,
    late: overdue,
    note: what === "task" || what === "hold" ? (assignee === null ? t.handling.nobody : staffName(assignee)) : "",
    norm,
    why: [words.why[what](day), ...(overdue ? [words.overdue] : [])],
    tab: what === "defect" || what === "harm" ? "complaint" : "decisions",
  };
}

/** A sentence as the court gave it: `fengsel 1 år 4 md.`, `bot 9 000 kr`. */
export function sentenceWords(
  { kind, kroner, ...length }: OrderLine["sentences"][number],
  { t, language }: Pick<Said, "t" | "language">,
): string {
  const { lists: words } = t.caseload;
  const parts = (["years", "months", "days", "hours"] as const).flatMap((unit) => {
    const count = length[unit];
    return count === 0 ? [] : [`${count} ${words.units[unit][count === 1 ? 0 : 1]}`];
  });
  const sum = kroner === 0 ? [] : [`${kroner.toLocaleString(language === "en" ? "en-GB" : "nb-NO")} kr`];
  return [words.sentences[kind], ...parts, ...sum].join(" ");
}

/** An order that nobody has checked. */
export function orderOf(line: OrderLine, said: Said): ListLine {
  const { t, language } = said;
  const { lists: words } = t.caseload;
  const { id, person, caseNumber, sentences, description, arrivedOn, version, byHand, missing } = line;
  const care = [
    ...(byHand === 0 ? [] : [words.byHand(byHand)]),
    ...(missing === 0 ? [] : [words.missing(missing)]),
    ...(version === 1 ? [] : [words.newVersion(version)]),
  ];
  return {
    id,
    person,
    kind: caseNumber,
    law: "",
    what: kept([...sentences.map((one) => sentenceWords(one, said)), description]),
    matter: null,
    day: arrivedOn,
    ends: false,
    late: false,
    note: kept(care),
    norm: null,
    why: [words.orderWhy(longDay(arrivedOn, language)), ...care],
    tab: "overview",
  };
}

/** A complaint with the unit. */
export function complaintOf(line: ComplaintLine, { t, language, matterName }: Said): ListLine {
  const { lists: words } = t.caseload;
  const { id, person, state, matter, outcome, receivedAt, inTime, due } = line;
  return {
    id,
    person,
    kind: matter === null ? t.complaints.aboutAccess : matterName(matter),
    law: "",
    what: outcome === null ? "" : (t.decision.outcomes[outcome] ?? outcome),
    matter,
    day: receivedAt,
    ends: false,
    late: inTime === false,
    note: kept([
      words.states[state],
      inTime === false ? t.complaints.late : undefined,
      due === null ? undefined : `${t.pages.day.due} ${shortDay(due)}`,
    ]),
    norm: null,
    why: [
      words.complaintWhy[state](longDay(receivedAt, language)),
      ...(inTime === false ? [words.lateWhy] : inTime === null ? [words.timeOpen] : []),
      ...(due === null ? [] : [words.dueWhy(longDay(due, language))]),
    ],
    tab: "complaint",
  };
}

/** A matter that another unit handed over, and that nobody here has taken. */
export function handedOf(line: HandedOverLine, { t, language, matterName }: Said): ListLine {
  const { lists: words } = t.caseload;
  const { id, person, matter, from, by, reason, on } = line;
  return {
    id,
    person,
    kind: matterName(matter),
    law: "",
    what: reason,
    matter,
    day: on,
    ends: false,
    late: false,
    note: kept([from, by]),
    norm: null,
    why: [words.handedWhy(kept([from, by]), longDay(on, language)), words.handedReason(reason), words.handedTake],
    tab: "decisions",
  };
}

/** The lines that a filter leaves, in the order wished for: by their day, or by name. `ids`: persons found by a number. */
export function shownLines(
  lines: readonly ListLine[],
  {
    search,
    matter,
    byName,
    ids,
  }: {
    readonly search: string;
    readonly matter: string;
    readonly byName: boolean;
    readonly ids: ReadonlySet<string> | undefined;
  },
): readonly ListLine[] {
  const words = folded(search.trim()).split(/\s+/);
  const found = lines.filter((line) => {
    if (matter !== "" && line.matter !== matter) return false;
    if (ids?.has(line.person.id) === true) return true;
    const text = folded(`${line.person.name} ${line.kind} ${line.law} ${line.what} ${line.note}`);
    return words.every((word) => text.includes(word));
  });
  return found.sort(
    byName
      ? (one, other) => nameOrder(one.person.name, other.person.name)
      : (one, other) => dayOrder(one.day, other.day),
  );
}
