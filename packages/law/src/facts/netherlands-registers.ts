import { caseList, fact, records, subject } from "@soning/norms";

/** What the Dutch authorities have registered. */
export const dutchRegisters = subject("dutchRegisters", {
  registeredResident: fact.boolean({
    nb: "Er personen registrert bosatt i Nederland?",
    en: "Is the person registered as resident in the Netherlands?",
    knownBy: "other",
    example: false,
  }),
  permanentHome: fact.boolean({
    nb: "Har personen fast bopel i Nederland?",
    en: "Has the person a permanent home in the Netherlands?",
    knownBy: "person",
    example: false,
  }),
  declaredUndesirable: fact.boolean({
    nb: "Er personen erklært uønsket av nederlandske myndigheter?",
    en: "Have the Dutch authorities declared the person undesirable?",
    knownBy: "other",
    example: false,
  }),
  refusalOfEntry: fact.boolean({
    nb: "Er personen registrert for nektet innreise til Nederland?",
    en: "Is the person registered for refusal of entry to the Netherlands?",
    knownBy: "other",
    example: false,
  }),
  inSchengenSystem: fact.boolean({
    nb: "Er personen registrert i Schengen informasjonssystem?",
    en: "Is the person registered in the Schengen Information System?",
    knownBy: "other",
    example: false,
  }),
  wantedForInvestigation: fact.boolean({
    nb: "Er personen etterlyst i Nederland for etterforsking eller straffeforfølgning?",
    en: "Is the person wanted in the Netherlands for investigation or prosecution?",
    knownBy: "other",
    example: false,
  }),
  wantedForEnforcement: fact.boolean({
    nb: "Er personen etterlyst i Nederland for fullbyrding av dom?",
    en: "Is the person wanted in the Netherlands for enforcement of a judgment?",
    knownBy: "other",
    example: false,
  }),
  arrestWarrant: fact.boolean({
    nb: "Foreligger det arrestordre i Nederland?",
    en: "Is there a Dutch arrest order?",
    knownBy: "other",
    example: false,
  }),
});

/** Offences in the Netherlands during the stay, and Dutch custody: the Norwegian sentence stands still meanwhile. */
export const dutchCustody = caseList(
  "dutchCustody",
  records(
    {
      nb: "Har personen vært fengslet av nederlandske myndigheter?",
      en: "Has the person been held by the Dutch authorities?",
      knownBy: "other",
    },
    {
      from: fact.date({ nb: "Fra hvilken dag?", en: "From which day?", knownBy: "other", example: "2017-03-01" }),
      to: fact.date({
        nb: "Til hvilken dag?",
        en: "Until which day?",
        knownBy: "other",
        optional: true,
        example: "2017-04-15",
      }),
      forOffenceWhileServing: fact.boolean({
        nb: "Gjelder det et lovbrudd begått under gjennomføringen i Nederland?",
        en: "Is it for an offence committed while serving in the Netherlands?",
        knownBy: "other",
      }),
      afterArrest: fact.boolean({ nb: "Ble personen pågrepet?", en: "Was the person arrested?", knownBy: "other" }),
      inDutchPrison: fact.boolean({
        nb: "Ble personen flyttet til nederlandsk fengsel?",
        en: "Was the person moved to a Dutch prison?",
        knownBy: "other",
      }),
      servesDutchSentence: fact.boolean({
        nb: "Soner personen en dom for lovbruddet?",
        en: "Does the person serve a sentence for the offence?",
        knownBy: "other",
        example: false,
      }),
    },
  ),
);
