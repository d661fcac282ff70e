import { caseList, fact, records, subject } from "@soning/norms";
import { servingForms } from "./serving.ts";
import { words } from "./words.ts";

export const technologies = [
  "area-localisation",
  "positioning",
  "tracking",
  "video-call",
  "remote-substance-test",
  "biometrics",
  "other",
] as const;

/** Settings in which control may be asked for: forms of serving, exits, and reactions that are not served. */
export const controlSettings = [
  ...servingForms,
  "day-release",
  "leave",
  "escorted-leave",
  "fine",
  "loss-of-rights",
  "loss-of-citizenship",
  "non-penal-reaction",
] as const;

const technologyLabels = {
  "area-localisation": words("områdelokalisering (radiofrekvens)", "area localisation (radio frequency)"),
  positioning: words("posisjonering", "positioning"),
  tracking: words("sporing", "tracking"),
  "video-call": words("videosamtale", "video call"),
  "remote-substance-test": words("fjerntest av rus", "remote substance test"),
  biometrics: words("biometri", "biometrics"),
  other: words("annet", "other"),
};

/** Each measure of digital control, in use or considered. */
export const measures = caseList(
  "measures",
  records(
    {
      nb: "Hvilke digitale kontrolltiltak gjelder det?",
      en: "Which digital control measures are in question?",
    },
    {
      technology: fact.choice(technologies, {
        nb: "Hvilken teknologi?",
        en: "Which technology?",
        labels: technologyLabels,
      }),
      trackingKind: fact.choice(["active", "passive", "situational", "none"], {
        nb: "Hva slags sporing?",
        en: "What kind of tracking?",
        labels: {
          active: words("løpende", "live"),
          passive: words("avlest i ettertid", "read afterwards"),
          situational: words("utløst av brudd", "switched on by a breach"),
          none: words("ingen", "none"),
        },
      }),
      setting: fact.choice(controlSettings, {
        nb: "Under hvilken gjennomføring brukes tiltaket?",
        en: "During which form of serving is the measure used?",
        example: "em-final-part",
      }),
      checks: fact.choice(["identity", "position", "movement", "substance-use", "other"], {
        nb: "Hva kontrolleres?",
        en: "What is checked?",
      }),
      purpose: fact.choice(
        [
          "identify",
          "confirm-home",
          "confirm-school",
          "confirm-occupation",
          "remote-identification",
          "place-of-stay",
          "contact-ban",
          "residence",
          "work",
          "training",
          "replace-visit",
          "replace-meeting",
          "substance-test",
          "other",
        ],
        { nb: "Hva er formålet med kontrollen?", en: "What is the purpose of the control?" },
      ),
      decidedOn: fact.date({ nb: "Når ble tiltaket besluttet?", en: "When was the measure decided?", optional: true }),
      startsOn: fact.date({ nb: "Når tas tiltaket i bruk?", en: "When is the measure taken into use?" }),
      activatedAt: fact.moment({
        nb: "Når ble sporingen aktivert?",
        en: "When was tracking activated?",
        optional: true,
      }),
      endedOn: fact.date({ nb: "Når tok tiltaket slutt?", en: "When did the measure end?", optional: true }),
      lastReviewOn: fact.date({
        nb: "Når ble behovet sist vurdert?",
        en: "When was the need last reviewed?",
        optional: true,
      }),
      toldTechnologyOn: fact.date({
        nb: "Når ble personen informert om teknologien?",
        en: "When was the person told of the technology?",
        optional: true,
      }),
      toldDataOn: fact.date({
        nb: "Når ble personen informert om personopplysningene som behandles?",
        en: "When was the person told of the data processed?",
        optional: true,
      }),
      toldConsequencesOn: fact.date({
        nb: "Når ble personen informert om følger av brudd?",
        en: "When was the person told what a breach can lead to?",
        optional: true,
      }),
      testAgreedBeforehand: fact.boolean({
        nb: "Er testen avtalt på forhånd?",
        en: "Is the test agreed beforehand?",
        example: false,
      }),
      substance: fact.choice(["alcohol", "drug", "other"], {
        nb: "Hvilket rusmiddel testes det for?",
        en: "Which intoxicant is tested for?",
      }),
      necessary: fact.assessment({
        nb: "Er tiltaket nødvendig?",
        en: "Is the measure necessary?",
        by: "local-level",
        weighs: [
          words("hva som skal kontrolleres", "what is to be checked"),
          words("konkret og aktuell risiko", "concrete and current risk"),
        ],
      }),
      proportionate: fact.assessment({
        nb: "Er tiltaket forholdsmessig?",
        en: "Is the measure proportionate?",
        by: "local-level",
        weighs: [
          words("inngrepet mot det som oppnås", "the interference against what is gained"),
          words("barn og andre som berøres", "children and others affected"),
        ],
      }),
      tailored: fact.assessment({
        nb: "Er tiltaket tilpasset personen?",
        en: "Is the measure tailored to the person?",
        by: "local-level",
        weighs: [words("alder, helse og livssituasjon", "age, health and life situation")],
      }),
      expedient: fact.assessment({
        nb: "Er tiltaket hensiktsmessig for å kontrollere krav og vilkår?",
        en: "Is the measure expedient for checking requirements and conditions?",
        by: "local-level",
        weighs: [words("hvilke krav og vilkår som er satt", "which requirements and conditions are set")],
      }),
      lessIntrusiveSuffices: fact.assessment({
        nb: "Er et mindre inngripende tiltak tilstrekkelig?",
        en: "Is a less intrusive measure sufficient?",
        by: "local-level",
        weighs: [words("områdelokalisering, besøk og oppmøte", "area localisation, visits and attendance")],
      }),
      stricterThanNeeded: fact.assessment({
        nb: "Er kontrollen strengere enn formålet krever?",
        en: "Is the control stricter than its purpose calls for?",
        by: "local-level",
        weighs: [words("omfang og hyppighet", "extent and frequency")],
      }),
      objectiveReasons: fact.assessment({
        nb: "Bygger tiltaket på saklige og konkrete grunner?",
        en: "Does the measure rest on objective and concrete reasons?",
        by: "local-level",
        weighs: [words("begrunnelsen i vedtaket", "the reasons in the decision")],
      }),
      currentRisk: fact.assessment({
        nb: "Foreligger det en konkret og aktuell risiko?",
        en: "Is there a concrete and current risk?",
        by: "local-level",
        weighs: [words("faren for brudd, unndragelse og nye lovbrudd", "the risk of breach, evasion and new offences")],
      }),
    },
  ),
);

