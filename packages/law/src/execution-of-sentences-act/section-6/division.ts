import { not, type SectionWriter } from "@soning/norms";
import { body, grantLevel, recallLevel, refuseLevel } from "../../decisions/slots.ts";
import { regionalPerson } from "../competence-slots.ts";

const acts = [
  { act: "grants", slot: grantLevel, nb: "innvilger og setter vilkår", en: "grants and sets conditions" },
  { act: "refuses", slot: refuseLevel, nb: "avslår", en: "refuses" },
  {
    act: "recalls",
    slot: recallLevel,
    nb: "trekker tilbake og fører tilbake til fengsel",
    en: "withdraws and returns to prison",
  },
] as const;

/**
 * Which level grants, refuses and recalls under §§ 12 to 16 a or b, 20, 33, 35, 36 and 42 to 44. The regulation § 2-1 lets the
 * local level refuse: it lifts `act/6/2/p2/region-refuses`. The same words in force and in the proposal.
 */
export function divideBetweenLevels(s: SectionWriter): void {
  for (const { act, slot, nb, en } of acts) {
    s.competence(`1/local-${act}`, {
      slot,
      when: not(regionalPerson),
      value: body("local-level"),
      nb: `Lokalt nivå ${nb} når ikke annet følger av annet ledd.`,
      en: `The local level ${en} unless the second paragraph says otherwise.`,
    });
    s.competence(`2/p2/region-${act}`, {
      slot,
      when: regionalPerson,
      value: body("region"),
      nb: `For personene i annet ledd er det regionen som ${nb}.`,
      en: `For the persons of the second paragraph the region ${en}.`,
    });
  }
}
