import { all, deadline, isNone, minus, not, parameter, section } from "@soning/norms";
import { applyBy, applyForFinalPartFrom } from "../../electronic-monitoring/common.ts";
import { emLimit } from "../../execution-of-sentences-act/section-16-a/parameters.ts";
import { application } from "../../facts/application.ts";
import { executionRegulation } from "../../instruments.ts";
import { expectedRelease, servingBegun } from "../../sentence-clock/slots.ts";

/** How long a person who has not begun to serve has to apply. */
export const applicationPeriod = parameter.duration(
  "em.in-force.application-period",
  { nb: "søknadsfrist etter informasjonsskrivet", en: "time to apply after the information letter" },
  [
    { from: "2008-08-01", until: "2020-07-24", value: "P14D", cite: "fsk. § 7-9 (2008)" },
    { from: "2020-07-24", value: "P3W", cite: "fsk. § 7-8 (1)" },
  ],
);

/** Information and application (fsk. § 7-8). A late application is taken and marked: the text states no consequence. */
export const section78 = section(
  { instrument: executionRegulation, number: "7-8", key: "reg/7-8", from: "2008-08-01" },
  (s) => {
    s.step("1/inform", {
      cite: "fsk. § 7-8 (1) 1. pkt.",
      when: not(servingBegun),
      nb: "Kriminalomsorgen informerer domfelte om muligheten til å søke om elektronisk kontroll.",
      en: "The service informs the person of the possibility to apply for EM.",
    });
    s.deadline("1/apply", {
      slot: applyBy,
      cite: "fsk. § 7-8 (1) 2. pkt.",
      when: not(servingBegun),
      value: deadline(application.informationLetterReceivedOn, applicationPeriod),
      nb: "Den som ikke har begynt, søker innen fristen etter at informasjonsskrivet er mottatt.",
      en: "A person who has not begun applies within the time after the information letter was received.",
    });
    s.step("2/facilitate", {
      cite: "fsk. § 7-8 (2)",
      from: "2020-07-24",
      when: all(servingBegun, isNone(application.submittedOn)),
      nb: "I saker om siste del legges det til rette for en søknad så tidlig at gjennomføringen kan begynne så nær seks måneder før forventet løslatelse som mulig.",
      en: "In final-part cases the service lets the person apply so early that serving can begin as near to six months before expected release as possible.",
    });
    s.date("2/from", {
      slot: applyForFinalPartFrom,
      cite: "fsk. § 7-8 (2)",
      from: "2020-07-24",
      when: servingBegun,
      value: minus(expectedRelease, emLimit),
      nb: "Dagen seks måneder før forventet løslatelse, da siste del tidligst kan begynne etter grensen i § 16 a.",
      en: "The day six months before expected release, when the final part may begin at the earliest by the limit of § 16 a.",
    });
  },
);
