import { section, some } from "@soning/norms";
import { breaches } from "../../facts/conduct.ts";
import { executionRegulation } from "../../instruments.ts";

/** What counts in choosing the reaction to a breach (fsk. § 7-7, second paragraph). */
export const section77 = section(
  { instrument: executionRegulation, number: "7-7", key: "reg/7-7", from: "2008-08-01" },
  (s) => {
    s.consideration("2/seriousness", {
      cite: "fsk. § 7-7 (2)",
      value: some(breaches, (each) => each.serious),
      nb: "I valget mellom tilbakeføring og irettesettelse legges det vekt på hvor alvorlig bruddet er, og omstendighetene rundt det.",
      en: "In choosing between return and reprimand the seriousness of the breach and its circumstances are weighed.",
      rows: ["consultation/c6-8-9/breach-seriousness-weighed"],
    });
  },
);
