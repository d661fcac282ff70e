import {
  ageOn,
  all,
  any,
  type Condition,
  type Element,
  is,
  lt,
  matches,
  type ProvisionPattern,
  some,
  type Text,
  yes,
} from "@soning/norms";
import { earlierConvictions, offences } from "../../facts/offences.ts";
import { childVictimUnder } from "./parameters.ts";

/** A provision of the Penal Code that fsk. § 7-2 (4) names, as the norms speak of it. */
interface BarredOffence extends Text {
  /** last part of the norm's key */
  readonly label: string;
  readonly place: ProvisionPattern;
}

const offence = (section: string, nb: string, en: string, paragraph?: number): BarredOffence => ({
  label: paragraph === undefined ? section : `${section}-${paragraph}`,
  place: { code: "strl", section, ...(paragraph === undefined ? {} : { paragraph }) },
  nb,
  en,
});

/** Violent offences that always bar (first sentence). The list decides, not the name. */
export const alwaysBarring: readonly BarredOffence[] = [
  offence("274", "grov kroppsskade", "aggravated bodily harm"),
  offence("275", "drap", "homicide"),
  offence(
    "277",
    "medvirkning til selvmord eller selvpåført betydelig skade",
    "complicity in suicide or self-inflicted considerable harm",
  ),
  offence("279", "forbund om drap eller betydelig skade", "conspiracy to kill or cause considerable harm"),
  offence("281", "uaktsom forvoldelse av død", "negligent causing of death"),
  offence("282", "mishandling i nære relasjoner", "abuse in close relations"),
  offence("283", "grov mishandling i nære relasjoner", "aggravated abuse in close relations"),
  offence("284", "kjønnslemlestelse", "genital mutilation"),
  offence("285", "grov kjønnslemlestelse", "aggravated genital mutilation"),
  offence("286", "vold mot særskilt utsatte yrkesgrupper", "violence against specified occupational groups"),
  offence("288", "hensettelse i hjelpeløs tilstand", "leaving someone in a helpless state"),
];

/** Violent offences that bar on conditions (second sentence). */
export const conditionallyBarring: readonly BarredOffence[] = [
  offence("271", "kroppskrenkelse", "assault"),
  offence("272", "grov kroppskrenkelse", "aggravated assault"),
  offence("273", "kroppsskade", "bodily harm"),
  offence("278", "medlidenhetsdrap", "mercy killing"),
  offence("280", "uaktsom betydelig skade på kropp eller helse", "negligent causing of considerable harm"),
  offence("287", "forsømmelse av hjelpeplikt", "neglect of the duty to help"),
  offence(
    "276",
    "straff utmålt etter § 276 annet ledd (samtykke)",
    "a sentence fixed under § 276, second paragraph (consent)",
    2,
  ),
];

/** Every provision of Penal Code chapter 26: the regulation names the chapter whole. */
export const sexualOffences: ProvisionPattern = { code: "strl", section: "291", to: "318" };

type Offence = Element<(typeof offences)["fields"]>;

/** Somebody is convicted of an offence in one of these places, and something more of that offence. */
export const convictedOf = (place: ProvisionPattern, and: (offence: Offence) => Condition = () => yes): Condition =>
  some(offences, (each) => all(matches(each.provision, place), is(each.status, "convicted"), and(each)));

/** There is an earlier conviction at all: without one nothing can be similar. */
export const convictedEarlier: Condition = some(earlierConvictions, () => yes);

/** Against a child, against someone of the person's home then or now, or after an earlier similar conviction. */
export const barringCircumstances = (each: Offence): Condition =>
  any(
    some(each.victims, (victim) =>
      any(
        lt(ageOn(victim.birthDate, each.committedFrom), childVictimUnder),
        is(victim.sharedHome, "formerly", "still"),
      ),
    ),
    all(convictedEarlier, each.similarEarlierConviction),
  );
