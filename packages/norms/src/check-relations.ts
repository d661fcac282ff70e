import type { AssembledLaw } from "./assemble.ts";
import type { LawFault } from "./fault.ts";
import type { Norm, NormVersion } from "./law.ts";
import { isMeant } from "./relations.ts";
import { sameType } from "./type.ts";

/** What does not hold together in what a norm says of other norms: names of no norm, a slot read as another of another type. */
export function relationFaults(law: AssembledLaw, norm: Norm, version: NormVersion): readonly LawFault[] {
  const faults: LawFault[] = [];
  const mean = (what: string, patterns: readonly string[]): void => {
    for (const pattern of patterns) {
      if (!law.norms.some((other) => isMeant(pattern, other)))
        faults.push({ code: "unknown-norm", where: norm.key, message: `${what} ${pattern}, which is no norm` });
    }
  };
  mean("it locks", version.locks ?? []);
  mean("it lets only", version.liftedOnlyBy ?? []);
  mean("it puts first", version.goesBefore?.first ?? []);
  mean("it puts something before", version.goesBefore?.over ?? []);
  if (version.deems === undefined) return faults;
  mean("it deems something within", version.deems.within);
  const read = law.slotOf.get(version.deems.slot);
  const own = version.slot === undefined ? undefined : law.slotOf.get(version.slot);
  if (read === undefined)
    faults.push({ code: "unknown-slot", where: norm.key, message: `it deems ${version.deems.slot}, which is unknown` });
  else if (own === undefined)
    faults.push({ code: "unknown-slot", where: norm.key, message: `it deems ${read.id} and concludes into nothing` });
  else if (!sameType(read.type, own.type) || read.record !== own.record) {
    faults.push({
      code: "type-mismatch",
      where: norm.key,
      message: `it deems ${read.id} to be ${own.id}, which is of another type or record`,
    });
  }
  return faults;
}
