import { type Act, actByLovdata, actNames, bareNames } from "./acts.ts";

export type Unit = "paragraph" | "letter" | "number" | "sentence" | "alternative";

export type Token =
  | { readonly kind: "act"; readonly act: Act; readonly text: string }
  | { readonly kind: "bare-code"; readonly text: string }
  | { readonly kind: "other-act"; readonly text: string }
  | { readonly kind: "sign"; readonly text: string }
  | { readonly kind: "section"; readonly number: string; readonly letter?: string; readonly text: string }
  | { readonly kind: "value"; readonly unit: Unit; readonly value: string; readonly text: string }
  | { readonly kind: "part"; readonly value: string; readonly text: string }
  | { readonly kind: "with" | "and" | "to" | "stop"; readonly text: string }
  | { readonly kind: "word"; readonly text: string };

const ordinals: readonly string[][] = [
  ["første", "fyrste"],
  ["annet", "andre", "annen", "anna"],
  ["tredje"],
  ["fjerde"],
  ["femte"],
  ["sjette"],
  ["syvende", "sjuende"],
  ["åttende"],
  ["niende"],
  ["tiende"],
  ["ellevte"],
  ["tolvte"],
];

const unitWords: readonly (readonly [Unit, string])[] = [
  ["alternative", "straffalternativ|straffealternativ|alternativ|alt\\."],
  ["paragraph", "ledd"],
  ["sentence", "punktum|pkt\\.?"],
];

const ordinal = `(${ordinals.flat().join("|")}|\\d{1,2}\\s?\\.?)`;
const months = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
const monthNames = months.split("|");

interface Rule {
  readonly pattern: RegExp;
  readonly read: (found: RegExpExecArray) => Token;
}

