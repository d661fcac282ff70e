import { formatDay, formatDuration, formatMinute, parseDay, policySettings } from "@soning/calendar";
import {
  type AssembledLaw,
  booleanType,
  CONFLICT,
  decodeFacts,
  face,
  isDuration,
  isUnknown,
  type Literal,
  NONE,
  type NormKind,
  Program,
  Run,
  type Settings,
  type Type,
  type Value,
} from "@soning/norms";
import type { Binding, Hint, RowBinding } from "./binding.ts";
import { caseWriter } from "./writer.ts";

/** One row of the register, as far as its cases need it. */
export interface Row {
  readonly id: string;
  readonly mode: string;
  readonly kind: string;
  readonly law: string;
  readonly cases?: readonly {
    readonly facts: Readonly<Record<string, Hint>>;
    readonly outcome: string;
    readonly why: string;
  }[];
}

const yes = new Set(["met", "applies", "barred", "exempt", "breach", "discretion-open", "kept"]);
const no = new Set(["not-met", "does-not-apply", "not-barred", "not-exempt", "no-breach"]);
const scope = new Set(["applies", "does-not-apply"]);

/** What an outcome word means: a value, `null` for undetermined, `discretion` for an official's choice. */
function meaning(outcome: string, binding: RowBinding): Literal | null | "discretion" {
  const own = binding.outcomes?.[outcome];
  if (own !== undefined) return own;
  if (yes.has(outcome)) return binding.not !== true;
  if (no.has(outcome)) return binding.not === true;
  if (outcome === "undetermined") return null;
  if (outcome === "discretion") return "discretion";
  throw new RangeError(`the binding does not say what the outcome "${outcome}" means`);
}

/** A value as the register would write it. */
export function shown(value: Value, type: Type): Literal | null {
  if (type.kind === "boolean") return value === 3 ? true : value === 0 ? false : value === 2 ? "conflict" : null;
  if (value === CONFLICT) return "conflict";
  if (value === NONE) return "none";
  if (isUnknown(value)) return null;
  if (type.kind === "number") return (value as number) / 10 ** type.decimals;
  if (type.kind === "date") return formatDay(value as number);
  if (type.kind === "moment") return formatMinute(value as number);
  if (isDuration(value)) return formatDuration(value);
  return String(value);
}

const settings: Settings = {
  policy: (id) => (policySettings() as Readonly<Record<string, string>>)[id] ?? "ask",
};

const programs = new Map<string, Program>();
function programOf(law: AssembledLaw, state: string, suppose: Readonly<Record<string, Literal>>): Program {
  const key = `${state} ${JSON.stringify(suppose)}`;
  const known = programs.get(key);
  if (known !== undefined) return known;
  const fresh = new Program(law, state === "in-force" ? [] : [state], suppose);
  programs.set(key, fresh);
  return fresh;
}

function defaultFace(kind: NormKind | undefined, outcome: string): "applies" | "holds" | "satisfied" {
  if (kind === "condition") return scope.has(outcome) ? "applies" : "holds";
  return "satisfied";
}

/** The key of the only norm that claims a row. Throws when there is none, or several and the binding names none. */
function claimant(law: AssembledLaw, row: string): string {
  const claimants = law.norms.filter((norm) => norm.versions.some((version) => version.rows.includes(row)));
  if (claimants.length === 1 && claimants[0] !== undefined) return claimants[0].key;
  throw new RangeError(
    claimants.length === 0
      ? `no norm claims ${row}`
      : `several norms claim ${row}; name one: ${claimants.map((norm) => norm.key).join(", ")}`,
  );
}

/** Runs one case of a row: what came out and what was expected; equal when the law says what the register says. */
export function askCase(
  law: AssembledLaw,
  binding: Binding,
  row: Row,
  place: number,
): { readonly got: unknown; readonly expected: unknown } {
  const example = row.cases?.[place];
  if (example === undefined) throw new RangeError(`${row.id} has no case ${place}`);
  const own = binding.rows[row.id] ?? {};
  const { write, done } = caseWriter(example.facts, binding.on, binding.law);
  own.given?.(write);
  for (const [name, value] of Object.entries(example.facts)) {
    const bind = own.hints?.[name] ?? binding.hints[name];
    if (bind === undefined) throw new RangeError(`${row.id}: no binding for the hint "${name}"`);
    bind(value, write);
  }
  const written = done();
  const { facts, faults } = decodeFacts(written.facts, law);
  if (faults.length > 0)
    throw new RangeError(
      `${row.id}: ${faults.map((fault) => `${fault.path} = ${fault.value} ${fault.message.en}`).join("; ")}`,
    );
  const program = programOf(law, written.law, written.suppose);
  const run = new Run({ program, facts, on: parseDay(written.on), settings });
  const expected = meaning(example.outcome, own);
  if (own.ask !== undefined) {
    const value = run.value(own.ask.node);
    return judged(shown(value, own.ask.type), expected, "condition");
  }
  const key = own.norm === undefined ? claimant(law, row.id) : typeof own.norm === "string" ? own.norm : own.norm.key;
  const kind = program.versionsOf(key)[0]?.kind;
  const asked = face(key, own.face ?? defaultFace(kind, example.outcome));
  return judged(shown(run.value(asked.node), booleanType), expected, kind);
}

/** `discretion`: an assessment is open, or a power or consideration opens a choice. */
function judged(
  got: Literal | null,
  expected: Literal | null | "discretion",
  kind: NormKind | undefined,
): { got: unknown; expected: unknown } {
  if (expected !== "discretion") return { got, expected };
  const open = got === null || (got === true && (kind === "power" || kind === "consideration"));
  return { got: open ? "discretion" : got, expected };
}
