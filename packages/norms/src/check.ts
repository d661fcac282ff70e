import { parseDay } from "@soning/calendar";
import { type AssembledLaw, prefixed } from "./assemble.ts";
import { relationFaults } from "./check-relations.ts";
import { entryKey, faceKey } from "./entry-key.ts";
import type { LawFault, LawFaultCode } from "./fault.ts";
import type { Norm, NormVersion, Parameter, ParameterVersion } from "./law.ts";
import { literalValue } from "./literal.ts";
import { type Node, operands } from "./node.ts";
import { TypeFault } from "./operators/operator.ts";
import { isOver } from "./overlays.ts";
import { Program } from "./resolve.ts";
import { misfit, sameType, type Type, typeName } from "./type.ts";

const earliest = (iso: string | undefined): number => (iso === undefined ? Number.NEGATIVE_INFINITY : parseDay(iso));
const latest = (iso: string | undefined): number => (iso === undefined ? Number.POSITIVE_INFINITY : parseDay(iso));

interface Dated {
  readonly from?: string;
  readonly until?: string;
}

/** Versions of one norm or number in one text: in order, none over another, no day between them without one. */
function versionFaults(where: string, versions: readonly Dated[]): readonly LawFault[] {
  const faults: LawFault[] = [];
  const sorted = [...versions].sort((left, right) => earliest(left.from) - earliest(right.from));
  for (const [place, version] of sorted.entries()) {
    if (latest(version.until) <= earliest(version.from)) {
      faults.push({
        code: "overlapping-versions",
        where,
        message: `a version ends (${version.until}) before it begins (${version.from})`,
      });
    }
    const next = sorted[place + 1];
    if (next === undefined) continue;
    if (latest(version.until) > earliest(next.from)) {
      faults.push({
        code: "overlapping-versions",
        where,
        message: `two versions hold on ${next.from ?? "the first day"}`,
      });
    } else if (latest(version.until) < earliest(next.from)) {
      faults.push({
        code: "gap-in-versions",
        where,
        message: `no version holds from ${version.until} until ${next.from}`,
      });
    }
  }
  return faults;
}

function byOverlay<V extends { readonly overlay?: string }>(versions: readonly V[]): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  for (const version of versions)
    groups.set(version.overlay ?? "", [...(groups.get(version.overlay ?? "") ?? []), version]);
  return groups;
}

class Checker {
  readonly faults: LawFault[] = [];
  private readonly law: AssembledLaw;
  constructor(law: AssembledLaw) {
    this.law = law;
  }

  add(code: LawFaultCode, where: string, message: string): void {
    if (!this.faults.some((fault) => fault.where === where && fault.message === message))
      this.faults.push({ code, where, message });
  }

  names(): void {
    for (const norm of this.law.norms) {
      for (const [overlay, versions] of byOverlay(norm.versions)) {
        if (overlay !== "" && !this.law.overlayOf.has(overlay))
          this.add("unknown-overlay", norm.key, `there is no proposal ${overlay}`);
        for (const fault of versionFaults(norm.key, versions)) this.add(fault.code, fault.where, fault.message);
      }
      for (const version of norm.versions) this.version(norm, version);
    }
    for (const parameter of this.law.parameters) {
      for (const [overlay, versions] of byOverlay(parameter.versions)) {
        if (overlay !== "" && !this.law.overlayOf.has(overlay))
          this.add("unknown-overlay", parameter.id, `there is no proposal ${overlay}`);
        for (const fault of versionFaults(parameter.id, versions)) this.add(fault.code, fault.where, fault.message);
      }
      for (const version of parameter.versions) this.number(parameter, version);
    }
    for (const overlay of this.law.overlays) {
      if (overlay.extends !== undefined && !this.law.overlayOf.has(overlay.extends))
        this.add("unknown-overlay", overlay.id, `it extends ${overlay.extends}, which is unknown`);
      for (const lower of overlay.over ?? [])
        if (!this.law.overlayOf.has(lower))
          this.add("unknown-overlay", overlay.id, `it is laid over ${lower}, which is unknown`);
      if (isOver(this.law, overlay.id, overlay.id)) this.add("cycle", overlay.id, "it is laid over itself");
    }
  }

  /** A legal number is of its type, in its unit: a count of days is no duration. */
  private number({ id, type }: Parameter, { value }: ParameterVersion): void {
    try {
      literalValue(type, value);
    } catch {
      const otherwise =
        (type.kind === "number" && typeof value === "string") ||
        (type.kind === "duration" && typeof value === "number");
      this.add(
        otherwise ? "wrong-unit" : "type-mismatch",
        id,
        `its value ${JSON.stringify(value)} is no ${typeName(type)}`,
      );
    }
  }

  private version(norm: Norm, version: NormVersion): void {
    for (const fault of relationFaults(this.law, norm, version)) this.add(fault.code, fault.where, fault.message);
    const slot = version.slot === undefined ? undefined : this.law.slotOf.get(version.slot);
    if (version.slot !== undefined && slot === undefined)
      this.add("unknown-slot", norm.key, `it concludes into ${version.slot}, which is unknown`);
    if (slot !== undefined && slot.record !== norm.record)
      this.add(
        "wrong-record",
        norm.key,
        `it is asked of ${norm.record ?? "the case"}, its slot ${slot.id} of ${slot.record ?? "the case"}`,
      );
    for (const lifted of version.lifts) {
      const hit = this.law.norms.filter((other) => prefixed(lifted, other.key));
      if (hit.length === 0 && version.overlay === undefined)
        this.add("lift-hits-nothing", norm.key, `it lifts ${lifted}, which is no norm`);
      for (const other of hit) {
        if (norm.record !== undefined && other.record !== norm.record && other.key !== norm.key) {
          this.add(
            "wrong-record",
            norm.key,
            `asked of each of ${norm.record}, it cannot lift ${other.key}, asked of ${other.record ?? "the case"}`,
          );
        }
      }
    }
  }

