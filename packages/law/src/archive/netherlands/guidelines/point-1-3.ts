import { all, any, is, not, section } from "@soning/norms";
import { health, leave, netherlands } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { exitBarred, ownTransferDecision } from "../slots.ts";
import { decisionOn, type ExitDecision, exitDecisions, granted, servingThere } from "../terms.ts";

/** Decisions that are not carried out in the Netherlands, in the order of the list. */
const listed: readonly {
  readonly kind: ExitDecision;
  readonly row: string;
  readonly nb: string;
  readonly en: string;
}[] = [
  {
    kind: "institution",
    row: "institution",
    nb: "gjennomføring i institusjon (§ 12)",
    en: "serving in an institution (§ 12)",
  },
  { kind: "hospital", row: "hospital", nb: "gjennomføring i sykehus (§ 13)", en: "serving in hospital (§ 13)" },
  {
    kind: "outside-prison",
    row: "outside-prison",
    nb: "gjennomføring utenfor fengsel (§ 16)",
    en: "serving outside prison (§ 16)",
  },
  { kind: "day-release", row: "day-release", nb: "frigang (§ 20)", en: "day release (§ 20)" },
  { kind: "leave", row: "leave", nb: "permisjon (§ 33)", en: "leave (§ 33)" },
  { kind: "escorted-leave", row: "escorted-leave", nb: "fremstilling (§ 34)", en: "escorted leave (§ 34)" },
  { kind: "interruption", row: "interruption", nb: "straffavbrudd (§ 35)", en: "interruption of the sentence (§ 35)" },
];

/** Decisions that cannot be carried out in the Netherlands. Source: guidelines 1.3. */
export const point13 = section(guidelinePoint("1.3"), (s) => {
  const leaving = s.bar("1/leaving", {
    slot: exitBarred,
    when: all(servingThere, any(granted(...exitDecisions), netherlands.decisionAllowsLeavingPrison)),
    nb: "En beslutning som lar domfelte forlate fengselet, gjennomføres ikke i Nederland (avtalen artikkel 9 nr. 1).",
    en: "A decision that lets the person leave the prison is not carried out in the Netherlands (article 9 no. 1 of the agreement).",
    rows: ["netherlands/g-1.3/no-exit-decisions-in-nl"],
  });
  for (const { kind, row, nb, en } of listed) {
    s.bar(`2/${kind}`, {
      slot: exitBarred,
      when: all(servingThere, granted(kind)),
      nb: `Vedtak om ${nb} gjennomføres ikke i Nederland.`,
      en: `A decision on ${en} is not carried out in the Netherlands.`,
      rows: [`netherlands/g-1.3/${row}-not-in-nl`],
    });
  }
  const own = s.duty("3/own-decision", {
    slot: ownTransferDecision,
    when: all(servingThere, granted(...exitDecisions)),
    nb: "I tillegg til vedtaket kreves som hovedregel et vedtak etter § 14 om overføring til et fengsel i Norge.",
    en: "Besides the decision itself, a decision under § 14 on transfer to a prison in Norway is as a rule needed.",
    note: {
      nb: "«Som hovedregel» peker på unntakene som følger i samme ledd.",
      en: "“As a rule” points to the exceptions that follow in the same paragraph.",
    },
    rows: ["netherlands/g-1.3/transfer-decision-needed"],
  });
  s.exception("3/part-of-decision", {
    when: any(
      decisionOn("hospital", "escorted-leave"),
      all(decisionOn("leave"), is(leave.kind, "welfare"), netherlands.toBeReturned),
    ),
    lifts: [own],
    nb: "Ved sykehusopphold, fremstilling og velferdspermisjon kan overføringen regnes som en del av gjennomføringen av vedtaket.",
    en: "For hospital, escorted leave and welfare leave the transfer can be treated as part of carrying out the decision.",
    note: {
      nb: "For velferdspermisjon bare når domfelte skal tilbake til Nederland (pkt. 3.8).",
      en: "For welfare leave only where the person is to go back to the Netherlands (point 3.8).",
    },
    rows: ["netherlands/g-1.3/transfer-as-part-of-execution"],
  });
  s.exception("4/acute-health", {
    when: all(health.acuteNeed, not(health.careAvailableInPrison)),
    lifts: [leaving],
    nb: "Utgang på grunn av akutt behov for helsehjelp som fengselet ikke kan gi, kan skje i Nederland (avtalen artikkel 12 nr. 2).",
    en: "Leaving because of an acute need for health care that the prison cannot give may take place in the Netherlands (article 12 no. 2 of the agreement).",
    note: {
      nb: "Vedtak om soning i sykehus etter § 13 gjennomføres likevel i Norge; pkt. 3.3 har de nærmere vilkårene.",
      en: "A decision on serving in hospital under § 13 is still carried out in Norway; point 3.3 has the detailed conditions.",
    },
    rows: ["netherlands/g-1.3/acute-health-exception"],
  });
});
