import { bind, caseItself, type Environment, type RecordFacts, recordOf, SELF } from "./case-facts.ts";
import type { Node } from "./node.ts";
import type { Run } from "./run.ts";
import { type Truth, truthOf } from "./value.ts";
import {
  type Inside,
  type MetNorm,
  OUTCOMES,
  type PlannedFace,
  type PlannedNorm,
  type Step,
  type WayPlan,
} from "./way-plan.ts";

/** Where a walk has been of one record, by place. */
class Marks {
  readonly noted = new Set<number>();
  readonly seen = new Set<number>();
}

const insideOf = (record: RecordFacts | undefined): Environment =>
  record === undefined ? caseItself : bind(caseItself, SELF, record);

class Walk {
  readonly found: MetNorm[] = [];
  private readonly run: Run;
  private readonly plan: WayPlan;
  private readonly number: number;
  private readonly marksOf = new Map<RecordFacts, Marks>();

  constructor(run: Run, plan: WayPlan) {
    this.run = run;
    this.plan = plan;
    this.number = plan.begin();
  }

  go(steps: readonly Step[], environment: Environment): void {
    for (const step of steps) {
      if (step.op === "records") {
        const { list, parent, element } = step.of;
        for (const record of this.run.list(list, parent, environment).items)
          this.go(step.steps, bind(environment, element, record));
        continue;
      }
      const record = step.element === undefined ? undefined : recordOf(environment, step.element);
      if (step.op === "norm") {
        const { told, lifters } = step;
        const value = told === undefined ? undefined : this.truth(told, record);
        for (const lifter of lifters) this.noteValue(lifter, record);
        if (told !== undefined) this.note(told, value as Truth, record);
      } else for (const norm of step.contributors) this.noteValue(norm, record);
      this.enter(step.enter, record);
    }
  }

  private truth({ place }: PlannedFace, record: RecordFacts | undefined): Truth {
    return truthOf(this.run.at(place, record));
  }

  private of(record: RecordFacts): Marks {
    const known = this.marksOf.get(record);
    if (known !== undefined) return known;
    const fresh = new Marks();
    this.marksOf.set(record, fresh);
    return fresh;
  }

  private note(face: PlannedFace, value: Truth, record: RecordFacts | undefined): void {
    if (record === undefined) this.plan.noted[face.place] = this.number;
    else this.of(record).noted.add(face.place);
    const { plan, number } = this;
    const outcome = face.place * OUTCOMES + value;
    if (plan.met[outcome] === number) return;
    plan.met[outcome] = number;
    this.found.push(face.met[value] as MetNorm);
  }

  private isNoted({ place }: PlannedFace, record: RecordFacts | undefined): boolean {
    return record === undefined ? this.plan.noted[place] === this.number : this.of(record).noted.has(place);
  }

  private enter(inside: Inside, record: RecordFacts | undefined): void {
    const { place } = inside;
    if (record === undefined) {
      if (this.plan.seen[place] === this.number) return;
      this.plan.seen[place] = this.number;
    } else {
      const { seen } = this.of(record);
      if (seen.has(place)) return;
      seen.add(place);
    }
    this.go(inside.steps(), insideOf(record));
  }

  private noteValue({ record: owner, effective, satisfied }: PlannedNorm, asked: RecordFacts | undefined): void {
    const record = owner === undefined ? undefined : asked;
    if (!this.isNoted(effective, record) && !this.isNoted(satisfied, record))
      this.note(effective, this.truth(effective, record), record);
  }
}

/**
 * The norms that an evaluation looks at, each with what came out, in the law's order. Each norm once for a face; a norm
 * asked of records once for each outcome of a face.
 */
export function normsOnTheWay(run: Run, root: Node): readonly MetNorm[] {
  const plan = run.program.wayPlan;
  const walk = new Walk(run, plan);
  walk.go(plan.steps(root), caseItself);
  return walk.found;
}
