import { all, section } from "@soning/norms";
import { interference } from "../facts/rights.ts";
import { constitution } from "../instruments.ts";
import { absoluteProhibition, libertyConditions, privateLifeBars, privateLifeConditions } from "./slots.ts";

/** The ban on torture (Constitution § 93, ECHR art. 3). Absolute. */
export const constitution93 = section(
  { instrument: constitution, number: "93", key: "grl/93", cite: () => "grl. § 93 (2), EMK art. 3" },
  (s) => {
    s.bar("2", {
      slot: absoluteProhibition,
      when: interference.inhuman,
      nb: "Ingen skal utsettes for tortur eller annen umenneskelig eller nedverdigende behandling eller straff.",
      en: "Nobody may be subjected to torture or other inhuman or degrading treatment or punishment.",
      rows: ["consultation/c3-1/ban-on-torture"],
    });
  },
);

/** Deprivation of liberty (Constitution § 94, ECHR art. 5). */
export const constitution94 = section(
  { instrument: constitution, number: "94", key: "grl/94", cite: () => "grl. § 94, EMK art. 5" },
  (s) => {
    s.condition("1/law-and-manner", {
      slot: libertyConditions,
      when: interference.deprivesOfLiberty,
      holds: all(interference.legalBasis, interference.prescribedMannerFollowed),
      nb: "Ingen kan berøves friheten uten i lovbestemte tilfeller og på den måten loven foreskriver.",
      en: "Nobody may be deprived of liberty unless a statute provides for the case and the prescribed way is followed.",
      rows: ["consultation/c3-1/deprivation-of-liberty-needs-law"],
    });
    s.condition("1/necessary", {
      slot: libertyConditions,
      when: interference.deprivesOfLiberty,
      holds: interference.necessary,
      nb: "Frihetsberøvelsen må være nødvendig.",
      en: "A deprivation of liberty must be necessary.",
      rows: ["consultation/c3-1/deprivation-of-liberty-necessary"],
    });
    s.condition("1/proportionate", {
      slot: libertyConditions,
      when: interference.deprivesOfLiberty,
      holds: interference.proportionate,
      nb: "Frihetsberøvelsen må ikke være et uforholdsmessig inngrep.",
      en: "A deprivation of liberty must not be a disproportionate interference.",
      rows: ["consultation/c3-1/deprivation-of-liberty-proportionate"],
    });
  },
);

/** Private life in the Constitution, with the limits that the Supreme Court reads in (Rt. 2014 p. 1105, para. 28). */
export const constitution102 = section(
  { instrument: constitution, number: "102", key: "grl/102", cite: () => "grl. § 102" },
  (s) => {
    const absolute = s.bar("1", {
      slot: privateLifeBars,
      when: interference.withPrivateLife,
      nb: "Ordlyden verner privatliv, familieliv, hjem og kommunikasjon uten unntak.",
      en: "The wording protects private life, family life, home and communication without exception.",
    });
    s.exception("1/limits", {
      cite: "grl. § 102, Rt. 2014 s. 1105 avsn. 28",
      when: privateLifeConditions,
      lifts: [absolute],
      nb: "Høyesterett leser de samme grensene inn som i EMK artikkel 8 nr. 2: inngrepet er tillatt når de tre testene er bestått.",
      en: "The Supreme Court reads in the limits of ECHR art. 8(2): the interference is allowed when the three tests are passed.",
      rows: ["consultation/c3-1/constitution-102-limits-read-in"],
    });
  },
);
