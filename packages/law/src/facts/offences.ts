import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Offences that the judgments concern, each with its own dates, law and victims. Charges stand in a list of their own. */
export const offences = caseList(
  "offences",
  records(
    {
      nb: "Hvilke lovbrudd gjelder dommene?",
      en: "Which offences do the judgments concern?",
      knownBy: "register",
    },
    {
      sentence: fact.text({
        nb: "Hvilken straff hører lovbruddet til?",
        en: "Which sentence does the offence belong to?",
        knownBy: "register",
        example: "24-012345MED-TOSL",
      }),
      provision: fact.provision({
        nb: "Hvilket straffebud er brutt?",
        en: "Which provision was broken?",
        knownBy: "register",
        source: "lovbudKombinert.lovbud",
      }),
      caseNumber: fact.text({
        nb: "Hva er politiets saksnummer?",
        en: "What is the police's case number?",
        knownBy: "register",
        example: "15012345",
        source: "straffbareForhold.straffesak",
      }),
      committedFrom: fact.date({ nb: "Når begynte handlingen?", en: "When did the act begin?", knownBy: "register" }),
      committedTo: fact.date({ nb: "Når tok handlingen slutt?", en: "When did the act end?", knownBy: "register" }),
      penaltyFrame: fact.number({
        nb: "Hva er strafferammen i måneder?",
        en: "What is the penalty frame in months?",
        unit: "months",
        min: 0,
        example: 72,
        knownBy: "register",
        source: "strafferamme",
      }),
      status: fact.choice(["convicted", "acquitted"], {
        nb: "Er personen dømt eller frifunnet for lovbruddet?",
        en: "Is the person convicted or acquitted of the offence?",
        knownBy: "register",
        labels: {
          convicted: words("dømt", "convicted"),
          acquitted: words("frifunnet", "acquitted"),
        },
      }),
      committedWhileServing: fact.boolean({
        nb: "Ble lovbruddet begått under straffegjennomføring?",
        en: "Was the offence committed while serving a sentence?",
        example: false,
      }),
      /** Weighed for each offence: the law asks whether the person was convicted earlier of something similar. */
      similarEarlierConviction: fact.assessment({
        nb: "Er personen tidligere domfelt for et tilsvarende lovbrudd?",
        en: "Has the person been convicted earlier of a similar offence?",
        by: "local-level",
        weighs: [
          words("hva de tidligere dommene gjelder", "what the earlier judgments are about"),
          words("om handlingene ligner i art og grovhet", "whether the acts are alike in kind and gravity"),
          words("hvor lang tid som er gått", "how much time has passed"),
        ],
      }),
      victims: records(
        { nb: "Hvem er fornærmet?", en: "Who are the victims?", knownBy: "register" },
        {
          birthDate: fact.date({
            nb: "Når er den fornærmede født?",
            en: "When was the victim born?",
            knownBy: "register",
            example: "2011-03-02",
          }),
          diedOn: fact.date({
            nb: "Når døde den fornærmede?",
            en: "When did the victim die?",
            knownBy: "register",
            optional: true,
          }),
          relation: fact.choice(
            ["spouse-or-partner", "child", "parent", "sibling", "other-family", "acquaintance", "stranger"],
            {
              nb: "Hvilken relasjon har den fornærmede til domfelte?",
              en: "How is the victim related to the convicted person?",
              knownBy: "other",
            },
          ),
          sharedHome: fact.choice(["never", "formerly", "still"], {
            nb: "Har den fornærmede bodd sammen med domfelte?",
            en: "Has the victim lived with the convicted person?",
            knownBy: "other",
            labels: {
              never: words("aldri", "never"),
              formerly: words("tidligere", "formerly"),
              still: words("bor sammen nå", "lives together now"),
            },
          }),
        },
      ),
      bereaved: records(
        { nb: "Hvem er etterlatte?", en: "Who are the bereaved?", knownBy: "register" },
        {
          relation: fact.text({
            nb: "Hvilken relasjon til den døde?",
            en: "How related to the deceased?",
            knownBy: "other",
            example: "ektefelle",
          }),
        },
      ),
    },
  ),
);

/** Convictions before the present ones: raw material for what an official weighs. */
export const earlierConvictions = caseList(
  "earlierConvictions",
  records(
    {
      nb: "Hvilke tidligere dommer har personen?",
      en: "Which earlier convictions has the person?",
      knownBy: "register",
    },
    {
      provision: fact.provision({
        nb: "Hvilket straffebud gjaldt dommen?",
        en: "Which provision did it concern?",
        knownBy: "register",
      }),
      judgmentDate: fact.date({
        nb: "Når ble dommen avsagt?",
        en: "When was the judgment given?",
        knownBy: "register",
      }),
    },
  ),
);

/** What stands between the convicted person and the victims, outside each single offence. */
export const victimContact = subject("victimContact", {
  agreementOnPlaceOrContact: fact.boolean({
    nb: "Har partene inngått avtale om oppholdssted eller om å unngå kontakt?",
    en: "Have the parties agreed on whereabouts or on avoiding contact?",
    knownBy: "other",
    example: false,
  }),
  agreementUnreasonable: fact.assessment({
    nb: "Er avtalen mellom partene urimelig?",
    en: "Is the agreement between the parties unreasonable?",
    by: "local-level",
    weighs: [
      words("om avtalen legger urimelige bånd på en av dem", "whether it ties one of them unreasonably"),
      words("barn som berøres", "children affected"),
    ],
  }),
  restorativeProcessOfferedOn: fact.date({
    nb: "Når ble gjenopprettende prosess tilbudt?",
    en: "When was a restorative process offered?",
    optional: true,
  }),
  distanceToVictim: fact.number({
    nb: "Hvor langt bor personen fra den fornærmede?",
    en: "How far from the victim does the person live?",
    unit: "km",
    min: 0,
    example: 40,
  }),
  victimConcerns: fact.text({
    nb: "Hva har den fornærmede uttalt?",
    en: "What has the victim stated?",
    knownBy: "other",
  }),
  offenceSeriousness: fact.text({
    nb: "Hva er sagt om lovbruddets alvor?",
    en: "What is said of the gravity of the offence?",
  }),
});

/** Charges and indictments beside the judgments: an execution order says nothing of them. */
export const charges = caseList(
  "charges",
  records(
    {
      nb: "Hvilke nye siktelser eller tiltaler finnes mot personen?",
      en: "Which new charges or indictments are there against the person?",
      knownBy: "register",
      settled: false,
    },
    {
      provision: fact.provision({
        nb: "Hvilket straffebud gjelder siktelsen?",
        en: "Which provision does the charge concern?",
        knownBy: "register",
      }),
      chargedOn: fact.date({
        nb: "Når ble personen siktet?",
        en: "When was the person charged?",
        knownBy: "register",
      }),
      status: fact.choice(["charged", "acquitted", "dropped"], {
        nb: "Hvor står saken?",
        en: "Where does the case stand?",
        knownBy: "register",
        labels: {
          charged: words("siktet eller tiltalt", "charged or indicted"),
          acquitted: words("frifunnet", "acquitted"),
          dropped: words("henlagt", "dropped"),
        },
      }),
    },
  ),
);
