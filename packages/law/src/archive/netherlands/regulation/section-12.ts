import { all, any, face, is, matches, minus, not, section, some } from "@soning/norms";
import { children, childVisits, decision, education, netherlands, netherlandsHealth } from "../../../facts/index.ts";
import { expectedRelease } from "../../../sentence-clock/slots.ts";
import { regulationSection } from "../drafting.ts";
import { beforeRelease } from "../parameters.ts";
import {
  letterBars,
  otherBars,
  returnBy,
  returnDuty,
  returnKept,
  sendBackPower,
  transferConditions,
} from "../slots.ts";
import {
  backBy,
  backInNorway,
  come,
  decisionOn,
  type ExitDecision,
  granted,
  servedThere,
  servingThere,
} from "../terms.ts";

/** Granted exits that call for a transfer first, in the order of the second paragraph. */
const exits: readonly {
  readonly kind: ExitDecision;
  readonly row: string;
  readonly nb: string;
  readonly en: string;
}[] = [
  { kind: "leave", row: "leave", nb: "permisjon", en: "leave" },
  { kind: "interruption", row: "interruption", nb: "straffavbrudd", en: "interruption of the sentence" },
  { kind: "day-release", row: "day-release", nb: "frigang", en: "day release" },
  {
    kind: "institution",
    row: "institution",
    nb: "gjennomføring utenfor fengsel etter § 12",
    en: "serving outside prison under § 12",
  },
  {
    kind: "outside-prison",
    row: "outside-prison",
    nb: "gjennomføring utenfor fengsel etter § 16",
    en: "serving outside prison under § 16",
  },
];

