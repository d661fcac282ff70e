import type { Look } from "../api/schema.ts";

/** Looks of one unit in one role that followed on one another within an hour: told as one. */
export interface Visit {
  readonly from: string;
  readonly until: string;
  readonly unit: string | null;
  readonly role: string;
  readonly looks: number;
  readonly acts: readonly string[];
  readonly purposes: readonly string[];
}

const HOUR = 3_600_000;

/** Looks, newest first, put together into visits, newest first. A page asks many times while it is open; nobody reads that line by line. */
export function visitsOf(looks: readonly Look[]): readonly Visit[] {
  const visits: Visit[] = [];
  const open = new Map<string, number>();
  for (const { at, unit, role, act, purpose } of looks) {
    const who = `${unit ?? ""} ${role}`;
    const place = open.get(who);
    const known = place === undefined ? undefined : visits[place];
    if (place !== undefined && known !== undefined && Date.parse(known.from) - Date.parse(at) <= HOUR)
      visits[place] = {
        ...known,
        from: at,
        looks: known.looks + 1,
        acts: [...new Set([...known.acts, act])],
        purposes: [...new Set([...known.purposes, purpose])],
      };
    else {
      open.set(who, visits.length);
      visits.push({ from: at, until: at, unit, role, looks: 1, acts: [act], purposes: [purpose] });
    }
  }
  return visits;
}
