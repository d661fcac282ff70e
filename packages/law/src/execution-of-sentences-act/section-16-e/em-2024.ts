import { all, choice, is, section } from "@soning/norms";
import { controlPower } from "../../electronic-monitoring/control-slots.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { fineServiceControl, subjectOf16b, subjectOf16e, subjects16 } from "./subject-slots.ts";

/** § 16 b moves to § 16 e, as proposed. Source: consultation paper ch. 10.1, before § 16 e. */
export const section16Numbers = section(
  { instrument: executionAct, number: "16 e", key: "act/16-numbers", overlay: "em-2024", cite: citeOf("16 e") },
  (s) => {
    s.definition("16b", {
      slot: subjectOf16b,
      value: choice("whole-sentence-serving", subjects16),
      nb: "§ 16 b handler om helgjennomføring med elektronisk kontroll; bøtetjenesten flyttes.",
      en: "§ 16 b is about whole-sentence serving with electronic monitoring; fine service moves.",
      rows: ["consultation/p-16e/renumbered"],
    });
    s.definition("16e", {
      slot: subjectOf16e,
      value: choice("fine-service", subjects16),
      nb: "§ 16 e handler om bøtetjeneste.",
      en: "§ 16 e is about fine service.",
    });
  },
);

/** Digital control of fine service, as proposed. Source: consultation paper ch. 10.1, § 16 e (3), fourth sentence. */
export const section16eProposed = section(
  { instrument: executionAct, number: "16 e", key: "act/16e", overlay: "em-2024", cite: citeOf("16 e") },
  (s) => {
    s.power("3/p4/digital-control", {
      slot: fineServiceControl,
      when: all(is(serving.form, "fine-service"), controlPower),
      nb: "Den som gjennomfører bøtetjeneste, kan underlegges digital kontroll etter § 16 d.",
      en: "A person in fine service may be put under digital control by § 16 d.",
      rows: ["consultation/p-16e/digital-control"],
    });
  },
);
