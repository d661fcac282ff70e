import type { Said } from "../findings.ts";
import type { ExecutionOrder, Length, NotCarriedOver } from "../model/order.ts";

/**
 * Places of an order that no fact of the law holds, and why. What is not listed here is carried over, or listed by the
 * reader of its part when it could not be. `[]` stands for any position; a place covers all below it.
 */
const whys = {
  message: {
    nb: "Opplysning om forsendelsen; ingen rettsregel bruker den.",
    en: "It concerns the sending; no rule of law uses it.",
    nn: "Opplysning om sendinga; ingen rettsregel bruker henne.",
  },
  sent: {
    nb: "Dagen ordren ble sendt, er ikke dagen den kom: oppgi mottaksdagen.",
    en: "The day of sending is not the day of arrival: state the day of arrival.",
    nn: "Dagen ordren vart send, er ikkje dagen han kom: gi mottaksdagen.",
  },
  contact: {
    nb: "Kontaktopplysning; ingen rettsregel bruker den.",
    en: "A contact; no rule of law uses it.",
    nn: "Kontaktopplysning; ingen rettsregel bruker henne.",
  },
  identity: {
    nb: "Hvem saken gjelder, står i ordren; ingen rettsregel regner på det.",
    en: "Whom the case concerns stands in the order; no rule of law computes with it.",
    nn: "Kven saka gjeld, står i ordren; ingen rettsregel reknar på det.",
  },
  freeText: {
    nb: "Fritekst som en saksbehandler må lese; den kan si noe om varetekt.",
    en: "Free text that a caseworker must read; it may tell of remand.",
    nn: "Fritekst som ein saksbehandlar må lese; han kan seie noko om varetekt.",
  },
  document: {
    nb: "Dokumentet selv må leses.",
    en: "The document itself must be read.",
    nn: "Dokumentet sjølv må lesast.",
  },
  number: {
    nb: "Saksnummer til oppslag; ingen rettsregel bruker det.",
    en: "A case number to look up; no rule of law uses it.",
    nn: "Saksnummer til oppslag; ingen rettsregel bruker det.",
  },
  judgmentId: {
    nb: "Brukes til å kjenne igjen en rettet dom; ingen rettsregel bruker den.",
    en: "It serves to recognise a corrected judgment; no rule of law uses it.",
    nn: "Blir brukt til å kjenne att ein retta dom; ingen rettsregel bruker det.",
  },
  address: {
    nb: "En adresse sier ikke hvem som bor der, eller om hjemmet egner seg.",
    en: "An address does not say who lives there, or whether the home is suitable.",
    nn: "Ei adresse seier ikkje kven som bur der, eller om heimen høver.",
  },
  guardian: {
    nb: "Bare at det finnes en verge, er ført over.",
    en: "Only that there is a guardian was carried over.",
    nn: "Berre at det finst ei verje, er ført over.",
  },
  conditionText: {
    nb: "Vilkårets slag er ført over der det lot seg lese; ordlyden må leses.",
    en: "The kind of the condition was carried over where it could be read; its words must be read.",
    nn: "Slaget av vilkår er ført over der det let seg lese; ordlyden må lesast.",
  },
  fineSuspended: {
    nb: "Ingen opplysning for betinget bot.",
    en: "There is no fact for a suspended fine.",
    nn: "Inga opplysning for bot på vilkår.",
  },
  banLength: {
    nb: "Varigheten har ingen startdag i ordren, så sluttdagen er ukjent.",
    en: "The order gives the length no first day, so its end is unknown.",
    nn: "Lengda har ingen startdag i ordren, så sluttdagen er ukjend.",
  },
  banDetail: {
    nb: "Ingen rettsregel her bruker dette.",
    en: "No rule of law here uses it.",
    nn: "Ingen rettsregel her bruker dette.",
  },
  lawDetail: {
    nb: "Lovhenvisningen er ført over som sted og tekst.",
    en: "The law reference was carried over as a place and a text.",
    nn: "Lovtilvisinga er ført over som stad og tekst.",
  },
  statistics: {
    nb: "Statistikk- og saksnøkkel; kodelistene er ikke offentlige.",
    en: "A key of statistics and of the case; the code lists are not public.",
    nn: "Statistikk- og saksnøkkel; kodelistene er ikkje offentlege.",
  },
  victim: {
    nb: "Av fornærmede er bare fødselsdatoen ført over; relasjon og felles hjem står ikke i ordren.",
    en: "Of a victim only the birth date was carried over; relation and shared home are not in the order.",
    nn: "Av den fornærma er berre fødselsdatoen ført over; relasjon og felles heim står ikkje i ordren.",
  },
} as const satisfies Readonly<Record<string, Said>>;

