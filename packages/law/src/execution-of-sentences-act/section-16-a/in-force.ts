import { all, any, exists, gt, gte, isNone, lt, lte, not, on, plus, satisfied, section } from "@soning/norms";
import {
  commonConditions,
  ordinaryAdultRules,
  ownInitiativeDuty,
  refusalGrounds,
} from "../../electronic-monitoring/common.ts";
import {
  finalPartBars,
  finalPartConditions,
  finalPartPower,
  permanentlyUnfit,
  wholeSentenceBars,
  wholeSentenceConditions,
  wholeSentencePower,
} from "../../electronic-monitoring/slots.ts";
import { measuredTermWithin } from "../../electronic-monitoring/term-within.ts";
import { youngUnder } from "../../execution-of-sentences-regulation/section-7-2/parameters.ts";
import { application } from "../../facts/application.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { age, expectedRelease, unconditionalTerm } from "../../sentence-clock/slots.ts";
import { noTime } from "../../sentence-clock/term.ts";
import { emLimit } from "./parameters.ts";

/** The two forms of EM in the law in force: limits, suitability, and who is free of the limits (§ 16 a, first and second paragraphs). */
export const section16a = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", from: "2020-07-01" },
  (s) => {
    const wholeLimit = s.condition("1/whole-limit", {
      slot: wholeSentenceConditions,
      cite: "strgjfl. § 16 a (1) 1. pkt.",
      holds: measuredTermWithin(unconditionalTerm, emLimit),
      nb: "Den idømte ubetingede fengselsstraffen må være inntil seks måneder; en betinget del regnes ikke med.",
      en: "The unconditional sentence imposed must be up to six months; a suspended part is not counted.",
      rows: ["consultation/c6-3-1/whole-sentence-max-6-months", "consultation/c1-1/ec-up-to-6-months-general"],
    });
    s.condition("1/sentence", {
      slot: wholeSentenceConditions,
      cite: "strgjfl. § 16 a (1) 1. pkt.",
      holds: gt(unconditionalTerm, noTime),
      nb: "Det må være en ubetinget fengselsstraff å gjennomføre.",
      en: "There must be an unconditional prison sentence to serve.",
    });
    const finalLimit = s.condition("1/b", {
      slot: finalPartConditions,
      cite: "strgjfl. § 16 a (1) 1. pkt., fsk. § 7-2 (2)",
      holds: lte(expectedRelease, plus(on, emLimit)),
      nb: "Det må være inntil seks måneder igjen til forventet løslatelse.",
      en: "Up to six months may be left to expected release.",
      rows: ["consultation/c6-2-1/final-part-max-6-months"],
    });
    s.condition("1/two-limits", {
      cite: "strgjfl. § 16 a (1), fsk. § 7-2 (4)",
      holds: all(satisfied(wholeLimit), not(satisfied("reg/7-2/4/first")), not(satisfied("reg/7-2/4/second"))),
      nb: "To skranker er absolutte ved helgjennomføring: domslengden og lovbruddet. Begge må være passert.",
      en: "Two limits on serving the whole sentence are absolute: its length and the offence. Both must be passed.",
      rows: ["consultation/c6-3-1/two-absolute-limits"],
    });
    s.condition("1/c", {
      slot: commonConditions,
      cite: "strgjfl. § 16 a (1) 1. pkt.",
      holds: all(suitability.positiveDevelopment, suitability.countersNewCrime),
      nb: "Elektronisk kontroll må være hensiktsmessig for en positiv utvikling og motvirke ny kriminalitet.",
      en: "EM must be suited to a positive development and to counter new crime.",
      rows: ["consultation/c6-8-2/conducive-to-positive-development"],
    });
    s.condition("1/secure-and-purposeful", {
      cite: "strgjfl. § 16 a (1)",
      holds: all(not(suitability.securityAgainst), suitability.countersNewCrime),
      nb: "Elektronisk kontroll forutsetter at gjennomføringen er sikkerhetsmessig forsvarlig og holder domfelte borte fra nye lovbrudd.",
      en: "EM presupposes that serving is defensible as to security and keeps the person from new offences.",
      rows: ["consultation/c1-1/ec-must-be-secure-and-serve-purpose"],
    });
    s.bar("1/second", {
      slot: refusalGrounds,
      cite: "strgjfl. § 16 a (1) 2. pkt.",
      when: any(suitability.purposeAgainst, suitability.securityAgainst),
      nb: "Elektronisk kontroll besluttes ikke når formålet med straffen eller en sikkerhetsmessig forsvarlig gjennomføring taler mot det.",
      en: "EM is not decided on when the purpose of the sentence or secure serving speaks against it.",
      rows: ["consultation/c6-8-2/purpose-or-security-against"],
    });
    s.condition("1/consent", {
      slot: commonConditions,
      cite: "strgjfl. § 16 a (1)",
      holds: all(
        any(exists(application.submittedOn), exists(application.consentOn)),
        any(isNone(application.consentWithdrawnOn), gt(application.consentWithdrawnOn, on)),
      ),
      nb: "Domfelte må selv ville det: en søknad er et samtykke, og den som vurderes uten søknad, må spørres.",
      en: "The person must want it: an application is consent, and one who is considered without it must be asked.",
      rows: ["consultation/c6-8-5/offender-consent-implicit"],
    });
    s.power("1/whole", {
      slot: wholeSentencePower,
      cite: "strgjfl. § 16 a (1), fsk. § 7-2 (1)",
      when: all(wholeSentenceConditions, not(wholeSentenceBars)),
      nb: "Hele straffen kan gjennomføres med elektronisk kontroll etter en konkret vurdering av tilrådelighet og sikkerhet; det er ingen rett.",
      en: "The whole sentence may be served with EM after a concrete assessment of advisability and security; there is no right to it.",
      rows: ["consultation/c6-3-1/discretion-after-limits"],
    });
    s.power("1", {
      slot: finalPartPower,
      cite: "strgjfl. § 16 a (1), fsk. § 7-2 (2)",
      when: all(finalPartConditions, not(finalPartBars)),
      nb: "Domfelte kan overføres til siste del med elektronisk kontroll når vilkårene er oppfylt og ingenting stenger; det er ingen rett.",
      en: "The person may be moved to the final part with EM when the conditions are met and nothing bars; there is no right to it.",
      rows: ["consultation/c6-2-1/final-part-power"],
    });
    s.duty("2/own-initiative", {
      slot: ownInitiativeDuty,
      cite: "strgjfl. § 16 a (2) 1. pkt.",
      when: any(lt(age, youngUnder), permanentlyUnfit),
      nb: "Kriminalomsorgen skal vurdere elektronisk kontroll for den som er under 18 år eller varig soningsudyktig, også uten søknad.",
      en: "The service shall consider EM for a person who is under 18 or permanently unfit, also without an application.",
      rows: ["consultation/c6-5-1/own-initiative-duty-under-18-or-unfit"],
    });
    s.exception("2/limits-lifted", {
      cite: "strgjfl. § 16 a (2) 2. pkt.",
      when: any(lt(age, youngUnder), permanentlyUnfit),
      lifts: [wholeLimit, finalLimit],
      nb: "Grensen på seks måneder gjelder ikke for den som er under 18 år eller varig soningsudyktig.",
      en: "The limit of six months does not bind for a person who is under 18 or permanently unfit.",
      rows: [
        "consultation/c6-2-1/final-part-limit-exception-under-18-or-unfit",
        "consultation/c6-3-1/exception-under-18-or-unfit",
        "consultation/c6-5-1/exception-from-6-months-under-18-or-unfit",
      ],
    });
    s.definition("2/no-young-adult-rules", {
      slot: ordinaryAdultRules,
      cite: "strgjfl. § 16 a, fsk. kap. 7",
      value: gte(age, youngUnder),
      nb: "Gjeldende rett har ingen særregler for unge voksne mellom 18 og 25 år; de vanlige reglene for voksne gjelder.",
      en: "The law in force has no special rules for young adults of 18 to 25; the ordinary adult rules apply.",
      rows: ["consultation/c6-5-1/no-rules-18-to-25"],
    });
  },
);
