import { law } from "@soning/law";
import { inLanguage, type Language } from "@soning/norms";
import { say } from "../output.ts";
import { printable } from "./printable.ts";
import { durationWords } from "./words.ts";
import { wrap } from "./wrap.ts";

/** A fact's value as it was given, in a reader's words. */
function given(id: string, value: unknown, language: Language): string {
  if (typeof value === "boolean") return value ? say(language, "ja", "yes") : say(language, "nei", "no");
  if (value === "none") return say(language, "ingen", "none");
  if (typeof value === "string") {
    const label = law.facts.get(id)?.labels?.[value];
    return label === undefined ? (durationWords(value, language) ?? printable(value)) : inLanguage(label, language);
  }
  if (typeof value === "object" && value !== null && "text" in value && typeof value.text === "string")
    return printable(value.text);
  return typeof value === "number" ? String(value) : printable(JSON.stringify(value));
}

function lines(id: string, name: string, value: unknown, language: Language, indent: string): readonly string[] {
  if (value === null || value === undefined) return [];
  const items = Array.isArray(value)
    ? value
    : typeof value === "object" && "items" in value && Array.isArray(value.items)
      ? value.items
      : undefined;
  if (items === undefined || !law.lists.has(id))
    return [wrap(`${name}: ${given(id, value, language)}`, indent, `${indent}  `)];
  const open = Array.isArray(value)
    ? ""
    : say(language, " (kan være flere)", " (there may be more)", " (kan vere fleire)");
  if (items.length === 0)
    return [
      `${indent}${name}: ${open === "" ? say(language, "ingen", "none") : say(language, "ukjent", "unknown", "ukjend")}`,
    ];
  return [
    `${indent}${name}${open}`,
    ...items.flatMap((item: unknown, at) => [
      `${indent}  [${at}]`,
      ...Object.entries(item as Readonly<Record<string, unknown>>).flatMap(([field, inner]) =>
        lines(`${id}.${field}`, field, inner, language, `${indent}    `),
      ),
    ]),
  ];
}

/** The facts of a case, one on each line, lists by their records. */
export function factsText(facts: Readonly<Record<string, unknown>>, language: Language): string {
  return Object.entries(facts)
    .flatMap(([id, value]) => lines(id, id, value, language, "  "))
    .join("\n");
}
