import { add, all, asUnit, gt, is, lte, not, number, section, some, times } from "@soning/norms";
import { leaveQuota } from "../../../execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { leave, leaves, netherlands, netherlandsAssessment, prisonLife } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { accrualCap, earnedLeaveAtOnce, leaveAMonth } from "../parameters.ts";
import { earnedLeave, leaveInAll, leaveUseConditions, mayStay } from "../slots.ts";
import { servedThere, servingThere } from "../terms.ts";

/** Leave earned in the Netherlands. Source: guidelines 2.11. */
export const point211 = section(guidelinePoint("2.11"), (s) => {
  const hasEarned = gt(earnedLeave, number(0, "days", 1));
  s.right("1/without-earlier-leave", {
    when: not(some(leaves, (taken) => is(taken.kind, "ordinary"))),
    value: hasEarned,
    nb: "Permisjonskvote kan opptjenes uten at domfelte først har hatt ordinær permisjon.",
    en: "Leave quota can be earned without the person first having had ordinary leave.",
    rows: ["netherlands/g-2.11/no-ordinary-leave-first"],
  });
  s.condition("2/general-conditions", {
    slot: leaveUseConditions,
    holds: leave.generalConditionsMet,
    nb: "De alminnelige vilkårene for permisjon må være oppfylt når døgnene skal brukes.",
    en: "The general conditions for leave must be fulfilled when the days are to be used.",
    rows: ["netherlands/g-2.11/general-conditions-when-used"],
  });
  s.step("2/usual-way", {
    when: all(servedThere, not(servingThere)),
    value: hasEarned,
    nb: "Opptjent permisjon tas ut på vanlig måte etter overføring til et fengsel i Norge.",
    en: "Earned leave is taken in the usual way after transfer to a prison in Norway.",
    rows: ["netherlands/g-2.11/use-in-usual-way"],
  });
  s.amount("3/six-months", {
    slot: earnedLeave,
    value: times(leaveAMonth, asUnit(accrualCap)),
    nb: "Den som fortsetter i Nederland i seks måneder etter oppnådd permisjonstid, har 15 døgn å ta ut i Norge.",
    en: "A person who goes on in the Netherlands for six months after leave time has 15 days to take in Norway.",
    rows: ["netherlands/g-2.11/fifteen-days-after-six-months"],
  });
  s.amount("3/on-top", {
    slot: leaveInAll,
    value: add(earnedLeave, times(number(1, "days", 1), asUnit(leaveQuota))),
    nb: "Opptjent permisjon kommer i tillegg til både ordinær og utvidet kvote etter fsk. § 3-30 annet ledd.",
    en: "Earned leave comes on top of both the ordinary and the extended quota of § 3-30 second paragraph.",
    rows: ["netherlands/g-2.11/on-top-of-extended-quota"],
  });
  s.bar("3/not-weighed", {
    when: all(hasEarned, prisonLife.leaveRefusedForEarnedDays),
    nb: "Ved vurderingen av utvidet kvote skal det ikke ses hen til det som er opptjent i Nederland.",
    en: "In judging an extended quota what was earned in the Netherlands must not be looked at.",
    rows: ["netherlands/g-2.11/extended-quota-ignores-earned"],
  });
  s.condition("4/five-days", {
    holds: lte(leave.requestedDays, earnedLeaveAtOnce),
    departure: netherlandsAssessment.longerEarnedLeave,
    nb: "Den enkelte permisjon av opptjente døgn skal normalt ikke overstige fem døgn.",
    en: "One leave of earned days should normally not be longer than five days.",
    rows: ["netherlands/g-2.11/five-days-per-leave"],
  });
  s.consequence("4/exit-limit-off", {
    when: some(leaves, (taken) => taken.earnedInNetherlands),
    nb: "Begrensningen i antall utganger i de generelle retningslinjene pkt. 3.36 gjelder ikke døgn opptjent i Nederland.",
    en: "The limit on the number of outings in the general guidelines 3.36 does not apply to days earned in the Netherlands.",
    note: {
      nb: "Disse retningslinjene har ikke noe pkt. 3.36; begrensningen står i de generelle retningslinjene, som ikke er tatt inn.",
      en: "These guidelines have no point 3.36; the limit stands in the general guidelines, which are not held.",
    },
    rows: ["netherlands/g-2.11/exit-limit-off"],
  });
  s.duty("4/sensible-use", {
    when: hasEarned,
    value: netherlandsAssessment.earnedLeaveUsedSensibly,
    nb: "Kriminalomsorgen skal påse at døgnene tas ut hensiktsmessig ut fra gjenstående tid og progresjon.",
    en: "The service must see to it that the days are used sensibly in view of the time left and progression.",
    rows: ["netherlands/g-2.11/sensible-use"],
  });
  s.right("5/may-stay", {
    slot: mayStay,
    when: all(servingThere, netherlands.wantsToStay),
    value: netherlandsAssessment.continuedStayAdvisable,
    nb: "Grensen på seks måneder hindrer ikke at domfelte fortsetter i Nederland etter eget ønske, hvis det er tilrådelig.",
    en: "The six-month cap does not stop the person from going on in the Netherlands at own wish, if that is advisable.",
    rows: ["netherlands/g-2.11/cap-does-not-end-stay"],
  });
});
