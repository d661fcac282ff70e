import { inLanguage, type Language, type Text } from "@soning/norms";
import { type Block, bullets, heading, paragraph, type Sheet } from "./blocks.ts";
import { composePersonal } from "./compose-personal.ts";
import type { ComplaintRight, FoundFact, LawReference, LetterContent, OwnWords, Rights } from "./content.ts";
import { forms, kinds, labels, languageNames, sentences, stays } from "./texts/official.ts";
import { personalPhrases } from "./texts/personal/index.ts";
import { dayInWords, endInWords, lengthInWords, momentInWords } from "./words.ts";

/** Speaks the fixed texts in one language. */
interface Voice {
  readonly language: Language;
  say(text: Text): string;
  /** a sentence with its places filled; a value is put in once, whatever it looks like */
  fill(text: Text, values: Readonly<Record<string, string>>): string;
}

const voiceOf = (language: Language): Voice => {
  const say = (text: Text): string => inLanguage(text, language);
  return {
    language,
    say,
    fill: (text, values) => say(text).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole),
  };
};

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

function factsSection({ say }: Voice, facts: readonly FoundFact[]): readonly Block[] {
  if (facts.length === 0) return [];
  return section(say(labels.facts), [
    {
      is: "table",
      widths: [4, 5, 4],
      header: [say(labels.fact), say(labels.value), say(labels.source)],
      rows: facts.map(({ name, value, source }) => [name, value, source]),
    },
  ]);
}

function lawSection({ say }: Voice, law: readonly LawReference[]): readonly Block[] {
  if (law.length === 0) return [];
  return section(say(labels.law), [
    {
      is: "table",
      widths: [4, 9],
      header: [say(labels.provision), say(labels.says)],
      rows: law.map(({ cite, text }) => [cite, text]),
    },
  ]);
}

/** The caseworker's own reasons stand as written; in another language the letter says so instead of translating. */
function reasonsSection(voice: Voice, { language, paragraphs, readThrough }: OwnWords): readonly Block[] {
  const { say, fill } = voice;
  const own: readonly Block[] = paragraphs.map((text) =>
    language === voice.language ? paragraph(text) : { is: "paragraph", text, language },
  );
  const other =
    language === voice.language
      ? []
      : [paragraph(fill(sentences.inOtherLanguage, { language: say(languageNames[language]) }))];
  const read =
    readThrough === undefined
      ? []
      : [
          paragraph(
            fill(sentences.readThrough, {
              on: dayInWords(readThrough.on, voice.language),
              interpreter: readThrough.interpreter,
            }),
          ),
        ];
  return section(say(labels.considerations), [...other, ...own, ...read]);
}

function complaintSection({ language, say, fill }: Voice, right: ComplaintRight): readonly Block[] {
  if (!right.may) {
    const court = right.court === undefined ? [] : [paragraph(right.court)];
    return [
      {
        is: "box",
        blocks: [
          heading(say(labels.complaint)),
          paragraph(fill(sentences.mayNotComplain, { reason: right.reason })),
          ...court,
        ],
      },
    ];
  }
  const { body, sendTo, cite, deadline, notified, stay, suspends } = right;
  const length = lengthInWords(deadline.amount, deadline.unit, language);
  const until =
    notified === undefined
      ? fill(sentences.deadlineOpen, { length })
      : fill(sentences.deadlineKnown, {
          length,
          at: momentInWords(notified.at, language),
          until: endInWords(notified.until, language),
        });
  return [
    {
      is: "box",
      blocks: [
        heading(say(labels.complaint)),
        paragraph(fill(sentences.mayComplain, { body, cite, sendTo })),
        { is: "paragraph", text: until, strong: true },
        paragraph(say(sentences.complaintSays)),
        ...(suspends === undefined ? [] : [paragraph(fill(sentences.suspends, { body, cite: suspends }))]),
        ...(stay === undefined ? [] : [paragraph(fill(sentences.stay, { cite: stay }))]),
      ],
    },
  ];
}

function rightsSection({ say, fill }: Voice, rights: Rights): readonly Block[] {
  const names = ["documents", "guidance", "representative", "legalAid", "costs"] as const;
  const told = names.flatMap((name) =>
    rights[name] === undefined ? [] : [fill(sentences[name], { cite: rights[name] })],
  );
  return section(say(labels.rights), told.length === 0 ? [] : [bullets(told)]);
}

