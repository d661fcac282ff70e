import type { Said } from "@soning/esas";

interface FaultWords {
  readonly message: Said;
  /** what to do about it */
  readonly hint: Said;
}

const askSender: Said = {
  nb: "Avklar med avsenderen.",
  nn: "Avklar med avsendaren.",
  en: "Clear it up with the sender.",
};
const sendAgain: Said = {
  nb: "Be avsenderen sende på nytt.",
  nn: "Be avsendaren sende på nytt.",
  en: "Ask the sender to send again.",
};
const mendHere: Said = {
  nb: "Rett det her, og prøv meldingen på nytt.",
  nn: "Rett det her, og prøv meldinga på nytt.",
  en: "Mend it here, and retry the message.",
};
const byItself: Said = {
  nb: "Hentingen prøves igjen av seg selv.",
  nn: "Hentinga blir prøvd igjen av seg sjølv.",
  en: "Fetching is tried again by itself.",
};
const keyMayBeNew: Said = {
  nb: "Avklar med avsenderen. Er nøkkelen ny, legg den inn og prøv meldingen på nytt.",
  nn: "Avklar med avsendaren. Er nøkkelen ny, legg han inn og prøv meldinga på nytt.",
  en: "Clear it up with the sender. If the key is new, add it and retry the message.",
};
const askReceiver: Said = {
  nb: "Avklar med den som sendte kvitteringen.",
  nn: "Avklar med den som sende kvitteringa.",
  en: "Clear it up with whoever sent the receipt.",
};
const words = (nb: string, nn: string, en: string, hint: Said): FaultWords => ({ message: { nb, nn, en }, hint });

