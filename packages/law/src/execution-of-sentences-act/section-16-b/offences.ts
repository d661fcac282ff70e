import type { ProvisionPattern, Text } from "@soning/norms";

/** Sections of the Penal Code as § 16 b names them; the list decides, not the name. */
export interface NamedOffence extends Text {
  /** last part of the norm's key */
  readonly label: string;
  readonly place: ProvisionPattern;
}

const offence = (label: string, nb: string, en: string, paragraph?: number): NamedOffence => {
  const [section = label, to] = label.split("-");
  const place = {
    code: "strl",
    section,
    ...(to === undefined || paragraph !== undefined ? {} : { to }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
  return { label, place, nb, en };
};

/** Sexual offences that bar outright (fourth paragraph, first sentence), but for the last range. */
export const sexualOffences = [
  offence(
    "291-297",
    "voldtekt, utnyttelse av overmakt, misbruk av stilling eller handling uten samtykke",
    "rape, abuse of position or dependence, acts without consent",
  ),
  offence("299-312", "seksuallovbrudd mot barn og incest", "sexual offences against children and incest"),
] as const;
/** The last range as the wording has it, and as the reasoning means it: buying sex from adults (§ 316) opened. */
export const lastRangeAsDrafted = offence(
  "314-316",
  "samleie mellom andre nærstående, prostitusjon og kjøp av seksuelle tjenester",
  "sex between others who are close, prostitution and buying sex",
);
export const lastRangeAsMeant = offence(
  "314-315",
  "samleie mellom andre nærstående og hallikvirksomhet",
  "sex between others who are close and procuring",
);

/** Violent offences that bar outright (second sentence). */
export const violentOffences = [
  offence("274", "grov kroppsskade", "aggravated bodily harm"),
  offence("275", "drap", "homicide"),
  offence("277", "medvirkning til selvmord eller selvpåført betydelig skade", "aiding suicide or serious self-harm"),
  offence("279", "forbund om drap eller betydelig skade", "conspiracy to kill or cause considerable harm"),
  offence(
    "282-286",
    "mishandling i nære relasjoner, kjønnslemlestelse og vold mot særskilt utsatte yrkesgrupper",
    "abuse in close relationships, genital mutilation and violence against certain occupations",
  ),
  offence("288", "hensettelse i hjelpeløs tilstand", "leaving someone in a helpless state"),
] as const;

/** Violent offences that bar only when a child or someone of the person's home was harmed (third sentence). */
export const conditionalOffences = [
  offence(
    "271-273",
    "kroppskrenkelse, grov kroppskrenkelse og kroppsskade",
    "assault, aggravated assault and bodily harm",
  ),
  offence("280", "uaktsom betydelig skade", "negligently causing considerable harm"),
  offence("287", "forsømmelse av hjelpeplikt", "neglect of the duty to help"),
  offence(
    "276-2",
    "straff fastsatt etter annet ledd (samtykke)",
    "punishment set under the second paragraph (consent)",
    2,
  ),
] as const;

/** Offences that the proposal takes out of the bars of the regulation in force. */
export const openedOffences = [
  offence("281", "uaktsomt drap", "negligent killing"),
  offence("278", "medlidenhetsdrap", "mercy killing"),
  offence(
    "298",
    "seksuelt krenkende atferd offentlig eller uten samtykke",
    "sexually offensive conduct in public or without consent",
  ),
  offence("313", "søskenincest", "sibling incest"),
  offence("317", "pornografi", "pornography"),
  offence("318", "utstillingsforbud", "breach of the exhibition ban"),
] as const;
/** The reasoning opens this one too; the wording does not. */
export const openedAsMeant = offence("316", "kjøp av seksuelle tjenester fra voksne", "buying sex from adults");

/** Sexual and violent offences of the code of 1902, in force until 1 October 2015: the proposal does not say how they are read. */
export const oldCodeOffences: readonly ProvisionPattern[] = [
  { code: "strl02", section: "192", to: "204 z" },
  { code: "strl02", section: "219" },
  { code: "strl02", section: "228", to: "242" },
];
