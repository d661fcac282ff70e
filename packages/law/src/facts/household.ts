import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Where the person is to live while serving outside prison. */
export const home = subject("home", {
  fixed: fact.boolean({
    nb: "Har personen fast bopel?",
    en: "Has the person a fixed place to live?",
    knownBy: "person",
  }),
  kind: fact.choice(
    ["own", "parental", "student", "foster", "institution", "child-welfare-institution", "municipal-unit", "other"],
    {
      nb: "Hva slags bolig er det?",
      en: "What kind of dwelling is it?",
      knownBy: "person",
      labels: {
        own: words("egen eller leid privat bolig", "own or rented private home"),
        parental: words("hos foreldre", "with parents"),
        student: words("studentbolig", "student housing"),
        foster: words("fosterhjem", "foster home"),
        institution: words("institusjon", "institution"),
        "child-welfare-institution": words("barnevernsinstitusjon", "child welfare institution"),
        "municipal-unit": words("kommunal boenhet", "municipal housing unit"),
        other: words("annet", "other"),
      },
    },
  ),
  electricity: fact.boolean({ nb: "Er det innlagt strøm?", en: "Is electricity laid on?", knownBy: "person" }),
  telephonePossible: fact.boolean({
    nb: "Er det mulighet for egnet telefonforbindelse?",
    en: "Is a suitable telephone connection possible?",
    knownBy: "person",
  }),
  suitable: fact.assessment({
    nb: "Er boligen egnet?",
    en: "Is the dwelling suitable?",
    by: "probation-office",
    weighs: [
      words("hvem som bor der", "who lives there"),
      words("avstand til fornærmede", "the distance to the victim"),
      words("om kontroll er mulig", "whether control is possible"),
    ],
  }),
  institutionConsentOn: fact.date({
    nb: "Når samtykket institusjonen?",
    en: "When did the institution consent?",
    knownBy: "other",
    optional: true,
  }),
  municipalityConsentOn: fact.date({
    nb: "Når samtykket kommunen?",
    en: "When did the municipality consent?",
    knownBy: "other",
    optional: true,
  }),
});

/** Those who live where the person is to live: adults and minors, in homes, institutions and housing units. */
export const residents = caseList(
  "residents",
  records(
    { nb: "Hvem bor der personen skal bo?", en: "Who lives where the person is to live?", knownBy: "person" },
    {
      birthDate: fact.date({ nb: "Når er beboeren født?", en: "When was the resident born?", knownBy: "person" }),
      sharesHousehold: fact.boolean({
        nb: "Deler beboeren husholdning med personen?",
        en: "Does the resident share the household with the person?",
        knownBy: "person",
      }),
      relation: fact.choice(["spouse-or-partner", "parent", "child", "sibling", "other-family", "resident", "other"], {
        nb: "Hvilken relasjon har beboeren?",
        en: "How is the resident related?",
        knownBy: "person",
      }),
      informedOn: fact.date({
        nb: "Når ble beboeren informert?",
        en: "When was the resident informed?",
        optional: true,
      }),
      personPresentWhenInformed: fact.boolean({
        nb: "Var den domfelte til stede da informasjonen ble gitt?",
        en: "Was the convicted person present when the information was given?",
        example: false,
      }),
      toldOfControl: fact.boolean({
        nb: "Ble beboeren informert om krav og kontroll i boligen?",
        en: "Was the resident told of requirements and control in the home?",
      }),
      consentedOn: fact.date({
        nb: "Når samtykket beboeren?",
        en: "When did the resident consent?",
        knownBy: "other",
        optional: true,
      }),
      personPresentWhenConsenting: fact.boolean({
        nb: "Var den domfelte til stede da samtykket ble innhentet?",
        en: "Was the convicted person present when the consent was collected?",
        example: false,
      }),
      withdrawnOn: fact.date({
        nb: "Når trakk beboeren samtykket?",
        en: "When did the resident withdraw the consent?",
        knownBy: "other",
        optional: true,
      }),
      guardiansConsentedOn: fact.date({
        nb: "Når samtykket beboerens verger?",
        en: "When did the resident's guardians consent?",
        knownBy: "other",
        optional: true,
      }),
      particularContact: fact.assessment({
        nb: "Vil beboeren få særlig kontakt med personen?",
        en: "Will the resident have particular contact with the person?",
        by: "probation-office",
        weighs: [words("felles rom og daglig samvær", "shared rooms and daily company")],
      }),
      particularlyAffected: fact.assessment({
        nb: "Blir beboeren særlig berørt av kontrollen?",
        en: "Is the resident particularly affected by the checks?",
        by: "probation-office",
        weighs: [words("kontrollbesøk og utstyr i boenheten", "control visits and equipment in the unit")],
      }),
    },
  ),
);

