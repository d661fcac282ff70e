import type { Actor, EventName } from "@soning/law";
import { inLanguage, type Language, type NormKind, type Text } from "@soning/norms";

const text = (nb: string, en: string, nn = nb): Text => ({ nb, en, nn });

/** Who decides, hears a complaint or does a step. */
const bodies: Readonly<Record<string, Text>> = {
  caseworker: text("saksbehandleren", "the caseworker", "saksbehandlaren"),
  "deciding-unit": text("enheten som avgjør", "the deciding unit", "eininga som avgjer"),
  "local-level": text("lokalt nivå", "local level"),
  region: text("regionalt nivå", "regional level"),
  directorate: text("Kriminalomsorgsdirektoratet", "the directorate (KDI)"),
  ministry: text("departementet", "the ministry"),
  court: text("retten", "the court"),
  prosecution: text("påtalemyndigheten", "the prosecution", "påtalemakta"),
  "probation-office": text("friomsorgskontoret", "the probation office", "friomsorgskontoret"),
  prison: text("fengselet", "the prison", "fengselet"),
  "sending-unit": text("enheten som sender", "the sending unit", "eininga som sender"),
  "receiving-unit": text("enheten som tar imot", "the receiving unit", "eininga som tek imot"),
  "convicted-person": text("den domfelte", "the convicted person", "den domfelte"),
  police: text("politiet", "the police"),
  "health-service": text("helsetjenesten", "the health service", "helsetenesta"),
  "child-welfare": text("barnevernet", "child welfare", "barnevernet"),
  nav: text("NAV", "NAV"),
  "dutch-authorities": text("nederlandske myndigheter", "the Dutch authorities", "nederlandske styresmakter"),
  "control-centre": text("kontrollsentralen", "the control centre"),
  employer: text("arbeidsgiveren", "the employer", "arbeidsgivaren"),
  victim: text("den fornærmede", "the victim", "den fornærma"),
  "correctional-service": text("kriminalomsorgen", "the Correctional Service", "kriminalomsorga"),
  ullersmo: text("Ullersmo fengsel", "Ullersmo prison"),
  norgerhaven: text("Norgerhaven fengsel", "Norgerhaven prison"),
  "region-east": text("kriminalomsorgen region øst", "Region East", "kriminalomsorga region aust"),
  "dutch-transport-unit": text(
    "den nederlandske transportenheten",
    "the Dutch transport unit",
    "den nederlandske transporteininga",
  ),
  "norwegian-officers": text("norske tjenestemenn", "Norwegian officers", "norske tenestemenn"),
  "county-governor": text("fylkesmannen", "the county governor"),
  "dutch-complaint-authority": text(
    "den nederlandske klageinstansen",
    "the Dutch complaint authority",
    "den nederlandske klageinstansen",
  ),
};

const others: Readonly<Record<string, Text>> = {
  covered: text("dekkes", "covered", "blir dekt"),
  "norwegian-postage": text("norsk porto", "Norwegian postage"),
  "area-localisation": text("områdelokalisering", "area localisation"),
  positioning: text("posisjonering", "positioning"),
  tracking: text("sporing", "tracking"),
};

const acts: Readonly<Record<string, Text>> = {
  grant: text("innvilge", "grant", "innvilge"),
  refuse: text("avslå", "refuse"),
  recall: text("føre tilbake", "recall", "føre tilbake"),
};

const events: Readonly<Record<EventName, Text>> = {
  "order-received": text("når ordren er mottatt", "when the order is received", "når ordren er motteken"),
  summoned: text("ved innkalling", "when summoned"),
  "serving-started": text("når gjennomføringen begynner", "when serving begins", "når gjennomføringa tek til"),
  "application-received": text(
    "når søknaden er mottatt",
    "when the application is received",
    "når søknaden er motteken",
  ),
  "case-opened": text("når saken åpnes", "when the case is opened", "når saka blir opna"),
  "before-decision": text("før vedtaket", "before the decision"),
  "decision-signed": text("når vedtaket er undertegnet", "when the decision is signed", "når vedtaket er underskrive"),
  "decision-notified": text("når underretning er gitt", "when the decision is notified", "når det er gitt melding"),
  "complaint-received": text("når en klage er mottatt", "when a complaint is received", "når ei klage er motteken"),
  "measure-started": text("når et tiltak begynner", "when a measure begins", "når eit tiltak tek til"),
  "measure-review": text(
    "ved ny vurdering av et tiltak",
    "when a measure is reviewed",
    "ved ny vurdering av eit tiltak",
  ),
  "breach-reported": text("når et brudd er meldt", "when a breach is reported", "når eit brot er meldt"),
  "condition-lapsed": text(
    "når et vilkår har falt bort",
    "when a condition has lapsed",
    "når eit vilkår har falle bort",
  ),
  "consent-withdrawn": text("når et samtykke er trukket", "when a consent is withdrawn", "når eit samtykke er trekt"),
  "household-changed": text("når husstanden endres", "when the household changes", "når husstanden blir endra"),
  "facts-changed": text("når opplysninger endres", "when facts change", "når opplysningar blir endra"),
  "transfer-decided": text("når overføring er besluttet", "when a transfer is decided", "når overføring er avgjord"),
  "transfer-carried-out": text(
    "når overføringen er gjennomført",
    "when the transfer is carried out",
    "når overføringa er gjennomført",
  ),
  "leave-granted": text("når permisjon er innvilget", "when leave is granted", "når permisjon er innvilga"),
  incident: text("ved en hendelse", "on an incident", "ved ei hending"),
  "release-planned": text("når løslatelse planlegges", "when release is planned", "når lauslating blir planlagd"),
  "release-decided": text("når løslatelse er besluttet", "when release is decided", "når lauslating er avgjord"),
  "serving-ended": text("når gjennomføringen er slutt", "when serving has ended", "når gjennomføringa er slutt"),
  "data-collected": text("når opplysninger er samlet inn", "when data are collected", "når opplysningar er samla inn"),
  "disclosure-asked": text("når noen ber om opplysninger", "when data are asked for", "når nokon bed om opplysningar"),
  "statistics-due": text("når statistikk skal gis", "when statistics are due", "når statistikk skal givast"),
};

