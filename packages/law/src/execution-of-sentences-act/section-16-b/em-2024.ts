import { all, gt, is, not, section, some } from "@soning/norms";
import { occupiedInWholeSentence } from "../../electronic-monitoring/home-slots.ts";
import { wholeSentenceLimitAsProposed } from "../../electronic-monitoring/proposal-parameters.ts";
import { servesWholeSentence } from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { ownConsent, residentsConsent } from "../../electronic-monitoring/proposed-home.ts";
import { wholeSentenceBars, wholeSentenceConditions, wholeSentencePower } from "../../electronic-monitoring/slots.ts";
import { termWithin } from "../../electronic-monitoring/term-within.ts";
import { weighedOffence } from "../../electronic-monitoring/whole-sentence-slots.ts";
import { home } from "../../facts/household.ts";
import { occupation } from "../../facts/occupation.ts";
import { offences } from "../../facts/offences.ts";
import { serving } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { servingBegun, unconditionalTerm } from "../../sentence-clock/slots.ts";
import { noTime } from "../../sentence-clock/term.ts";

/** The whole sentence with EM, proposal of 2024: what it is, and when it may be granted (first paragraph). */
export const section16b = section(
  { instrument: executionAct, number: "16 b", key: "act/16b", overlay: "em-2024", cite: proposedCite("16 b") },
  (s) => {
    s.definition("heading", {
      slot: servesWholeSentence,
      value: is(serving.form, "em-whole-sentence"),
      nb: "Helgjennomføring er gjennomføring av hele den ubetingede fengselsstraffen utenfor fengsel med elektronisk kontroll.",
      en: "Whole-sentence serving is serving the whole unconditional prison sentence outside prison with EM.",
      rows: ["consultation/p-16b/form-definition"],
    });
    s.power("1", {
      slot: wholeSentencePower,
      when: all(wholeSentenceConditions, not(wholeSentenceBars)),
      nb: "Når alle vilkårene er oppfylt og ingenting stenger, kan kriminalomsorgen beslutte helgjennomføring. Det er ingen rett.",
      en: "When every condition is fulfilled and nothing bars it, the service may decide on whole-sentence serving. It is no right.",
      rows: ["consultation/p-16b/power"],
      note: {
        nb: "Avgjørelsen ligger hos kriminalomsorgen, ikke hos domstolen.",
        en: "The decision lies with the service, not with the court.",
      },
    });
    s.condition("1/all", {
      holds: all(wholeSentenceConditions, not(wholeSentenceBars)),
      nb: "Bokstav a til f må alle være oppfylt, med de unntak som femte ledd gjør, og ingenting må stenge.",
      en: "Letters a to f must all be fulfilled, but for the exceptions of the fifth paragraph, and nothing may bar it.",
      rows: ["consultation/p-16b/conditions-cumulative"],
      fault: "consultation/fault/lists-without-joining-word",
      note: {
        nb: "Listen mangler bindeord; den leses som kumulativ.",
        en: "The list has no joining word; it is read as cumulative.",
      },
    });
    s.condition("1/not-begun", {
      slot: wholeSentenceConditions,
      holds: not(servingBegun),
      nb: "Formen er for den som ikke har begynt å gjennomføre straffen; ellers er det § 16 a eller § 16.",
      en: "The form is for a person who has not begun to serve; otherwise it is § 16 a or § 16.",
      rows: ["consultation/p-16b/target-not-started"],
      note: {
        nb: "Ligger i ordet «hele»; om varetekt er begynt gjennomføring, er et navngitt valg (em.not-begun).",
        en: 'Lies in the word "whole"; whether remand is serving begun is a named choice (em.not-begun).',
      },
    });
    s.condition("1/sentence", {
      slot: wholeSentenceConditions,
      holds: gt(unconditionalTerm, noTime),
      nb: "Det må være en ubetinget fengselsstraff å gjennomføre.",
      en: "There must be an unconditional prison sentence to serve.",
    });
    s.condition("1/a", {
      slot: wholeSentenceConditions,
      holds: termWithin(unconditionalTerm, wholeSentenceLimitAsProposed),
      nb: "Den ubetingede fengselsstraffen må være på høyst 9 måneder.",
      en: "The unconditional prison sentence must be no longer than 9 months.",
      rows: ["consultation/p-16b/a-nine-months"],
    });
    s.condition("1/b/development", {
      slot: wholeSentenceConditions,
      holds: suitability.positiveDevelopment,
      nb: "Det må være hensiktsmessig for å sikre en positiv utvikling.",
      en: "It must be expedient in order to secure a positive development.",
      rows: ["consultation/p-16b/b-positive-development"],
    });
    s.condition("1/b/crime", {
      slot: wholeSentenceConditions,
      holds: suitability.countersNewCrime,
      nb: "Det må være hensiktsmessig for å motvirke ny kriminalitet.",
      en: "It must be expedient in order to counter new crime.",
      rows: ["consultation/p-16b/b-counter-crime"],
    });
    s.condition("1/c/purpose", {
      slot: wholeSentenceConditions,
      holds: not(suitability.purposeAgainst),
      nb: "Formålet med straffen må ikke tale mot det.",
      en: "The purpose of the punishment must not speak against it.",
      rows: ["consultation/p-16b/c-purpose"],
    });
    s.condition("1/c/security", {
      slot: wholeSentenceConditions,
      holds: not(suitability.securityAgainst),
      nb: "Hensynet til en sikkerhetsmessig forsvarlig gjennomføring må ikke tale mot det.",
      en: "Regard for secure serving must not speak against it.",
      rows: ["consultation/p-16b/c-security"],
    });
    s.condition("1/c/advisable", {
      slot: wholeSentenceConditions,
      holds: suitability.otherwiseAdvisable,
      nb: "Det må ellers være tilrådelig.",
      en: "It must otherwise be advisable.",
      rows: ["consultation/p-16b/c-advisable"],
      note: {
        nb: "Hva som veies, står i drøftelsen: lovbruddets art og alvor, hvem det rammet, tidligere dommer, den allmenne rettsoppfatning, nærstående, fornærmede og etterlatte.",
        en: "What is weighed stands in the reasoning: kind and gravity of the offence, whom it hit, earlier convictions, the general sense of justice, those close, victims and bereaved.",
      },
    });
    s.consideration("1/c/earlier", {
      when: some(offences, (each) => all(is(each.status, "convicted"), each.similarEarlierConviction)),
      value: suitability.otherwiseAdvisable,
      nb: "En tidligere dom for lignende forhold stenger ikke, men veies i tilrådeligheten.",
      en: "An earlier conviction for similar acts does not bar, but is weighed in advisability.",
      rows: ["consultation/p-16b/recidivism-bar-dropped"],
    });
    s.consideration("1/c/opened", {
      when: some(offences, (each) => all(is(each.status, "convicted"), weighedOffence.of(each))),
      value: suitability.otherwiseAdvisable,
      nb: "Lovbrudd som ikke lenger stenger, veies i tilrådeligheten.",
      en: "Offences that no longer bar are weighed in advisability.",
    });
    s.condition("1/d/home", {
      slot: wholeSentenceConditions,
      holds: home.fixed,
      nb: "Domfelte må ha fast bopel i gjennomføringsperioden; en institusjon eller kommunal boenhet kan være det.",
      en: "The person must have a fixed residence during the period; an institution or a municipal unit can be one.",
      rows: ["consultation/p-16b/d-fixed-residence"],
    });
    s.condition("1/d/occupied", {
      slot: wholeSentenceConditions,
      holds: occupiedInWholeSentence,
      nb: "Domfelte må være sysselsatt i gjennomføringsperioden.",
      en: "The person must be occupied during the period.",
      rows: ["consultation/p-16b/d-occupied"],
    });
    s.definition("1/d/kinds", {
      slot: occupiedInWholeSentence,
      value: is(occupation.kind, "work", "training", "other-measures"),
      nb: "Sysselsettingen kan være arbeid, opplæring eller andre tiltak.",
      en: "The occupation may be work, training or other measures.",
      rows: ["consultation/p-16b/d-kinds-of-occupation"],
    });
    s.condition("1/e", {
      slot: wholeSentenceConditions,
      holds: ownConsent,
      nb: "Domfelte må samtykke, også når saken er tatt opp uten søknad.",
      en: "The person must consent, also when the case was taken up without an application.",
      rows: ["consultation/p-16b/e-own-consent"],
    });
    s.condition("1/f", {
      slot: wholeSentenceConditions,
      holds: residentsConsent,
      nb: "Alle som bor sammen med domfelte og er over 18 år, må samtykke.",
      en: "Everyone who lives with the person and is over 18 must consent.",
      rows: ["consultation/p-16b/f-cohabitants-consent"],
    });
  },
);
