import { all, any, exists, gte, is, isNone, lt, lte, not, parameter, section } from "@soning/norms";
import { commonConditions } from "../../electronic-monitoring/common.ts";
import { conduct } from "../../facts/conduct.ts";
import { occupation } from "../../facts/occupation.ts";
import { serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";

/** How often the person attends in a week, at least. */
export const weeklyMeetings = parameter.number(
  "em.in-force.weekly-meetings",
  undefined,
  { nb: "færreste oppmøter i uken", en: "fewest meetings in a week" },
  [
    { from: "2008-08-01", until: "2020-07-24", value: 2, cite: "fsk. § 7-4 (3) (2008)" },
    { from: "2020-07-24", value: 1, cite: "fsk. § 7-4 (3)" },
  ],
);

/** The hours of occupation by the guidelines: values of the service, not of the law. */
const leastHours = parameter.number(
  "em.guideline.occupation-hours-least",
  "hours",
  {
    nb: "færreste timer sysselsetting i uken etter retningslinjene",
    en: "fewest hours of occupation a week by the guidelines",
  },
  [{ from: "2008-08-01", value: 20, cite: "KSF-2008-9001 kap. 3 pkt. 16a (1).3.6.3" }],
);
const mostHours = parameter.number(
  "em.guideline.occupation-hours-most",
  "hours",
  {
    nb: "flest timer sysselsetting i uken etter retningslinjene",
    en: "most hours of occupation a week by the guidelines",
  },
  [{ from: "2008-08-01", value: 45, cite: "KSF-2008-9001 kap. 3 pkt. 16a (1).3.6.3" }],
);
export const occupationHours = [leastHours, mostHours];

/** What the person does while serving with EM (fsk. § 7-4). */
export const section74 = section(
  { instrument: executionRegulation, number: "7-4", key: "reg/7-4", from: "2008-08-01" },
  (s) => {
    s.step("1/plan", {
      cite: "fsk. § 7-4 (1)",
      value: all(exists(serving.planDrawnUpOn), serving.planCoversPlaceAndTime, serving.planCoversOccupation),
      nb: "Kriminalomsorgen lager en gjennomføringsplan som minst sier hvor og når domfelte skal være, og hva sysselsettingen er.",
      en: "The service draws up an execution plan that covers at least where and when the person is to be, and the occupation.",
      rows: ["consultation/c4-1/execution-plan", "consultation/c7-7.3.2/plan-states-times"],
    });
    s.step("1/plan-holds-conditions", {
      cite: "fsk. § 7-4 (1)",
      nb: "Forutsetninger og vilkår for gjennomføringen skrives inn i planen.",
      en: "The preconditions and conditions for serving are set out in the plan.",
      rows: ["consultation/c4-1/plan-holds-conditions"],
    });
    s.condition("2/norway", {
      slot: commonConditions,
      cite: "fsk. § 7-4 (2) 1. pkt.",
      when: not(is(occupation.kind, "none")),
      holds: occupation.inNorway,
      nb: "Sysselsettingen må være i Norge.",
      en: "The occupation must be in Norway.",
      rows: ["consultation/c6-8-4/occupation-in-norway"],
    });
    s.condition("2/controllable", {
      slot: commonConditions,
      cite: "fsk. § 7-4 (2) 2. pkt.",
      when: not(is(occupation.kind, "none")),
      holds: occupation.controllable,
      nb: "Sysselsettingen må kunne kontrolleres på en tilfredsstillende måte.",
      en: "It must be possible to control the occupation satisfactorily.",
      rows: ["consultation/c6-8-4/occupation-controllable"],
    });
    s.exception("2/waiver", {
      cite: "fsk. § 7-4 (2) 3. pkt.",
      from: "2020-07-24",
      when: all(
        any(occupation.impossible, is(occupation.limitedBy, "health", "unfit-for-prison", "disability")),
        occupation.waived,
      ),
      // the proposal of 2024 keeps this sentence, and asks for occupation in §§ 16 a (1) e and 16 b (1) d
      lifts: ["act/16a/3/occupation", "act/16a/1/e/occupied", "act/16b/1/d/occupied"],
      nb: "Kravet til sysselsetting kan fravikes helt eller delvis når domfelte ikke kan aktiviseres, eller når helse, soningsudyktighet eller funksjonshemming begrenser det.",
      en: "The requirement of occupation may be waived wholly or partly if the person cannot be occupied, or if health, unfitness for prison or disability limits it.",
      rows: ["consultation/c6-8-4/occupation-waiver"],
      note: {
        nb: "Ordlyden løfter kravet til sysselsetting; sted og kontroll gjelder den sysselsettingen som er igjen.",
        en: "The wording lifts the requirement of occupation; place and control hold for what occupation is left.",
      },
    });
    s.condition("2/hours", {
      cite: "KSF-2008-9001 kap. 3 pkt. 16a (1).3.6.3",
      when: not(is(occupation.kind, "none")),
      holds: all(gte(occupation.hoursPerWeek, leastHours), lte(occupation.hoursPerWeek, mostHours)),
      departure: occupation.waived,
      nb: "Sysselsettingen skal som hovedregel utgjøre mellom 20 og 45 timer i uken; timetallet er en retningslinje og stenger ikke.",
      en: "The occupation should as a main rule amount to between 20 and 45 hours a week; the hours are a guideline and bar nothing.",
    });
    s.duty("3/weekly-attendance", {
      cite: "fsk. § 7-4 (3)",
      value: gte(conduct.meetingsThisWeek, weeklyMeetings),
      nb: "Domfelte skal møte for kriminalomsorgen eller den som kriminalomsorgen bestemmer, minst én gang i uken.",
      en: "The person shall attend at the service or a body that it designates at least once a week.",
      rows: ["consultation/c6-8-7/weekly-attendance-ec"],
    });
    s.duty("4/sober", {
      cite: "fsk. § 7-4 (4), strgjfl. § 16 (2)",
      value: any(
        isNone(conduct.intoxicantUsedOn),
        lt(conduct.intoxicantUsedOn, serving.formSince),
        conduct.lawfullyPrescribed,
      ),
      nb: "Domfelte skal være rusfri under hele gjennomføringen; bare lovlig foreskrevne stoffer er tillatt.",
      en: "The person must be free of intoxicants throughout; only lawfully prescribed substances are allowed.",
      rows: ["consultation/c4-1/condition-sober", "consultation/c6-8-7/no-intoxicants"],
    });
    s.step("4/samples", {
      cite: "fsk. § 7-4 (4) 2. pkt.",
      nb: "Kriminalomsorgen kan pålegge domfelte å avgi prøve for å avdekke rusbruk.",
      en: "The service may order the person to give samples to detect substance use.",
      rows: ["consultation/c4-1/may-order-samples"],
    });
  },
);
