import { section } from "@soning/norms";
import { body } from "../../decisions/slots.ts";
import { controlLevel } from "../../electronic-monitoring/control-slots.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { regionalMatter, regionalPerson } from "../competence-slots.ts";
import { divideBetweenLevels } from "./division.ts";
import { inParticularlyHighSecurity, inPreventiveDetention, overTenYears, underListedSections } from "./levels.ts";

/** Who decides, as proposed. Source: consultation paper ch. 10.1, § 6 (2), second sentence. */
export const section6Proposed = section(
  {
    instrument: executionAct,
    number: "6",
    key: "act/6",
    overlay: "em-2024",
    cite: citeOf("6"),
    replaces: ["act/6/2/p2/*"],
  },
  (s) => {
    s.ground("2/p2/over-ten-years", {
      slot: regionalPerson,
      when: overTenYears,
      nb: "Regionen avgjør når den domfelte er idømt fengsel i mer enn ti år.",
      en: "The region decides when the person is sentenced to imprisonment for more than ten years.",
      rows: ["consultation/p-6/regional-over-ten-years"],
    });
    s.ground("2/p2/preventive-detention", {
      slot: regionalPerson,
      when: inPreventiveDetention,
      nb: "Regionen avgjør når den domfelte er idømt forvaring, uansett lengde.",
      en: "The region decides when the person is sentenced to preventive detention, whatever its length.",
      note: {
        nb: "Utkastet nevner også strafferettslige særreaksjoner, som gikk ut av § 6 i april 2024; notatet sier bare at henvisningene endres. Gruppen gjelder derfor ikke i forslaget slik det er ment, bare i ordlyden.",
        en: "The draft also prints special sanctions, which left § 6 in April 2024; the paper only announces new references. The group is therefore not in the proposal as meant, only in its wording.",
      },
      fault: "consultation/fault/6-special-sanction-printed-again",
      rows: ["consultation/p-6/regional-detention"],
    });
    s.ground("2/p2/particularly-high-security", {
      slot: regionalPerson,
      when: inParticularlyHighSecurity,
      nb: "Regionen avgjør når personen er plassert i avdeling med særlig høyt sikkerhetsnivå.",
      en: "The region decides when the person is placed in a unit with particularly high security.",
      rows: ["consultation/p-6/regional-high-security-unit"],
    });
    s.ground("2/p2/matters", {
      slot: regionalMatter,
      when: underListedSections("16 b"),
      nb: "Det gjelder avgjørelser etter §§ 12 til 16 b, 20, 33, 35, 36 og 42 til 44.",
      en: "This holds for decisions under §§ 12 to 16 b, 20, 33, 35, 36 and 42 to 44.",
      note: {
        nb: "Kretsen i forskriften § 2-1 er snevrere: der er verken særreaksjoner eller særlig høyt sikkerhetsnivå med.",
        en: "The circle of regulation § 2-1 is narrower: it names neither special sanctions nor particularly high security.",
      },
      fault: "consultation/fault/6-and-2-1-circles-differ",
      rows: ["consultation/p-6/regional-matters"],
    });
    divideBetweenLevels(s);
    s.competence("1/control", {
      slot: controlLevel,
      value: body("local-level"),
      nb: "Digitale kontrolltiltak etter § 16 d besluttes av lokalt nivå: listen i annet ledd slutter med § 16 b.",
      en: "Digital control under § 16 d is decided by the local level: the list in the second paragraph ends with § 16 b.",
      note: {
        nb: "For personene i annet ledd skiller kontrollen dermed lag med gjennomføringsformen; notatet sier ikke om det er ment.",
        en: "For the persons of the second paragraph the control thus parts company with the form of serving; the paper does not say whether that is meant.",
      },
      doubtful: true,
    });
  },
);
