import { not, section } from "@soning/norms";
import { serving } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** What the execution must take account of, one by one. Source: strgjfl. § 2 (1); consultation paper 7.2.1. */
export const section2Purposes = section(
  { instrument: executionAct, number: "2", key: "act/2", from: "2002-03-01", cite: citeOf("2") },
  (s) => {
    s.consideration("1/purpose", {
      value: not(suitability.purposeAgainst),
      nb: "Straffen skal gjennomføres på en måte som tar hensyn til formålet med straffen.",
      en: "The sentence must be executed in a way that takes account of what the punishment is for.",
      rows: ["consultation/c7-7.2.1/s2-purpose-of-penalty"],
    });
    s.consideration("1/counter-offences", {
      value: suitability.countersNewCrime,
      nb: "Straffen skal gjennomføres på en måte som motvirker nye straffbare handlinger.",
      en: "The sentence must be executed in a way that works against new offences.",
      rows: ["consultation/c7-7.2.1/s2-counteract-offences"],
    });
    s.consideration("1/safe-for-society", {
      value: not(suitability.securityAgainst),
      nb: "Straffen skal gjennomføres på en måte som er betryggende for samfunnet.",
      en: "The sentence must be executed in a way that is safe for society.",
      rows: ["consultation/c7-7.2.1/s2-reassure-society"],
    });
    s.consideration("1/satisfactory-conditions", {
      value: serving.satisfactoryConditions,
      nb: "Innenfor disse rammene skal de innsatte ha tilfredsstillende forhold.",
      en: "Within these limits the inmates must have satisfactory conditions.",
      rows: ["consultation/c7-7.2.1/s2-satisfactory-conditions"],
    });
  },
);