function ownSections(voice: Voice, letter: LetterContent): readonly Block[] {
  const { language, say, fill } = voice;
  switch (letter.kind) {
    case "decision": {
      const conditions = letter.conditions.map(({ text, from, until }) => {
        const span = [
          ...(from === undefined ? [] : [`${say(labels.from)} ${dayInWords(from, language)}`]),
          ...(until === undefined ? [] : [`${say(labels.until)} ${dayInWords(until, language)}`]),
        ].join(" ");
        return span === "" ? text : `${text} (${span})`;
      });
      return [
        ...section(
          say(labels.conditions),
          conditions.length === 0 ? [] : [{ is: "list", numbered: true, items: conditions }],
        ),
        ...reasonsSection(voice, letter.considerations),
        ...factsSection(voice, letter.facts),
        ...lawSection(voice, letter.law),
        ...complaintSection(voice, letter.complaint),
      ];
    }
    case "advance-notice":
      return [
        {
          is: "box",
          blocks: [
            heading(say(labels.comment)),
            paragraph(fill(sentences.comment, { until: endInWords(letter.commentUntil, language) })),
          ],
        },
        ...reasonsSection(voice, letter.considerations),
        ...factsSection(voice, letter.facts),
        ...lawSection(voice, letter.law),
      ];
    case "summons": {
      const { at, place, address } = letter.appear;
      const { until, cite } = letter.deferral;
      return [
        ...section(say(labels.appear), [
          {
            is: "terms",
            items: [
              [say(labels.time), momentInWords(at, language)],
              [say(labels.place), place],
              [say(labels.address), address.join("\n")],
            ],
          },
          paragraph(say(sentences.mustAppear)),
        ]),
        ...section(say(labels.bring), letter.bring.length === 0 ? [] : [bullets(letter.bring)]),
        ...section(say(labels.deferral), [
          paragraph(
            until === undefined
              ? fill(sentences.deferral, { cite })
              : fill(sentences.deferralUntil, { cite, until: dayInWords(until, language) }),
          ),
        ]),
        ...lawSection(voice, letter.law),
        ...complaintSection(voice, letter.complaint),
      ];
    }
    case "complaint-receipt": {
      const { receivedAt, form, body } = letter.complaint;
      return [
        ...section(say(labels.received), [
          paragraph(
            fill(sentences.complaintReceived, { at: momentInWords(receivedAt, language), form: say(forms[form]) }),
          ),
        ]),
        ...section(say(labels.next), [
          paragraph(fill(sentences.complaintPath, { body })),
          paragraph(say(stays[letter.stay])),
          ...(letter.answerBy === undefined
            ? []
            : [paragraph(fill(sentences.answerBy, { by: dayInWords(letter.answerBy, language) }))]),
        ]),
      ];
    }
  }
}

/** A letter's blocks in order: what was decided, what it rests on, complaint, rights, contact, signatures, annexes, the personal part. */
export function compose(letter: LetterContent): Sheet {
  const voice = voiceOf(letter.language);
  const { say } = voice;
  const { contact, personal } = letter;
  const { year, month, day } = Temporal.PlainDate.from(letter.date);
  const reach: readonly (readonly [string, string])[] = [
    ...(contact.phone === undefined ? [] : [[say(labels.phone), contact.phone] as const]),
    ...(contact.email === undefined ? [] : [[say(labels.email), contact.email] as const]),
  ];
  return {
    language: letter.language,
    title: `${say(kinds[letter.kind])}: ${letter.title}`,
    author: letter.from.name,
    date: [year, month, day],
    sender: [letter.from.name, ...letter.from.address],
    recipient: [letter.to.name, ...letter.to.address],
    reference: [
      [say(labels.date), dayInWords(letter.date, letter.language)],
      [say(labels.caseNumber), letter.caseNumber],
    ],
    page: [say(labels.page), say(labels.of)],
    caseNumber: letter.caseNumber,
    ...(personal === undefined
      ? {}
      : {
          pointer: { language: personal.language, text: personalPhrases[personal.language].pointer },
          personal: composePersonal(letter, personal),
        }),
    blocks: [
      { is: "paragraph", text: letter.sentence, strong: true },
      ...ownSections(voice, letter),
      ...rightsSection(voice, letter.rights),
      ...section(say(labels.contact), [
        paragraph(contact.name),
        ...(reach.length === 0 ? [] : [{ is: "terms", items: reach } as const]),
      ]),
      ...(letter.signed.length === 0
        ? []
        : [
            {
              is: "signatures",
              intro: say(labels.greeting),
              names: letter.signed.map(({ name, title }) => [name, title] as const),
              note: say(labels.signed),
            } as const,
          ]),
      ...section(
        say(labels.annexes),
        letter.annexes.length === 0 ? [] : [{ is: "list", numbered: true, items: letter.annexes }],
      ),
    ],
  };
}
