import { gte, least, lt, parameter, plus, plusDays, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import {
  noticeKept,
  placePriority,
  startBy,
  startBySure,
  startNotBefore,
} from "../../execution-of-sentences-act/section-35/slots.ts";
import { sentences } from "../../facts/sentence.ts";
import { serving } from "../../facts/serving.ts";
import { summonsRegulation } from "../../instruments.ts";
import { age } from "../../sentence-clock/slots.ts";
import { unserved } from "../../sentence-clock/term.ts";

const from = "2010-04-01";
export const startWithin = parameter.number(
  "summons.start-within",
  "days",
  { nb: "normal tid fra ordren kom til start", en: "usual time from the order's arrival to the start" },
  [{ from, value: 60, cite: "fik. § 3 (1)" }],
);
export const summonsNotice = parameter.duration(
  "summons.notice",
  {
    nb: "minste tid fra innkallingen er kommet frem til oppmøte",
    en: "least time from arrival of the summons to the start",
  },
  [{ from, value: "P3W", cite: "fik. § 3 (1)" }],
);
export const priorityBelow = parameter.number(
  "summons.priority-below",
  "years",
  { nb: "alder som gir prioritet", en: "age that gives priority" },
  [{ from, value: 23, cite: "fik. § 3 (2)" }],
);
export const childBelow = parameter.number(
  "summons.child-below",
  "years",
  { nb: "alder der 60 dager alltid er fristen", en: "age below which 60 days is always the deadline" },
  [{ from: "2015-10-30", value: 18, cite: "fik. § 3 (3)" }],
);
export const summonsParameters = [startWithin, summonsNotice, priorityBelow, childBelow];

/** Times before serving begins. Source: fik. § 3. */
export const summons3 = section(
  { instrument: summonsRegulation, number: "3", key: "summons-reg/3", from, cite: citeIn(summonsRegulation, "3") },
  (s) => {
    s.date("1/not-before", {
      slot: startNotBefore,
      value: plus(serving.summonsReceivedOn, summonsNotice),
      nb: "Oppmøte settes ikke tidligere enn tre uker etter at innkallingen antas å være kommet frem.",
      en: "The start is not set earlier than three weeks after the summons is assumed to have arrived.",
    });
    s.condition("1/notice", {
      slot: noticeKept,
      holds: gte(serving.plannedStart, startNotBefore),
      nb: "Den domfelte skal ha minst tre uker fra innkallingen kom frem.",
      en: "The person must have at least three weeks from the arrival of the summons.",
    });
    s.deadline("1/start-by", {
      slot: startBy,
      value: plusDays(
        least(sentences, (one) => one.orderArrivedOn, unserved),
        startWithin,
      ),
      nb: "Fullbyrdingen skal normalt begynne innen 60 dager etter at ordren kom; for den som er under 18 år, alltid.",
      en: "Execution normally begins within 60 days of the order's arrival; for a person under 18, always.",
    });
    s.duty("2/priority", {
      slot: placePriority,
      when: lt(age, priorityBelow),
      nb: "Den som er under 23 år, skal prioriteres ved tildeling av plass.",
      en: "A person under 23 has priority when places are given.",
    });
    s.duty("3/child", {
      slot: startBySure,
      when: lt(age, childBelow),
      nb: "For den som er under 18 år, skal plass tildeles så snart som mulig og senest innen 60 dager etter at ordren kom.",
      en: "For a person under 18 a place has to be given as soon as possible, at the latest within 60 days of the order's arrival.",
    });
  },
);
