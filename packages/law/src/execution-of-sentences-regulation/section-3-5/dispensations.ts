import { any, isNone, lt, plus, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { institutionConditions } from "../../execution-of-sentences-act/section-12/in-force.ts";
import { institution } from "../../facts/treatment.ts";
import { executionRegulation } from "../../instruments.ts";
import { servingBegun } from "../../sentence-clock/slots.ts";
import { institutionLength } from "./in-force.ts";

/** What the regulation asks of a stay in an institution as a main rule, and how it is departed from. Source: fsk. § 3-5. */
export const section3x5MainRules = section(
  {
    instrument: executionRegulation,
    number: "3-5",
    key: "reg/3-5",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-5"),
  },
  (s) => {
    s.condition("1/begun-in-prison", {
      slot: institutionConditions,
      holds: servingBegun,
      departure: institution.wholeSentenceReasons,
      nb: "Gjennomføringen skal som hovedregel være begynt i fengsel; hele straffen i institusjon krever særlige og tungtveiende grunner.",
      en: "Serving must as a main rule have begun in prison; the whole sentence in an institution needs special and weighty reasons.",
    });
    s.condition("2/length", {
      slot: institutionConditions,
      holds: any(isNone(institution.to), lt(institution.to, plus(institution.from, institutionLength))),
      departure: institution.longStayReasons,
      nb: "Oppholdet skal normalt ikke vare over tolv måneder; av særlige og tungtveiende grunner kan nærmeste overordnede nivå gi dispensasjon.",
      en: "The stay is normally not longer than twelve months; for special and weighty reasons the next higher level may dispense with that.",
      note: {
        nb: "Er sluttdagen ikke satt, prøves lengden når den settes.",
        en: "Where no last day is set the length is tested once it is.",
      },
    });
  },
);
