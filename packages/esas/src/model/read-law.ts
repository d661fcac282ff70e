import { parseReference, type ReadingPolicy } from "../law-reference/parse.ts";
import type { Provision } from "../law-reference/provision.ts";
import { readStructured, type StructuredReference } from "../law-reference/structured.ts";
import type { Cursor } from "./cursor.ts";
import type { LawReference } from "./order.ts";

export type ReadLaw = (parent: Cursor, name: string) => LawReference;

/** A law reference that stands as an object, or (losses of rights until 1.1) as a text alone. */
export function lawReader(policy: ReadingPolicy): ReadLaw {
  return (parent, name) => {
    if (typeof parent.value[name] === "string") return textAlone(parent, name, policy);
    return lawReference(parent.object(name), policy);
  };
}

export function lawReference(at: Cursor, policy: ReadingPolicy): LawReference {
  const text = at.text("lovbudStreng");
  const reading = parseReference(text, policy);
  const structured = [...at.objects("hjemler"), ...at.objects("hjemmler")].map(structuredReference);
  return {
    path: at.path,
    ...at.maybeText("id", "lovbudId"),
    text,
    ...at.maybeText("wording", "gjengivelse"),
    ...at.maybeText("ground", "grunnlagTekst"),
    ...at.maybeNumber("penaltyFrameMonths", "strafferamme"),
    structured,
    reading,
    provisions: preferred(structured, reading.provisions),
  };
}

/**
 * The structured references stand first where they were wholly read: they need no interpretation. The text adds what
 * hangs on it ("jf."), and stands alone where the structure was not understood.
 */
function preferred(structured: readonly StructuredReference[], fromText: readonly Provision[]): readonly Provision[] {
  const read = structured.map(readStructured);
  const [first, ...rest] = read.map((one) => one.provision);
  const whole = read.every((one) => one.unread.length === 0);
  if (first?.section === undefined || (!whole && fromText[0]?.section !== undefined)) return fromText;
  const known = [first, ...rest.map((one): Provision => ({ ...one, role: "with" }))];
  const added = fromText.slice(1).filter((one) => !known.some((other) => samePlace(one, other)));
  return [...known, ...added];
}

function samePlace(left: Provision, right: Provision): boolean {
  return (
    left.code === right.code &&
    left.section === right.section &&
    left.paragraph === right.paragraph &&
    left.letter === right.letter
  );
}

function structuredReference(at: Cursor): StructuredReference {
  const source = at.object("rettskilde");
  return {
    source: { code: source.text("kode"), name: source.text("navn") },
    elements: at.objects("elementer").map((one) => ({ kind: one.text("type"), value: one.text("verdi") })),
  };
}

function textAlone(parent: Cursor, name: string, policy: ReadingPolicy): LawReference {
  const text = parent.text(name);
  const reading = parseReference(text, policy);
  return { path: `${parent.path}.${name}`, text, structured: [], reading, provisions: reading.provisions };
}
