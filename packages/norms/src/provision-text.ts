import type { ProvisionValue } from "./value.ts";

const form =
  /^(?<code>[^§]+?)\s*§\s*(?<section>\d+(?:\s?[a-z])?)(?:\s*\((?<paragraph>\d+)\))?(?:\s+(?<letter>[a-zæøå]))?$/iu;

/** Reads `strl § 147 b (1) a`. Throws RangeError for another form. */
export function parseProvision(text: string): ProvisionValue {
  const found = form.exec(text.trim())?.groups;
  if (found?.["code"] === undefined || found["section"] === undefined) {
    throw new RangeError(`"${text}" is not a provision like "strl § 282 (1) a"`);
  }
  const { code, section, paragraph, letter } = found as {
    code: string;
    section: string;
    paragraph?: string;
    letter?: string;
  };
  return {
    code,
    section: section.replace(/(\d)\s?([a-z])$/i, "$1 $2"),
    text,
    ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
    ...(letter === undefined ? {} : { letter }),
  };
}

/** `strl § 147 b (1) a` for a provision; the words it was read from when its place is not known. */
export function formatProvision({ code, section, paragraph, letter, text }: ProvisionValue): string {
  if (code === undefined || section === undefined) return text ?? "?";
  return `${code} § ${section}${paragraph === undefined ? "" : ` (${paragraph})`}${letter === undefined ? "" : ` ${letter}`}`;
}
