import { type Fault, fault, type Warning, warning } from "../findings.ts";

/** An order holds addresses of documents, not the documents: those seen are 5 to 50 kB. */
export const largestOrder = 10 * 1024 * 1024;

export type Decoded = { ok: true; text: string; warnings: Warning[] } | { ok: false; faults: Fault[] };

/**
 * Bytes to text. Only UTF-8 is read (RFC 8259 § 8.1); other encodings are recognised and refused by name,
 * for a wrongly guessed letter in a name or a law reference would go unseen.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > largestOrder) return refused(tooLarge(bytes.length));
  const other = otherEncoding(bytes);
  if (other !== undefined) return refused(wrongEncoding(other, "$"));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const body = marked ? bytes.subarray(3) : bytes;
  const bad = firstInvalid(body);
  if (bad !== undefined) return refused(wrongEncoding("latin-1", placeOf(body, bad), body[bad]));
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  if (text.trim() === "") return refused(empty());
  const warnings: Warning[] = [];
  if (marked) warnings.push(byteOrderMark());
  const garbled = /Ã[¦¸¥†˜…]/u.exec(text);
  if (garbled !== null) warnings.push(garbledLetters(text, garbled.index));
  return { ok: true, text, warnings };
}

function refused(one: Fault): Decoded {
  return { ok: false, faults: [one] };
}

function otherEncoding(bytes: Uint8Array): "UTF-16" | "UTF-32" | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length >= 4 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "UTF-32";
  if (bytes.length < 2) return undefined;
  if (a === 0 && b === 0) return "UTF-32";
  if (b === 0 && c === 0 && d === 0) return "UTF-32";
  if ((a === 0 && b !== 0) || (a !== 0 && b === 0)) return "UTF-16";
  return undefined;
}

/** Offset of the first byte that is not well-formed UTF-8 (no overlong forms, no surrogates). */
function firstInvalid(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (more === 0) return at;
    const second = bytes[at + 1] ?? 0;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return at;
    for (let next = 2; next <= more; next += 1) {
      if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return at;
    }
    at += more + 1;
  }
  return undefined;
}

function placeOf(bytes: Uint8Array, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    if (bytes[at] !== 0x0a) continue;
    line += 1;
    start = at + 1;
  }
  return `line ${line}, column ${offset - start + 1}`;
}

function tooLarge(size: number): Fault {
  const [found, limit] = [Math.ceil(size / 1024 / 1024), largestOrder / 1024 / 1024];
  return fault(
    "too-large",
    "$",
    {
      nb: `Filen er ${found} MB; en ordre er høyst ${limit} MB.`,
      en: `The file is ${found} MB; an order is at most ${limit} MB.`,
      nn: `Fila er ${found} MB; ein ordre er høgst ${limit} MB.`,
    },
    {
      nb: "Gi én ordre om gangen, uten vedlegg.",
      en: "Give one order at a time, without attachments.",
      nn: "Gi éin ordre om gongen, utan vedlegg.",
    },
    size,
  );
}

function empty(): Fault {
  return fault(
    "empty",
    "$",
    { nb: "Filen er tom.", en: "The file is empty.", nn: "Fila er tom." },
    { nb: "Hent meldingen på nytt.", en: "Fetch the message again.", nn: "Hent meldinga på nytt." },
  );
}

function wrongEncoding(name: string, path: string, byte?: number): Fault {
  return fault(
    "wrong-encoding",
    path,
    name === "latin-1"
      ? {
          nb: "Filen er ikke UTF-8; den ser ut til å være Latin-1 eller Windows-1252, eller skadet.",
          en: "The file is not UTF-8; it looks like Latin-1 or Windows-1252, or is damaged.",
          nn: "Fila er ikkje UTF-8; ho ser ut til å vere Latin-1 eller Windows-1252, eller skadd.",
        }
      : {
          nb: `Filen er ${name}, ikke UTF-8.`,
          en: `The file is ${name}, not UTF-8.`,
          nn: `Fila er ${name}, ikkje UTF-8.`,
        },
    {
      nb: "Lagre den som UTF-8 og prøv igjen.",
      en: "Save it as UTF-8 and try again.",
      nn: "Lagre henne som UTF-8 og prøv igjen.",
    },
    byte === undefined ? undefined : `0x${byte.toString(16).padStart(2, "0")}`,
  );
}

function byteOrderMark(): Warning {
  return warning(
    "byte-order-mark",
    "$",
    {
      nb: "Filen begynner med et byterekkefølgemerke.",
      en: "The file begins with a byte-order mark.",
      nn: "Fila byrjar med eit merke for byterekkjefølgja.",
    },
    { nb: "Det er hoppet over.", en: "It was skipped.", nn: "Det er hoppa over." },
  );
}

function garbledLetters(text: string, at: number): Warning {
  return warning(
    "garbled-letters",
    "$",
    {
      nb: "Teksten ser ut til å være omkodet to ganger: æ, ø og å er blitt til andre tegn.",
      en: "The text seems to have been encoded twice: æ, ø and å have become other characters.",
      nn: "Teksten ser ut til å vere omkoda to gonger: æ, ø og å har vorte til andre teikn.",
    },
    {
      nb: "Sammenlign navn og lovhenvisninger med dommen.",
      en: "Compare names and law references with the judgment.",
      nn: "Samanlikn namn og lovtilvisingar med dommen.",
    },
    text.slice(Math.max(0, at - 20), at + 20),
  );
}
