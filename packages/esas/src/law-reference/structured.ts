import { type Act, actByLovdata, actByName, bareNames, penalCode2005 } from "./acts.ts";
import type { Provision } from "./provision.ts";

/** A reference in the contract's own structure (`hjemler`, in 1.0 `hjemmler`). */
export interface StructuredReference {
  readonly source: { readonly code: string; readonly name: string };
  readonly elements: readonly { readonly kind: string; readonly value: string }[];
}

export interface ReadStructure {
  readonly provision: Provision;
  /** kinds of elements whose meaning is not known */
  readonly unread: readonly string[];
}

/**
 * Reads a structured reference. The contract names the kinds PARAGRAF, LEDD, NR as examples and gives no list;
 * the others here are the words that the acts themselves use. An unknown kind is reported, not guessed; of two
 * elements of one kind ("bokstav a og b") neither is the place, so that part stays open.
 */
export function readStructured(reference: StructuredReference): ReadStructure {
  const act = actOf(reference);
  const unread: string[] = [];
  const parts = new Map<string, string | number | undefined>();
  for (const { kind, value } of reference.elements) {
    const [name, part] = Object.entries(partOf(kind, value.trim()) ?? {})[0] ?? [];
    if (name === undefined || (parts.has(name) && parts.get(name) !== part)) unread.push(`${kind} ${value}`);
    if (name !== undefined) parts.set(name, parts.has(name) && parts.get(name) !== part ? undefined : part);
  }
  const known = Object.fromEntries([...parts].filter(([, part]) => part !== undefined));
  const code = act?.id ?? bareCode(reference) ?? "other";
  return { provision: { code, act: reference.source.name, role: "main", ...known }, unread };
}

function actOf({ source }: StructuredReference): Act | undefined {
  return actByLovdata(source.code) ?? actByName(source.name) ?? actByName(source.code);
}

/** A source named "Straffeloven" alone is today's code, as in the contract's example. */
function bareCode({ source }: StructuredReference): string | undefined {
  const names = [source.name, source.code].map((name) => name.toLowerCase().replace(/\.$/, ""));
  return names.some((name) => bareNames.includes(name)) ? penalCode2005 : undefined;
}

function partOf(kind: string, value: string): Partial<Provision> | undefined {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : undefined;
  switch (kind.toUpperCase()) {
    case "PARAGRAF":
      return {
        section: value
          .replace(/^§+\s*/, "")
          .replace(/^(\d+)\s*([a-z])$/i, (_, digits, letter) => `${digits} ${letter.toLowerCase()}`),
      };
    case "LEDD":
      return number === undefined ? undefined : { paragraph: number };
    case "NR":
    case "NUMMER":
      return number === undefined ? undefined : { number };
    case "PUNKTUM":
      return number === undefined ? undefined : { sentence: number };
    case "STRAFFALTERNATIV":
    case "ALTERNATIV":
      return number === undefined ? undefined : { alternative: number };
    case "BOKSTAV":
    case "LITRA":
      return /^[a-zæøå]$/i.test(value) ? { letter: value.toLowerCase() } : undefined;
    default:
      return undefined;
  }
}

/** Do two readings name different places? A part that one of them lacks is no difference. */
export function disagree(left: Provision, right: Provision): boolean {
  const differs = <T>(one: T | undefined, other: T | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  const codes = left.code !== "unknown" && right.code !== "unknown" && left.code !== right.code;
  return (
    codes ||
    differs(left.section?.replaceAll(" ", ""), right.section?.replaceAll(" ", "")) ||
    differs(left.paragraph, right.paragraph) ||
    differs(left.letter, right.letter)
  );
}
