import { bind, caseItself, type Environment, recordOf, SELF } from "./case-facts.ts";
import type { NormVersion } from "./law.ts";
import type { Node } from "./node.ts";
import { operands } from "./node.ts";
import { outcomeOf, outcomeOfValue } from "./outcome.ts";
import type { Program } from "./resolve.ts";
import type { Run } from "./run.ts";
import { type Shown, show } from "./show.ts";
import { speakerOf } from "./speak.ts";
import type { StandingNorm } from "./standing-norm.ts";
import { versionInForce } from "./standing-norm.ts";
import { inLanguage, type Language } from "./text.ts";
import type { Type } from "./type.ts";
import { FALSE, TRUE, type Value } from "./value.ts";

/** How a norm came out: `lifted` by an exception, `does-not-apply` outside its scope. */
export type Status = "met" | "not-met" | "undetermined" | "conflict" | "value" | "lifted" | "does-not-apply";

/** One step of an explanation. A slot that is used twice stands once; after that only its id. */
export interface Explanation {
  readonly norm?: string;
  readonly slot?: string;
  readonly op?: string;
  readonly status: Status;
  readonly cite?: string;
  readonly text: string;
  readonly value?: Shown;
  readonly facts?: Readonly<Record<string, Shown>>;
  readonly note?: string;
  readonly doubtful?: true;
  /** stands in full elsewhere in the tree */
  readonly see?: string;
  readonly children: readonly Explanation[];
}

/** Operators whose operands are explained one by one. */
export const structural: ReadonlySet<string> = new Set([
  "and",
  "or",
  "not",
  "slot",
  "norm",
  "some",
  "every",
  "if",
  "at",
]);

const words: Readonly<Record<string, { readonly nb: string; readonly en: string }>> = {
  and: { nb: "alle disse", en: "all of these" },
  or: { nb: "minst én av disse", en: "at least one of these" },
  not: { nb: "ikke", en: "not" },
  if: { nb: "avhengig av", en: "depending on" },
  some: { nb: "minst én", en: "at least one" },
  every: { nb: "hver", en: "every one" },
  at: { nb: "på en annen dag", en: "on another day" },
};

/** The words of an operator whose operands stand below it. */
export function phraseOf(node: Node, language: Language): string {
  const word = words[node.op];
  const list = "list" in node ? ` (${node.list})` : "";
  return word === undefined ? node.op : `${language === "en" ? word.en : word.nb}${list}`;
}

/** Makes the explanation of a node in a run. */
export class Explainer {
  private readonly run: Run;
  private readonly program: Program;
  private readonly language: Language;
  private readonly told = new Set<string>();
  private readonly days: Map<number, Explainer> | undefined;

  /** `days`: what was told of other days inside one explanation of another day, so that it ends where it comes back. */
  constructor(run: Run, language: Language, days?: Map<number, Explainer>) {
    this.run = run;
    this.program = run.program;
    this.language = language;
    this.days = days?.set(run.on, this);
  }

  explain(node: Node, environment: Environment = caseItself): Explanation {
    if (node.op === "slot") return this.slot(node.id, node.element, environment, node);
    if (node.op === "norm") return this.norm(node.key, node.element, environment);
    const type = this.program.typeOf(node);
    const value = this.run.value(node, environment);
    const text = speakerOf(this.program, this.language).say(node);
    const facts = structural.has(node.op) ? {} : this.factsOf(node, environment);
    return {
      op: node.op,
      status: this.statusOf(value, type),
      text: structural.has(node.op) ? phraseOf(node, this.language) : text,
      ...(type.kind === "boolean" ? {} : { value: show(value, type) }),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
      children: this.below(node, environment),
    };
  }

  private statusOf(value: Value, type: Type): Status {
    return type.kind === "boolean" ? outcomeOf(value as 0 | 1 | 2 | 3) : outcomeOfValue(value);
  }

  private below(node: Node, environment: Environment): readonly Explanation[] {
    if (node.op === "some" || node.op === "every") {
      return this.run.list(node.list, node.parent, environment).items.map((record) => {
        const inner = this.explain(node.args[0], bind(environment, node.element, record));
        return { ...inner, text: `${record.path}: ${inner.text}` };
      });
    }
    if (node.op === "at") {
      const day = this.run.value(node.args[0], environment);
      if (typeof day !== "number") return [];
      const there = this.days?.get(day) ?? new Explainer(this.run.onDay(day), this.language, this.days ?? new Map());
      return [there.explain(node.args[1], environment)];
    }
    if (structural.has(node.op)) return operands(node).map((part) => this.explain(part, environment));
    if ("list" in node) return [];
    return operands(node).flatMap((part) => this.references(part, environment));
  }

  /** Slots and norms inside a comparison or call. */
  private references(node: Node, environment: Environment): readonly Explanation[] {
    if (node.op === "slot" || node.op === "norm") return [this.explain(node, environment)];
    if ("list" in node) return [];
    return operands(node).flatMap((part) => this.references(part, environment));
  }

