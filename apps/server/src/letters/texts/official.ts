import type { Text } from "@soning/norms";
import type { LetterKind } from "../content.ts";

/** Headings and labels of the official part. */
export const labels = {
  caseNumber: { nb: "Saksnummer", nn: "Saksnummer", en: "Case number" },
  date: { nb: "Dato", nn: "Dato", en: "Date" },
  page: { nb: "Side", nn: "Side", en: "Page" },
  of: { nb: "av", nn: "av", en: "of" },
  facts: { nb: "Opplysningene vi bygger på", nn: "Opplysningane vi byggjer på", en: "The facts we build on" },
  fact: { nb: "Opplysning", nn: "Opplysning", en: "Fact" },
  value: { nb: "Det vi har lagt til grunn", nn: "Det vi har lagt til grunn", en: "What we found" },
  source: { nb: "Kilde", nn: "Kjelde", en: "Source" },
  law: { nb: "Reglene vi har brukt", nn: "Reglane vi har brukt", en: "The rules we used" },
  provision: { nb: "Bestemmelse", nn: "Føresegn", en: "Provision" },
  says: { nb: "Hva den går ut på", nn: "Kva ho går ut på", en: "What it says" },
  considerations: { nb: "Vår vurdering", nn: "Vår vurdering", en: "Our reasons" },
  conditions: { nb: "Vilkår du må følge", nn: "Vilkår du må følgje", en: "Conditions that you must keep" },
  from: { nb: "fra", nn: "frå", en: "from" },
  until: { nb: "til og med", nn: "til og med", en: "until and including" },
  complaint: { nb: "Klage", nn: "Klage", en: "Complaint" },
  rights: { nb: "Rettighetene dine", nn: "Rettane dine", en: "Your rights" },
  contact: { nb: "Kontakt", nn: "Kontakt", en: "Contact" },
  phone: { nb: "Telefon", nn: "Telefon", en: "Telephone" },
  email: { nb: "E-post", nn: "E-post", en: "E-mail" },
  annexes: { nb: "Vedlegg", nn: "Vedlegg", en: "Annexes" },
  greeting: { nb: "Med hilsen", nn: "Med helsing", en: "Yours sincerely" },
  signed: {
    nb: "Brevet er signert elektronisk.",
    nn: "Brevet er signert elektronisk.",
    en: "This letter was signed electronically.",
  },
  appear: { nb: "Når og hvor du skal møte", nn: "Når og kvar du skal møte", en: "When and where you must appear" },
  time: { nb: "Tid", nn: "Tid", en: "Time" },
  place: { nb: "Sted", nn: "Stad", en: "Place" },
  address: { nb: "Adresse", nn: "Adresse", en: "Address" },
  bring: { nb: "Dette skal du ta med", nn: "Dette skal du ta med", en: "What you must bring" },
  deferral: { nb: "Hvis du ikke kan møte da", nn: "Dersom du ikkje kan møte då", en: "If you cannot come then" },
  comment: { nb: "Du kan uttale deg", nn: "Du kan uttale deg", en: "You may say what you think" },
  received: { nb: "Klagen din", nn: "Klaga di", en: "Your complaint" },
  next: { nb: "Det som skjer nå", nn: "Det som skjer no", en: "What happens now" },
} as const satisfies Record<string, Text>;

/** What kind of letter it is, above its title. */
export const kinds: Readonly<Record<LetterKind, Text>> = {
  decision: { nb: "Vedtak", nn: "Vedtak", en: "Decision" },
  "advance-notice": { nb: "Forhåndsvarsel", nn: "Førehandsvarsel", en: "Advance notice" },
  summons: { nb: "Innkalling til soning", nn: "Innkalling til soning", en: "Summons to serve a sentence" },
  "complaint-receipt": { nb: "Bekreftelse på klage", nn: "Stadfesting på klage", en: "Receipt for a complaint" },
};

export const languageNames: Readonly<Record<"nb" | "nn" | "en", Text>> = {
  nb: { nb: "bokmål", nn: "bokmål", en: "Norwegian (bokmål)" },
  nn: { nb: "nynorsk", nn: "nynorsk", en: "Norwegian (nynorsk)" },
  en: { nb: "engelsk", nn: "engelsk", en: "English" },
};

