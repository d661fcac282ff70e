import { any, lt, section } from "@soning/norms";
import { firstDayWithin } from "../../electronic-monitoring/first-day-within.ts";
import { finalPartFrom } from "../../electronic-monitoring/proposal-slots.ts";
import { permanentlyUnfit } from "../../electronic-monitoring/slots.ts";
import { youngUnder } from "../../execution-of-sentences-regulation/section-7-2/parameters.ts";
import { executionAct } from "../../instruments.ts";
import { age, expectedRelease, firstDay, oneThirdOn } from "../../sentence-clock/slots.ts";
import { emLimit } from "./parameters.ts";

/** First day of the final part with EM by the time conditions alone: begun, one third, six months left. Source: § 16 a (1), (2); fsk. § 7-2 (2). */
export const section16aFirstDay = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", from: "2020-07-01" },
  (s) => {
    s.date("1/begun/day", {
      slot: finalPartFrom,
      cite: "fsk. § 7-2 (2) 1. pkt.",
      value: firstDay,
      nb: "Tidligst når gjennomføringen begynner.",
      en: "At the earliest when serving begins.",
    });
    const thirdDay = s.date("1/a/day", {
      slot: finalPartFrom,
      cite: "fsk. § 7-2 (2) 2. pkt.",
      value: oneThirdOn,
      nb: "Tidligst når en tredjedel er gjennomført.",
      en: "At the earliest when one third is served.",
    });
    const limitDay = s.date("1/b/day", {
      slot: finalPartFrom,
      cite: "strgjfl. § 16 a (1)",
      value: firstDayWithin(expectedRelease, emLimit),
      nb: "Tidligst når det er seks måneder igjen til forventet løslatelse.",
      en: "At the earliest when six months are left until expected release.",
    });
    s.exception("2/days-lifted", {
      cite: "strgjfl. § 16 a (2) 2. pkt., fsk. § 7-2 (2)",
      when: any(lt(age, youngUnder), permanentlyUnfit),
      lifts: [thirdDay, limitDay],
      nb: "Tidspunktene gjelder ikke for den som er under 18 år eller varig soningsudyktig.",
      en: "Neither day binds a person who is under 18 or permanently unfit for prison.",
    });
  },
);
