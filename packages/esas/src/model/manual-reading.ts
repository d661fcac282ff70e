import type { Said } from "../findings.ts";
import type { ExecutionOrder, ManualReading, ManualReason, Offence } from "./order.ts";

type Read = Omit<ExecutionOrder, "needsManualReading" | "notCarriedOver" | "paths">;

/** Preventive detention and the other special sanctions have no field: these are the words that show them in free text. */
const preventiveDetention = /forvaring|preventive detention|minstetid/iu;
const specialSanction = /tvung(?:en|ent)\s+(?:psykisk|omsorg)|særreaksjon|\bsikring\b/iu;

/** The same, told by the law that the reference names: strl. §§ 40–47 and 62–65; strl. 1902 §§ 39–39 h. */
const preventiveSections = { code: "strl2005", first: 40, last: 47 } as const;
const sanctionSections = { code: "strl2005", first: 62, last: 65 } as const;
const oldSanctionSections = { code: "strl1902", first: 39, last: 39 } as const;

const messages: Readonly<Record<ManualReason, Said>> = {
  "preventive-detention": {
    nb: "Forvaring har ingen felt i ordren og ser ut til å stå i fritekst: les dommen (tidsramme og minstetid).",
    en: "Preventive detention has no field in the order and seems to stand in free text: read the judgment (frame and minimum).",
    nn: "Forvaring har ingen felt i ordren og ser ut til å stå i fritekst: les dommen (tidsramme og minstetid).",
  },
  "special-sanction": {
    nb: "En særreaksjon har ingen felt i ordren og ser ut til å stå i fritekst: les dommen.",
    en: "A special sanction has no field in the order and seems to stand in free text: read the judgment.",
    nn: "Ein særreaksjon har ingen felt i ordren og ser ut til å stå i fritekst: les dommen.",
  },
  "other-reaction": {
    nb: "Ordren har en annen reaksjon som bare står som tekst: les den.",
    en: "The order has another reaction, as text only: read it.",
    nn: "Ordren har ein annan reaksjon som berre står som tekst: les han.",
  },
  "no-sentence": {
    nb: "Ordren har verken fengsel, samfunnsstraff, ungdomsstraff eller bot. Det betyr ikke at det ikke er noe å sone: les dommen.",
    en: "The order has neither prison, community sentence, youth sentence nor fine. That does not mean that there is nothing to serve: read the judgment.",
    nn: "Ordren har verken fengsel, samfunnsstraff, ungdomsstraff eller bot. Det vil ikkje seie at det ikkje er noko å sone: les dommen.",
  },
  "anticipated-serving": {
    nb: "Foregrepet soning støttes ikke av meldingen: en saksbehandler må ta saken.",
    en: "Anticipated serving is not supported by the message: a caseworker must take the case.",
    nn: "Soning på førehand har ingen plass i meldinga: ein saksbehandlar må ta saka.",
  },
  "hours-of-prison": {
    nb: "Fengselsstraffen er oppgitt i timer, som loven ikke kjenner: les lengden i dommen.",
    en: "The prison sentence is stated in hours, which the law does not know: read its length in the judgment.",
    nn: "Fengselsstraffa er gitt i timar, som lova ikkje kjenner: les lengda i dommen.",
  },
};

/** All that a person must read in an order before its sentence counts as known. */
export function manualReadings(order: Read): ManualReading[] {
  const found: ManualReading[] = [...fromFreeText(order), ...fromLaw(order)];
  const { prison, communitySentence, youthSentence, fine, other } = order.reactions;
  if (other !== undefined && !found.some((one) => one.path.startsWith(other.path))) {
    found.push(marker("other-reaction", `${other.path}.tekst`, other.text));
  }
  if (prison === undefined && communitySentence === undefined && youthSentence === undefined && fine === undefined) {
    found.push(marker("no-sentence", "fullbyrdelsesordre.avgjoerelse.reaksjoner"));
  }
  if (order.anticipatedServing) found.push(marker("anticipated-serving", "fullbyrdelsesordre.foregrepetSoning"));
  for (const length of [prison?.length, prison?.suspended, prison?.deduction]) {
    if (length !== undefined && length.hours > 0) found.push(marker("hours-of-prison", `${length.path}.antallTimer`));
  }
  return found;
}

function fromFreeText(order: Read): ManualReading[] {
  const found: ManualReading[] = [];
  for (const [path, text] of freeTexts(order)) {
    if (preventiveDetention.test(text)) found.push(marker("preventive-detention", path, text));
    else if (specialSanction.test(text)) found.push(marker("special-sanction", path, text));
  }
  return found;
}

function freeTexts(order: Read): (readonly [string, string])[] {
  const { other, communitySentence, prison, fine, lossesOfRights } = order.reactions;
  const texts: (readonly [string, string | undefined])[] = [
    ["beskrivelse", order.description],
    [`${other?.path}.tekst`, other?.text],
    [`${communitySentence?.path}.vilkaar`, communitySentence?.conditions],
    ...lossesOfRights.map((one) => [`${one.path}.tekst`, one.text] as const),
    ...[...(prison?.conditions ?? []), ...(fine?.conditions ?? [])].flatMap((one) => [
      [`${one.path}.tekst`, one.text] as const,
      [`${one.path}.detaljer`, one.details] as const,
      [`${one.path}.beskrivelse`, one.description] as const,
    ]),
    ...order.documents.map((one) => [`${one.path}.overskrift`, one.title] as const),
    ...order.offences.flatMap((one) => one.law.map((law) => [`${law.path}.grunnlagTekst`, law.ground] as const)),
  ];
  return texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
}

interface Sections {
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

function fromLaw(order: Read): ManualReading[] {
  const found: ManualReading[] = [];
  for (const law of order.offences.flatMap((one: Offence) => one.law)) {
    const names = (sections: Sections): boolean =>
      law.provisions.some((one) => {
        const section = Number.parseInt(one.section ?? "", 10);
        return one.code === sections.code && section >= sections.first && section <= sections.last;
      });
    if (names(preventiveSections)) found.push(marker("preventive-detention", `${law.path}.lovbudStreng`, law.text));
    else if (names(sanctionSections) || names(oldSanctionSections)) {
      found.push(marker("special-sanction", `${law.path}.lovbudStreng`, law.text));
    }
  }
  return found;
}

function marker(reason: ManualReason, path: string, found?: string): ManualReading {
  return found === undefined
    ? { reason, path, message: messages[reason] }
    : { reason, path, found, message: messages[reason] };
}
