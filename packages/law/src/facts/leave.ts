import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

const leaveKinds = ["ordinary", "welfare", "short"] as const;

/** The leave that is asked for or going on. */
export const leave = subject("leave", {
  kind: fact.choice(leaveKinds, {
    nb: "Hva slags permisjon gjelder det?",
    en: "What kind of leave is it?",
    labels: {
      ordinary: words("ordinær permisjon", "ordinary leave"),
      welfare: words("velferdspermisjon", "welfare leave"),
      short: words("korttidspermisjon", "short leave"),
    },
  }),
  from: fact.moment({ nb: "Når begynner permisjonen?", en: "When does the leave begin?", example: "2026-05-04T09:00" }),
  dueBackAt: fact.moment({
    nb: "Når skal personen være tilbake?",
    en: "When must the person be back?",
    example: "2026-05-06T18:00",
  }),
  returnedAt: fact.moment({ nb: "Når kom personen tilbake?", en: "When did the person return?", optional: true }),
  requestedDays: fact.number({
    nb: "Hvor mange døgn søkes det om?",
    en: "How many days are applied for?",
    unit: "days",
    min: 0,
    example: 3,
  }),
  abroad: fact.boolean({
    nb: "Skal permisjonen tilbringes i utlandet?",
    en: "Is the leave to be spent abroad?",
    example: false,
  }),
  staysAtGivenAddress: fact.boolean({
    nb: "Oppholder personen seg på oppgitt adresse?",
    en: "Does the person stay at the address given?",
  }),
  extendedQuotaDays: fact.number({
    nb: "Hvor mange døgn utvidet kvote er innvilget?",
    en: "How many days of extended quota are granted?",
    unit: "days",
    min: 0,
    example: 0,
    optional: true,
    serviceLog: true,
  }),
  quotaSetDays: fact.number({
    nb: "Hvilken årlig permisjonskvote er fastsatt i et særlig tilfelle?",
    en: "Which yearly quota of leave was set in a special case?",
    unit: "days",
    min: 0,
    example: 30,
    optional: true,
    serviceLog: true,
    source: "fsk. § 3-30 (2)",
  }),
  earliestSetOn: fact.date({
    nb: "Hvilken dag er permisjonstiden satt til?",
    en: "Which day is set as the earliest leave?",
    optional: true,
    serviceLog: true,
  }),
  purposeful: fact.assessment({
    nb: "Er permisjonen formålstjenlig for den videre gjennomføringen?",
    en: "Is the leave expedient for the further execution?",
    by: "local-level",
    weighs: [
      words("kontakt med familie", "contact with family"),
      words("forberedelse av løslatelse", "preparation for release"),
    ],
  }),
  specialWeightyReasons: fact.assessment({
    nb: "Foreligger det særlige og vektige grunner for permisjon?",
    en: "Are there special and weighty reasons for leave?",
    by: "local-level",
    weighs: [
      words("sykdom eller død i nær familie", "illness or death in the close family"),
      words("viktige hendelser som ikke kan vente", "important events that cannot wait"),
    ],
  }),
  securityAgainst: fact.assessment({
    nb: "Taler sikkerhetsmessige grunner mot utgangen?",
    en: "Do reasons of security speak against the exit?",
    by: "local-level",
    weighs: [
      words("faren for nye lovbrudd", "the risk of new offences"),
      words("faren for unndragelse", "the risk of evasion"),
      words("misbruk av tidligere utganger", "abuse of earlier exits"),
    ],
  }),
  generalConditionsMet: fact.assessment({
    nb: "Er de alminnelige vilkår for permisjon oppfylt?",
    en: "Are the general conditions for leave fulfilled?",
    by: "local-level",
    weighs: [words("formål og sikkerhet", "purpose and security")],
  }),
  earlierTimeReasons: fact.assessment({
    nb: "Tilsier særlige og tungtveiende grunner tidligere permisjon?",
    en: "Do special and weighty reasons call for earlier leave?",
    by: "local-level",
    weighs: [words("barn og nær familie", "children and close family"), words("helse", "health")],
  }),
  moreDaysReasons: fact.assessment({
    nb: "Tilsier særlige og tungtveiende grunner flere døgn permisjon i året?",
    en: "Do special and weighty reasons call for more days of leave a year?",
    by: "local-level",
    weighs: [words("barn og nær familie", "children and close family"), words("lang reisevei", "a long journey")],
  }),
  abroadReasons: fact.assessment({
    nb: "Foreligger det slike grunner at permisjon til utlandet likevel kan gis?",
    en: "Are there such reasons that leave abroad may be given all the same?",
    by: "local-level",
    weighs: [
      words("om reisen er nødvendig og viktig", "whether the journey is necessary and important"),
      words("særlige velferdsgrunner", "special welfare reasons"),
    ],
  }),
  conditionsNecessary: fact.assessment({
    nb: "Er særlige vilkår nødvendige for en sikker permisjon?",
    en: "Are special conditions necessary for a secure leave?",
    by: "local-level",
    weighs: [words("rus, oppholdssted og kontakt med andre", "substances, whereabouts and contact with others")],
  }),
});