const kinds: Readonly<Record<NormKind, Text>> = {
  condition: text("vilkår", "condition"),
  bar: text("hindring", "bar"),
  exception: text("unntak", "exception", "unntak"),
  right: text("rett", "right"),
  duty: text("plikt", "duty"),
  power: text("adgang", "power", "høve"),
  deadline: text("frist", "deadline"),
  quota: text("kvote", "quota"),
  amount: text("mengde", "amount"),
  date: text("dato", "date"),
  competence: text("myndighet", "competence", "mynde"),
  definition: text("definisjon", "definition"),
  deeming: text("likestilling", "deeming"),
  consequence: text("følge", "consequence", "følgje"),
  consideration: text("moment", "consideration"),
  ground: text("grunnlag", "ground"),
  step: text("steg", "step"),
  told: text("opplysning", "told"),
  lock: text("bare disse unntakene", "only these exceptions", "berre desse unntaka"),
  order: text("rekkefølge mellom regler", "order between rules", "rekkjefølgje mellom reglar"),
  reference: text("henvisning", "reference", "tilvising"),
};

/** What kind of rule a norm is. */
export const kindWord = (kind: NormKind, language: Language): string => inLanguage(kinds[kind], language);

/** Who acts, as a reader names them. */
export const actorWord = (actor: Actor, language: Language): string =>
  inLanguage(bodies[actor] ?? text(actor, actor), language);

export const eventWord = (event: EventName, language: Language): string => inLanguage(events[event], language);

export const actWord = (act: string, language: Language): string => {
  const word = acts[act];
  return word === undefined ? act : inLanguage(word, language);
};

/** A choice's value as a reader names it, where it is one of those that answers give. */
export function choiceWord(value: string, language: Language): string | undefined {
  const word = bodies[value] ?? others[value];
  return word === undefined ? undefined : inLanguage(word, language);
}

const units: readonly (readonly [sign: string, nb: readonly [string, string], en: readonly [string, string]])[] = [
  ["Y", ["år", "år"], ["year", "years"]],
  ["M", ["måned", "måneder"], ["month", "months"]],
  ["W", ["uke", "uker"], ["week", "weeks"]],
  ["D", ["dag", "dager"], ["day", "days"]],
];
const nynorsk: Readonly<Record<string, string>> = {
  måned: "månad",
  måneder: "månader",
  uke: "veke",
  uker: "veker",
  dager: "dagar",
};

/** An ISO 8601 duration in words: "1 år 6 måneder"; undefined for another text. */
export function durationWords(duration: string, language: Language): string | undefined {
  const parts = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(duration);
  if (parts === null) return undefined;
  const said = units.flatMap(([, nb, en], at) => {
    const count = parts[at + 1];
    if (count === undefined) return [];
    const word = (language === "en" ? en : nb)[count === "1" ? 0 : 1];
    return [`${count} ${language === "nn" ? (nynorsk[word] ?? word) : word}`];
  });
  return said.join(" ");
}

const numberUnits: Readonly<Record<string, Text>> = {
  days: text("dager", "days", "dagar"),
  months: text("måneder", "months", "månader"),
  years: text("år", "years"),
  hours: text("timer", "hours", "timar"),
  minutes: text("minutter", "minutes", "minutt"),
  NOK: text("kroner", "NOK"),
};

/** A number's unit as a reader names it. */
export const unitWord = (unit: string, language: Language): string => {
  const word = numberUnits[unit];
  return word === undefined ? unit : inLanguage(word, language);
};
