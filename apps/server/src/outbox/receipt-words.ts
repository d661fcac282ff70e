import type { Language } from "@soning/norms";
import type { ReceiptStatus } from "../database/schema-messages.ts";

/** What a receiver's answer means for us, and what can be done: by the rules of the contract (`Kvittering`). */
const meanings: Readonly<Record<ReceiptStatus, Readonly<Record<Language, string>>>> = {
  UNDER_MOTTAK: {
    nb: "Mottakeren har fått meldingen, men er ikke ferdig med den.",
    nn: "Mottakaren har fått meldinga, men er ikkje ferdig med henne.",
    en: "The receiver has the message, and is not done with it.",
  },
  MOTTATT: {
    nb: "Mottakeren har tatt meldingen inn. Det kommer ikke flere svar.",
    nn: "Mottakaren har teke meldinga inn. Det kjem ikkje fleire svar.",
    en: "The receiver has taken the message in. No more answers come.",
  },
  FEILET_AVSENDER_TEKNISK: {
    nb: "Meldingen ble avvist: mottakeren mener at det er en teknisk feil hos oss. Den er ikke tatt inn. Send den på nytt når feilen er rettet.",
    nn: "Meldinga vart avvist: mottakaren meiner at det er ein teknisk feil hos oss. Ho er ikkje teken inn. Send henne på nytt når feilen er retta.",
    en: "The message was refused: the receiver finds a technical fault with us. It was not taken in. Send it again when the fault is put right.",
  },
  FEILET_AVSENDER_MANGLER: {
    nb: "Meldingen ble avvist av en saksbehandler hos mottakeren fordi noe mangler. Den er ikke tatt inn. Rett det som mangler, og send den på nytt; er selve hendelsen feil, trekkes den tilbake.",
    nn: "Meldinga vart avvist av ein saksbehandlar hos mottakaren fordi noko manglar. Ho er ikkje teken inn. Rett det som manglar, og send henne på nytt; er sjølve hendinga feil, blir ho trekt tilbake.",
    en: "Somebody at the receiver refused the message because something is lacking. It was not taken in. Put right what is lacking and send it again; where the event itself is wrong, take it back.",
  },
  FEILET_MOTTAKER: {
    nb: "Det gikk galt hos mottakeren, som skal undersøke. Det kan komme et nytt svar. Avtal med mottakeren før den sendes på nytt.",
    nn: "Det gjekk gale hos mottakaren, som skal undersøkje. Det kan kome eit nytt svar. Avtal med mottakaren før ho blir send på nytt.",
    en: "It went wrong at the receiver, who is to find out why. Another answer may come. Agree with the receiver before it is sent again.",
  },
};

/** What an answer means, in words for staff. */
export const meaningOf = (status: ReceiptStatus, language: Language): string => meanings[status][language];