/** Leaves taken: the personal quota year is counted from the first ordinary one. */
export const leaves = caseList(
  "leaves",
  records(
    { nb: "Hvilke permisjoner har personen hatt?", en: "Which leaves has the person had?", serviceLog: true },
    {
      kind: fact.choice(leaveKinds, { nb: "Hva slags permisjon var det?", en: "What kind of leave was it?" }),
      from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?" }),
      to: fact.date({ nb: "Til hvilken dag?", en: "Until which day?", optional: true }),
      quotaDays: fact.number({
        nb: "Hvor mange døgn av kvoten ble brukt?",
        en: "How many days of the quota were used?",
        unit: "days",
        min: 0,
        example: 2,
      }),
      earnedInNetherlands: fact.boolean({
        nb: "Ble døgnene opptjent i Nederland?",
        en: "Were the days earned in the Netherlands?",
        example: false,
      }),
    },
  ),
);

/** An exit by day or with staff: day release and escorted leave. */
export const exit = subject("exit", {
  kind: fact.choice(["none", "day-release", "leave", "escorted-leave"], {
    nb: "Hvilken utgang fra fengselet gjelder det, om noen?",
    en: "Which exit from prison is it about, if any?",
    labels: {
      none: words("ingen", "none"),
      "day-release": words("frigang", "day release"),
      leave: words("permisjon", "leave"),
      "escorted-leave": words("fremstilling", "escorted leave"),
    },
  }),
  purpose: fact.choice(["work", "training", "programme", "other-measure", "health", "family", "other"], {
    nb: "Hva er formålet med utgangen?",
    en: "What is the purpose of the exit?",
  }),
  from: fact.date({ nb: "Fra hvilken dag gjelder den?", en: "From which day does it run?" }),
  to: fact.date({ nb: "Til hvilken dag gjelder den?", en: "Until which day does it run?" }),
  withStaff: fact.boolean({ nb: "Følger tilsatte med?", en: "Do staff go along?", example: false }),
  escortingStaff: fact.number({
    nb: "Hvor mange tilsatte følger med?",
    en: "How many staff go along?",
    min: 0,
    example: 2,
  }),
  escortsFromSecurity: fact.number({
    nb: "Hvor mange av dem er fra sikkerhetstjenesten?",
    en: "How many of them are from the security service?",
    min: 0,
    example: 1,
  }),
  familyBusiness: fact.boolean({
    nb: "Er arbeidet i egen eller families virksomhet?",
    en: "Is the work in the person's own or a family business?",
    knownBy: "person",
    example: false,
  }),
  partOfEducationPlan: fact.boolean({
    nb: "Er undervisningen ledd i en samlet utdanningsplan?",
    en: "Is the training part of a complete education plan?",
    example: false,
    source: "fsk. § 3-14 (2)",
  }),
  ownCompany: fact.boolean({
    nb: "Er arbeidet i selskap personen har eierinteresser i?",
    en: "Is the work in a company that the person owns part of?",
    knownBy: "person",
    example: false,
  }),
  evasionFeared: fact.assessment({
    nb: "Er det grunn til å tro at personen vil unndra seg straffen?",
    en: "Is there reason to think that the person will evade the sentence?",
    by: "local-level",
    weighs: [
      words("gjenstående tid", "time left"),
      words("tilknytning til riket og utvisning", "ties to Norway and expulsion"),
      words("tidligere rømming eller svikt", "earlier escape or failure"),
    ],
  }),
  capacityAgainst: fact.assessment({
    nb: "Taler kapasitetsgrunner mot fremstilling?",
    en: "Do reasons of capacity speak against escorted leave?",
    by: "prison",
    weighs: [words("bemanning og transport", "staff and transport")],
  }),
  dispensationReasons: fact.assessment({
    nb: "Foreligger det særlige og vektige grunner til å fravike tiden for frigang?",
    en: "Are there special and weighty reasons to depart from the time for day release?",
    by: "region",
    weighs: [words("arbeid eller opplæring som ellers går tapt", "work or training that would be lost")],
  }),
  otherEscortSuffices: fact.assessment({
    nb: "Er det forsvarlig med færre eller andre tilsatte enn hovedregelen sier?",
    en: "Are fewer or other staff than the main rule says defensible?",
    by: "prison",
    weighs: [words("risiko, formål og sted", "risk, purpose and place")],
  }),
  conditionConnected: fact.assessment({
    nb: "Har vilkåret saklig sammenheng med vedtaket?",
    en: "Has the condition an objective connection with the decision?",
    by: "local-level",
    weighs: [words("formålet med utgangen", "the purpose of the exit")],
  }),
  conditionTooBurdensome: fact.assessment({
    nb: "Er vilkåret uforholdsmessig tyngende?",
    en: "Is the condition disproportionately burdensome?",
    by: "local-level",
    weighs: [words("hva vilkåret krever og hva det tjener til", "what it demands and what it serves")],
  }),
});
