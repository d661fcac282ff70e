import { all, lt, lte, not, on, plus, section } from "@soning/norms";
import { ownInitiativeDuty } from "../../electronic-monitoring/common.ts";
import {
  finalPartBars,
  finalPartConditions,
  finalPartPower,
  wholeSentenceBars,
  wholeSentenceConditions,
  wholeSentencePower,
} from "../../electronic-monitoring/slots.ts";
import { measuredTermWithin } from "../../electronic-monitoring/term-within.ts";
import { youngUnder } from "../../execution-of-sentences-regulation/section-7-2/parameters.ts";
import { executionAct } from "../../instruments.ts";
import { age, expectedRelease, unconditionalTerm } from "../../sentence-clock/slots.ts";
import { emLimit } from "./parameters.ts";

const cite = "strgjfl. § 16 (2) (2008–2020)";

/** EM as it stood in § 16, second paragraph, until § 16 a: four months, in both forms. */
export const section16aUntil2020 = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", from: "2008-08-01", until: "2020-07-01" },
  (s) => {
    const wholeLimit = s.condition("1/whole-limit", {
      slot: wholeSentenceConditions,
      cite,
      holds: measuredTermWithin(unconditionalTerm, emLimit),
      nb: "Den idømte ubetingede fengselsstraffen måtte være inntil fire måneder.",
      en: "The unconditional sentence imposed had to be up to four months.",
    });
    const finalLimit = s.condition("1/b", {
      slot: finalPartConditions,
      cite,
      holds: lte(expectedRelease, plus(on, emLimit)),
      nb: "Det måtte være inntil fire måneder igjen til forventet løslatelse.",
      en: "Up to four months could be left to expected release.",
    });
    s.power("1/whole", {
      slot: wholeSentencePower,
      cite,
      when: all(wholeSentenceConditions, not(wholeSentenceBars)),
      nb: "Hele straffen kunne gjennomføres med elektronisk kontroll.",
      en: "The whole sentence could be served with EM.",
    });
    s.power("1", {
      slot: finalPartPower,
      cite,
      when: all(finalPartConditions, not(finalPartBars)),
      nb: "Siste del av straffen kunne gjennomføres med elektronisk kontroll.",
      en: "The final part of the sentence could be served with EM.",
    });
    s.duty("2/own-initiative", {
      slot: ownInitiativeDuty,
      cite,
      from: "2012-01-20",
      when: lt(age, youngUnder),
      nb: "Kriminalomsorgen skulle alltid vurdere elektronisk kontroll for domfelte under 18 år.",
      en: "The service always had to consider EM for persons under 18.",
    });
    s.exception("2/limits-lifted", {
      cite,
      from: "2012-01-20",
      when: lt(age, youngUnder),
      lifts: [wholeLimit, finalLimit],
      nb: "Grensen på fire måneder gjaldt ikke for domfelte under 18 år.",
      en: "The limit of four months did not bind for persons under 18.",
    });
  },
);