/** Facts of control in the case as a whole. */
export const monitoring = subject("monitoring", {
  equipmentCharged: fact.boolean({ nb: "Er utstyret ladet?", en: "Is the equipment charged?" }),
  equipmentSendsSignals: fact.boolean({ nb: "Sender utstyret signaler?", en: "Does the equipment send signals?" }),
  alarmAt: fact.moment({ nb: "Når ble alarmen utløst?", en: "When was the alarm triggered?", optional: true }),
  exclusionZoneSet: fact.boolean({ nb: "Er det satt forbudssoner?", en: "Are exclusion zones set?", example: false }),
  travelDistance: fact.number({
    nb: "Hvor lang er reiseveien til kriminalomsorgen?",
    en: "How long is the journey to the service?",
    unit: "km",
    min: 0,
    example: 120,
  }),
  areaLocalisationSuffices: fact.assessment({
    nb: "Er områdelokalisering tilstrekkelig for å kontrollere krav og vilkår?",
    en: "Is area localisation sufficient to check requirements and conditions?",
    by: "local-level",
    weighs: [
      words("hvilke krav og vilkår som er satt", "which requirements and conditions are set"),
      words("tidligere brudd og risiko", "earlier breaches and risk"),
    ],
  }),
  positioningSuffices: fact.assessment({
    nb: "Er posisjonering tilstrekkelig for å kontrollere krav og vilkår?",
    en: "Is positioning sufficient to check requirements and conditions?",
    by: "local-level",
    weighs: [
      words(
        "om det er nok å vite hvor personen er på et gitt tidspunkt",
        "whether it is enough to know where the person is at one moment",
      ),
      words("mistanke om brudd", "suspicion of breach"),
    ],
  }),
  necessaryForProperServing: fact.assessment({
    nb: "Er digital kontroll nødvendig for en forsvarlig gjennomføring?",
    en: "Is digital control necessary for proper serving?",
    by: "local-level",
    weighs: [words("faren for nye lovbrudd og unndragelse", "the risk of new offences and evasion")],
  }),
  expedientForChecking: fact.assessment({
    nb: "Er digital kontroll hensiktsmessig for å kontrollere krav og vilkår?",
    en: "Is digital control expedient for checking requirements and conditions?",
    by: "local-level",
    weighs: [words("hva som kan kontrolleres på annen måte", "what can be checked in another way")],
  }),
  specialConditionsNecessary: fact.assessment({
    nb: "Er særlige vilkår nødvendige for en sikker gjennomføring?",
    en: "Are special conditions necessary for secure serving?",
    by: "local-level",
    weighs: [
      words("hva som ledet til lovbruddet", "what led to the offence"),
      words("behandlings- og oppfølgingsbehov", "the need of treatment and follow-up"),
    ],
  }),
});
