import { all, any, is, policy, section, when } from "@soning/norms";
import { permanentlyUnfit } from "../../electronic-monitoring/slots.ts";
import { health } from "../../facts/health.ts";
import { executionRegulation } from "../../instruments.ts";

/** Who is permanently unfit, as proposed: § 7-2 a. The norm keeps the key it has in § 7-2 today. */
export const section7x2aProposed = section(
  {
    instrument: executionRegulation,
    number: "7-2 a",
    key: "reg/7-2",
    overlay: "em-2024",
    cite: () => "fsk. § 7-2 a (forslag)",
  },
  (s) => {
    s.definition("2/unfit", {
      slot: permanentlyUnfit,
      value: all(
        health.inabilityForHealthReasons,
        health.inabilityPermanent,
        when(
          is(policy("em.unfit-or", ["both", "either"]), "either"),
          any(health.unableInPrison, health.unableInInstitution),
          all(health.unableInPrison, health.unableInInstitution),
        ),
      ),
      nb: "Varig soningsudyktig er den som av helsemessige årsaker varig er ute av stand til å gjennomføre straff i fengsel og i institusjon etter § 12.",
      en: "Permanently unfit is a person who for health reasons is for good unable to serve in prison and in an institution under § 12.",
      note: {
        nb: "«Fengsel eller institusjon» er uklart: leses slik at begge må være utelukket (valget em.unfit-or).",
        en: '"Prison or institution" is unclear: read so that both must be ruled out (the choice em.unfit-or).',
      },
      fault: "consultation/fault/unfit-or",
      doubtful: true,
      rows: ["consultation/p-reg-7-2a/definition"],
    });
    s.condition("2/unfit/health", {
      holds: health.inabilityForHealthReasons,
      nb: "Årsaken må være helsemessig.",
      en: "The reason must be the person's health.",
      rows: ["consultation/p-reg-7-2a/health-reasons"],
    });
    s.condition("2/unfit/permanent", {
      holds: health.inabilityPermanent,
      nb: "Tilstanden må være varig.",
      en: "The inability must be permanent.",
      rows: ["consultation/p-reg-7-2a/permanent"],
    });
    s.consequence("2/unfit/scope", {
      when: permanentlyUnfit,
      nb: "Definisjonen gjelder for § 16 a femte ledd og § 16 b femte ledd.",
      en: "The definition serves § 16 a fifth paragraph and § 16 b fifth paragraph.",
      rows: ["consultation/p-reg-7-2a/scope-of-definition"],
    });
  },
);
