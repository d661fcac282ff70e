import { caseList, fact, records, subject } from "@soning/norms";
import { words } from "./words.ts";

/** Release on probation: what is decided, and what the service weighs. */
export const release = subject("release", {
  decidedDate: fact.date({
    nb: "Hvilken dag er løslatelsen besluttet til?",
    en: "For which day is release decided?",
    optional: true,
    serviceLog: true,
    example: "2026-09-01",
  }),
  decidedOn: fact.date({
    nb: "Når ble løslatelsen besluttet?",
    en: "When was release decided?",
    optional: true,
    serviceLog: true,
  }),
  releasedOn: fact.date({
    nb: "Når ble personen løslatt?",
    en: "When was the person released?",
    optional: true,
    serviceLog: true,
  }),
  expectedDate: fact.date({
    nb: "Hvilken dag er satt som forventet løslatelse?",
    en: "Which day is set as expected release?",
    optional: true,
  }),
  decidedBy: fact.choice(["correctional-service", "court", "police", "other"], {
    nb: "Hvem avgjør løslatelsen?",
    en: "Who decides on release?",
  }),
  prosecutionConsentOn: fact.date({
    nb: "Når samtykket påtalemyndigheten til løslatelse?",
    en: "When did the prosecution consent to release?",
    knownBy: "other",
    optional: true,
  }),
  refusedOn: fact.date({
    nb: "Når ble løslatelse sist nektet?",
    en: "When was release last refused?",
    optional: true,
    serviceLog: true,
  }),
  refusalFinalOn: fact.date({
    nb: "Når ble den siste dommen som nektet løslatelse fra forvaring, endelig?",
    en: "When did the last judgment refusing release from preventive detention become final?",
    knownBy: "other",
    optional: true,
    source: "strl. § 44 (4)",
  }),
  inadvisable: fact.assessment({
    nb: "Er løslatelse utilrådelig etter en samlet vurdering?",
    en: "Is release inadvisable after an overall assessment?",
    by: "local-level",
    weighs: [
      words("atferd under gjennomføringen", "conduct while serving"),
      words(
        "om det er grunn til å tro at personen vil begå nye lovbrudd i prøvetiden",
        "whether there is reason to think that new offences will be committed in the trial period",
      ),
      words(
        "for den som er under 25 år: alder, progresjon og behov for oppfølging",
        "for a person under 25: age, progression and need of follow-up",
      ),
    ],
  }),
  weightyReasons: fact.assessment({
    nb: "Taler vektige grunner for løslatelse selv om det gjenstår kort tid?",
    en: "Do weighty reasons speak for release although little time is left?",
    by: "local-level",
    weighs: [words("helse, familie, arbeid eller bolig", "health, family, work or home")],
  }),
  specialReasonsAtHalf: fact.assessment({
    nb: "Foreligger det særlige grunner for løslatelse på halv tid?",
    en: "Are there special reasons for release at half time?",
    by: "local-level",
    weighs: [
      words("helse eller familieforhold", "health or family"),
      words("utviklingen under gjennomføringen", "development while serving"),
    ],
  }),
  specialReasonsShortlyBefore: fact.assessment({
    nb: "Foreligger det særlige grunner for løslatelse kort tid før?",
    en: "Are there special reasons for release shortly before?",
    by: "local-level",
    weighs: [
      words("start på arbeid, skole eller behandling", "the start of work, school or treatment"),
      words("praktiske forhold ved utreise", "practical matters of departure"),
    ],
  }),
  conditionsSufficient: fact.assessment({
    nb: "Er de vilkår som kan settes, nok til at løslatelse er forsvarlig?",
    en: "Are the conditions that can be set enough for a secure release?",
    by: "local-level",
    weighs: [
      words("risikoen for nye lovbrudd", "the risk of new offences"),
      words("behovet for kontroll og oppfølging", "the need for control and follow-up"),
    ],
  }),
  conditionsNecessary: fact.assessment({
    nb: "Er møteplikt og vilkår nødvendige for en sikker gjennomføring av prøveløslatelsen?",
    en: "Are a duty to report and conditions necessary for a secure release?",
    by: "local-level",
    weighs: [words("risiko", "risk"), words("lengden på prøvetiden", "length of the trial period")],
  }),
  dutyToReport: fact.boolean({
    nb: "Er det satt vilkår om møteplikt?",
    en: "Has a duty to report been set?",
    example: false,
  }),
  firstMeetingOn: fact.date({ nb: "Når var det første møtet?", en: "When was the first meeting?", optional: true }),
  reportingEndsOn: fact.date({
    nb: "Når opphører møteplikten?",
    en: "When does the duty to report end?",
    optional: true,
    serviceLog: true,
  }),
  trialPeriodEndsOn: fact.date({
    nb: "Når utløper prøvetiden for løslatelsen?",
    en: "When does the trial period of the release end?",
    optional: true,
  }),
  followUpByService: fact.boolean({
    nb: "Er det vilkår at kriminalomsorgen følger opp den løslatte?",
    en: "Is follow-up by the service a condition?",
    example: false,
  }),
  consentsToCoordination: fact.boolean({
    nb: "Samtykker den innsatte til at andre etater kontaktes før løslatelse?",
    en: "Does the person consent to other bodies being contacted before release?",
    knownBy: "person",
    source: "strgjfl. § 41",
  }),
  warningTalkOn: fact.date({
    nb: "Når ble innskjerpingssamtalen holdt?",
    en: "When was the warning talk after a breach held?",
    optional: true,
    serviceLog: true,
    source: "strgjfl. § 44 (1)",
  }),
  courtRecalledOn: fact.date({
    nb: "Når bestemte retten gjeninnsettelse?",
    en: "When did the court order re-intake?",
    knownBy: "other",
    optional: true,
  }),
});

/** Conditions set for release on probation. */
export const releaseConditions = caseList(
  "releaseConditions",
  records(
    { nb: "Hvilke vilkår er satt for løslatelsen?", en: "Which conditions are set for the release?" },
    {
      kind: fact.choice(
        [
          "residence",
          "report-to-other-body",
          "treatment",
          "place-work-or-training",
          "no-contact",
          "digital-control",
          "electronic-monitoring",
          "medication",
          "other",
        ],
        {
          nb: "Hva gjelder vilkåret?",
          en: "What is the condition about?",
          source: "strgjfl. § 43 (2)",
        },
      ),
      setOn: fact.date({ nb: "Når ble vilkåret satt?", en: "When was the condition set?" }),
      setBy: fact.choice(["correctional-service", "court"], {
        nb: "Hvem satte vilkåret?",
        en: "Who set the condition?",
      }),
      endedOn: fact.date({ nb: "Når ble vilkåret opphevet?", en: "When was the condition lifted?", optional: true }),
      objectivelyReasoned: fact.assessment({
        nb: "Er vilkåret saklig begrunnet?",
        en: "Is the condition objectively reasoned?",
        by: "court",
        weighs: [
          words("sammenhengen med lovbruddet og faren for nye", "the link to the offence and the risk of new ones"),
        ],
      }),
    },
  ),
);
