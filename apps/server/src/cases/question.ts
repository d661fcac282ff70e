import { CalendarError, dayOfMinute, formatDay, parseDay, parseMinute } from "@soning/calendar";
import { FIRST_DAY, law, legalStates, overlaysOf, programOf } from "@soning/law";
import { type CaseFacts, type Matter, nearest, Run, UsedSettings } from "@soning/norms";
import { Problem, type ProblemPart } from "../http/problem.ts";
import { hashOf } from "./canonical.ts";

/** The last day that can be asked for: holidays are reckoned up to 2200, and answers look decades ahead. */
export const LAST_DAY = "2150-12-31";

/** A day, or a minute, as numbers of the calendar. */
export interface Asked {
  readonly on: number;
  readonly now?: number;
}

const wrong = (path: string, message: string): Problem =>
  new Problem("bad-request", undefined, { faults: [{ path, message }] });

/** Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`. Throws `bad-request` for an impossible day, or one that the law does not reach. */
export function askedOn(text: string, path = "on"): Asked {
  let asked: Asked;
  try {
    const now = text.includes("T") ? parseMinute(text) : undefined;
    asked = now === undefined ? { on: parseDay(text) } : { on: dayOfMinute(now), now };
  } catch (error) {
    if (error instanceof CalendarError) throw wrong(path, error.text.en);
    throw error;
  }
  if (asked.on < parseDay(FIRST_DAY) || asked.on > parseDay(LAST_DAY))
    throw wrong(path, `${formatDay(asked.on)} must lie from ${FIRST_DAY} to ${LAST_DAY}`);
  return asked;
}

/** Throws `bad-request` for a legal state that does not exist. */
export function requireLaw(name: string, path = "law"): void {
  if (overlaysOf(name) === undefined) throw wrong(path, `unknown legal state; known are ${legalStates.join(", ")}`);
}

const byId = new Map(law.matters.map((matter) => [matter.id, matter]));

/** Matters by id, all of them when none is named. Throws `bad-request` with every unknown one. */
export function mattersOf(ids: readonly string[]): readonly Matter[] {
  const faults: ProblemPart[] = [];
  const found = [...new Set(ids)].flatMap((id, at) => {
    const matter = byId.get(id);
    if (matter !== undefined) return [matter];
    const near = nearest(
      id,
      law.matters.map((one) => one.id),
    );
    faults.push({
      path: `matter[${at}]`,
      message: `unknown matter${near === undefined ? "" : `; did you mean ${near}?`}`,
    });
    return [];
  });
  if (faults.length > 0) throw new Problem("bad-request", undefined, { faults });
  return ids.length === 0 ? law.matters : found;
}

const hashes = new Map<string, string>();

/** Hash of all law held here and of the proposals laid over it: what an answer was given by. */
export function lawHash(name: string): string {
  const known = hashes.get(name);
  if (known !== undefined) return known;
  const fresh = hashOf({ law, overlays: overlaysOf(name) });
  hashes.set(name, fresh);
  return fresh;
}

/** A run over facts. The policies are those that the law names as usual. */
export function runOf(
  facts: CaseFacts,
  state: string,
  { on, now }: Asked,
): { readonly run: Run; readonly settings: UsedSettings } {
  const settings = new UsedSettings();
  return {
    run: new Run({ program: programOf(state), facts, settings, on, ...(now === undefined ? {} : { now }) }),
    settings,
  };
}
