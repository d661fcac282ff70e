import { all, gte, is, not, on, section, some } from "@soning/norms";
import { ownConsent, residentsConsent } from "../../electronic-monitoring/proposed-home.ts";
import { offences } from "../../facts/offences.ts";
import { serving } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { halfOn, preventiveDetention } from "../../sentence-clock/slots.ts";
import {
  outsidePrisonBars,
  outsidePrisonConditions,
  outsidePrisonFrom,
  outsidePrisonPower,
} from "../../serving-outside-prison/slots.ts";
import { citeOf } from "../cite.ts";
import { hasFixedHome, isOccupied } from "../outside-prison.ts";
import {
  lettersFulfilled,
  occupationCounts,
  offenceWeighed,
  outsidePrisonForm,
  restUnlimited,
} from "./proposal-slots.ts";

/** Serving the last part outside prison, as proposed: form and conditions. Source: consultation paper ch. 10.1, § 16 (1), with 6.7.3 and 6.8. */
export const section16Proposed = section(
  {
    instrument: executionAct,
    number: "16",
    key: "act/16",
    overlay: "em-2024",
    cite: citeOf("16"),
    replaces: ["act/16/*"],
  },
  (s) => {
    s.definition("heading", {
      slot: outsidePrisonForm,
      value: is(serving.form, "outside-prison"),
      nb: "§ 16 gjelder siste del av fengselsstraffen utenfor fengsel; elektronisk kontroll er ikke en del av formen.",
      en: "§ 16 is about the last part of a prison sentence outside prison; electronic monitoring is no part of the form.",
      rows: ["consultation/p-16/form-definition"],
    });
    s.power("1", {
      slot: outsidePrisonPower,
      when: all(outsidePrisonConditions, not(outsidePrisonBars)),
      nb: "Når vilkårene er oppfylt, kan den domfelte overføres til å gjennomføre resten av den ubetingede straffen utenfor fengsel.",
      en: "When the conditions are fulfilled the person may be moved to serve the rest of the unconditional sentence outside prison.",
      rows: ["consultation/p-16/power"],
    });
    s.definition("1/together", {
      slot: lettersFulfilled,
      value: outsidePrisonConditions,
      nb: "Alle bokstavene må være oppfylt samtidig.",
      en: "All the letters must be fulfilled together.",
      note: {
        nb: "Listen mangler «og»; sammenhengen viser at vilkårene er kumulative.",
        en: 'The list lacks an "and"; the context shows that the conditions are cumulative.',
      },
      fault: "consultation/fault/lists-without-joining-word",
      rows: ["consultation/p-16/conditions-cumulative"],
    });
    s.condition("1/a", {
      slot: outsidePrisonConditions,
      holds: gte(on, halfOn),
      nb: "Minst halvparten av den ubetingede fengselsstraffen er gjennomført.",
      en: "At least half of the unconditional prison sentence is served.",
      note: {
        nb: "Teksten sier ikke om varetekt regnes med; klokken regner den med, som ved prøveløslatelse.",
        en: "The text does not say whether remand counts; the clock counts it, as for release on probation.",
      },
      fault: "consultation/fault/served-remand-not-said",
      rows: ["consultation/p-16/a-half-served"],
    });
    s.date("1/a/from", {
      slot: outsidePrisonFrom,
      when: not(preventiveDetention),
      value: halfOn,
      nb: "Tidligst når halvparten er gjennomført.",
      en: "At the earliest when half is served.",
    });
    s.condition("1/b/development", {
      slot: outsidePrisonConditions,
      holds: suitability.speciallyPositiveDevelopment,
      nb: "Overføringen er hensiktsmessig for å sikre en fortsatt særlig positiv utvikling.",
      en: "The transfer is expedient in order to secure a continued, particularly positive development.",
      rows: ["consultation/p-16/b-expedient-special"],
    });
    s.condition("1/b/new-crime", {
      slot: outsidePrisonConditions,
      holds: suitability.countersNewCrime,
      nb: "Overføringen er hensiktsmessig for å motvirke ny kriminalitet.",
      en: "The transfer is expedient in order to counter new crime.",
      rows: ["consultation/p-16/b-counter-crime"],
    });
    s.condition("1/c/purpose", {
      slot: outsidePrisonConditions,
      holds: not(suitability.purposeAgainst),
      nb: "Formålet med straffen taler ikke mot.",
      en: "The purpose of the punishment does not speak against it.",
      rows: ["consultation/p-16/c-purpose"],
    });
    s.condition("1/c/security", {
      slot: outsidePrisonConditions,
      holds: not(suitability.securityAgainst),
      nb: "Hensynet til en sikkerhetsmessig forsvarlig gjennomføring taler ikke mot.",
      en: "The need for secure serving does not speak against it.",
      rows: ["consultation/p-16/c-security"],
    });
    s.condition("1/c/advisable", {
      slot: outsidePrisonConditions,
      holds: suitability.otherwiseAdvisable,
      nb: "Overføringen anses ellers tilrådelig; dette er nytt for § 16.",
      en: "The transfer is otherwise considered advisable; this is new for § 16.",
      rows: ["consultation/p-16/c-advisable"],
    });
    s.condition("1/d/home", {
      slot: outsidePrisonConditions,
      holds: hasFixedHome,
      nb: "Den domfelte vil ha fast bopel i gjennomføringsperioden; en institusjon eller kommunal boenhet kan være boligen.",
      en: "The person will have a fixed residence while serving; an institution or a municipal unit can be the home.",
      rows: ["consultation/p-16/d-fixed-residence"],
    });
    s.condition("1/d/occupation", {
      slot: outsidePrisonConditions,
      holds: isOccupied,
      nb: "Den domfelte vil være sysselsatt i gjennomføringsperioden.",
      en: "The person will be occupied while serving.",
      rows: ["consultation/p-16/d-occupied"],
    });
    s.definition("1/d/kinds", {
      slot: occupationCounts,
      value: isOccupied,
      nb: "Sysselsettingen kan være arbeid, opplæring eller andre tiltak.",
      en: "The occupation may be work, training or other measures.",
      rows: ["consultation/p-16/d-kinds-of-occupation"],
    });
    s.condition("1/e", {
      slot: outsidePrisonConditions,
      holds: ownConsent,
      nb: "Den domfelte samtykker til ordningen.",
      en: "The convicted person consents to the arrangement.",
      rows: ["consultation/p-16/e-own-consent"],
    });
    s.condition("1/f", {
      slot: outsidePrisonConditions,
      holds: residentsConsent,
      nb: "Alle som bor sammen med den domfelte og er over 18 år, samtykker, og samtykket består.",
      en: "Everyone who lives with the person and is over 18 consents, and the consent still stands.",
      fault: "consultation/fault/consent-age-exactly-18",
      rows: ["consultation/p-16/f-cohabitants-consent"],
    });
    s.consequence("1/no-offence-bar", {
      slot: offenceWeighed,
      when: some(offences, (offence) => is(offence.status, "convicted")),
      nb: "Ingen lovbruddskategori stenger etter § 16; alvor og art veies etter bokstav c.",
      en: "No category of offence bars under § 16; gravity and kind are weighed under letter c.",
      rows: ["consultation/p-16/no-offence-bar"],
    });
    s.consequence("1/no-time-limit", {
      slot: restUnlimited,
      when: gte(on, halfOn),
      nb: "Når halvparten er gjennomført, setter § 16 ingen grense for hvor lang resten kan være.",
      en: "Once half is served § 16 sets no limit to how long the rest may be.",
      rows: ["consultation/p-16/no-time-cap"],
    });
  },
);
