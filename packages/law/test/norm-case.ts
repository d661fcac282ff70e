import { formatDay, isOpen, type Periods, parseDay, policySettings } from "@soning/calendar";
import {
  booleanType,
  decodeFacts,
  entryKey,
  type Face,
  faceKey,
  isUnknown,
  type Literal,
  literalValue,
  type Node,
  Program,
  Run,
  SELF,
  type Type,
  UNKNOWN,
  type Value,
  versionInForce,
} from "@soning/norms";
import { shown } from "../bindings/ask.ts";
import { law } from "../src/law.ts";

type Given = Readonly<Record<string, unknown>>;

/** What one norm says to several cases that differ in little from each other. */
export interface NormCases {
  /** the norm asked; of norms on records: is it so of some record? */
  readonly norm: string;
  /** absent: `satisfied`; `value`: what it concludes, be it effective or not; `lifted`: does another norm lift it? */
  readonly face?: Face | "lifted" | "value";
  readonly law?: string;
  readonly on?: string;
  /** what all cases share, by the names of `change` */
  readonly given?: Given;
  /** what is changed, what comes out (`null`: it is open), and why; a change of `null` takes a fact away */
  readonly cases: readonly (readonly [change: Given, out: Literal | null, why?: string])[];
}

const programs = new Map<string, Program>();
/** The law in a legal state. */
export function programFor(state: string): Program {
  const known = programs.get(state) ?? new Program(law, state === "in-force" ? [] : [state]);
  programs.set(state, known);
  return known;
}

/** `sentences[0].kind` changes a field of a record; any other name is a fact or a whole list. */
function written(given: Given): Given {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    const path = /^([\w.-]+)\[(\d+)\]\.(.+)$/.exec(name);
    if (path === null) {
      if (value === null) delete facts[name];
      else facts[name] = value;
      continue;
    }
    const [, list = "", place, field = ""] = path;
    const records = [...((facts[list] as readonly Given[] | undefined) ?? [])];
    const { [field]: _, ...rest } = records[Number(place)] ?? {};
    records[Number(place)] = value === null ? rest : { ...rest, [field]: value };
    facts[list] = records;
  }
  return facts;
}

function typeOfSlot(id: string): Type {
  const slot = law.slotOf.get(id);
  if (slot === undefined) throw new RangeError(`there is no slot ${id}`);
  return slot.type;
}

/** `slot:ID` and `norm:KEY:FACE` hold an answer of the law to a value, so that one norm is asked alone. */
function pinned(given: Given): ReadonlyMap<string, Value> {
  const pins = new Map<string, Value>();
  for (const [name, value] of Object.entries(given)) {
    const [kind, ...rest] = name.split(":");
    if (kind !== "slot" && kind !== "norm") continue;
    const type = kind === "slot" ? typeOfSlot(rest.join(":")) : booleanType;
    const [key = "", face = "satisfied"] = rest;
    if (kind === "norm" && !law.normOf.has(key)) throw new RangeError(`there is no norm ${key}`);
    const entry = kind === "slot" ? entryKey(rest.join(":")) : faceKey(key, face as Face);
    pins.set(entry, value === null ? (type.kind === "boolean" ? 1 : UNKNOWN) : literalValue(type, value as Literal));
  }
  return pins;
}

const yes: Node = { op: "literal", type: booleanType, value: true };

/** A norm's value on records speaks of its own record: of each one here. */
function valueOfEach(node: Node): Node {
  if ("element" in node && node.element === SELF) return { ...node, element: "each" } as Node;
  return "args" in node ? ({ ...node, args: node.args.map(valueOfEach) } as unknown as Node) : node;
}

function askedOf({ norm, face = "satisfied" }: NormCases, run: Run): { readonly node: Node; readonly type: Type } {
  const { program } = run;
  const record = law.normOf.get(norm)?.record;
  if (!law.normOf.has(norm)) throw new RangeError(`there is no norm ${norm}`);
  const of = record === undefined ? {} : { element: "each" };
  const asked = (which: Face | "lifted"): Node => ({ op: "norm", key: norm, face: which as Face, ...of });
  const versions = program.versionsOf(norm);
  const stands = versions.find((version) => run.truth(versionInForce(version)) !== 0) ?? versions[0];
  const value = face === "value" ? stands?.value : undefined;
  const node = value ?? asked(face === "value" ? "holds" : face);
  const type = face === "lifted" ? booleanType : program.typeOf(node);
  if (record === undefined) return { node, type };
  return {
    node:
      type.kind === "boolean"
        ? { op: "some", list: record, element: "each", args: [node] }
        : { op: "greatest", list: record, element: "each", args: [yes, valueOfEach(node)] },
    type,
  };
}

/** `2026-07-01/2026-07-04 2026-08-01/`: first and last days, the last one open. */
function daysOf(periods: Periods): string {
  return periods.map((span) => `${formatDay(span.from)}/${isOpen(span) ? "" : formatDay(span.to)}`).join(" ");
}

/** What comes out of one case. Throws for a name or value at fault. */
export function outOf(cases: NormCases, change: Given, program = programFor(cases.law ?? "in-force")): Literal | null {
  const given = { ...cases.given, ...change };
  const own = Object.entries(given).filter(([name]) => name !== "on" && !/^(slot|norm|policy):/.test(name));
  const { facts, faults } = decodeFacts(written(Object.fromEntries(own)), law);
  if (faults.length > 0) throw new RangeError(faults.map((each) => `${each.path}: ${each.message.en}`).join("; "));
  const chosen = Object.entries(given).flatMap(([name, value]) =>
    name.startsWith("policy:") ? [[name.slice("policy:".length), String(value)]] : [],
  );
  const settings = policySettings(Object.fromEntries(chosen)) as Readonly<Record<string, string>>;
  const run = new Run({
    program,
    facts,
    on: parseDay(String(given["on"] ?? cases.on ?? "2026-07-02")),
    settings: { policy: (id) => settings[id] ?? "ask" },
    pins: pinned(given),
  });
  const { node, type } = askedOf(cases, run);
  const value = run.value(node);
  return type.kind === "periods" && !isUnknown(value) ? daysOf(value as Periods) : shown(value, type);
}

/** A legal number on a day in the law in force; `null` before it was one. */
export function numberOn(id: string, on: string): Literal | null {
  const { facts } = decodeFacts({}, law);
  const settings = { policy: () => "ask" };
  const run = new Run({ program: programFor("in-force"), facts, on: parseDay(on), settings });
  return shown(run.value({ op: "parameter", id, args: [{ op: "on" }] }), run.program.parameterOf(id).type);
}
