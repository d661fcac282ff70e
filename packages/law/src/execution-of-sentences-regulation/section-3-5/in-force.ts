import { all, is, isNone, least, minusDays, parameter, plus, section, slot } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { stays } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";
import { oneDay } from "../../sentence-clock/term.ts";

/** Last day of a stay in an institution, as a normal rule. */
export const institutionUntil = slot.date("institution/until", {
  fallback: "none",
  nb: "normal lengste dag i institusjon",
  en: "usual last day in an institution",
});
export const institutionSlots = [institutionUntil];
export const institutionLength = parameter.duration(
  "institution.longest",
  { nb: "normalt lengste opphold i institusjon", en: "usual longest stay in an institution" },
  [{ from: "2002-03-01", value: "P12M", cite: "fsk. § 3-5 (2)" }],
);
export const institutionParameters = [institutionLength];

/** Serving in an institution. Source: fsk. § 3-5. */
export const section3x5 = section(
  {
    instrument: executionRegulation,
    number: "3-5",
    key: "reg/3-5",
    from: "2002-03-01",
    cite: citeIn(executionRegulation, "3-5"),
  },
  (s) => {
    s.date("2/until", {
      slot: institutionUntil,
      value: minusDays(
        plus(
          least(
            stays,
            (one) => one.from,
            (one) => all(is(one.level, "institution"), isNone(one.to)),
          ),
          institutionLength,
        ),
        oneDay,
      ),
      nb: "Opphold i institusjon skal normalt ikke vare over tolv måneder; mer kan nærmeste overordnede nivå innvilge.",
      en: "A stay in an institution is normally not longer than twelve months; the next higher level may grant more.",
    });
  },
);
