import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** The grounds that are weighed for every form of serving outside prison. */
export const suitability = subject("suitability", {
  purposeAgainst: fact.assessment({
    nb: "Taler formålet med straffen mot?",
    en: "Does the purpose of the sentence speak against it?",
    by: "local-level",
    weighs: [
      words("lovbruddets alvor", "the gravity of the offence"),
      words(
        "den alminnelige rettsfølelse og hensynet til fornærmede",
        "the general sense of justice and regard for the victim",
      ),
    ],
  }),
  securityAgainst: fact.assessment({
    nb: "Taler hensynet til en sikker gjennomføring mot?",
    en: "Does regard for secure serving speak against it?",
    by: "local-level",
    weighs: [
      words("faren for nye lovbrudd og brudd på vilkår", "the risk of new offences and breaches"),
      words("atferd under gjennomføringen", "conduct while serving"),
    ],
  }),
  evasionFeared: fact.assessment({
    nb: "Er det grunn til å tro at personen vil unndra seg gjennomføringen?",
    en: "Is there reason to think that the person will evade serving?",
    by: "local-level",
    weighs: [words("tilknytning, utvisning og tidligere unndragelse", "ties, expulsion and earlier evasion")],
  }),
  otherwiseInadvisable: fact.assessment({
    nb: "Er gjennomføringsformen ellers utilrådelig?",
    en: "Is this form of serving otherwise inadvisable?",
    by: "local-level",
    weighs: [
      words("hensynet til fornærmede og etterlatte", "regard for the victim and the bereaved"),
      words("forhold hos personen, samboende og barn", "circumstances of the person, cohabitants and children"),
    ],
  }),
  otherwiseAdvisable: fact.assessment({
    nb: "Er gjennomføringsformen ellers tilrådelig?",
    en: "Is this form of serving otherwise advisable?",
    by: "local-level",
    weighs: [
      words("hensynet til fornærmede og etterlatte", "regard for the victim and the bereaved"),
      words("den alminnelige rettsfølelse", "the general sense of justice"),
      words("hensynet til barn", "regard for children"),
    ],
  }),
  positiveDevelopment: fact.assessment({
    nb: "Er gjennomføringsformen hensiktsmessig for en positiv utvikling?",
    en: "Is this form of serving expedient for a positive development?",
    by: "local-level",
    weighs: [
      words("arbeid, skole og nettverk", "work, school and network"),
      words("motivasjon og oppfølging", "motivation and follow-up"),
    ],
  }),
  speciallyPositiveDevelopment: fact.assessment({
    nb: "Har personen vist en særlig positiv utvikling som bør fortsette?",
    en: "Has the person shown a specially positive development that should go on?",
    by: "local-level",
    weighs: [
      words("ekstra innsats med egen livssituasjon", "an extra effort with the life situation"),
      words("evne og vilje over tid til å bryte med kriminalitet", "ability and will over time to break with crime"),
    ],
  }),
  countersNewCrime: fact.assessment({
    nb: "Motvirker gjennomføringsformen ny kriminalitet?",
    en: "Does this form of serving counter new crime?",
    by: "local-level",
    weighs: [words("risiko og behov", "risk and needs"), words("tiltak og oppfølging", "measures and follow-up")],
  }),
  keepsObligations: fact.assessment({
    nb: "Kan personen bedre ivareta sosiale og økonomiske forpliktelser ved å gjennomføre straffen hjemme?",
    en: "Can the person better meet social and economic obligations by serving at home?",
    by: "local-level",
    weighs: [
      words("arbeid, utdanning og økonomi", "work, education and finances"),
      words("familie og omsorg", "family and care"),
    ],
  }),
  sparesPrisonHarm: fact.assessment({
    nb: "Unngår personen skadevirkninger av et fengselsopphold?",
    en: "Is the person spared harm of a stay in prison?",
    by: "local-level",
    weighs: [
      words("alder og tidligere soning", "age and earlier serving"),
      words("helse og nettverk", "health and network"),
    ],
  }),
  gradualTransition: fact.assessment({
    nb: "Taler hensynet til en gradvis overgang til frihet for overføring nå?",
    en: "Does regard for a gradual return to freedom speak for the transfer now?",
    by: "local-level",
    weighs: [
      words("tid igjen til løslatelse", "time left until release"),
      words("progresjon og behov for ettervern", "progression and need of aftercare"),
      words("hensynet til fornærmede og samfunnets sikkerhet", "regard for the victim and public safety"),
    ],
  }),
  specialFollowUpNeed: fact.assessment({
    nb: "Har den unge et særlig behov for oppfølging?",
    en: "Has the young person a special need for follow-up?",
    by: "local-level",
    weighs: [
      words("sårbarhet og modenhet", "vulnerability and maturity"),
      words("tiltak fra andre etater", "measures of other services"),
      words("tilbakeføring og ettervern", "return and aftercare"),
    ],
  }),
  gradualTransitionWeighedOn: fact.date({
    nb: "Når ble hensynet til gradvis overgang til frihet vurdert?",
    en: "When was the regard for a gradual return to freedom weighed?",
    optional: true,
  }),
  specialGrounds: fact.assessment({
    nb: "Foreligger det særlige grunner til likevel å innvilge?",
    en: "Are there special grounds to grant it all the same?",
    by: "local-level",
    weighs: [
      words("siktelsens art og alder", "the kind and age of the charge"),
      words("tilknytning til riket", "ties to Norway"),
      words("alder og helse", "age and health"),
    ],
  }),
});