  private factsOf(node: Node, environment: Environment): Record<string, Shown> {
    const found: Record<string, Shown> = {};
    const visit = (part: Node): void => {
      if (part.op === "fact") found[part.id] = show(this.run.value(part, environment), this.program.typeOf(part));
      else if (part.op === "field") {
        const record = recordOf(environment, part.element);
        found[`${record.path}${part.id.slice(part.id.lastIndexOf("."))}`] = show(
          this.run.value(part, environment),
          this.program.typeOf(part),
        );
      } else if (!("list" in part)) operands(part).forEach(visit);
    };
    visit(node);
    return found;
  }

  private slot(id: string, element: string | undefined, environment: Environment, node: Node): Explanation {
    const type = this.program.typeOf(node);
    const value = this.run.value(node, environment);
    const inside = element === undefined ? caseItself : bind(caseItself, SELF, recordOf(environment, element));
    const text = speakerOf(this.program, this.language).slot(id);
    const path = inside.record === undefined ? id : `${inside.record.path}/${id}`;
    const head = {
      slot: id,
      status: this.statusOf(value, type),
      text,
      ...(type.kind === "boolean" ? {} : { value: show(value, type) }),
    };
    if (this.told.has(path)) return { ...head, see: id, children: [] };
    this.told.add(path);
    const decided = this.program.law.slotOf.get(id)?.decidedAs;
    const norms = this.program.contributorsOf(id).map((stands) => this.standing(stands, inside));
    const given = decided === undefined ? [] : [this.explain(decided, inside)];
    return { ...head, children: [...given, ...norms] };
  }

  private norm(key: string, element: string | undefined, environment: Environment): Explanation {
    const inside = element === undefined ? caseItself : bind(caseItself, SELF, recordOf(environment, element));
    const stands = this.program.norms.get(key);
    if (stands !== undefined) return this.standing(stands, inside);
    const cite = this.program.law.normOf.get(key)?.versions[0]?.cite ?? key;
    return {
      norm: key,
      status: "does-not-apply",
      cite,
      text: this.language === "en" ? "not in this legal state" : "gjelder ikke i denne rettstilstanden",
      children: [],
    };
  }

  private standing(stands: StandingNorm, environment: Environment): Explanation {
    const { norm } = stands;
    const version = this.versionFor(stands, environment);
    const path = environment.record === undefined ? norm.key : `${environment.record.path}/${norm.key}`;
    const status = this.normStatus(stands, version, environment);
    const head = {
      norm: norm.key,
      status,
      cite: version.cite,
      text: inLanguage(version.text, this.language),
      ...(version.note === undefined ? {} : { note: inLanguage(version.note, this.language) }),
      ...(version.doubtful === undefined ? {} : { doubtful: version.doubtful }),
    };
    if (this.told.has(path)) return { ...head, see: norm.key, children: [] };
    this.told.add(path);
    const parts: Explanation[] = [];
    if (!isTrivial(version.when)) parts.push(this.explain(version.when, environment));
    const silent = status === "does-not-apply";
    if (!silent && version.value !== undefined && !isTrivial(version.value))
      parts.push(this.explain(version.value, environment));
    if (!silent && version.departure !== undefined) parts.push(this.explain(version.departure, environment));
    if (!silent) {
      for (const { by } of this.program.liftersOf(norm.key)) {
        const lifting = this.standing(by, by.norm.record === undefined ? caseItself : environment);
        if (lifting.status !== "does-not-apply") parts.push(lifting);
      }
    }
    return { ...head, children: parts };
  }

  /** The version in force on its day; the last one where none surely is. */
  versionFor(stands: StandingNorm, environment: Environment): NormVersion {
    const { versions } = stands;
    const found =
      this.run.versionOf(stands) ??
      versions.find((version) => this.run.truth(versionInForce(version), environment) === TRUE) ??
      versions.at(-1);
    if (found === undefined) throw new RangeError("a standing norm has at least one version");
    return found;
  }

  /**
   * A norm's version, and how it came out; of one that is asked of records, their list instead. Throws on a key that the legal
   * state does not have.
   */
  outcomeOfNorm(
    key: string,
  ): { readonly version: NormVersion } & ({ readonly status: Status } | { readonly record: string }) {
    const stands = this.program.norms.get(key);
    if (stands === undefined) throw new RangeError(`there is no norm ${key} in this legal state`);
    const version = this.versionFor(stands, caseItself);
    const { record } = stands.norm;
    return record === undefined
      ? { version, status: this.normStatus(stands, version, caseItself) }
      : { version, record };
  }

  private normStatus({ norm }: StandingNorm, version: NormVersion, environment: Environment): Status {
    const { applies, effective: holds, satisfied } = this.program.wayPlan.norm(norm.key);
    const record = norm.record === undefined ? undefined : recordOf(environment, SELF);
    if (this.run.at(applies, record) === FALSE) return "does-not-apply";
    const effective = this.run.at(holds.place, record);
    if (effective === FALSE) return "lifted";
    if (version.value !== undefined && this.program.typeOf(version.value).kind !== "boolean") {
      return effective === TRUE ? outcomeOfValue(this.run.value(version.value, environment)) : "undetermined";
    }
    return outcomeOf(this.run.at(satisfied.place, record) as 0 | 1 | 2 | 3);
  }
}

/** Says nothing: holds always. */
export function isTrivial(node: Node): boolean {
  return node.op === "literal" && node.value === true;
}
