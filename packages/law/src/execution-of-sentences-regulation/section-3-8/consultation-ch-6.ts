import { gte, is, section } from "@soning/norms";
import { conduct } from "../../facts/conduct.ts";
import { serving } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";
import { weeklyMeetings } from "../section-7-4/in-force.ts";

/** Whether the weekly attendance outside prison is kept (fsk. § 3-8). The duty itself stands in `in-force.ts`. */
export const section3x8Kept = section(
  { instrument: executionRegulation, number: "3-8", key: "reg/3-8", from: "2020-07-24", cite: () => "fsk. § 3-8 (1)" },
  (s) => {
    s.duty("1/weekly-kept", {
      when: is(serving.form, "outside-prison"),
      value: gte(conduct.meetingsThisWeek, weeklyMeetings),
      nb: "Også den som soner hjemme uten elektronisk kontroll, skal møte minst én gang i uken.",
      en: "Also a person in home serving without EM shall attend at least once a week.",
      rows: ["consultation/c6-8-7/weekly-attendance-home"],
    });
  },
);
