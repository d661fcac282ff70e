import { dayOfMonth, duration, formatDay, minus, parseDay, plus } from "@soning/calendar";
import type { Literal } from "@soning/norms";
import type { CaseWriter, Hint } from "./binding.ts";

/** What a register case became: facts as JSON, slots pinned, the day and legal state asked for. */
export interface WrittenCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly suppose: Readonly<Record<string, Literal>>;
  readonly on: string;
  readonly law: string;
}

const DAYS_OF_PART_MONTH = 30;

/** Moves a day by years, months and days; a part of a month is that part of 30 days, as the register's decimals are. */
export function shiftDay(day: string, by: { years?: number; months?: number; days?: number }): string {
  const months = (by.years ?? 0) * 12 + (by.months ?? 0);
  const whole = Math.trunc(months);
  const days = (by.days ?? 0) + Math.round((months - whole) * DAYS_OF_PART_MONTH);
  const from = parseDay(day);
  const moved = whole >= 0 ? plus(from, duration({ months: whole })) : minus(from, duration({ months: -whole }));
  const shifted = formatDay(moved + days);
  if (dayOfMonth(from) > 28) throw new RangeError(`${day}: ask register cases on a day that every month has`);
  return shifted;
}

/** A writer for one case, and what was written. */
export function caseWriter(
  hints: Readonly<Record<string, Hint>>,
  on: string,
  law: string,
): { write: CaseWriter; done: () => WrittenCase } {
  const facts: Record<string, unknown> = {};
  const suppose: Record<string, Literal> = {};
  const state = { on, law };
  const listOf = (list: string): Record<string, unknown>[] => {
    const known = facts[list];
    if (Array.isArray(known)) return known as Record<string, unknown>[];
    const fresh: Record<string, unknown>[] = [];
    facts[list] = fresh;
    return fresh;
  };
  const write: CaseWriter = {
    get on() {
      return state.on;
    },
    hints,
    set: (fact, value) => {
      facts[fact] = value;
    },
    field: (list, name, value) => {
      const records = listOf(list);
      const last = records.at(-1);
      if (last === undefined) records.push({ [name]: value });
      else last[name] = value;
    },
    add: (list, record) => {
      listOf(list).push({ ...record });
    },
    suppose: (slot, value) => {
      suppose[slot] = value;
    },
    shift: shiftDay,
    under: (state_) => {
      state.law = state_;
    },
    onDay: (day) => {
      state.on = day;
    },
  };
  return { write, done: () => ({ facts, suppose, on: state.on, law: state.law }) };
}