/** Back to Norway, and to the Netherlands again. Source: the regulation § 12. */
export const section12 = section(regulationSection("12"), (s) => {
  const twoMonthsBefore = minus(expectedRelease, beforeRelease);
  const by = s.deadline("1/by", {
    slot: returnBy,
    when: any(servingThere, not(servedThere)),
    value: twoMonthsBefore,
    nb: "Domfelte skal overføres til Norge minst to måneder før løslatelsen.",
    en: "The person must be transferred to Norway at least two months before release.",
    rows: ["netherlands/reg-12-1/two-months-before-release"],
  });
  const kept = s.condition("1/kept", {
    slot: returnKept,
    when: servedThere,
    holds: backBy(twoMonthsBefore),
    nb: "Overføringen til Norge må skje minst to måneder før løslatelsen.",
    en: "The transfer to Norway must take place at least two months before release.",
    rows: ["netherlands/reg-12-1/two-months-before-release"],
  });
  const now = s.duty("1/now", {
    slot: returnDuty,
    when: all(servingThere, come(twoMonthsBefore)),
    nb: "Når det er to måneder igjen til løslatelsen, skal domfelte overføres.",
    en: "When two months are left to release the person must be transferred.",
  });
  s.exception("1/agreement", {
    when: netherlands.separateTimeAgreement,
    lifts: [by, kept, now],
    nb: "Fristen gjelder ikke når norske og nederlandske myndigheter har avtalt noe annet.",
    en: "The time does not hold where the Norwegian and Dutch authorities have agreed otherwise.",
    rows: ["netherlands/reg-12-1/unless-agreement"],
  });
  for (const { kind, row, nb, en } of exits) {
    s.duty(`2/${kind}`, {
      slot: returnDuty,
      when: all(servingThere, granted(kind)),
      nb: `Den som innvilges ${nb} i Nederland, skal overføres til Norge før vedtaket iverksettes.`,
      en: `A person granted ${en} in the Netherlands must be transferred to Norway before the decision takes effect.`,
      rows: [`netherlands/reg-12-2/transfer-before-${row}`],
    });
  }
  const exitGranted = granted("leave", "interruption", "day-release", "institution", "outside-prison");
  s.deadline("2/by", {
    slot: returnBy,
    when: all(servingThere, exitGranted),
    value: decision.effectiveOn,
    nb: "Overføringen skal skje før vedtaket iverksettes.",
    en: "The transfer must take place before the decision takes effect.",
  });
  s.condition("2/kept", {
    slot: returnKept,
    when: all(servedThere, exitGranted),
    holds: backBy(decision.effectiveOn),
    nb: "Overføringen må skje før vedtaket iverksettes.",
    en: "The transfer must take place before the decision takes effect.",
  });
  const escorted = s.duty("3/escorted-leave", {
    slot: returnDuty,
    when: all(servingThere, granted("escorted-leave")),
    nb: "Den som innvilges fremstilling i Nederland, skal overføres til Norge før vedtaket iverksettes.",
    en: "A person granted escorted leave in the Netherlands must be transferred to Norway before the decision takes effect.",
    rows: ["netherlands/reg-12-3/transfer-before-escorted-leave"],
  });
  const escortedBy = s.deadline("3/by", {
    slot: returnBy,
    when: all(servingThere, granted("escorted-leave")),
    value: decision.effectiveOn,
    nb: "Overføringen skal skje før vedtaket om fremstilling iverksettes.",
    en: "The transfer must take place before the decision on escorted leave takes effect.",
  });
  const escortedKept = s.condition("3/kept", {
    slot: returnKept,
    when: all(servedThere, granted("escorted-leave")),
    holds: backBy(decision.effectiveOn),
    nb: "Overføringen må skje før vedtaket om fremstilling iverksettes.",
    en: "The transfer must take place before the decision on escorted leave takes effect.",
  });
  s.exception("3/agreement", {
    when: all(decisionOn("escorted-leave"), netherlands.agreementOnEscortedLeave),
    lifts: [
      escorted,
      escortedBy,
      escortedKept,
      "nl-guide/1.3/1/leaving",
      "nl-guide/1.3/2/escorted-leave",
      "nl-guide/3.9/1/transfer",
    ],
    nb: "Overføring er ikke nødvendig når en avtale lar fremstillingen skje i Nederland.",
    en: "No transfer is needed if an agreement lets the escorted leave take place in the Netherlands.",
    note: {
      nb: "Retningslinjene pkt. 3.9 nevner ikke unntaket; forskriften går foran.",
      en: "The guidelines 3.9 do not mention the exception; the regulation prevails.",
    },
    rows: ["netherlands/reg-12-3/agreement-allows-in-nl"],
  });
  const health = s.duty("4/health", {
    slot: returnDuty,
    when: all(servingThere, netherlandsHealth.needUnavailable),
    nb: "Den som får behov for helsehjelp som ikke kan gis i Nederland, skal overføres til Norge.",
    en: "A person who comes to need health care that cannot be given in the Netherlands must be transferred to Norway.",
    rows: ["netherlands/reg-12-4/health-transfer"],
  });
  s.exception("4/agreement", {
    when: all(netherlandsHealth.needUnavailable, netherlands.agreementOnHealthCare),
    lifts: [health, "nl-guide/3.1/4/return"],
    nb: "Overføring er ikke nødvendig når det følger av avtale at helsehjelpen kan tilbys i Nederland.",
    en: "No transfer is needed if an agreement lets the health care be offered in the Netherlands.",
    note: {
      nb: "Ordrett utelukker vilkår og unntak hverandre; leses som helsehjelp fengselet ikke kan gi.",
      en: "Read literally condition and exception exclude each other; read as care that the prison cannot give.",
    },
    doubtful: true,
    rows: ["netherlands/reg-12-4/agreement-on-health"],
  });
  const hindered = s.condition("5/hindered", {
    holds: childVisits.stayHinders,
    nb: "Plikten etter femte ledd oppstår bare når gjennomføringen i Nederland vil hindre ordningen.",
    en: "The duty in the fifth paragraph arises only if serving in the Netherlands will hinder the arrangement.",
    rows: ["netherlands/reg-12-5/only-if-hindered"],
  });
  const ownVisits = all(
    childVisits.regular,
    some(children, (child) => is(child.relation, "own")),
    face(hindered, "holds"),
  );
  s.deadline("5/by", {
    slot: returnBy,
    when: all(servingThere, ownVisits),
    value: childVisits.startsOn,
    nb: "Den som skal få regelmessig besøk av egne barn, skal overføres til Norge når ordningen skal begynne.",
    en: "A person who is to receive regular visits from own children must be transferred to Norway when the arrangement is to begin.",
    rows: ["netherlands/reg-12-5/child-visits-transfer"],
  });
  s.duty("5/now", {
    slot: returnDuty,
    when: all(servingThere, ownVisits, come(childVisits.startsOn)),
    nb: "Når besøks- eller samværsordningen begynner, skal domfelte overføres.",
    en: "When the visiting or contact arrangement begins, the person must be transferred.",
  });
  s.condition("5/kept", {
    slot: returnKept,
    when: all(servedThere, ownVisits),
    holds: backBy(childVisits.startsOn),
    nb: "Overføringen må skje senest når besøks- eller samværsordningen begynner.",
    en: "The transfer must take place at the latest when the visiting or contact arrangement begins.",
    rows: ["netherlands/reg-12-5/child-visits-transfer"],
  });
  const wantsEducation = all(education.right, education.wantsToUse);
  s.deadline("6/by", {
    slot: returnBy,
    when: all(servingThere, wantsEducation),
    value: education.startsOn,
    nb: "Den som vil bruke retten til opplæring, skal overføres til Norge når opplæringen skal begynne.",
    en: "A person who wants to use the right to education must be transferred to Norway when the education is to begin.",
    rows: ["netherlands/reg-12-6/education-transfer"],
  });
  s.duty("6/now", {
    slot: returnDuty,
    when: all(servingThere, wantsEducation, come(education.startsOn)),
    nb: "Når opplæringen begynner, skal domfelte overføres.",
    en: "When the education begins, the person must be transferred.",
  });
  s.condition("6/kept", {
    slot: returnKept,
    when: all(servedThere, wantsEducation),
    holds: backBy(education.startsOn),
    nb: "Overføringen må skje senest når opplæringen begynner.",
    en: "The transfer must take place at the latest when the education begins.",
    rows: ["netherlands/reg-12-6/education-transfer"],
  });
  s.power("7/general-basis", {
    when: matches(netherlands.transferBasis, { code: "strgjfl", section: "14" }, { code: "strgjfl", section: "15" }),
    nb: "Første til femte ledd begrenser ikke adgangen til overføring til Norge etter straffegjennomføringsloven §§ 14 og 15.",
    en: "The first to fifth paragraphs do not narrow the possibility of transfer to Norway under §§ 14 and 15 of the act.",
    rows: ["netherlands/reg-12-7/sections-14-15-not-limited"],
  });
  s.power("8/send-back", {
    slot: sendBackPower,
    when: all(
      backInNorway,
      come(netherlands.groundForNorwayEndedOn),
      transferConditions,
      not(letterBars),
      not(otherBars),
    ),
    nb: "Når vilkårene for å sone i Norge er falt bort, kan domfelte tilbakeføres til Nederland hvis vilkårene i § 4 fortsatt er oppfylt.",
    en: "When the conditions for serving in Norway are gone, the person may be returned to the Netherlands if the conditions of § 4 still hold.",
    rows: ["netherlands/reg-12-8/return-to-netherlands"],
  });
});