function count(word: string): string {
  const index = ordinals.findIndex((names) => names.includes(word.toLowerCase()));
  return index >= 0 ? String(index + 1) : word.replace(/\D/g, "");
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const end = "(?![\\p{L}\\p{N}])";

const rules: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:lov\\s+)?(?:av\\s+)?(\\d{1,2})\\.?\\s*(${months})\\s*(\\d{4})\\s*(?:nr\\.?\\s*(\\d+))?(?:\\s+om\\s+straff${end})?`,
      "iuy",
    ),
    read: (found) => {
      const [whole, date = "", month = "", year = "", number = ""] = found;
      const index = String(monthNames.indexOf(month.toLowerCase()) + 1).padStart(2, "0");
      const act = actByLovdata(`${year}-${index}-${date.padStart(2, "0")}-${number}`);
      return act === undefined ? { kind: "other-act", text: whole.trim() } : { kind: "act", act, text: whole.trim() };
    },
  },
  {
    pattern: /LOV-\d{4}-\d{2}-\d{2}(?:-\d+)?/iuy,
    read: ([whole]) => {
      const act = actByLovdata(whole);
      return act === undefined ? { kind: "other-act", text: whole } : { kind: "act", act, text: whole };
    },
  },
  ...actNames.map(
    ([name, act]): Rule => ({
      pattern: new RegExp(`${escaped(name)}s?\\.?${/[\p{L}\p{N}]$/u.test(name) ? end : ""}`, "iuy"),
      read: ([whole]) => ({ kind: "act", act, text: whole }),
    }),
  ),
  {
    pattern: new RegExp(`(?:${bareNames.join("|")})s?\\.?${end}`, "iuy"),
    read: ([whole]) => ({ kind: "bare-code", text: whole }),
  },
  {
    pattern: new RegExp(`[\\p{L}-]*(?:loven|lova|forskriften|forskrifta|forskrift)${end}`, "iuy"),
    read: ([whole]) => ({ kind: "other-act", text: whole }),
  },
  { pattern: /§{1,2}|paragraf(?:ene|en)?(?!\p{L})/iuy, read: ([whole]) => ({ kind: "sign", text: whole }) },
  {
    pattern: new RegExp(`(?:jf\\.?|jfr\\.?|jamfør|jmf\\.?|smh\\.?|sammenholdt med|som)${end}`, "iuy"),
    read: ([text]) => ({ kind: "with", text }),
  },
  // "første og annet ledd": the first of two takes the unit that stands behind the second
  ...unitWords.map(
    ([unit, words]): Rule => ({
      pattern: new RegExp(`${ordinal}(?=(?:\\s*(?:,|og|eller)\\s+${ordinal})+\\s*(?:${words})${end})`, "iuy"),
      read: ([whole, value = ""]) => ({ kind: "value", unit, value: count(value), text: whole }),
    }),
  ),
  ...unitWords.map(
    ([unit, words]): Rule => ({
      pattern: new RegExp(`${ordinal}\\s*(?:${words})${end}`, "iuy"),
      read: ([whole, value = ""]) => ({ kind: "value", unit, value: count(value), text: whole }),
    }),
  ),
  {
    pattern: /ledd\s+(\d{1,2})(?!\d)/iuy,
    read: ([text, value = ""]) => ({ kind: "value", unit: "paragraph", value, text }),
  },
  {
    pattern: /(?:punktum|pkt\.?)\s+(\d{1,2})(?!\d)/iuy,
    read: ([text, value = ""]) => ({ kind: "value", unit: "sentence", value, text }),
  },
  {
    pattern: /(?:bokstavene|bokstav|bokst\.?|litra|lit\.|litr\.)\s*([a-zæøå])(?![\p{L}])\)?/iuy,
    read: ([text, value = ""]) => ({ kind: "value", unit: "letter", value: value.toLowerCase(), text }),
  },
  {
    pattern: /(?:numrene|nummer|nr\.?)\s*(\d{1,3})(?!\d)/iuy,
    read: ([text, value = ""]) => ({ kind: "value", unit: "number", value, text }),
  },
  {
    pattern: /(\d+(?:-\d+)?)(?:(?:\s[a-hj-zæø]|[a-zæøå])(?![\p{L}\p{N}]|\.\p{L}))?(?=[^\p{L}\p{N}]|$)/iuy,
    read: section,
  },
  { pattern: /\((\d{1,2})\)/uy, read: ([text, value = ""]) => ({ kind: "value", unit: "paragraph", value, text }) },
  { pattern: /\(([a-zæøå])\)/iuy, read: ([text, value = ""]) => ({ kind: "part", value: value.toLowerCase(), text }) },
  {
    pattern: /([a-zæøå])\)?(?![\p{L}\p{N}])/iuy,
    read: ([text, value = ""]) => ({ kind: "part", value: value.toLowerCase(), text }),
  },
  { pattern: new RegExp(`(?:til|t\\.o\\.m\\.?)${end}|[–—-]`, "iuy"), read: ([text]) => ({ kind: "to", text }) },
  { pattern: new RegExp(`(?:og|eller|samt|&)${end}`, "iuy"), read: ([text]) => ({ kind: "and", text }) },
  { pattern: /,/uy, read: ([text]) => ({ kind: "and", text }) },
  { pattern: /[.;:()]/uy, read: ([text]) => ({ kind: "stop", text }) },
  { pattern: /[^\s,;:()§]+/uy, read: ([text]) => ({ kind: "word", text }) },
];

/** `52 a`, `52a`; but the words "i" and "å" behind a number are words, and so is "m.fl.". */
function section([text, number = ""]: RegExpExecArray): Token {
  const letter = text.slice(number.length).trim() || undefined;
  return letter === undefined
    ? { kind: "section", number, text }
    : { kind: "section", number, letter: letter.toLowerCase(), text };
}

/** A law reference in its words. Every character but blanks lands in one token. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at += Math.max(1, token.text.length);
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null || found[0] === "") continue;
    const token = read(found);
    return token.text.length === found[0].length ? token : { ...token, text: found[0] };
  }
  return { kind: "word", text: text[at] ?? "" };
}
