import { all, asIfToday, dayOf, is, lte, not, section } from "@soning/norms";
import { decision, leave, netherlands } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnDuty, sendBackPower } from "../slots.ts";
import { backInNorway, come, decisionOn, granted, servedThere, servingThere } from "../terms.ts";
import { caseConditions, otherPrisonDuty } from "./slots.ts";
import { inTargetGroup } from "./target-group.ts";

const ordinary = is(leave.kind, "ordinary");
const welfare = is(leave.kind, "welfare");

/** Leave, § 33 of the act. Source: guidelines 3.8. */
export const point38 = section(guidelinePoint("3.8"), (s) => {
  const grantedWelfare = all(servedThere, granted("leave"), welfare);
  const over = all(welfare, come(dayOf(leave.returnedAt)), backInNorway);
  s.duty("ordinary/transfer", {
    slot: returnDuty,
    when: all(servingThere, granted("leave"), ordinary),
    nb: "Den som innvilges ordinær permisjon i Nederland, skal overføres til fortsatt gjennomføring i Norge.",
    en: "A person granted ordinary leave in the Netherlands must be transferred to go on serving in Norway.",
    rows: ["netherlands/g-3.8/ordinary-leave-transfer"],
  });
  s.condition("ordinary/receiving-unit", {
    slot: caseConditions,
    when: all(servingThere, decisionOn("leave"), ordinary),
    holds: lte(netherlands.receivingUnitHeardOn, asIfToday(decision.madeOn)),
    nb: "Enheten som skal ta imot domfelte, skal ha uttalt seg og tatt stilling til ordinær permisjon før vedtaket treffes.",
    en: "The unit that would receive the person must have given its opinion and taken a position on the ordinary leave before the decision.",
    rows: ["netherlands/g-3.8/ordinary-receiving-unit-heard"],
  });
  s.exception("welfare/part-of-decision", {
    when: all(granted("leave"), welfare, netherlands.toBeReturned),
    lifts: ["nl-guide/1.3/3/own-decision"],
    nb: "Overføringen til Norge for innvilget velferdspermisjon kan regnes som et ledd i gjennomføringen av vedtaket.",
    en: "The transfer to Norway for a welfare leave that is granted can be treated as a step in carrying out the decision.",
    rows: ["netherlands/g-3.8/welfare-part-of-execution"],
  });
  s.power("welfare/return", {
    slot: sendBackPower,
    when: all(over, inTargetGroup),
    nb: "Etter velferdspermisjonen kan domfelte tilbakeføres til Nederland etter forskriften § 12 siste ledd.",
    en: "After the welfare leave the person may be returned to the Netherlands under the last paragraph of § 12 of the regulation.",
    rows: ["netherlands/g-3.8/welfare-return"],
  });
  s.step("welfare/say-so", {
    when: all(grantedWelfare, netherlands.toBeReturned),
    value: netherlands.decisionStatesTransferIsPart,
    nb: "Skal domfelte tilbake til Nederland, skal vedtaket si at overføringen bare er et ledd i gjennomføringen av det.",
    en: "If the person is to go back to the Netherlands, the decision must say that the transfer is only a step in carrying it out.",
    rows: ["netherlands/g-3.8/welfare-say-so"],
  });
  s.duty("welfare/other-prison", {
    slot: otherPrisonDuty,
    when: all(over, not(inTargetGroup)),
    nb: "Er domfelte etter velferdspermisjonen ikke lenger i målgruppen, skal det treffes vedtak om overføring til et annet fengsel i Norge.",
    en: "If after the welfare leave the person is no longer in the target group, a decision on transfer to another prison in Norway must be made.",
    rows: ["netherlands/g-3.8/welfare-no-longer-target"],
  });
  s.duty("welfare/not-returning", {
    slot: otherPrisonDuty,
    when: all(grantedWelfare, not(netherlands.toBeReturned)),
    nb: "Skal domfelte ikke tilbake etter velferdspermisjonen, må det samtidig treffes vedtak om overføring til fortsatt gjennomføring i Norge.",
    en: "If the person is not to go back after the welfare leave, a decision on transfer to go on serving in Norway must be made at the same time.",
    rows: ["netherlands/g-3.8/welfare-not-returning"],
  });
});