/** Faults that the reader of orders does not know: they lie between the message and what is here. The list is closed. */
export const faultWords = {
  "own-fault": words(
    "Meldingen kunne ikke behandles på grunn av en feil her.",
    "Meldinga kunne ikkje handsamast på grunn av ein feil her.",
    "The message could not be handled for a fault here.",
    {
      nb: "Prøv på nytt når feilen er rettet.",
      nn: "Prøv på nytt når feilen er retta.",
      en: "Retry when the fault is mended.",
    },
  ),
  "id-of-another-sender": words(
    "En annen avsender har brukt denne id-en.",
    "Ein annan avsendar har brukt denne id-en.",
    "Another sender has used this id.",
    askSender,
  ),
  "other-schema": words(
    "Meldingen er ikke en fullbyrdelsesordre. Den er tatt vare på.",
    "Meldinga er ikkje ein fullbyrdingsordre. Ho er teken vare på.",
    "The message is not an execution order. It is kept.",
    { nb: "Les den for hånd.", nn: "Les henne for hand.", en: "Read it by hand." },
  ),
  "wrong-sender": words(
    "Avsenderen kan ikke sende fullbyrdelsesordrer.",
    "Avsendaren kan ikkje sende fullbyrdingsordrar.",
    "This sender cannot send execution orders.",
    askSender,
  ),
  "wrong-encoding": words(
    "Ordren har tegn som ikke er tekst.",
    "Ordren har teikn som ikkje er tekst.",
    "The order has characters that are no text.",
    sendAgain,
  ),
  "order-of-another-person": words(
    "Ordren er kjent her for en annen person.",
    "Ordren er kjend her for ein annan person.",
    "The order is known here for another person.",
    {
      nb: "Spør avsenderen hvem den gjelder.",
      nn: "Spør avsendaren kven han gjeld.",
      en: "Ask the sender whom it concerns.",
    },
  ),
  "several-persons": words(
    "Numrene i ordren hører til flere personer her.",
    "Nummera i ordren høyrer til fleire personar her.",
    "The numbers of the order belong to several persons here.",
    {
      nb: "Avklar hvem det gjelder, og prøv meldingen på nytt.",
      nn: "Avklar kven det gjeld, og prøv meldinga på nytt.",
      en: "Find out who it is, and retry the message.",
    },
  ),
  "nobody-cleared": words(
    "Ingen ved enheten eller over den er klarert for denne graderingen.",
    "Ingen ved eininga eller over henne er klarert for denne graderinga.",
    "Nobody in the unit or above it is cleared for this grade.",
    {
      nb: "Gi noen klarering, og prøv meldingen på nytt.",
      nn: "Gi nokon klarering, og prøv meldinga på nytt.",
      en: "Clear somebody, and retry the message.",
    },
  ),
  "bad-receipt": words(
    "Kvitteringen lar seg ikke lese.",
    "Kvitteringa lèt seg ikkje lese.",
    "The receipt does not read.",
    askReceiver,
  ),
  "no-such-message": words(
    "Ingen melding herfra til denne mottakeren har denne id-en.",
    "Inga melding herifrå til denne mottakaren har denne id-en.",
    "No message from here to this receiver has this id.",
    askReceiver,
  ),
  "last-receipt-came": words(
    "Meldingen har fått sin siste kvittering.",
    "Meldinga har fått den siste kvitteringa si.",
    "The message has had its last receipt.",
    {
      nb: "Ingenting følger av denne.",
      nn: "Ingenting følgjer av denne.",
      en: "Nothing follows from this one.",
    },
  ),
  "sender-missing": words(
    "Meldingen sier ikke hvem den er fra.",
    "Meldinga seier ikkje kven ho er frå.",
    "The message does not say whom it is from.",
    keyMayBeNew,
  ),
  "sender-unknown": words(
    "Avsenderen er ikke kjent her.",
    "Avsendaren er ikkje kjend her.",
    "The sender is not known here.",
    keyMayBeNew,
  ),
  "not-signed": words(
    "Meldingen har ingen signatur som lar seg lese.",
    "Meldinga har ingen signatur som lèt seg lese.",
    "The message has no signature that reads.",
    keyMayBeNew,
  ),
  "algorithm-refused": words(
    "Signaturen må være RS256.",
    "Signaturen må vere RS256.",
    "The signature must be RS256.",
    keyMayBeNew,
  ),
  "key-unknown": words(
    "Nøkkelen er ikke kjent for avsenderen.",
    "Nøkkelen er ikkje kjend for avsendaren.",
    "The key is not known for the sender.",
    keyMayBeNew,
  ),
  "signature-wrong": words(
    "Signaturen er ikke avsenderens.",
    "Signaturen er ikkje frå avsendaren.",
    "The signature is not the sender's.",
    keyMayBeNew,
  ),
  "attachment-gone": words(
    "Vedlegget finnes ikke hos avsenderen.",
    "Vedlegget finst ikkje hos avsendaren.",
    "The document is not there at the sender's.",
    sendAgain,
  ),
  "attachment-refused": words(
    "Avsenderen ga ikke ut vedlegget.",
    "Avsendaren gav ikkje ut vedlegget.",
    "The sender did not hand out the document.",
    sendAgain,
  ),
  "attachment-checksum": words(
    "Vedlegget har feil sjekksum.",
    "Vedlegget har feil sjekksum.",
    "The document has another checksum.",
    sendAgain,
  ),
  "attachment-checksum-form": words(
    "Sjekksummen kan ikke leses.",
    "Sjekksummen kan ikkje lesast.",
    "The checksum does not read.",
    sendAgain,
  ),
  "attachment-too-large": words(
    "Vedlegget er for stort.",
    "Vedlegget er for stort.",
    "The document is too large.",
    mendHere,
  ),
  "attachment-redirected": words(
    "Adressen viser videre til en annen.",
    "Adressa viser vidare til ei anna.",
    "The address leads to another one.",
    sendAgain,
  ),
  "attachment-cut": words("Hentingen ble brutt.", "Hentinga vart broten.", "Fetching was cut.", byItself),
  "attachment-away": words(
    "Avsenderen svarer ikke.",
    "Avsendaren svarer ikkje.",
    "The sender does not answer.",
    byItself,
  ),
  "attachment-wrong-kind": words(
    "Vedlegget er en annen filtype enn oppgitt, eller en som ikke tas imot.",
    "Vedlegget er ein annan filtype enn oppgitt, eller ein som ikkje blir teken imot.",
    "The document is of another type than stated, or of one that is not taken.",
    sendAgain,
  ),
  "attachment-not-stored": words(
    "Vedlegget kunne ikke lagres.",
    "Vedlegget kunne ikkje lagrast.",
    "The document could not be stored.",
    byItself,
  ),
  "attachment-address": words(
    "Vedlegget ligger på en adresse som det ikke hentes fra.",
    "Vedlegget ligg på ei adresse som det ikkje blir henta frå.",
    "The document lies at an address that nothing is fetched from.",
    mendHere,
  ),
} as const satisfies Readonly<Record<string, FaultWords>>;
export type FaultHere = keyof typeof faultWords;

/** What helps with a document depends on where its fault lies. */
export const remedies = { sender: sendAgain, here: mendHere, passing: byItself } as const;