/** Children whom the case may affect: the person's own and others, living with the person or not. */
export const children = caseList(
  "children",
  records(
    { nb: "Hvilke barn kan bli berørt?", en: "Which children may be affected?", knownBy: "person" },
    {
      birthDate: fact.date({
        nb: "Når er barnet født?",
        en: "When was the child born?",
        knownBy: "register",
        example: "2016-08-20",
      }),
      relation: fact.choice(["own", "partners", "sibling", "other"], {
        nb: "Hvilken relasjon har barnet til personen?",
        en: "How is the child related to the person?",
        knownBy: "person",
      }),
      contact: fact.choice(["none", "occasional-daytime", "regular", "lives-part", "lives-full"], {
        nb: "Hvor mye er barnet sammen med personen?",
        en: "How much is the child with the person?",
        knownBy: "person",
        labels: {
          none: words("ingen kontakt", "no contact"),
          "occasional-daytime": words("bare sporadisk på dagtid", "only now and then in the daytime"),
          regular: words("jevnlig samvær", "regular contact"),
          "lives-part": words("delt bosted", "lives there part of the time"),
          "lives-full": words("bor fast", "lives there permanently"),
        },
      }),
      contactRight: fact.boolean({
        nb: "Har barnet samværsrett?",
        en: "Has the child a right of contact?",
        knownBy: "person",
      }),
      affected: fact.assessment({
        nb: "Blir barnet berørt av avgjørelsen?",
        en: "Is the child affected by the decision?",
        by: "local-level",
        weighs: [
          words("bosted og samvær", "where it lives and contact"),
          words("kontroll i hjemmet", "control in the home"),
        ],
      }),
      informedOn: fact.date({ nb: "Når ble barnet informert?", en: "When was the child informed?", optional: true }),
      offeredSayOn: fact.date({
        nb: "Når fikk barnet tilbud om å uttale seg?",
        en: "When was the child offered to state its view?",
        optional: true,
      }),
      offeredDirectTalk: fact.boolean({
        nb: "Fikk barnet tilbud om å snakke direkte med kriminalomsorgen?",
        en: "Was the child offered to speak directly to the service?",
      }),
      personPresentWhenHeard: fact.boolean({
        nb: "Var den domfelte til stede da barnet ble hørt?",
        en: "Was the convicted person present when the child was heard?",
        example: false,
      }),
      heardOn: fact.date({ nb: "Når ble barnet hørt?", en: "When was the child heard?", optional: true }),
      view: fact.text({ nb: "Hva mener barnet?", en: "What is the child's view?", knownBy: "other" }),
      mature: fact.assessment({
        nb: "Er barnet modent nok til at synet skal tillegges vekt?",
        en: "Is the child mature enough for its view to be given weight?",
        by: "local-level",
        weighs: [words("alder", "age"), words("hvordan barnet forstår saken", "how the child understands the case")],
      }),
      childWelfareAskedOn: fact.date({
        nb: "Når ble barnevernet spurt?",
        en: "When was child welfare asked?",
        optional: true,
      }),
      caredForByPerson: fact.boolean({
        nb: "Har personen daglig omsorg for barnet?",
        en: "Has the person daily care of the child?",
        knownBy: "person",
      }),
      dailyCare: fact.periods({
        nb: "Når har personen hatt daglig omsorg for barnet?",
        en: "When has the person had daily care of the child?",
        knownBy: "person",
      }),
    },
  ),
);

/** What is best for the children, weighed as a whole. */
export const childrensInterests = subject("childrensInterests", {
  bestInterestsFor: fact.assessment({
    nb: "Er gjennomføringsformen til barnets beste?",
    en: "Is the form of serving in the child's best interests?",
    by: "local-level",
    weighs: [
      words("belastningen ved at personen soner hjemme", "the strain of the person serving at home"),
      words("belastningen ved kontrollen", "the strain of the control"),
      words("kontakten mellom barn og forelder", "contact between child and parent"),
    ],
  }),
});
