import { all, is, not, section } from "@soning/norms";
import { reprimandConditions, reprimandPower } from "../../electronic-monitoring/breach-slots.ts";
import { decision } from "../../facts/application.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { servesOutsidePrison } from "../outside-prison.ts";

/** Written reprimand outside prison, as proposed. Source: consultation paper ch. 10.1, § 40 (3), first sentence, with 6.8.9. */
export const section40Proposed = section(
  { instrument: executionAct, number: "40", key: "act/40", overlay: "em-2024", cite: citeOf("40") },
  (s) => {
    s.power("3/p1", {
      slot: reprimandPower,
      when: reprimandConditions,
      nb: "Den som gjennomfører straff utenfor fengsel, kan gis skriftlig irettesettelse.",
      en: "A person who serves outside prison may be given a written reprimand.",
      note: {
        nb: "Drøftelsen omtaler dagens regel som en plikt; både teksten og § 40 i kraft sier «kan», og endringen gjelder bare henvisningen.",
        en: 'The discussion calls the present rule a duty; the text and § 40 in force both say "may", and only the reference changes.',
      },
      fault: "consultation/fault/40-shall-or-may",
      rows: ["consultation/p-40/written-reprimand"],
    });
    s.condition("3/p1/forms", {
      slot: reprimandConditions,
      holds: servesOutsidePrison,
      nb: "Regelen gjelder gjennomføring etter § 16, § 16 a og § 16 b.",
      en: "The rule covers serving under §§ 16, 16 a and 16 b.",
      rows: ["consultation/p-40/scope-three-forms"],
    });
    s.condition("3/p1/no-return", {
      slot: reprimandConditions,
      holds: not(all(is(decision.about, "return-to-prison"), is(decision.outcome, "recall"))),
      nb: "Irettesettelse er bare aktuelt hvis tilbakeføring etter § 14 syvende ledd ikke besluttes.",
      en: "A reprimand is possible only if return under § 14 seventh paragraph is not decided.",
      rows: ["consultation/p-40/only-if-no-recall"],
    });
  },
);
