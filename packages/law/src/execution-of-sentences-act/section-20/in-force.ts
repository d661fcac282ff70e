import { all, is, not, section } from "@soning/norms";
import { exit, leave } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { servingNow } from "../../sentence-clock/serving-now.ts";
import { citeOf } from "../cite.ts";
import { workReleaseBars, workReleaseConditions, workReleasePower } from "./slots.ts";

/** Day release. Source: strgjfl. § 20 (1). */
export const section20 = section(
  { instrument: executionAct, number: "20", key: "act/20", from: "2002-03-01", cite: citeOf("20") },
  (s) => {
    s.power("1", {
      slot: workReleasePower,
      when: all(workReleaseConditions, not(workReleaseBars)),
      nb: "Kriminalomsorgen kan la den innsatte delta i arbeid, opplæring, program eller andre tiltak utenfor fengsel.",
      en: "The service may let the person take part in work, training, programmes or other measures outside prison.",
    });
    s.condition("1/serving", {
      slot: workReleaseConditions,
      holds: servingNow,
      nb: "Frigang gis fra fengsel under gjennomføringen.",
      en: "Day release is given from prison while serving.",
    });
    s.condition("1/purpose", {
      slot: workReleaseConditions,
      holds: is(exit.purpose, "work", "training", "programme", "other-measure"),
      nb: "Formålet må være arbeid, opplæring, program eller andre tiltak.",
      en: "The purpose must be work, training, a programme or another measure.",
    });
    s.bar("1/security", {
      slot: workReleaseBars,
      when: leave.securityAgainst,
      nb: "Sikkerhetsmessige grunner taler mot.",
      en: "Reasons of security speak against it.",
      rows: ["consultation/c7-7.5.1/day-release-security"],
    });
    s.bar("1/evasion", {
      slot: workReleaseBars,
      when: exit.evasionFeared,
      nb: "Det er grunn til å tro at den innsatte vil unndra seg; utvisning alene avgjør det ikke.",
      en: "There is reason to think that the person will evade serving; expulsion alone does not decide that.",
      rows: ["consultation/c7-7.5.1/day-release-evasion"],
    });
  },
);
