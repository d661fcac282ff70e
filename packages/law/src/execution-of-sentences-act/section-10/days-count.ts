import { is, section, slot } from "@soning/norms";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** The days served in the present form count as served when shares of the term and release are computed. */
export const daysCountAsServed = slot.boolean("act.10/days-count", {
  nb: "dagene regnes som gjennomført straff",
  en: "the days count as served",
});
export const daysCountSlots = [daysCountAsServed];

/** The day-count of the forms outside prison against release. Source: strgjfl. § 10 (1), (3); § 42 (1). */
export const section10DaysCount = section(
  { instrument: executionAct, number: "10", key: "act/10", from: "2002-03-01", cite: citeOf("10") },
  (s) => {
    s.definition("1/days-count/prison", {
      slot: daysCountAsServed,
      value: is(serving.form, "prison"),
      nb: "Dager i fengsel er gjennomført straff.",
      en: "Days in prison are served.",
      cite: "strgjfl. § 10 (1) a–c",
    });
    s.definition("1/days-count/outside-prison", {
      slot: daysCountAsServed,
      value: is(serving.form, "outside-prison", "em-whole-sentence", "em-final-part"),
      nb: "Dager etter §§ 16 og 16 a er gjennomført straff og teller med mot løslatelse på linje med dager i fengsel.",
      en: "Days under §§ 16 and 16 a are served and count towards release as days in prison do.",
      cite: "strgjfl. § 10 (1) d og e, § 42 (1)",
    });
    s.definition("3/days-count/institution-or-hospital", {
      slot: daysCountAsServed,
      value: is(serving.form, "institution", "hospital"),
      nb: "Dager i institusjon eller sykehus etter §§ 12 og 13 er gjennomført straff og teller med mot løslatelse.",
      en: "Days in an institution or a hospital under §§ 12 and 13 are served and count towards release.",
      cite: "strgjfl. § 10 (3), § 42 (1)",
    });
  },
);
