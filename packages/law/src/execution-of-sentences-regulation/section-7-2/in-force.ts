import { all, any, gte, lt, not, on, section } from "@soning/norms";
import { commonBars, refusalGrounds } from "../../electronic-monitoring/common.ts";
import { finalPartConditions, permanentlyUnfit, wholeSentenceConditions } from "../../electronic-monitoring/slots.ts";
import { health } from "../../facts/health.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionRegulation } from "../../instruments.ts";
import { age, halfOn, oneThirdOn, servingBegun } from "../../sentence-clock/slots.ts";
import { youngUnder } from "./parameters.ts";

const why = {
  nb: "Formålet er en rettesnor for skjønnet og avgjør ingenting alene.",
  en: "The purpose guides the discretion and decides nothing by itself.",
};

/** Who may be granted EM (fsk. § 7-2, first to third and fifth paragraphs). The offences stand in `in-force-offences.ts`. */
export const section72 = section(
  { instrument: executionRegulation, number: "7-2", key: "reg/7-2", from: "2020-07-24" },
  (s) => {
    s.condition("1/not-begun", {
      slot: wholeSentenceConditions,
      cite: "fsk. § 7-2 (1)",
      holds: not(servingBegun),
      nb: "Hele straffen kan bare gjennomføres med elektronisk kontroll når gjennomføringen ikke er påbegynt.",
      en: "The whole sentence may be served with EM only when serving has not begun.",
      rows: ["consultation/c6-1/target-whole-not-started"],
    });
    s.told("1/purpose", {
      cite: "fsk. § 7-2 (1)",
      why,
      nb: "Helgjennomføring skal særlig hindre skadevirkninger av fengsel, som passivitet og isolasjon, og verne arbeid, skole og relasjoner; det veier mest for unge og førstegangssonere.",
      en: "Serving the whole sentence with EM is above all to spare the person the harm of prison, such as passivity and isolation, and to keep work, school and relations; it matters most for the young and for first-timers.",
      rows: ["consultation/c4-2/purpose-whole-serving", "consultation/c6-1/whole-serving-purpose"],
    });
    s.condition("2/begun", {
      slot: finalPartConditions,
      cite: "fsk. § 7-2 (2) 1. pkt.",
      holds: servingBegun,
      nb: "Siste del kan gjennomføres med elektronisk kontroll først når gjennomføringen er påbegynt.",
      en: "The final part may be served with EM only once serving has begun.",
      rows: ["consultation/c6-1/target-final-part"],
    });
    const oneThird = s.condition("2/one-third", {
      slot: finalPartConditions,
      cite: "fsk. § 7-2 (2) 2. pkt.",
      from: "2010-03-01",
      holds: gte(on, oneThirdOn),
      nb: "En tredjedel av den ubetingede straffen må være gjennomført før siste del.",
      en: "One third of the unconditional sentence must be served before the final part.",
      rows: ["consultation/c6-2-1/one-third-served"],
    });
    s.exception("2/one-third-lifted", {
      cite: "fsk. § 7-2 (2) 2. pkt.",
      when: any(lt(age, youngUnder), permanentlyUnfit),
      lifts: [oneThird],
      nb: "Kravet om en tredjedel gjelder ikke for den som er under 18 år eller varig soningsudyktig.",
      en: "The third is not asked of a person who is under 18 or permanently unfit for prison.",
      rows: ["consultation/c1-1/under-18-exempt-from-one-third", "consultation/c6-5-3/one-third-exception-unfit"],
    });
    s.definition("2/unfit", {
      slot: permanentlyUnfit,
      cite: "fsk. § 7-2 (2) 3. pkt.",
      value: all(
        health.inabilityForHealthReasons,
        health.unableInPrison,
        health.unableInInstitution,
        health.inabilityPermanent,
      ),
      nb: "Varig soningsudyktig er den som av helsemessige årsaker varig ikke kan gjennomføre straff i fengsel eller i institusjon etter § 12.",
      en: "Permanently unfit is a person who for health reasons is lastingly unable to serve in prison or in an institution under § 12.",
    });
    s.told("2/purpose", {
      cite: "fsk. § 7-2 (2)",
      why,
      nb: "Delgjennomføring er et ledd i en hensiktsmessig progresjon og en kontrollert overgang til frihet.",
      en: "The final part with EM is a step of suitable progression and a controlled passage to freedom.",
      rows: ["consultation/c4-2/purpose-final-part", "consultation/c6-1/final-part-purpose"],
    });
    s.told("2/progression", {
      cite: "fsk. § 7-2 (2)",
      why: {
        nb: "Begrepet forklarer formålet og har ingen terskel.",
        en: "The term explains the purpose and has no threshold.",
      },
      nb: "Progresjon betyr at rammene blir gradvis mindre strenge og friheten større jo nærmere løslatelsen er.",
      en: "Progression means that the frame becomes less strict by degrees and freedom grows as release comes closer.",
      rows: ["consultation/c4-2/progression-defined"],
    });
    s.bar("3/purpose", {
      slot: refusalGrounds,
      cite: "fsk. § 7-2 (3)",
      when: suitability.purposeAgainst,
      nb: "Elektronisk kontroll innvilges ikke når formålet med straffen taler mot det.",
      en: "EM is not granted when the purpose of the sentence speaks against it.",
    });
    s.bar("3/security", {
      slot: refusalGrounds,
      cite: "fsk. § 7-2 (3)",
      when: suitability.securityAgainst,
      nb: "Elektronisk kontroll innvilges ikke når sikkerhetsmessige grunner taler mot det.",
      en: "EM is not granted when reasons of security speak against it.",
    });
    s.bar("3/evasion", {
      slot: refusalGrounds,
      cite: "fsk. § 7-2 (3)",
      when: suitability.evasionFeared,
      nb: "Elektronisk kontroll innvilges ikke når det er grunn til å anta at domfelte vil unndra seg gjennomføringen.",
      en: "EM is not granted when there is reason to think that the person will evade serving.",
      rows: ["consultation/c6-8-2/evasion-feared"],
    });
    s.bar("3/inadvisable", {
      slot: refusalGrounds,
      cite: "fsk. § 7-2 (3)",
      when: suitability.otherwiseInadvisable,
      nb: "Elektronisk kontroll innvilges ikke når det ellers anses utilrådelig.",
      en: "EM is not granted when it is otherwise found inadvisable.",
      rows: ["consultation/c6-8-2/otherwise-inadvisable"],
    });
    s.bar("3", {
      slot: commonBars,
      cite: "fsk. § 7-2 (3)",
      when: refusalGrounds,
      nb: "Uansett lovbrudd avslås søknaden når én av de skjønnsmessige avslagsgrunnene foreligger.",
      en: "Whatever the offence, the application is refused when one of the discretionary grounds is there.",
      rows: ["consultation/c6-2-2/refusal-in-any-case"],
    });
    s.bar("3/low-risk", {
      cite: "fsk. § 7-2 (3)",
      when: any(suitability.evasionFeared, suitability.otherwiseInadvisable),
      nb: "Fare for unndragelse eller utilrådelighet stenger; det forutsettes at faren for brudd er lav.",
      en: "Feared evasion or inadvisability bars; a low risk of breach is presupposed.",
      rows: ["consultation/c4-1/evasion-or-inadvisable-bars"],
    });
    s.consideration("3/independent-ground", {
      cite: "fsk. § 7-2 (3)",
      value: suitability.otherwiseInadvisable,
      nb: "Utilrådelighet omfatter hensynet til fornærmede og den alminnelige rettsoppfatning, og kan alene føre til avslag, oftere jo alvorligere saken er.",
      en: "Inadvisability covers regard for the victim and the general sense of justice, and may carry a refusal alone, more often the graver the case.",
      rows: ["consultation/c6-3-3/inadvisability-independent-ground"],
    });
    s.consideration("3/seriousness", {
      cite: "fsk. § 7-2 (3)",
      value: suitability.otherwiseInadvisable,
      nb: "Lovbruddets alvor, sett sammen med en fornærmed, fører ofte til avslag når elektronisk kontroll ville stride mot den alminnelige rettsoppfatning.",
      en: "The gravity of the offence, seen with the victim, often leads to refusal where EM would clash with the general sense of justice.",
      rows: ["consultation/c6-5-3/seriousness-often-refusal"],
    });
    s.consideration("3/distance-to-victim", {
      cite: "fsk. § 7-2 (3)",
      value: any(suitability.otherwiseInadvisable, suitability.securityAgainst),
      nb: "Avstanden mellom boligen og fornærmede tillegges vekt, uten noen fast grense.",
      en: "The distance between the home and the victim carries weight, without a fixed limit.",
      rows: ["consultation/c6-5-3/distance-to-victim-weighed"],
    });
    s.consideration("3/central-factors", {
      cite: "fsk. § 7-2 (3)",
      value: refusalGrounds,
      nb: "Sentralt er lovbruddets alvor, forhold ved domfelte og samboende, berørte barn og behovet for oppfølging; i siste del også progresjon og ettervern.",
      en: "Central are the gravity of the offence, the person and cohabitants, affected children and need of follow-up; in the final part also progression and aftercare.",
      rows: ["consultation/c6-8-2/central-factors"],
    });
    s.consideration("3/suitability-and-risk", {
      cite: "fsk. § 7-2 (3), § 7-5 (9)",
      value: suitability.securityAgainst,
      nb: "Egnethet, sikkerhet og risiko vurderes både når søknaden avgjøres og når oppmøte, besøk og ruskontroll fastsettes.",
      en: "Suitability, security and risk are weighed both for the application and for how often to attend, visits and substance tests.",
      rows: ["consultation/c6-3-4/weighed-for-control-measures"],
    });
  },
);

/** The share of the sentence before 2010: half (fsk. § 7-2 (2), regulation of 29 July 2008). */
export const section72until2010 = section(
  { instrument: executionRegulation, number: "7-2", key: "reg/7-2", from: "2008-08-01", until: "2010-03-01" },
  (s) => {
    s.condition("2/one-third", {
      slot: finalPartConditions,
      cite: "fsk. § 7-2 (2) (2008)",
      holds: gte(on, halfOn),
      nb: "Halve straffetiden måtte være gjennomført før siste del.",
      en: "Half of the sentence had to be served before the final part.",
    });
  },
);
