import type { Messages } from "../nb/index.ts";

const days = (count: number): string => `${count} ${count === 1 ? "dag" : "dagar"}`;

type Common = Omit<
  Messages,
  | "shell"
  | "timeline"
  | "caseload"
  | "case"
  | "complaints"
  | "decision"
  | "exchange"
  | "figures"
  | "flows"
  | "handling"
  | "machines"
  | "matters"
  | "pages"
  | "records"
  | "use"
>;

export const common: Common = {
  days,
  inDays: (count) =>
    count === 0 ? "i dag" : count === 1 ? "i morgon" : count > 0 ? `om ${days(count)}` : `for ${days(-count)} sidan`,
  open: "Opne",
  close: "Lukk",
  cancel: "Avbryt",
  save: "Lagre",
  send: "Send",
  undo: "Angre",
  retry: "Prøv igjen",
  more: "Vis fleire",
  loading: "Hentar …",
  none: "Ingen",
  unknown: "ikkje kjent",
  /** codes that stand for no country */
  states: { XXA: "statslaus", XXX: "ukjent land" },
  yes: "Ja",
  no: "Nei",
  noSuchDay: "Ingen slik dag",
  print: "Skriv ut",
  date: "Dato",
  reason: "Grunngiving",
  source: "Kjelde",
  by: "av",
  required: "Må fyllast ut",
  optional: "kan stå ope",
  now: "No",
  choose: "Vel …",
  conflictTitle: "Nokon andre endra dette medan du skreiv",
  conflictMore: "Det du har skrive, er teke vare på. Det nye er henta; sjå på det, og send på nytt.",
  seeNorm: "Vis i lovverket",
  and: "og",
  status: {
    met: "Vilkår oppfylt",
    "not-met": "Vilkår ikkje oppfylt",
    undetermined: "Manglar opplysning",
    assessment: "Skjønn",
    conflict: "Motstrid",
    value: "Svar",
    lifted: "Unnateke",
    "does-not-apply": "Gjeld ikkje",
  },
  problems: {
    "not-signed-in": "Du er ikkje pålogga lenger. Det du har skrive, er teke vare på i dette vindauget.",
    "not-allowed": "Du har ikkje tilgang til dette.",
    "wrong-token": "Sida er for gammal til å endre noko. Last ho på nytt; det du har skrive, er teke vare på.",
    "not-found": "Finst ikkje, eller du har ikkje tilgang til å sjå det.",
    "method-not-allowed": "Dette lèt seg ikkje gjere her.",
    "wrong-state": "Det lèt seg ikkje gjere slik saka står no.",
    "already-exists": "Det finst allereie.",
    "gate-closed": "Eit steg må gjerast først.",
    "key-used-otherwise": "Dette er allereie sendt med eit anna innhald.",
    "changed-meanwhile": "Nokon andre har endra saka medan du skreiv. Sjå kva som er nytt, og send på nytt.",
    "too-large": "For stort.",
    "wrong-media-type": "Filtypen kan ikkje takast imot.",
    "bad-request": "Noko i det du sende, kan ikkje lesast.",
    "bad-facts": "Opplysninga passar ikkje.",
    "bad-order": "Dommen kan ikkje lesast som éi sak.",
    "bad-document": "Dokumentet kan ikkje takast imot.",
    "not-competent": "Du har ikkje mynde til å avgjere dette.",
    undetermined: "Svaret er ope: det som manglar, må hentast inn eller grunngivast.",
    "needs-if-match": "Sida må lastast på nytt før du kan endre dette.",
    "too-many-requests": "For mange førespurnader. Vent litt.",
    "own-fault": "Noko gjekk gale hos oss. Det er registrert.",
    "database-away": "Databasen svarar ikkje akkurat no. Prøv igjen om litt.",
    "identity-away": "Påloggingstenesta svarar ikkje akkurat no.",
    "disk-full": "Det er ikkje plass til meir. Sei frå til drift.",
    unreachable: "Får ikkje kontakt med tenesta. Det du har skrive, er teke vare på.",
  },
  problemTitle: "Det gjekk ikkje",
  broken: "Denne sida gjekk i stykke",
  brokenMore: "Det du har skrive, er teke vare på. Last sida på nytt, eller gå tilbake.",
  reload: "Last på nytt",
  missingPage: "Denne sida finst ikkje",
};
