import { section } from "@soning/norms";
import { grantLevel } from "../../decisions/slots.ts";
import { controlLevel } from "../../electronic-monitoring/control-slots.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { regionalMatter, regionalPerson } from "../competence-slots.ts";
import { divideBetweenLevels } from "./division.ts";
import {
  inParticularlyHighSecurity,
  inPreventiveDetention,
  overTenYears,
  underListedSections,
  withSpecialSanction,
} from "./levels.ts";

/** Who decides. Source: strgjfl. § 6 (1) and (2), second sentence, in the wording from 1 July 2020; special sanctions until 8 April 2024. */
export const section6 = section(
  { instrument: executionAct, number: "6", key: "act/6", from: "2020-07-01", cite: citeOf("6") },
  (s) => {
    s.ground("2/p2/over-ten-years", {
      slot: regionalPerson,
      when: overTenYears,
      nb: "Regionen avgjør når den domfelte er idømt fengsel i mer enn ti år.",
      en: "The region decides when the person is sentenced to imprisonment for more than ten years.",
    });
    s.ground("2/p2/special-sanction", {
      slot: regionalPerson,
      until: "2024-04-08",
      when: withSpecialSanction,
      nb: "Regionen avgjør når den domfelte er idømt en strafferettslig særreaksjon.",
      en: "The region decides when the person has been given a special criminal sanction.",
    });
    s.ground("2/p2/preventive-detention", {
      slot: regionalPerson,
      when: inPreventiveDetention,
      nb: "Regionen avgjør når den domfelte er idømt forvaring.",
      en: "The region decides when the person is sentenced to preventive detention.",
    });
    s.ground("2/p2/particularly-high-security", {
      slot: regionalPerson,
      when: inParticularlyHighSecurity,
      nb: "Regionen avgjør når personen er plassert i avdeling med særlig høyt sikkerhetsnivå.",
      en: "The region decides when the person is placed in a unit with particularly high security.",
    });
    s.ground("2/p2/matters", {
      slot: regionalMatter,
      when: underListedSections("16 a"),
      nb: "Det gjelder avgjørelser etter §§ 12 til 16 a, 20, 33, 35, 36 og 42 til 44.",
      en: "This holds for decisions under §§ 12 to 16 a, 20, 33, 35, 36 and 42 to 44.",
    });
    divideBetweenLevels(s);
    s.competence("1/control", {
      slot: controlLevel,
      value: grantLevel,
      nb: "Digitale kontrolltiltak etter § 16 a besluttes av det nivået som innvilger gjennomføringsformen.",
      en: "Digital control under § 16 a is decided by the level that grants the form of serving.",
    });
  },
);
