import type { Fault } from "../findings.ts";
import { brokenJson, standsTwice, tooDeep } from "./json-faults.ts";
import { type JsonValue, pathOf } from "./json-value.ts";

/** An order nests 11 levels deep; a file that nests far deeper is not one. */
const deepest = 64;

class Broken extends Error {
  readonly fault: Fault;
  constructor(one: Fault) {
    super(one.message.en);
    this.fault = one;
  }
}

export type Parsed = { ok: true; value: JsonValue } | { ok: false; faults: Fault[] };

/**
 * JSON (RFC 8259) to values. Unlike `JSON.parse` it says line and column in every runtime, refuses a name that stands
 * twice in one object (the last would silently win), and bounds the depth.
 */
export function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: new Reader(text).whole() };
  } catch (error) {
    if (error instanceof Broken) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these in strings
const plain = /[^"\\\u0000-\u001f]*/y;
const words: readonly (readonly [string, JsonValue])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

class Reader {
  private readonly text: string;
  private at = 0;
  private readonly steps: (string | number)[] = [];

  constructor(text: string) {
    this.text = text;
  }

  whole(): JsonValue {
    const value = this.value();
    this.blanks();
    if (this.at < this.text.length) {
      this.broken("det står mer etter slutten", "something follows the end", "det står meir etter slutten");
    }
    return value;
  }

  private value(): JsonValue {
    this.blanks();
    const next = this.text[this.at];
    if (next === "{") return this.object();
    if (next === "[") return this.list();
    if (next === '"') return this.string();
    for (const [word, value] of words) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    const found = this.match(number);
    if (found !== "") return Number(found);
    if (next === undefined) this.endsEarly();
    this.broken("her skulle det stått en verdi", "a value should stand here", "her skulle det stått ein verdi");
  }

  private object(): JsonValue {
    this.enter();
    const names: Record<string, JsonValue> = Object.create(null);
    this.blanks();
    if (this.take("}")) return names;
    for (;;) {
      this.blanks();
      if (this.text[this.at] !== '"')
        this.expected("et navn i anførselstegn", "a name in quotes", "eit namn i hermeteikn");
      const start = this.at;
      const name = this.string();
      this.steps.push(name);
      if (Object.hasOwn(names, name)) this.duplicate(name, start);
      this.blanks();
      if (!this.take(":")) this.expected("kolon etter navnet", "a colon after the name", "kolon etter namnet");
      names[name] = this.value();
      this.steps.pop();
      this.blanks();
      if (this.take(",")) continue;
      if (this.take("}")) return names;
      this.expected("komma eller } etter verdien", "a comma or } after the value", "komma eller } etter verdien");
    }
  }

  private list(): JsonValue {
    this.enter();
    const items: JsonValue[] = [];
    this.blanks();
    if (this.take("]")) return items;
    for (;;) {
      this.steps.push(items.length);
      items.push(this.value());
      this.steps.pop();
      this.blanks();
      if (this.take(",")) continue;
      if (this.take("]")) return items;
      this.expected("komma eller ] etter verdien", "a comma or ] after the value", "komma eller ] etter verdien");
    }
  }

  private string(): string {
    this.at += 1;
    let whole = "";
    for (;;) {
      whole += this.match(plain);
      const next = this.text[this.at];
      if (next === '"') {
        this.at += 1;
        return whole;
      }
      if (next === undefined)
        this.broken("teksten er ikke avsluttet", "the string is not closed", "teksten er ikkje avslutta");
      if (next !== "\\")
        this.broken(
          "linjeskift eller styretegn i en tekst",
          "a line break or control character in a string",
          "lineskift eller styreteikn i ein tekst",
        );
      whole += this.escape();
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? "";
    if (letter === "u") {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits))
        this.broken("\\u uten fire sifre", "\\u without four digits", "\\u utan fire siffer");
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const meant = escapes[letter];
    if (meant === undefined)
      this.broken(
        `ukjent kode \\${letter} i en tekst`,
        `unknown escape \\${letter} in a string`,
        `ukjend kode \\${letter} i ein tekst`,
      );
    this.at += 2;
    return meant;
  }

  private enter(): void {
    this.at += 1;
    if (this.steps.length < deepest) return;
    throw new Broken(tooDeep(this.place(), deepest));
  }

  private blanks(): void {
    while (this.at < this.text.length && " \t\r\n".includes(this.text[this.at] ?? "x")) this.at += 1;
  }

  private take(sign: string): boolean {
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  private place(at = this.at): string {
    const before = this.text.slice(0, at);
    const line = before.split("\n").length;
    return `line ${line}, column ${at - before.lastIndexOf("\n")}`;
  }

  private endsEarly(): never {
    this.broken("filen slutter for tidlig", "the file ends too early", "fila sluttar for tidleg");
  }

  private expected(nb: string, en: string, nn: string): never {
    if (this.at >= this.text.length) this.endsEarly();
    this.broken(`her skulle det stått ${nb}`, `here should stand ${en}`, `her skulle det stått ${nn}`);
  }

  private broken(nb: string, en: string, nn: string): never {
    const inside = this.steps.length === 0 ? "" : ` (${pathOf(this.steps)})`;
    throw new Broken(brokenJson(this.place(), { nb, en, nn }, inside, this.text.slice(this.at)));
  }

  private duplicate(name: string, at: number): never {
    throw new Broken(standsTwice(pathOf(this.steps), name, this.place(at)));
  }
}
