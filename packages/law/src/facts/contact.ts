import { caseList, fact, records, subject } from "@soning/norms";
import { states } from "./states.ts";
import { words } from "./words.ts";

/** Contact with the world outside, as phone calls, video conferences, letters and visits. */
export const contacts = caseList(
  "contacts",
  records(
    { nb: "Hvilken kontakt gjelder det?", en: "Which contact is in question?" },
    {
      kind: fact.choice(["phone", "video", "letter", "visit"], {
        nb: "Hva slags kontakt?",
        en: "What kind of contact?",
      }),
      partner: fact.choice(
        ["private", "lawyer", "public-authority", "diplomatic-or-consular", "norwegian-public-agency"],
        { nb: "Med hvem?", en: "With whom?" },
      ),
      on: fact.date({ nb: "Hvilken dag?", en: "On which day?", example: "2016-05-02" }),
      minutes: fact.number({
        nb: "Hvor mange minutter?",
        en: "How many minutes?",
        unit: "minutes",
        min: 0,
        example: 20,
      }),
      destination: fact.choice(states, { nb: "Til hvilket land?", en: "To which country?", example: "NOR" }),
      rateCharged: fact.number({
        nb: "Hvilken pris ble betalt per minutt?",
        en: "Which rate a minute was charged?",
        unit: "NOK",
        decimals: 2,
        min: 0,
        example: 1,
      }),
      domesticRate: fact.number({
        nb: "Hva er norsk innenlandstakst per minutt?",
        en: "What is the Norwegian domestic rate a minute?",
        unit: "NOK",
        decimals: 2,
        min: 0,
        example: 1,
        knownBy: "other",
      }),
      approvedEquipment: fact.boolean({
        nb: "Er utstyret godkjent av direktoratet?",
        en: "Is the equipment approved by the directorate?",
      }),
      personPresentAtCheck: fact.boolean({
        nb: "Var personen til stede ved kontrollen?",
        en: "Was the person present at the check?",
      }),
      receivedAtUllersmoOn: fact.date({
        nb: "Når kom posten til Ullersmo?",
        en: "When did the mail reach Ullersmo?",
        example: "2016-05-02",
      }),
      sentOnOn: fact.date({
        nb: "Når ble posten sendt videre?",
        en: "When was the mail sent on?",
        optional: true,
        example: "2016-05-04",
      }),
      visitorFromAbroad: fact.boolean({
        nb: "Kommer den besøkende fra et annet land enn Nederland?",
        en: "Does the visitor come from outside the Netherlands?",
        example: false,
      }),
      needShown: fact.boolean({
        nb: "Er behovet for samtalen godtgjort?",
        en: "Is the need for the call shown?",
        example: false,
      }),
    },
  ),
);

/** Counts of the week and what is weighed in contact. */
export const contactRules = subject("contactRules", {
  callsThisWeek: fact.number({
    nb: "Hvor mange samtaler som teller i kvoten, har personen hatt denne uken?",
    en: "How many calls that count towards the quota has the person had this week?",
    min: 0,
    example: 2,
  }),
  lawyerCallsThisWeek: fact.number({
    nb: "Hvor mange samtaler med advokat eller offentlig myndighet denne uken?",
    en: "How many calls with lawyers or public authorities this week?",
    min: 0,
    example: 1,
  }),
  agencyCallsThisWeek: fact.number({
    nb: "Hvor mange samtaler med norske etater denne uken?",
    en: "How many calls with Norwegian agencies this week?",
    min: 0,
    example: 1,
  }),
  lettersSentThisWeek: fact.number({
    nb: "Hvor mange brev har personen sendt denne uken?",
    en: "How many letters has the person sent this week?",
    min: 0,
    example: 2,
  }),
  phoneConditionsMet: fact.boolean({
    nb: "Er vilkårene for telefonsamtale i § 32 oppfylt?",
    en: "Are the conditions of § 32 for phone calls fulfilled?",
  }),
  capacityPreventsCalls: fact.assessment({
    nb: "Hindrer kapasiteten samtalene?",
    en: "Does capacity prevent the calls?",
    by: "prison",
    weighs: [words("bemanning og utstyr", "staff and equipment")],
  }),
  listeningNeeded: fact.assessment({
    nb: "Er kontroll med avlytting nødvendig?",
    en: "Is control by listening in needed?",
    by: "prison",
    weighs: [words("sikkerhetsgrunner", "reasons of security")],
  }),
  staffingAllowsListening: fact.boolean({
    nb: "Gjør bemanningen kontrollen mulig?",
    en: "Does staffing make the control possible?",
  }),
  specialReasonsForVideo: fact.assessment({
    nb: "Foreligger det særlige grunner for videosamtale med avlytting?",
    en: "Are there special reasons for a video conference with listening in?",
    by: "prison",
    weighs: [
      words(
        "familieforhold og andre forhold som gjør samtalen særlig viktig",
        "family and other circumstances that make it particularly important",
      ),
    ],
  }),
  familyMakesVideoImportant: fact.assessment({
    nb: "Gjør familie eller andre forhold videosamtale særlig viktig?",
    en: "Do family or other circumstances make video particularly important?",
    by: "prison",
    weighs: [words("barn og lang avstand", "children and distance")],
  }),
  mailSentOnPromptly: fact.assessment({
    nb: "Er posten kontrollert og sendt videre uten ugrunnet opphold?",
    en: "Was the mail checked and sent on without undue delay?",
    by: "prison",
    weighs: [words("hvor mange dager posten ble liggende, og hvorfor", "how many days the mail was kept, and why")],
  }),
  capacityForVisits: fact.assessment({
    nb: "Tillater kapasiteten fleksible besøk?",
    en: "Does capacity allow flexible visits?",
    by: "prison",
    weighs: [words("rom og bemanning", "rooms and staff")],
  }),
  needsNorwegianAgency: fact.assessment({
    nb: "Trenger personen kontakt med norske etater?",
    en: "Does the person need contact with Norwegian agencies?",
    by: "prison",
    weighs: [words("nav, helse og utdanning", "welfare, health and education")],
  }),
});
