import { all, inForce, not, section, some } from "@soning/norms";
import { controlPower } from "../../electronic-monitoring/control-slots.ts";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import { children } from "../../facts/household.ts";
import { proposed } from "../proposed.ts";
import { servesMonitored } from "../section-7-4/em-2024.ts";

const repealed = ["reg/7-5-control/*", ...[3, 4, 5, 6, 7, 8, 9].map((paragraph) => `reg/7-5/${paragraph}/*`)];

/** Control with EM, as proposed: § 7-5 (3), (4); the present third to ninth paragraphs go. */
export const section7x5Proposed = section({ ...proposed("7-5"), replaces: repealed }, (s) => {
  s.step("3/children", {
    when: all(
      servesMonitored,
      some(children, (child) => affectedChild.of(child)),
    ),
    nb: "Når barn berøres, skal kontrollen skje slik at barnets beste ivaretas.",
    en: "Where a child is affected the control is carried out so that the child's best interests are looked after.",
    fault: "consultation/fault/duplicate-duties",
    rows: ["consultation/p-reg-7-5/child-best-interests"],
  });
  s.power("4/digital", {
    when: all(servesMonitored, controlPower),
    nb: "Digitale kontrolltiltak kan ilegges etter § 16 d og § 7A-1.",
    en: "Digital control measures may be imposed under § 16 d and § 7A-1.",
    note: {
      nb: "Drøftelsen plasserer henvisningen i tredje ledd.",
      en: "The discussion places the reference in the third paragraph.",
    },
    fault: "consultation/fault/7-5-third-or-fourth",
    rows: ["consultation/p-reg-7-5/digital-measures"],
  });
  s.consequence("repealed", {
    value: all(not(inForce("reg/7-5/3/dormant-tracking")), not(inForce("reg/7-5/9/tailored"))),
    nb: "Tredje til niende ledd oppheves; innholdet går i hovedsak til § 7A-1 og § 16 c fjerde ledd.",
    en: "The third to ninth paragraphs are repealed; what they held moves mainly to § 7A-1 and § 16 c fourth paragraph.",
    cite: "fsk. § 7-5 (3)–(9) (forslag)",
    rows: ["consultation/p-reg-7-5/old-paragraphs-repealed"],
  });
});
