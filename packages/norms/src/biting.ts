import { prefixed } from "./assemble.ts";
import { caseItself } from "./case-facts.ts";
import { faceKey } from "./entry-key.ts";
import type { Face } from "./node.ts";
import { isMeant } from "./relations.ts";
import type { Run } from "./run.ts";
import { TRUE } from "./value.ts";

/** Does a lock keep something out that would lift, or an order put one norm before another that would hold? Else it says nothing here. */
export function bites(run: Run, key: string): boolean {
  const { program } = run;
  const surely = (norm: string, face: Face): boolean =>
    program.law.normOf.get(norm)?.record === undefined &&
    run.entry(faceKey(norm, face), undefined, caseItself) === TRUE;
  const norms = [...program.norms.values()].map(({ norm }) => norm);
  return program.versionsOf(key).some(({ locks = [], liftedOnlyBy = [], goesBefore }) => {
    const kept = norms.some(({ versions, key: lifter }) => {
      const lifts = versions.some((version) =>
        version.lifts.some((lifted) => locks.some((locked) => prefixed(locked, lifted) || prefixed(lifted, locked))),
      );
      return lifts && !liftedOnlyBy.some((pattern) => prefixed(pattern, lifter)) && surely(lifter, "effective");
    });
    if (kept || goesBefore === undefined) return kept;
    const { first, over } = goesBefore;
    return (
      norms.some((norm) => over.some((pattern) => isMeant(pattern, norm)) && surely(norm.key, "applies")) &&
      norms.some((norm) => first.some((pattern) => isMeant(pattern, norm)) && surely(norm.key, "effective"))
    );
  });
}
