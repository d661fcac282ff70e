import { formatDay } from "@soning/calendar";
import { decidingNorms } from "./deciding.ts";
import type { Node } from "./node.ts";
import type { Run } from "./run.ts";
import { Steadiness } from "./steady.ts";
import { FALSE, TRUE, type Truth } from "./value.ts";
import { normsOnTheWay } from "./way.ts";

/** Days in which a matter is met: from the first day to, not including, `until` (absent: at the horizon still met). */
export interface Span {
  readonly from: string;
  readonly until?: string;
  /** norms that turned when it opened, when it closed */
  readonly opens: readonly string[];
  readonly closes: readonly string[];
}

export interface When {
  readonly spans: readonly Span[];
  /** first day, from the day asked for, on which it is no longer `not-met` */
  readonly possibleFrom?: string;
  /** last day that was looked at */
  readonly horizon: string;
}

/** Norms whose outcome differs between two days. */
function turnedBetween(run: Run, node: Node, before: number, after: number): readonly string[] {
  const outcomes = (day: number): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const { key, face, value } of normsOnTheWay(run.onDay(day), node))
      found.set(`${key} ${face}`, `${found.get(`${key} ${face}`) ?? ""}${value}`);
    return found;
  };
  const [earlier, later] = [outcomes(before), outcomes(after)];
  const keys = new Set<string>();
  for (const [name, value] of later) {
    const was = earlier.get(name);
    if (was !== undefined && was !== value) keys.add(name.slice(0, name.lastIndexOf(" ")));
  }
  const deciding = new Set([...decidingNorms(run.onDay(before), node), ...decidingNorms(run.onDay(after), node)]);
  const opening = (key: string): boolean =>
    ["power", "right", "duty"].includes(run.program.versionsOf(key)[0]?.kind ?? "");
  const causes = [...keys].filter((key) => !opening(key));
  const named = causes.filter((key) => deciding.has(key));
  return named.length > 0 ? named : causes.length > 0 ? causes : [...keys];
}

/** Days that are asked one by one once something was seen to turn every day. */
const DAYS_IN_A_ROW = 20;

/**
 * When a matter is met, all facts unchanged, for eligibility opens and closes: every day from the day asked for to the
 * horizon is asked, but for those on which nothing that the answer rests on can have changed (`Steadiness`). `truthOn` may be a faster back end that gives the same answers.
 */
export function when(
  run: Run,
  node: Node,
  horizon: number,
  truthOn: (day: number) => Truth = (day) => run.onDay(day).truth(node),
): When {
  const spans: Span[] = [];
  let possibleFrom: number | undefined;
  let open: { readonly from: number; readonly opens: readonly string[] } | undefined;
  let day = run.on;
  let daily = 0;
  while (day <= horizon) {
    const truth = truthOn(day);
    if (possibleFrom === undefined && truth !== FALSE) possibleFrom = day;
    if (truth === TRUE && open === undefined)
      open = { from: day, opens: day === run.on ? [] : turnedBetween(run, node, day - 1, day) };
    else if (truth !== TRUE && open !== undefined) {
      spans.push({
        from: formatDay(open.from),
        until: formatDay(day),
        opens: open.opens,
        closes: turnedBetween(run, node, day - 1, day),
      });
      open = undefined;
    }
    // where something turns every day, it is some days before the question is worth asking again
    const until =
      daily > 0 ? day : Math.max(day, Math.min(new Steadiness(run.onDay(day), horizon).until(node), horizon));
    daily = daily > 0 ? daily - 1 : until === day ? DAYS_IN_A_ROW : 0;
    day = until + 1;
  }
  if (open !== undefined) spans.push({ from: formatDay(open.from), opens: open.opens, closes: [] });
  return {
    spans,
    ...(possibleFrom === undefined ? {} : { possibleFrom: formatDay(possibleFrom) }),
    horizon: formatDay(horizon),
  };
}