/** Sentences with places: `{name}` is filled with a value. */
export const sentences = {
  inOtherLanguage: {
    nb: "Begrunnelsen er skrevet på {language} av saksbehandleren og er ikke oversatt. Du kan be om å få den lest opp med tolk.",
    nn: "Grunngjevinga er skriven på {language} av saksbehandlaren og er ikkje omsett. Du kan be om å få henne lesen opp med tolk.",
    en: "The reasons were written by the caseworker in {language} and are not translated. You may ask to have them read to you by an interpreter.",
  },
  readThrough: {
    nb: "Begrunnelsen ble lest opp for deg med tolk {on} ({interpreter}).",
    nn: "Grunngjevinga vart lesen opp for deg med tolk {on} ({interpreter}).",
    en: "The reasons were read to you by an interpreter on {on} ({interpreter}).",
  },
  mayComplain: {
    nb: "Du kan klage på vedtaket til {body} ({cite}). Klagen sender eller gir du til {sendTo}. Du kan også klage muntlig; da skriver vi klagen ned.",
    nn: "Du kan klage på vedtaket til {body} ({cite}). Klaga sender eller gjev du til {sendTo}. Du kan òg klage munnleg; då skriv vi klaga ned.",
    en: "You may complain about the decision to {body} ({cite}). Send or hand the complaint to {sendTo}. You may also complain orally; we then write it down.",
  },
  deadlineOpen: {
    nb: "Fristen for å klage er {length} fra du fikk dette brevet.",
    nn: "Fristen for å klage er {length} frå du fekk dette brevet.",
    en: "The deadline for complaining is {length} from when you got this letter.",
  },
  deadlineKnown: {
    nb: "Du fikk dette brevet {at}. Fristen for å klage er {length}; den går ut {until}.",
    nn: "Du fekk dette brevet {at}. Fristen for å klage er {length}; han går ut {until}.",
    en: "You got this letter on {at}. The deadline for complaining is {length}; it ends on {until}.",
  },
  complaintSays: {
    nb: "Skriv hvilket vedtak du klager på, hva du vil ha endret og hvorfor. Du kan be om hjelp til å skrive.",
    nn: "Skriv kva vedtak du klagar på, kva du vil ha endra og kvifor. Du kan be om hjelp til å skrive.",
    en: "Say which decision you complain about, what should be changed and why. You may ask for help with writing.",
  },
  stay: {
    nb: "Vedtaket kan bli gjennomført selv om du klager. Du kan be om at det venter til klagen er avgjort ({cite}).",
    nn: "Vedtaket kan verte gjennomført sjølv om du klagar. Du kan be om at det ventar til klaga er avgjord ({cite}).",
    en: "The decision may be carried out even if you complain. You may ask that it waits until the complaint is decided ({cite}).",
  },
  suspends: {
    nb: "Vedtaket blir som hovedregel ikke gjennomført før klagefristen er ute. Klager du innen fristen, venter vedtaket til klagen er avgjort, hvis ikke vi eller {body} bestemmer at det ikke skal vente ({cite}).",
    nn: "Vedtaket vert som hovudregel ikkje gjennomført før klagefristen er ute. Klagar du innan fristen, ventar vedtaket til klaga er avgjord, om ikkje vi eller {body} bestemmer at det ikkje skal vente ({cite}).",
    en: "As a rule the decision is not carried out before the time for complaining is over. If you complain in time, it waits until the complaint is decided, unless we or {body} decide that it does not wait ({cite}).",
  },
  mayNotComplain: {
    nb: "Du kan ikke klage på dette: {reason}.",
    nn: "Du kan ikkje klage på dette: {reason}.",
    en: "You cannot complain about this: {reason}.",
  },
  documents: {
    nb: "Du kan be om å få se dokumentene i saken ({cite}).",
    nn: "Du kan be om å få sjå dokumenta i saka ({cite}).",
    en: "You may ask to see the documents of the case ({cite}).",
  },
  guidance: {
    nb: "Du kan be oss om veiledning ({cite}).",
    nn: "Du kan be oss om rettleiing ({cite}).",
    en: "You may ask us for guidance ({cite}).",
  },
  representative: {
    nb: "Du kan la en advokat eller en annen fullmektig hjelpe deg ({cite}).",
    nn: "Du kan la ein advokat eller ein annan fullmektig hjelpe deg ({cite}).",
    en: "You may be helped by a lawyer or another representative ({cite}).",
  },
  legalAid: {
    nb: "Du kan ha rett til fri rettshjelp ({cite}). Spør oss eller en advokat.",
    nn: "Du kan ha rett til fri rettshjelp ({cite}). Spør oss eller ein advokat.",
    en: "You may have a right to free legal aid ({cite}). Ask us or a lawyer.",
  },
  costs: {
    nb: "Blir vedtaket endret til fordel for deg, kan du få dekket nødvendige utgifter ({cite}).",
    nn: "Vert vedtaket endra til fordel for deg, kan du få dekt naudsynte utgifter ({cite}).",
    en: "If the decision is changed in your favour, necessary costs may be covered ({cite}).",
  },
  comment: {
    nb: "Vi har ikke bestemt oss. Du kan si eller skrive hva du mener innen {until}. Du kan be om mer tid, og du kan si det muntlig.",
    nn: "Vi har ikkje bestemt oss. Du kan seie eller skrive kva du meiner innan {until}. Du kan be om meir tid, og du kan seie det munnleg.",
    en: "We have not decided. You may say or write what you think by {until}. You may ask for more time, and you may say it orally.",
  },
  mustAppear: {
    nb: "Du må møte selv om du har søkt om utsettelse eller klaget, hvis du ikke har fått svar om at du kan vente.",
    nn: "Du må møte sjølv om du har søkt om utsetjing eller klaga, dersom du ikkje har fått svar om at du kan vente.",
    en: "You must appear even if you have asked for a later start or complained, unless you were told that you may wait.",
  },
  deferral: {
    nb: "Du kan søke om å få begynne senere ({cite}).",
    nn: "Du kan søkje om å få byrje seinare ({cite}).",
    en: "You may apply to start later ({cite}).",
  },
  deferralUntil: {
    nb: "Du kan søke om å få begynne senere, innen {until} ({cite}).",
    nn: "Du kan søkje om å få byrje seinare, innan {until} ({cite}).",
    en: "You may apply to start later, by {until} ({cite}).",
  },
  complaintReceived: {
    nb: "Vi fikk klagen din {at} ({form}).",
    nn: "Vi fekk klaga di {at} ({form}).",
    en: "We got your complaint on {at} ({form}).",
  },
  complaintPath: {
    nb: "Vi ser først på saken på nytt. Endrer vi ikke vedtaket, sender vi klagen til {body}, og du får en kopi av det vi skriver dit.",
    nn: "Vi ser først på saka på nytt. Endrar vi ikkje vedtaket, sender vi klaga til {body}, og du får ein kopi av det vi skriv dit.",
    en: "We first look at the case again. If we do not change the decision, we send the complaint to {body}, and you get a copy of what we write to them.",
  },
  answerBy: {
    nb: "Vi regner med at du får svar innen {by}.",
    nn: "Vi reknar med at du får svar innan {by}.",
    en: "We expect that you get an answer by {by}.",
  },
} as const satisfies Record<string, Text>;

export const forms: Readonly<Record<"written" | "oral" | "electronic", Text>> = {
  written: { nb: "skriftlig", nn: "skriftleg", en: "in writing" },
  oral: { nb: "muntlig, skrevet ned av oss", nn: "munnleg, skriven ned av oss", en: "orally, written down by us" },
  electronic: { nb: "elektronisk", nn: "elektronisk", en: "electronically" },
};

export const stays: Readonly<Record<"granted" | "refused" | "undecided", Text>> = {
  granted: {
    nb: "Vedtaket venter til klagen er avgjort.",
    nn: "Vedtaket ventar til klaga er avgjord.",
    en: "The decision waits until the complaint is decided.",
  },
  refused: {
    nb: "Vedtaket venter ikke på klagen.",
    nn: "Vedtaket ventar ikkje på klaga.",
    en: "The decision does not wait for the complaint.",
  },
  undecided: {
    nb: "Det er ikke avgjort om vedtaket skal vente på klagen.",
    nn: "Det er ikkje avgjort om vedtaket skal vente på klaga.",
    en: "Whether the decision waits for the complaint has not been decided.",
  },
};
