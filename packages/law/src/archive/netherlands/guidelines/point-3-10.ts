import { all, greatest, gte, is, lte, not, on, section, some } from "@soning/norms";
import { interruptions } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnBy, returnKept, sendBackPower } from "../slots.ts";
import { arrivedOn, backBy, backInNorway, come, granted, servedThere } from "../terms.ts";
import { otherPrisonDuty } from "./slots.ts";
import { inTargetGroup } from "./target-group.ts";

/** Interruption of the sentence, § 35 of the act. Source: guidelines 3.10. */
export const point310 = section(guidelinePoint("3.10"), (s) => {
  const begins = greatest(
    interruptions,
    (one) => one.from,
    (one) => is(one.cause, "decision"),
  );
  const ahead = all(servedThere, granted("interruption"), gte(begins, arrivedOn));
  const over = all(
    backInNorway,
    some(interruptions, (one) => all(is(one.cause, "decision"), gte(one.from, arrivedOn), come(one.to))),
    not(some(interruptions, (one) => all(is(one.cause, "decision"), lte(one.from, on), not(come(one.to))))),
  );
  s.deadline("1/by", {
    slot: returnBy,
    when: ahead,
    value: begins,
    nb: "Den som innvilges straffavbrudd, må være tilbake i Norge før avbruddet iverksettes.",
    en: "A person granted an interruption of the sentence must be back in Norway before it begins.",
    rows: ["netherlands/g-3.10/back-before-interruption"],
  });
  s.condition("1/kept", {
    slot: returnKept,
    when: ahead,
    holds: backBy(begins),
    nb: "Transporten til Norge må skje før avbruddet iverksettes.",
    en: "The transport to Norway must take place before the interruption begins.",
    note: {
      nb: "Samme dag er regnet som før, slik som i forskriften § 12 annet ledd.",
      en: "The same day counts as before, as in § 12 second paragraph of the regulation.",
    },
    rows: ["netherlands/g-3.10/back-before-interruption"],
  });
  s.consequence("1/continue", {
    slot: sendBackPower,
    when: all(over, inTargetGroup),
    nb: "Etter avbruddet fortsetter straffegjennomføringen i Nederland.",
    en: "After the interruption the serving goes on in the Netherlands.",
    rows: ["netherlands/g-3.10/continue-in-netherlands"],
  });
  s.step("1/report", {
    when: all(servedThere, granted("interruption")),
    nb: "Domfelte skal møte på det stedet som er angitt.",
    en: "The person must report at the place that has been named.",
    rows: ["netherlands/g-3.10/report-at-place"],
  });
  s.step("1/transport", {
    when: all(servedThere, granted("interruption")),
    nb: "Kriminalomsorgen står for transporten fra Norge til Nederland.",
    en: "The Correctional Service does the transport from Norway to the Netherlands.",
    rows: ["netherlands/g-3.10/transport-back"],
  });
  s.duty("2/other-prison", {
    slot: otherPrisonDuty,
    when: all(over, not(inTargetGroup)),
    nb: "Er domfelte etter avbruddet ikke lenger i målgruppen, skal det treffes vedtak om overføring til et annet fengsel i Norge.",
    en: "If after the interruption the person is no longer in the target group, a decision on transfer to another prison in Norway must be made.",
    rows: ["netherlands/g-3.10/no-longer-target"],
  });
});
