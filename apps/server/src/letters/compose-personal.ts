import { type Block, paragraph, type Sheet } from "./blocks.ts";
import type { ComplaintRight, LetterContent } from "./content.ts";
import { type Phrases, personalPhrases } from "./texts/personal/index.ts";
import { inDigits, lengthIn } from "./words.ts";

/** Names, numbers and times keep their own direction inside a text that runs the other way: "22 00 00 00" is not turned round. */
const apart = (value: string): string =>
  value
    .split("\n")
    .map((line) => (/[\u0590-\u08ff]/.test(line) ? line : `\u2066${line}\u2069`))
    .join("\n");

/** Terms of one language; only Arabic runs from right to left. */
const termsIn =
  (language: string) =>
  (items: readonly (readonly [string, string])[]): Block => ({
    is: "terms",
    items: language === "ar" ? items.map(([term, value]) => [term, apart(value)] as const) : items,
  });

function complaint(right: ComplaintRight, phrases: Phrases, language: string): readonly Block[] {
  if (!right.may) return [paragraph(phrases.mayNotComplain)];
  const { labels } = phrases;
  const terms = termsIn(language);
  const { deadline, notified, body, stay, suspends } = right;
  return [
    paragraph(phrases.mayComplain),
    terms([
      [labels.lengthFromReceipt, lengthIn(deadline.amount, deadline.unit, language)],
      ...(notified === undefined
        ? []
        : ([
            [labels.receivedByYou, inDigits(notified.at)],
            [labels.lastTime, inDigits(notified.until)],
          ] as const)),
      [labels.complaintGoesTo, body],
    ]),
    ...(suspends === undefined ? [] : [paragraph(phrases.complaintWaits)]),
    ...(stay === undefined ? [] : [paragraph(phrases.mayAskToWait)]),
  ];
}

function ownBlocks(letter: LetterContent, phrases: Phrases, language: string): readonly Block[] {
  const { labels } = phrases;
  const terms = termsIn(language);
  switch (letter.kind) {
    case "decision": {
      const read = letter.considerations.readThrough;
      return [
        { is: "paragraph", text: phrases.outcome[letter.outcome], strong: true },
        ...(letter.considerations.language === language ? [] : [paragraph(phrases.reasonsNotTranslated)]),
        ...(read === undefined ? [] : [terms([[labels.reasonsReadOn, inDigits(read.on)]])]),
        ...complaint(letter.complaint, phrases, language),
      ];
    }
    case "advance-notice":
      return [
        { is: "paragraph", text: phrases.mayComment, strong: true },
        terms([[labels.commentUntil, inDigits(letter.commentUntil)]]),
        ...(letter.considerations.language === language ? [] : [paragraph(phrases.reasonsNotTranslated)]),
      ];
    case "summons":
      return [
        terms([
          [labels.appearAt, inDigits(letter.appear.at)],
          [labels.place, [letter.appear.place, ...letter.appear.address].join("\n")],
        ]),
        { is: "paragraph", text: phrases.mustAppear, strong: true },
        ...complaint(letter.complaint, phrases, language),
      ];
    case "complaint-receipt":
      return [
        terms([
          [labels.complaintCame, inDigits(letter.complaint.receivedAt)],
          [labels.complaintGoesTo, letter.complaint.body],
        ]),
        paragraph(phrases.complaintReceived),
      ];
  }
}

/** The part in the person's own language: fixed phrases, never a translation of what the caseworker wrote. */
export function composePersonal(
  letter: LetterContent,
  { language, checkedBy }: NonNullable<LetterContent["personal"]>,
): NonNullable<Sheet["personal"]> {
  const phrases = personalPhrases[language];
  const { labels } = phrases;
  const terms = termsIn(language);
  const { contact, rights } = letter;
  const reach = [contact.name, contact.phone, contact.email].filter((part) => part !== undefined).join("\n");
  const help = rights.representative !== undefined && rights.guidance !== undefined;
  return {
    language,
    title: phrases.title,
    blocks: [
      {
        is: "paragraph",
        text:
          checkedBy === undefined ? `${phrases.toBeChecked} ${phrases.officialTextCounts}` : phrases.officialTextCounts,
        small: true,
      },
      terms([
        [labels.from, letter.from.name],
        [labels.date, inDigits(letter.date)],
        [labels.caseNumber, letter.caseNumber],
      ]),
      paragraph(phrases.kind[letter.kind]),
      ...ownBlocks(letter, phrases, language),
      ...(rights.documents === undefined ? [] : [paragraph(phrases.documents)]),
      ...(help ? [paragraph(phrases.help)] : []),
      terms([[labels.contact, reach]]),
    ],
  };
}
