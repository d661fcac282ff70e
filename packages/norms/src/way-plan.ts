import { entryKey, faceKey, type InnerFace } from "./entry-key.ts";
import type { NormKind } from "./law.ts";
import { type Face, type Node, type NodeOf, operands } from "./node.ts";
import type { Program } from "./resolve.ts";
import type { Truth } from "./value.ts";

/** What a walk needs to know of a norm, read off the legal state once. */
export interface PlannedNorm {
  readonly key: string;
  /** of its first version; undefined where the legal state does not have the norm */
  readonly kind: NormKind | undefined;
  /** the list whose records it is asked of */
  readonly record: string | undefined;
  /** concludes into a slot that any of its norms fills */
  readonly oneOfAny: boolean;
  /** the place of that face */
  readonly applies: number;
  readonly effective: PlannedFace;
  readonly satisfied: PlannedFace;
}

/** A face of a norm, and how it may have been met: one object for each truth. */
export interface PlannedFace {
  readonly place: number;
  readonly met: readonly MetNorm[];
}

/** A norm met on the way to an answer. */
export interface MetNorm {
  readonly key: string;
  /** the face that was asked */
  readonly face: Face | "lifted";
  readonly value: Truth;
  readonly norm: PlannedNorm;
}

export type ListNode = Extract<Node, { readonly list: string }>;

/** The tree behind a slot or a face, as a walk sees it. */
export interface Inside {
  readonly place: number;
  steps(): readonly Step[];
}

/** What of a tree leads further: norms, slots, and lists with what leads further for each record. */
export type Step =
  | {
      readonly op: "norm";
      readonly element: string | undefined;
      /** undefined for a face that is no condition */
      readonly told: PlannedFace | undefined;
      /** those that lift it, where it is asked whether it is lifted */
      readonly lifters: readonly PlannedNorm[];
      readonly enter: Inside;
    }
  | {
      readonly op: "slot";
      readonly element: string | undefined;
      readonly contributors: readonly PlannedNorm[];
      readonly enter: Inside;
    }
  | { readonly op: "records"; readonly of: ListNode; readonly steps: readonly Step[] };

const truths: readonly Truth[] = [0, 1, 2, 3];
/** How a face may come out: so many ways. */
export const OUTCOMES = truths.length;
const days: ReadonlySet<Face | InnerFace> = new Set<Face | InnerFace>(["due", "ends", "departed"]);
const noNorms: readonly PlannedNorm[] = [];

/** Everything that walks over one legal state have in common, made as they come by. */
export class WayPlan {
  /** by place: the number of the last walk that noted the face, or went into the entry, of the case itself */
  readonly noted: number[] = [];
  readonly seen: number[] = [];
  /** the same by place and truth (`place * OUTCOMES + truth`), whatever record was asked */
  readonly met: number[] = [];
  private walks = 0;
  private readonly program: Program;
  private readonly ofNode = new WeakMap<Node, readonly Step[]>();
  private readonly insides = new Map<string, Inside>();
  private readonly norms = new Map<string, PlannedNorm>();
  private readonly faces = new Map<string, PlannedFace>();

  constructor(program: Program) {
    this.program = program;
  }

  /** The number of a new walk, which is over before the next one begins. */
  begin(): number {
    this.walks += 1;
    return this.walks;
  }

  /** The place of an entry, at which no walk has been yet when it is new. */
  private placeOf(key: string): number {
    const place = this.program.places.of(key);
    while (this.seen.length <= place) {
      this.seen.push(0);
      this.noted.push(0);
      for (const _ of truths) this.met.push(0);
    }
    return place;
  }

  /** The steps of a tree in its order: read off it once. */
  steps(node: Node): readonly Step[] {
    const known = this.ofNode.get(node);
    if (known !== undefined) return known;
    const steps = this.read(node);
    this.ofNode.set(node, steps);
    return steps;
  }

  private read(node: Node): readonly Step[] {
    if (node.op === "norm") return [this.normStep(node)];
    if (node.op === "slot") {
      const contributors = this.program.contributorsOf(node.id).map(({ norm }) => this.norm(norm.key));
      return [{ op: "slot", element: node.element, contributors, enter: this.inside(entryKey(node.id)) }];
    }
    // the condition is asked of days that only the evaluation lays out: what it looks at stands in its explanation
    if (node.op === "everyStretch") return node.args.slice(0, -1).flatMap((part) => this.steps(part));
    const steps = operands(node).flatMap((part) => this.steps(part));
    return "list" in node && steps.length > 0 ? [{ op: "records", of: node, steps }] : steps;
  }

  private normStep({ key, face, element }: NodeOf<"norm">): Step {
    const lifted = (face as Face | InnerFace) === "lifted";
    return {
      op: "norm",
      element,
      told: days.has(face) ? undefined : this.face(key, face),
      lifters: lifted ? this.program.liftersOf(key).map(({ by }) => this.norm(by.norm.key)) : noNorms,
      enter: this.inside(faceKey(key, face)),
    };
  }

  private inside(key: string): Inside {
    const known = this.insides.get(key);
    if (known !== undefined) return known;
    let steps: readonly Step[] | undefined;
    const inside: Inside = {
      place: this.placeOf(key),
      steps: () => {
        steps ??= this.steps(this.program.entryOf(key).node);
        return steps;
      },
    };
    this.insides.set(key, inside);
    return inside;
  }

  private face(key: string, face: MetNorm["face"]): PlannedFace {
    const entry = faceKey(key, face);
    const known = this.faces.get(entry);
    if (known !== undefined) return known;
    const met: MetNorm[] = [];
    const made: PlannedFace = { place: this.placeOf(entry), met };
    this.faces.set(entry, made);
    const norm = this.norm(key);
    for (const value of truths) met.push({ key, face, value, norm });
    return made;
  }

  /** A norm of the legal state, or of the law at all. */
  norm(key: string): PlannedNorm {
    const known = this.norms.get(key);
    if (known !== undefined) return known;
    const { program } = this;
    const stands = program.norms.get(key);
    const [version] = stands?.versions ?? [];
    const made = {
      key,
      kind: version?.kind,
      record: stands?.norm.record,
      oneOfAny: program.law.slotOf.get(version?.slot ?? "")?.combine === "any",
      applies: program.places.of(faceKey(key, "applies")),
    };
    // its faces name the norm: it is known before they are
    const norm = made as typeof made & { effective: PlannedFace; satisfied: PlannedFace };
    this.norms.set(key, norm);
    norm.effective = this.face(key, "effective");
    norm.satisfied = this.face(key, "satisfied");
    return norm;
  }
}
