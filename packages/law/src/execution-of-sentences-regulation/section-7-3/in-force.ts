import { ageOn, all, any, every, exists, gt, isNone, lt, lte, not, on, parameter, section } from "@soning/norms";
import { commonConditions } from "../../electronic-monitoring/common.ts";
import { application } from "../../facts/application.ts";
import { conduct } from "../../facts/conduct.ts";
import { home, residents } from "../../facts/household.ts";
import { executionRegulation } from "../../instruments.ts";

/** "Over 18" is read as having turned 18: elsewhere the paper speaks of cohabitants of full age. */
export const cohabitantConsentAge = parameter.number(
  "em.in-force.cohabitant-consent-age",
  "years",
  { nb: "alder fra hvilken samboende må samtykke", en: "age from which cohabitants must consent" },
  [{ from: "2008-08-01", value: 18, cite: "fsk. § 7-3 (2)" }],
);

/** The home, the cohabitants and what the person must accept (fsk. § 7-3; the same in substance since 2008). */
export const section73 = section(
  { instrument: executionRegulation, number: "7-3", key: "reg/7-3", from: "2008-08-01" },
  (s) => {
    s.condition("1/home", {
      slot: commonConditions,
      cite: "fsk. § 7-3 (1) 1. pkt.",
      holds: all(home.electricity, home.telephonePossible),
      nb: "Boligen må ha innlagt strøm og mulighet for egnet telefonforbindelse.",
      en: "The home must have electricity laid on and the possibility of a suitable telephone connection.",
      rows: ["consultation/c6-8-3/home-electricity-phone"],
    });
    s.condition("1/suitable", {
      slot: commonConditions,
      cite: "fsk. § 7-3 (1) 1. pkt.",
      holds: home.suitable,
      nb: "Boligen må være egnet.",
      en: "The home must be found suitable.",
      rows: ["consultation/c6-8-3/home-suitable"],
    });
    s.duty("1/visits", {
      cite: "fsk. § 7-3 (1) 2. pkt.",
      value: not(conduct.visitRefused),
      nb: "Domfelte skal godta besøk av kriminalomsorgen eller andre som den bemyndiger.",
      en: "The person shall accept visits by the service or one it authorises.",
      rows: ["consultation/c6-8-7/must-allow-visits"],
    });
    s.condition("2/cohabitants", {
      slot: commonConditions,
      cite: "fsk. § 7-3 (2)",
      holds: every(residents, (each) =>
        any(
          lt(ageOn(each.birthDate), cohabitantConsentAge),
          not(each.sharesHousehold),
          all(
            exists(each.consentedOn),
            lte(each.consentedOn, on),
            any(isNone(each.withdrawnOn), gt(each.withdrawnOn, on)),
          ),
        ),
      ),
      nb: "Alle over 18 år som bor sammen med domfelte, må ha samtykket.",
      en: "Everyone over 18 who lives with the person must have consented.",
      rows: ["consultation/c4-1/condition-adult-cohabitants", "consultation/c6-8-5/cohabitants-over-18-consent"],
      note: {
        nb: "Forskriften sier ikke at et samtykke kan trekkes; retningslinjene gjør det, og et samtykke som er trukket, regnes ikke.",
        en: "The regulation does not say that consent may be withdrawn; the guidelines do, and a withdrawn consent is not counted.",
      },
    });
    s.duty("3/accept", {
      cite: "fsk. § 7-3 (3)",
      value: application.conditionsAccepted,
      nb: "Domfelte skal godta de krav og vilkår som kriminalomsorgen fastsetter.",
      en: "The person shall accept the requirements and conditions that the service sets.",
      rows: ["consultation/c6-8-7/must-accept-requirements"],
    });
  },
);
