import { all, any, is, section } from "@soning/norms";
import { application } from "../../facts/application.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { monitored } from "../section-16-a/in-force-requirements.ts";

/** The form without EM is what is asked about, or how the sentence is served. */
const homeServing = any(is(application.about, "outside-prison"), is(serving.form, "outside-prison"));

/** What § 16 does not ask, as chapter 6 of the paper sets it against EM. Conditions and bars stand in `in-force.ts`. */
export const section16AgainstMonitoring = section(
  { instrument: executionAct, number: "16", key: "act/16", from: "2020-07-01", cite: () => "strgjfl. § 16" },
  (s) => {
    s.told("1/partial", {
      why: {
        nb: "Forklarer formen; vilkårene står i paragrafen.",
        en: "It explains the form; the conditions stand in the section.",
      },
      nb: "Gjennomføring utenfor fengsel etter § 16 er delgjennomføring i eget hjem, ofte kalt hjemmesoning.",
      en: "Serving outside prison under § 16 is a part-serving in the person's home, often called home serving.",
      rows: ["consultation/c6-7/home-serving-is-partial"],
    });
    s.consequence("1/no-time-limit", {
      when: homeServing,
      nb: "Hjemmesoning har ingen lengste tid.",
      en: "Home serving has no maximum time.",
      rows: ["consultation/c6-7/home-no-time-limit"],
    });
    s.consequence("1/no-offence-bar", {
      when: homeServing,
      nb: "Ingen lovbrudd stenger alene for hjemmesoning.",
      en: "No offence bars home serving by itself.",
      rows: ["consultation/c6-7/home-no-offence-bar"],
    });
    s.bar("1/no-monitoring", {
      when: all(is(serving.form, "outside-prison"), monitored),
      nb: "Ved gjennomføring etter § 16 kan domfelte ikke være undergitt elektronisk kontroll.",
      en: "In serving under § 16 the person cannot be put under electronic control.",
      rows: ["consultation/c6-7/home-no-electronic-control"],
    });
    s.consequence("2/no-cohabitant-consent", {
      when: homeServing,
      nb: "For hjemmesoning kreves det ikke samtykke fra samboende.",
      en: "No consent of cohabitants is required for home serving.",
      rows: ["consultation/c6-8-5/no-cohabitant-consent-in-home-serving"],
    });
  },
);