  /** Types and circles in one legal state. */
  state(overlays: readonly string[]): void {
    const program = new Program(this.law, overlays);
    for (const { norm, versions } of program.norms.values()) {
      for (const version of versions) {
        const type = this.typed(program, norm.key, version.when);
        if (type !== undefined && type.kind !== "boolean")
          this.add("type-mismatch", norm.key, `its scope is a ${typeName(type)}, not a condition`);
        for (const part of [version.departure, version.kept, version.due, version.ends])
          if (part !== undefined) this.typed(program, norm.key, part);
        if (version.chosenBy !== undefined) {
          const day = this.typed(program, norm.key, version.chosenBy);
          if (day !== undefined && day.kind !== "date")
            this.add("type-mismatch", norm.key, "the day that picks its version is not a date");
        }
        const value = version.value === undefined ? undefined : this.typed(program, norm.key, version.value);
        const slot = version.slot === undefined ? undefined : this.law.slotOf.get(version.slot);
        if (value !== undefined && slot !== undefined && !sameType(value, slot.type)) {
          this.add(
            misfit(value, slot.type),
            norm.key,
            `it concludes ${typeName(value)} into ${slot.id} of ${typeName(slot.type)}`,
          );
        }
        const parts = [
          version.when,
          version.value,
          version.departure,
          version.kept,
          version.due,
          version.ends,
          version.chosenBy,
        ];
        this.references(
          norm.key,
          parts.filter((part) => part !== undefined),
        );
      }
    }
    for (const matter of this.law.matters) {
      const nodes = [
        matter.asks,
        ...Object.values(matter.results).map(({ node }) => node),
        ...Object.values(matter.decidedBy ?? {}),
        matter.appeal?.body,
        matter.appeal?.deadline,
        matter.horizon,
      ];
      this.asked(
        program,
        matter.id,
        nodes.filter((node) => node !== undefined),
      );
    }
    for (const slot of this.law.slots) if (slot.decidedAs !== undefined) this.asked(program, slot.id, [slot.decidedAs]);
    if (this.faults.every((fault) => !fault.code.startsWith("unknown-"))) this.circles(program);
  }

  private asked(program: Program, where: string, nodes: readonly Node[]): void {
    for (const node of nodes) this.typed(program, where, node);
    this.references(where, nodes);
  }

  private typed(program: Program, where: string, node: Node): Type | undefined {
    try {
      return program.typeOf(node);
    } catch (fault) {
      if (!(fault instanceof TypeFault)) throw fault;
      this.add(fault.code, where, fault.message);
      return undefined;
    }
  }

  private references(where: string, roots: readonly Node[]): void {
    const visit = (node: Node): void => {
      if ((node.op === "norm" || node.op === "inForce") && !this.law.normOf.has(node.key))
        this.add("unknown-norm", where, `it asks of ${node.key}, which is no norm`);
      operands(node).forEach(visit);
    };
    roots.forEach(visit);
  }

  /** Lifts and slot reads together must not go in a circle. */
  private circles(program: Program): void {
    const done = new Set<string>();
    const path: string[] = [];
    const enter = (key: string): void => {
      if (done.has(key)) return;
      const at = path.indexOf(key);
      if (at >= 0) {
        const norm = path.slice(at).find((name) => name.startsWith("norm:"));
        const where =
          norm === undefined ? key.slice("slot:".length) : norm.slice("norm:".length, norm.lastIndexOf(":"));
        this.add("cycle", where, `it depends on itself: ${path.slice(at).concat(key).join(" → ")}`);
        return;
      }
      path.push(key);
      visit(program.entryOf(key).node);
      path.pop();
      done.add(key);
    };
    const visit = (node: Node): void => {
      if (node.op === "slot") enter(entryKey(node.id));
      else if (node.op === "norm") enter(faceKey(node.key, node.face));
      // `at` looks at another day, so what it reads is not this day's question
      else if (node.op === "at") visit(node.args[0]);
      else operands(node).forEach(visit);
    };
    for (const key of program.norms.keys()) enter(faceKey(key, "satisfied"));
    for (const slot of this.law.slots) enter(entryKey(slot.id));
  }
}

/** Lifts of drafts that hit nothing: allowed, and reported. */
export function idleLifts(law: AssembledLaw): readonly LawFault[] {
  return law.norms.flatMap((norm) =>
    norm.versions.flatMap((version) =>
      version.lifts
        .filter((lifted) => version.overlay !== undefined && !law.norms.some((other) => prefixed(lifted, other.key)))
        .map(
          (lifted): LawFault => ({
            code: "lift-hits-nothing",
            where: norm.key,
            message: `as drafted it lifts ${lifted}, which is no norm`,
          }),
        ),
    ),
  );
}

/** Everything that does not hold together in a law, in the law in force and under each overlay. Empty when it does. */
export function checkLaw(law: AssembledLaw): readonly LawFault[] {
  const checker = new Checker(law);
  checker.names();
  for (const overlays of [[], ...law.overlays.map((overlay) => [overlay.id])]) checker.state(overlays);
  return checker.faults;
}
