import { caseList, fact, records, subject } from "@soning/norms";
import { states } from "./states.ts";
import { words } from "./words.ts";

/** Each citizenship the person holds. */
export const citizenships = caseList(
  "citizenships",
  records(
    { nb: "Hvilke statsborgerskap har personen?", en: "Which citizenships does the person hold?", knownBy: "register" },
    {
      state: fact.choice(states, {
        nb: "I hvilken stat (ISO 3166, tre bokstaver)?",
        en: "In which state (ISO 3166, three letters)?",
        knownBy: "register",
        example: "NOR",
        source: "domfelte.person.statsborgerskap",
      }),
    },
  ),
);

/** Right to stay, and expulsion, with its stages as dates. */
export const residence = subject("residence", {
  status: fact.choice(["norwegian-citizen", "permanent-permit", "temporary-permit", "eea-right", "applicant", "none"], {
    settled: false,
    nb: "Hvilket oppholdsgrunnlag har personen?",
    en: "On what basis is the person in Norway?",
    knownBy: "register",
    labels: {
      "norwegian-citizen": words("norsk statsborger", "Norwegian citizen"),
      "permanent-permit": words("permanent oppholdstillatelse", "permanent residence permit"),
      "temporary-permit": words("midlertidig oppholdstillatelse", "temporary residence permit"),
      "eea-right": words("oppholdsrett etter EØS-reglene", "right of residence under EEA rules"),
      applicant: words("søker", "applicant"),
      none: words("ikke lovlig opphold", "no right to stay"),
    },
  }),
  permitFrom: fact.date({
    settled: false,
    nb: "Når ble oppholdstillatelsen gitt?",
    en: "When was the residence permit granted?",
    knownBy: "register",
    optional: true,
  }),
  permitTo: fact.date({
    settled: false,
    nb: "Når utløper oppholdstillatelsen?",
    en: "When does the residence permit expire?",
    knownBy: "register",
    optional: true,
  }),
  expulsionNoticeOn: fact.date({
    nb: "Når ble det varslet om utvisning?",
    en: "When was notice of expulsion given?",
    knownBy: "register",
    optional: true,
  }),
  expulsionDecidedOn: fact.date({
    nb: "Når ble utvisning vedtatt?",
    en: "When was expulsion decided?",
    knownBy: "register",
    optional: true,
  }),
  expulsionFinalFrom: fact.date({
    nb: "Når ble utvisningsvedtaket endelig?",
    en: "When did the expulsion become final?",
    knownBy: "register",
    optional: true,
  }),
  addressInNorway: fact.boolean({
    settled: false,
    nb: "Er personen bosatt i Norge?",
    en: "Is the person resident in Norway?",
    knownBy: "register",
  }),
  homeTransferStartedOn: fact.date({
    nb: "Når ble saken om soningsoverføring til hjemlandet startet?",
    en: "When was the case on transfer to the home country started?",
    optional: true,
    serviceLog: true,
  }),
  homeTransferDecidedOn: fact.date({
    nb: "Når ble soningsoverføring til hjemlandet besluttet?",
    en: "When was transfer to the home country decided?",
    optional: true,
    serviceLog: true,
  }),
  nordicTransferStartedOn: fact.date({
    nb: "Når ble saken om nordisk soningsoverføring startet?",
    en: "When was a Nordic transfer case started?",
    optional: true,
    serviceLog: true,
  }),
  nordicTransferDecidedOn: fact.date({
    nb: "Når ble nordisk soningsoverføring besluttet?",
    en: "When was a Nordic transfer decided?",
    optional: true,
    serviceLog: true,
  }),
});