const judgment = "fullbyrdelsesordre.avgjoerelse";
const reactions = `${judgment}.reaksjoner`;
const offence = `${judgment}.straffbareForhold[]`;
const person = "fullbyrdelsesordre.domfelte";
const losses = ["rettighetstap", "rettighetstapForbudKontakt", "rettighetstapMotorvogn", "rettighetstapTransport"];

const places: readonly (readonly [string, Said])[] = [
  ["forsendelse.sendtTid", whys.sent],
  ["forsendelse.meldingsId", whys.message],
  ["forsendelse", whys.contact],
  ["beskrivelse", whys.freeText],
  ["hovedStraffesaksnummer", whys.number],
  ["dokumenter", whys.document],
  ["fullbyrdelsesordre.anmodningsId", whys.message],
  ["fullbyrdelsesordre.paataleansvarlig", whys.contact],
  ["fullbyrdelsesordre.besluttetAv", whys.contact],
  ...["personForetakRef", "personStraffesakId", "navn", "identitetsnummer", "tilleggsId"].map(
    (name) => [`${person}.person.${name}`, whys.identity] as const,
  ),
  [`${person}.person.statsborgerskap[].navn`, whys.identity],
  [`${person}.personAdresse`, whys.address],
  [`${person}.kontaktInfo`, whys.contact],
  [`${person}.verger[]`, whys.guardian],
  [`${judgment}.domstol`, whys.contact],
  [`${judgment}.avgjoerelseId`, whys.judgmentId],
  [`${judgment}.straffesakDomsnummer`, whys.number],
  ...["fengsel", "bot"].flatMap((kind) =>
    ["tekst", "detaljer", "beskrivelse", ...(kind === "bot" ? ["paragraf"] : [])].map(
      (name) => [`${reactions}.${kind}.saervilkaar[].${name}`, whys.conditionText] as const,
    ),
  ),
  [`${reactions}.bot.saervilkaar`, whys.fineSuspended],
  [`${reactions}.bot.proevetid`, whys.fineSuspended],
  [`${reactions}.samfunnsstraff.vilkaar`, whys.conditionText],
  ...losses.flatMap((name) => [
    ...["lovbudId", "gjengivelse", "strafferamme"].map(
      (part) => [`${reactions}.${name}[].hjemmel.${part}`, whys.lawDetail] as const,
    ),
    [`${reactions}.${name}[].varighet.lengde`, whys.banLength] as const,
    ...["varighetElektroniskKontroll", "sperrefrist"].map(
      (part) => [`${reactions}.${name}[].${part}`, whys.banLength] as const,
    ),
    ...["gjelderEgetHjem", "nyFoererproeve", "sperrefristGjelderFra"].map(
      (part) => [`${reactions}.${name}[].${part}`, whys.banDetail] as const,
    ),
  ]),
  ...["beloep", "tilfaller", "alternativBelopForGjenstand"].map(
    (part) => [`${reactions}.inndragning[].${part}`, whys.banDetail] as const,
  ),
  [`${offence}.basissakId`, whys.statistics],
  [`${offence}.straffesak`, whys.statistics],
  ...["lovbudId", "gjengivelse", "grunnlagTekst"].map(
    (part) => [`${offence}.lovbudKombinert.lovbud[].${part}`, whys.lawDetail] as const,
  ),
  ...["personForetakRef", "navn", "kjoenn", "statsborgerskap", "identitetsnummer"].map(
    (name) => [`${offence}.fornaermede[].person.${name}`, whys.victim] as const,
  ),
  ...["adresseGradering", "personAdresse", "verger"].map(
    (name) => [`${offence}.fornaermede[].${name}`, whys.victim] as const,
  ),
];

const whyByPlace: ReadonlyMap<string, Said> = new Map(places);

/** The places of an order that are never facts. */
export function neverFacts(order: ExecutionOrder): NotCarriedOver[] {
  return order.paths.flatMap((path) => {
    const why = whyNever(path.replace(/\[\d+\]/g, "[]"));
    return why === undefined ? [] : [{ path, why }];
  });
}

/** The reason of the nearest listed place at or above a place. */
function whyNever(place: string): Said | undefined {
  for (
    let at = place;
    at !== "";
    at = at.endsWith("[]") ? at.slice(0, -2) : at.slice(0, Math.max(0, at.lastIndexOf(".")))
  ) {
    const why = whyByPlace.get(at);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** All that stands at a place and below it, as not carried over. */
export function below(order: ExecutionOrder, place: string, why: Said): NotCarriedOver[] {
  return order.paths
    .filter((path) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`))
    .map((path) => ({ path, why }));
}

/** A length, or those of its units that could not be used. */
export function unusedLength(order: ExecutionOrder, length: Length, why: Said): NotCarriedOver[] {
  return below(order, length.path, why);
}
