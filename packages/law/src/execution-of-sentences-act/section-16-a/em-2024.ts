import { all, gte, is, lte, not, on, plus, section } from "@soning/norms";
import { occupiedInFinalPart } from "../../electronic-monitoring/home-slots.ts";
import { finalPartLimitAsProposed } from "../../electronic-monitoring/proposal-parameters.ts";
import { servesFinalPart } from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { ownConsent, residentsConsent } from "../../electronic-monitoring/proposed-home.ts";
import { finalPartBars, finalPartConditions, finalPartPower } from "../../electronic-monitoring/slots.ts";
import { home } from "../../facts/household.ts";
import { occupation } from "../../facts/occupation.ts";
import { serving } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { expectedRelease, oneThirdOn, servingBegun } from "../../sentence-clock/slots.ts";

/** The final part of the sentence with EM, proposal of 2024: what it is, and when it may be granted (first paragraph). */
export const section16a = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "act/16a",
    overlay: "em-2024",
    replaces: ["act/16a/*"],
    cite: proposedCite("16 a"),
  },
  (s) => {
    s.definition("heading", {
      slot: servesFinalPart,
      value: is(serving.form, "em-final-part"),
      nb: "Sluttgjennomføring er gjennomføring av siste del av fengselsstraffen utenfor fengsel med elektronisk kontroll.",
      en: "Final-part serving is serving the last part of the prison sentence outside prison with EM.",
      rows: ["consultation/p-16a/form-definition"],
    });
    s.power("1", {
      slot: finalPartPower,
      when: all(finalPartConditions, not(finalPartBars)),
      nb: "Når alle vilkårene er oppfylt, kan kriminalomsorgen overføre domfelte til sluttgjennomføring. Det er ingen rett.",
      en: "When every condition is fulfilled the service may transfer the person to final-part serving. It is no right.",
      rows: ["consultation/p-16a/power"],
      fault: "consultation/fault/main-rule-or-may",
      note: {
        nb: "Drøftelsen kaller sluttgjennomføring hovedregelen for tilbakeføring; teksten sier «kan». Perioden må ikke brukes fullt ut.",
        en: 'The reasoning calls it the main rule for the return to society; the text says "may". The period need not be used in full.',
      },
    });
    s.condition("1/all", {
      holds: finalPartConditions,
      nb: "Bokstav a til g må alle være oppfylt, med de unntak som femte ledd gjør.",
      en: "Letters a to g must all be fulfilled, but for the exceptions of the fifth paragraph.",
      rows: ["consultation/p-16a/conditions-cumulative"],
      fault: "consultation/fault/lists-without-joining-word",
      note: {
        nb: "Listen mangler bindeord; den leses som kumulativ.",
        en: "The list has no joining word; it is read as cumulative.",
      },
    });
    s.exception("1/any-offence", {
      lifts: ["reg/7-2/4/*"],
      nb: "Sluttgjennomføring er åpen uansett hva domfelte er dømt for; lovbruddet veies, men stenger ikke i seg selv.",
      en: "Final-part serving is open whatever the person was convicted of; the offence is weighed, but bars nothing by itself.",
      rows: ["consultation/p-16a/no-offence-bar"],
    });
    s.condition("1/begun", {
      slot: finalPartConditions,
      holds: servingBegun,
      nb: "Det er resten av straffen som overføres: gjennomføringen må være begynt.",
      en: "What is transferred is the rest of the sentence: serving must have begun.",
      doubtful: true,
      note: {
        nb: "Ligger i «overføre» og «resten»; om varetekt er nok, er et navngitt valg (em.not-begun).",
        en: 'Lies in "transfer" and "the rest"; whether remand is enough is a named choice (em.not-begun).',
      },
    });
    s.condition("1/a", {
      slot: finalPartConditions,
      holds: gte(on, oneThirdOn),
      nb: "En tredel av den ubetingede fengselsstraffen må være gjennomført.",
      en: "One third of the unconditional prison sentence must have been served.",
      rows: ["consultation/p-16a/a-one-third-served"],
      fault: "consultation/fault/served-remand-not-said",
      note: {
        nb: "Teksten sier ikke om varetekt regnes med; det gjør den her, som etter § 42.",
        en: "The text does not say whether remand counts; here it does, as under § 42.",
      },
    });
    s.condition("1/b", {
      slot: finalPartConditions,
      holds: lte(expectedRelease, plus(on, finalPartLimitAsProposed)),
      nb: "Det må være høyst 12 måneder igjen til forventet løslatelse.",
      en: "No more than 12 months may be left until expected release.",
      rows: ["consultation/p-16a/b-twelve-months-left"],
      fault: "consultation/fault/expected-release-undefined",
      doubtful: true,
      note: {
        nb: "«Forventet løslatelse» er ikke definert (valget em.expected-release), og teksten sier ikke hvilken dag tiden regnes fra; her den dagen det spørres for.",
        en: '"Expected release" is not defined (the choice em.expected-release), nor does the text say from which day the time runs; here the day asked for.',
      },
    });
    s.condition("1/c/development", {
      slot: finalPartConditions,
      holds: suitability.positiveDevelopment,
      nb: "Overføringen må være hensiktsmessig for å sikre en positiv utvikling.",
      en: "The transfer must be expedient in order to secure a positive development.",
      rows: ["consultation/p-16a/c-positive-development"],
    });
    s.condition("1/c/crime", {
      slot: finalPartConditions,
      holds: suitability.countersNewCrime,
      nb: "Overføringen må være hensiktsmessig for å motvirke ny kriminalitet.",
      en: "The transfer must be expedient in order to counter new crime.",
      rows: ["consultation/p-16a/c-counter-crime"],
    });
    s.condition("1/d/purpose", {
      slot: finalPartConditions,
      holds: not(suitability.purposeAgainst),
      nb: "Formålet med straffen må ikke tale mot overføring.",
      en: "The purpose of the punishment must not speak against the transfer.",
      rows: ["consultation/p-16a/d-purpose"],
    });
    s.condition("1/d/security", {
      slot: finalPartConditions,
      holds: not(suitability.securityAgainst),
      nb: "Hensynet til en sikkerhetsmessig forsvarlig gjennomføring må ikke tale mot overføring.",
      en: "Regard for secure serving must not speak against the transfer.",
      rows: ["consultation/p-16a/d-security"],
    });
    s.condition("1/d/advisable", {
      slot: finalPartConditions,
      holds: suitability.otherwiseAdvisable,
      nb: "Overføringen må ellers være tilrådelig.",
      en: "The transfer must otherwise be advisable.",
      rows: ["consultation/p-16a/d-advisable"],
      note: {
        nb: "Faren for unndragelse vurderes her og under sikkerheten; den egne regelen i forskriften faller bort.",
        en: "The risk of evasion is weighed here and under security; the regulation's own rule on it falls away.",
      },
    });
    s.condition("1/e/home", {
      slot: finalPartConditions,
      holds: home.fixed,
      nb: "Domfelte må ha fast bopel i gjennomføringsperioden; en institusjon eller kommunal boenhet kan være det.",
      en: "The person must have a fixed residence during the period; an institution or a municipal unit can be one.",
      rows: ["consultation/p-16a/e-fixed-residence"],
    });
    s.condition("1/e/occupied", {
      slot: finalPartConditions,
      holds: occupiedInFinalPart,
      nb: "Domfelte må være sysselsatt i gjennomføringsperioden.",
      en: "The person must be occupied during the period.",
      rows: ["consultation/p-16a/e-occupied"],
    });
    s.definition("1/e/kinds", {
      slot: occupiedInFinalPart,
      value: is(occupation.kind, "work", "training", "other-measures"),
      nb: "Sysselsettingen kan være arbeid, opplæring eller andre tiltak.",
      en: "The occupation may be work, training or other measures.",
      rows: ["consultation/p-16a/e-kinds-of-occupation"],
    });
    s.condition("1/f", {
      slot: finalPartConditions,
      holds: ownConsent,
      nb: "Domfelte må samtykke, også når saken er tatt opp uten søknad.",
      en: "The person must consent, also when the case was taken up without an application.",
      rows: ["consultation/p-16a/f-own-consent"],
    });
    s.condition("1/g", {
      slot: finalPartConditions,
      holds: residentsConsent,
      nb: "Alle som bor sammen med domfelte og er over 18 år, må samtykke.",
      en: "Everyone who lives with the person and is over 18 must consent.",
      rows: ["consultation/p-16a/g-cohabitants-consent"],
    });
  },
);
