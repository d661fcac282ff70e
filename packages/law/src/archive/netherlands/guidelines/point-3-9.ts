import { all, is, not, section } from "@soning/norms";
import { exit } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnDuty, sendBackPower } from "../slots.ts";
import { backInNorway, come, granted, servedThere, servingThere } from "../terms.ts";
import { otherPrisonDuty } from "./slots.ts";
import { inTargetGroup } from "./target-group.ts";

/** Escorted leave, § 34 of the act. Source: guidelines 3.9. */
export const point39 = section(guidelinePoint("3.9"), (s) => {
  const over = all(is(exit.kind, "escorted-leave"), come(exit.to), backInNorway);
  s.duty("1/transfer", {
    slot: returnDuty,
    when: all(servingThere, granted("escorted-leave")),
    nb: "Den som innvilges fremstilling, må overføres til Norge for å gjennomføre den.",
    en: "A person granted escorted leave must be transferred to Norway for it.",
    note: {
      nb: "Forskriften § 12 tredje ledd har et unntak etter avtale, som går foran.",
      en: "§ 12 third paragraph of the regulation has an exception by agreement, which prevails.",
    },
    rows: ["netherlands/g-3.9/transfer-for-escorted-leave"],
  });
  s.exception("1/part-of-decision", {
    when: granted("escorted-leave"),
    lifts: ["nl-guide/1.3/3/own-decision"],
    nb: "Overføringen regnes som et ledd i gjennomføringen av vedtaket.",
    en: "The transfer counts as a step in carrying out the decision.",
    rows: ["netherlands/g-3.9/part-of-execution"],
  });
  s.duty("1/return", {
    slot: sendBackPower,
    when: all(over, inTargetGroup),
    nb: "Etter fremstillingen skal domfelte tilbakeføres til Nederland etter forskriften § 12 siste ledd.",
    en: "After the escorted leave the person is to be returned to the Netherlands under the last paragraph of § 12 of the regulation.",
    note: {
      nb: "Her sier retningslinjene «skal», ved velferdspermisjon og sykehus «kan»; forskriften de viser til, sier «kan».",
      en: "Here the guidelines say “is to”, for welfare leave and hospital “may”; the regulation they refer to says “may”.",
    },
    doubtful: true,
    rows: ["netherlands/g-3.9/return-after-escorted-leave"],
  });
  s.step("1/say-so", {
    when: all(servedThere, granted("escorted-leave")),
    nb: "Vedtaket skal si at overføringen bare er et ledd i gjennomføringen av det.",
    en: "The decision must say that the transfer is only a step in carrying it out.",
    rows: ["netherlands/g-3.9/say-so"],
  });
  s.duty("2/other-prison", {
    slot: otherPrisonDuty,
    when: all(over, not(inTargetGroup)),
    nb: "Er domfelte etter fremstillingen ikke lenger i målgruppen, skal det treffes vedtak om overføring til et annet fengsel i Norge.",
    en: "If after the escorted leave the person is no longer in the target group, a decision on transfer to another prison in Norway must be made.",
    rows: ["netherlands/g-3.9/no-longer-target"],
  });
});
