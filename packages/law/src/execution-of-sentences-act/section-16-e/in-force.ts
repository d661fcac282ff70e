import { choice, section } from "@soning/norms";
import { executionAct } from "../../instruments.ts";
import { subjectOf16b, subjects16 } from "./subject-slots.ts";

/** What § 16 b is about today. Source: strgjfl. § 16 b, so numbered since 1 July 2020 (before that § 16 a). */
export const section16bSubject = section(
  {
    instrument: executionAct,
    number: "16 b",
    key: "act/16-numbers",
    from: "2020-07-01",
    cite: () => `${executionAct.short} § 16 b`,
  },
  (s) => {
    s.definition("16b", {
      slot: subjectOf16b,
      value: choice("fine-service", subjects16),
      nb: "§ 16 b handler om bøtetjeneste.",
      en: "§ 16 b is about fine service.",
    });
  },
);
