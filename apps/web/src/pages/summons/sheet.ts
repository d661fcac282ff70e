import { longDay } from "../../format/dates.ts";
import type { Language } from "../../i18n/languages.ts";
import type { Messages } from "../../i18n/nb/index.ts";
import type { Sheet } from "../decision/letter/sheet.tsx";

/** Somebody who was summoned, on which day by which unit. */
export interface Summoned {
  readonly name: string;
  readonly meetOn: string;
  readonly place: string;
  readonly caseNumbers: readonly string[];
  readonly on: string;
  readonly unit: string;
  /** the member of staff to turn to */
  readonly by: string;
}

/** A summons as a letter: whom, when and where to appear, what to bring, and how to ask for another day. */
export function summonsSheet(
  { name, meetOn, place, caseNumbers, on, unit, by }: Summoned,
  { records: { summons: words } }: Messages,
  language: Language,
): Sheet {
  return {
    language,
    title: words.heading,
    sender: [unit],
    recipient: [name],
    reference: [
      [words.date, longDay(on, language)],
      ...(caseNumbers.length === 0 ? [] : [[words.caseNumber, caseNumbers.join(", ")] satisfies [string, string]]),
    ],
    blocks: [
      {
        is: "box",
        blocks: [
          { is: "paragraph", text: words.appear(longDay(meetOn, language), place), strong: true },
          { is: "paragraph", text: words.begins },
        ],
      },
      { is: "heading", text: words.bringHead },
      { is: "list", numbered: false, items: words.bring },
      { is: "heading", text: words.deferHead },
      { is: "paragraph", text: words.defer },
      { is: "heading", text: words.absentHead },
      { is: "paragraph", text: words.absent },
      { is: "heading", text: words.helpHead },
      { is: "paragraph", text: words.help },
      { is: "signatures", intro: words.greeting, names: [[by, unit]], note: words.note },
    ],
  };
}
