import { type Matter, NONE, type Run } from "@soning/norms";

/** Days looked ahead when the sentence's end is not known: 25 years. */
export const LONGEST = 9131;

/** The last day that `when` looks at: the matter's own horizon where it is known, else 25 years on. */
export function horizonOf(run: Run, matter: Matter): number {
  const farthest = run.on + LONGEST;
  if (matter.horizon === undefined) return farthest;
  const end = run.value(matter.horizon);
  return typeof end === "number" && end !== (NONE as unknown) ? Math.min(Math.max(end, run.on), farthest) : farthest;
}
