import { catalogueId, law } from "@soning/law";
import { inLanguage, type Language, type Text } from "@soning/norms";
import type { Trx } from "../database/database.ts";
import type { FoundFact } from "./content.ts";
import { dayInWords, momentInWords } from "./words.ts";

interface Explained {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Explained[];
}

const yes: Text = { nb: "ja", nn: "ja", en: "yes" };
const no: Text = { nb: "nei", nn: "nei", en: "no" };
const unknown: Text = { nb: "ikke kjent", nn: "ikkje kjent", en: "not known" };
const none: Text = { nb: "ingen", nn: "ingen", en: "none" };
const notYet: Text = { nb: "ikke skjedd", nn: "ikkje skjedd", en: "has not happened" };
const ownLogs: Text = { nb: "våre egne registre", nn: "våre eigne register", en: "our own records" };
const order: Text = { nb: "fullbyrdelsesordren", nn: "fullføringsordren", en: "the execution order" };
const notVerified: Text = { nb: "ikke bekreftet", nn: "ikkje stadfesta", en: "not verified" };

/** The facts that an explanation rests on, in its order, each once. */
export function factsIn(tree: unknown): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  const walk = ({ facts, children }: Explained): void => {
    for (const [id, value] of Object.entries(facts ?? {})) if (!found.has(id)) found.set(id, value);
    for (const child of children ?? []) walk(child);
  };
  if (typeof tree === "object" && tree !== null) walk(tree as Explained);
  return found;
}

const unitWords: Readonly<Record<string, readonly [Text, Text]>> = {
  Y: [
    { nb: "år", nn: "år", en: "year" },
    { nb: "år", nn: "år", en: "years" },
  ],
  M: [
    { nb: "måned", nn: "månad", en: "month" },
    { nb: "måneder", nn: "månader", en: "months" },
  ],
  W: [
    { nb: "uke", nn: "veke", en: "week" },
    { nb: "uker", nn: "veker", en: "weeks" },
  ],
  D: [
    { nb: "dag", nn: "dag", en: "day" },
    { nb: "dager", nn: "dagar", en: "days" },
  ],
};

/** A length as words: `P1Y6M` is "1 år 6 måneder". */
function length(text: string, language: Language): string | undefined {
  const parts = [...text.matchAll(/(\d+)([YMWD])/g)];
  if (!/^P(\d+[YMWD])+$/.test(text) || parts.length === 0) return undefined;
  return parts
    .map(([, amount = "", unit = ""]) => {
      const words = unitWords[unit];
      return words === undefined
        ? `${amount} ${unit}`
        : `${amount} ${inLanguage(amount === "1" ? words[0] : words[1], language)}`;
    })
    .join(" ");
}

/** A fact's value as a reader of the letter's language reads it. */
export function valueInWords(id: string, value: unknown, language: Language): string {
  if (value === null || value === undefined) return inLanguage(unknown, language);
  if (value === "none") {
    const kind = law.facts.get(catalogueId(id))?.type.kind;
    return inLanguage(kind === "date" || kind === "moment" ? notYet : none, language);
  }
  if (Array.isArray(value) && value.length === 0) return inLanguage(none, language);
  if (typeof value === "boolean") return inLanguage(value ? yes : no, language);
  if (typeof value === "number") return String(value);
  if (typeof value === "object") {
    const parts = Object.values(value as Readonly<Record<string, unknown>>);
    return parts.length === 0
      ? inLanguage(unknown, language)
      : parts.map((part) => valueInWords(id, part, language)).join(" – ");
  }
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayInWords(text, language);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return momentInWords(text, language);
  const label = law.facts.get(catalogueId(id))?.labels?.[text];
  if (label !== undefined) return inLanguage(label, language);
  return length(text, language) ?? text;
}

export interface FactsForLetter {
  readonly facts: readonly FoundFact[];
  /** facts that the decision rests on and the party may not read: told as a number, with the provisions */
  readonly withheld: readonly { readonly fact: string; readonly shield: string }[];
  /** facts on other people are left out: whether the party may have them is for a request for access to decide */
  readonly ofOthers: boolean;
}

/** What is known of other people than the party: victims, children, those in the home. */
const others = /^(?:offences\.victims|victim\w*|child(?:ren)?\w*|residents|guardians|contacts)(?:\.|$)/;

/** Did somebody give this fact, or is it read from what the service itself keeps? */
const isGiven = (place: string, given: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(given).some((id) => place === id || place.startsWith(`${id}.`));

/**
 * The facts an answer rests on, each with its source. What was asserted under a shield is left out: a letter must not tell it
 * (strgjfl § 7 c, d; fvl § 24 (3)). What nobody has verified says so.
 */
export async function factsForLetter(
  trx: Trx,
  person: string,
  run: { readonly tree: unknown; readonly given: Readonly<Record<string, unknown>> },
  language: Language,
): Promise<FactsForLetter> {
  const rows = await trx
    .selectFrom("assertion")
    .select(["fact", "source", "shield", "verified", "value", "of_party"])
    .where("person", "=", person)
    .orderBy("at")
    .orderBy("id")
    .execute();
  const newest = new Map<string, (typeof rows)[number]>();
  for (const row of rows) {
    const before = newest.get(row.fact);
    // the party's own word does not take the place of an official's
    if (!(row.of_party && before !== undefined && !before.of_party && before.value !== null)) newest.set(row.fact, row);
  }
  const shields = new Map(rows.flatMap(({ fact, shield }) => (shield === null ? [] : [[fact, shield] as const])));
  const facts: FoundFact[] = [];
  const withheld: { fact: string; shield: string }[] = [];
  let ofOthers = false;
  for (const [id, value] of factsIn(run.tree)) {
    const place = catalogueId(id);
    const shield = shields.get(place) ?? shields.get(place.split(".")[0] ?? "");
    if (shield !== undefined) {
      withheld.push({ fact: place, shield });
      continue;
    }
    if (others.test(place)) {
      ofOthers = true;
      continue;
    }
    const definition = law.facts.get(place) ?? law.lists.get(place);
    const said = newest.get(place) ?? newest.get(place.split(".")[0] ?? "");
    const source =
      said === undefined || said.value === null
        ? inLanguage(isGiven(place, run.given) ? order : ownLogs, language)
        : said.verified
          ? said.source
          : `${said.source} (${inLanguage(notVerified, language)})`;
    if (value === null || value === undefined) continue;
    facts.push({
      name: definition === undefined ? place : inLanguage(definition.question, language),
      value: valueInWords(id, value, language),
      source,
    });
  }
  return { facts, withheld, ofOthers };
}
