import { section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { penalCode } from "../../instruments.ts";

/** How imprisonment is fixed. Source: strl. § 31. */
export const section31 = section(
  { instrument: penalCode, number: "31", key: "penal-code/31", from: "2015-10-01", cite: citeIn(penalCode, "31") },
  (s) => {
    s.told("3/units", {
      nb: "Fengsel til og med 120 dager fastsettes i dager, lengre straffer i måneder og år; enhetene gjøres ikke om til hverandre.",
      en: "Imprisonment of up to 120 days is fixed in days, longer terms in months and years; the units are not turned into each other.",
      why: {
        nb: "Dommen setter lengden; klokken legger den på kalenderen i de enhetene den har.",
        en: "The judgment sets the length; the clock lays it on the calendar in its own units.",
      },
    });
    s.told("2/least", {
      nb: "Laveste fengselsstraff er 14 dager om ikke annet er bestemt.",
      en: "The least imprisonment is 14 days unless otherwise provided.",
      why: { nb: "Bindingen gjelder dommeren.", en: "It binds the judge." },
    });
  },
);
