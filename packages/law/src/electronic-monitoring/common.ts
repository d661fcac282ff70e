import { section, slot } from "@soning/norms";
import { executionAct } from "../instruments.ts";
import { stillToServe } from "../sentence-clock/serving-now.ts";
import { finalPartBars, finalPartConditions, wholeSentenceBars, wholeSentenceConditions } from "./slots.ts";

// What the law asks alike of both forms of EM. The norms conclude here once; the section below reads them into each form.

/** Conditions that hold for the whole sentence and for the final part. */
export const commonConditions = slot.boolean("em.common/conditions", {
  combine: "all",
  nb: "felles vilkår for elektronisk kontroll",
  en: "conditions common to both forms of EM",
});
/** Bars to both forms. */
export const commonBars = slot.boolean("em.common/bars", {
  nb: "noe stenger for elektronisk kontroll",
  en: "bars to both forms of EM",
});
/** Purpose, security, evasion or inadvisability, as the official has found it. */
export const refusalGrounds = slot.boolean("em.common/refusal-grounds", {
  nb: "skjønnsmessig avslagsgrunn",
  en: "a discretionary ground of refusal",
});
/** A provision that shuts out whoever is convicted under it. */
export const absoluteOffenceBars = slot.boolean("em.common/offence-bars/absolute", {
  nb: "lovbrudd som alltid stenger",
  en: "an offence that always bars",
});
/** A provision that shuts out with a child, somebody of the home, or an earlier similar conviction. */
export const conditionalOffenceBars = slot.boolean("em.common/offence-bars/conditional", {
  nb: "lovbrudd som stenger på vilkår",
  en: "an offence that bars on conditions",
});
/** The person falls under the ordinary rules for adults, without a rule for age. */
export const ordinaryAdultRules = slot.boolean("em.common/ordinary-adult-rules", {
  combine: "one",
  fallback: false,
  nb: "bare de vanlige reglene for voksne gjelder",
  en: "only the ordinary rules for adults apply",
});
/** The service considers EM of its own accord, whether or not anybody applies. */
export const ownInitiativeDuty = slot.boolean("em.common/own-initiative", {
  nb: "elektronisk kontroll skal vurderes uten søknad",
  en: "EM shall be considered without an application",
});

/** Last day to apply for a person who has not begun to serve; `none` when no such time runs. */
export const applyBy = slot.date("em.common/apply-by", {
  fallback: "none",
  nb: "siste dag for å søke",
  en: "last day to apply",
});
/** The day so long before expected release as the final part may last. */
export const applyForFinalPartFrom = slot.date("em.common/final-part-limit-day", {
  fallback: "none",
  nb: "dagen da grensen for siste del nås",
  en: "the day on which the limit of the final part is reached",
});

export const commonSlots = [
  commonConditions,
  commonBars,
  refusalGrounds,
  absoluteOffenceBars,
  conditionalOffenceBars,
  ordinaryAdultRules,
  ownInitiativeDuty,
  applyBy,
  applyForFinalPartFrom,
];

/** Reads the common conditions and bars into each of the two forms. */
export const commonToBothForms = section(
  {
    instrument: executionAct,
    number: "16 a",
    key: "em/common",
    from: "2008-08-01",
    cite: () => "strgjfl. § 16 a, fsk. kap. 7",
  },
  (s) => {
    s.condition("whole/conditions", {
      slot: wholeSentenceConditions,
      holds: commonConditions,
      nb: "De felles vilkårene for elektronisk kontroll må være oppfylt.",
      en: "The conditions common to both forms of EM must be fulfilled.",
    });
    s.condition("final/conditions", {
      slot: finalPartConditions,
      holds: commonConditions,
      nb: "De felles vilkårene for elektronisk kontroll må være oppfylt.",
      en: "The conditions common to both forms of EM must be fulfilled.",
    });
    s.condition("final/time-left", {
      slot: finalPartConditions,
      holds: stillToServe,
      nb: "Noe av straffen må gjenstå, og personen må ikke alt være løslatt.",
      en: "Something of the sentence must be left, and the person must not be released already.",
    });
    s.bar("whole/bars", {
      slot: wholeSentenceBars,
      when: commonBars,
      nb: "Noe stenger for elektronisk kontroll i begge former.",
      en: "Something bars EM in both forms.",
    });
    s.bar("final/bars", {
      slot: finalPartBars,
      when: commonBars,
      nb: "Noe stenger for elektronisk kontroll i begge former.",
      en: "Something bars EM in both forms.",
    });
  },
);
