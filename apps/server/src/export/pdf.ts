import { inLanguage, type Language, type Text } from "@soning/norms";
import type { Claims, Trx } from "../database/database.ts";
import { type Block, heading, paragraph } from "../letters/blocks.ts";
import { canDraw } from "../letters/fonts.ts";
import { renderSheet } from "../letters/render.ts";
import { requirePerson } from "../persons/read.ts";
import { rowsOf } from "./export-person.ts";
import { titles } from "./titles.ts";

/** A value longer than this is cut in the PDF; the JSON has all of it. */
const longest = 600;

const words = {
  title: {
    nb: "Alt som er lagret om en person",
    nn: "Alt som er lagra om ein person",
    en: "Everything that is stored on a person",
  },
  name: { nb: "Navn", nn: "Namn", en: "Name" },
  nationalId: { nb: "Fødselsnummer", nn: "Fødselsnummer", en: "National id" },
  made: { nb: "Laget", nn: "Laga", en: "Made on" },
  field: { nb: "Felt", nn: "Felt", en: "Field" },
  value: { nb: "Innhold", nn: "Innhald", en: "Content" },
  nothing: { nb: "Ingenting er lagret.", nn: "Ingenting er lagra.", en: "Nothing is stored." },
  more: {
    nb: "… (hele innholdet står i JSON-utgaven)",
    nn: "… (heile innhaldet står i JSON-utgåva)",
    en: "… (the whole stands in the JSON export)",
  },
  leftOut: {
    nb: "Det som er skjermet for parten, er utelatt, og grunnlaget står der.",
    nn: "Det som er skjerma for parten, er utelate, og grunnlaget står der.",
    en: "What is shielded from the party is left out, and the ground stands there.",
  },
  page: { nb: "Side", nn: "Side", en: "Page" },
  of: { nb: "av", nn: "av", en: "of" },
} as const satisfies Readonly<Record<string, Text>>;

/** Text that the fonts can draw: another character stands as its number. */
const drawable = (text: string): string =>
  [...text.normalize("NFC")]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return character === "\n" || canDraw(code)
        ? character
        : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
    })
    .join("");

function shown(value: unknown, more: string): string {
  const text = value instanceof Date ? value.toISOString() : typeof value === "string" ? value : JSON.stringify(value);
  return drawable(text.length > longest ? `${text.slice(0, longest)}${more}` : text);
}

/** Everything on a person as PDF/UA-1, a table for each row. Long values are cut, and say so. Throws `not-found`. */
export async function exportPdf(
  trx: Trx,
  claims: Claims,
  id: string,
  forParty: boolean,
  on: string,
  publicUrl: URL,
  language: Language,
): Promise<Uint8Array> {
  const say = (text: Text): string => inLanguage(text, language);
  const { name, national_id } = await requirePerson(trx, id);
  const blocks: Block[] = forParty ? [paragraph(say(words.leftOut))] : [];
  for await (const { table, rows, first } of rowsOf(trx, id, forParty, publicUrl)) {
    if (first) blocks.push(heading(say(titles[table] ?? { nb: table, en: table })));
    if (first && rows.length === 0) blocks.push(paragraph(say(words.nothing)));
    for (const row of rows)
      blocks.push({
        is: "table",
        widths: [3, 9],
        header: [say(words.field), say(words.value)],
        rows: Object.entries(row)
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([field, value]) => [field, shown(value, say(words.more))]),
      });
  }
  const [year = 0, month = 0, day = 0] = on.split("-").map(Number);
  const { pdf } = renderSheet(
    {
      language,
      title: say(words.title),
      author: drawable(claims.unit ?? claims.actor),
      date: [year, month, day],
      sender: [drawable(claims.unit ?? claims.actor)],
      recipient: [drawable(name)],
      reference: [
        [say(words.name), drawable(name)],
        ...(national_id === null ? [] : [[say(words.nationalId), national_id] as const]),
        [say(words.made), on],
      ],
      page: [say(words.page), say(words.of)],
      caseNumber: id,
      blocks,
    },
    "ua-1",
  );
  return pdf;
}
