import { all, any, applies, isNone, not, some } from "@soning/norms";
import { victimNoticeConditions, victimNoticeDue, victimNoticeDuty } from "../electronic-monitoring/breach-slots.ts";
import { affectedChild } from "../electronic-monitoring/home-slots.ts";
import { checkingDuty, finalPartFrom, measureReviewDuty } from "../electronic-monitoring/proposal-slots.ts";
import { application } from "../facts/application.ts";
import { conditions } from "../facts/conduct.ts";
import { children } from "../facts/household.ts";
import { servingBegun } from "../sentence-clock/slots.ts";
import { type Step, steps } from "./procedure.ts";

const words = (nb: string, en: string) => ({ nb, en });
const finalPart = ["em.final-part"] as const;
const wholeSentence = ["em.whole-sentence"] as const;
const uninformed = some(children, (each) => all(affectedChild.of(each), isNone(each.informedOn)));
const unheard = some(children, (each) => all(affectedChild.of(each), isNone(each.offeredSayOn)));
/** Nobody has applied: the service takes the case up itself. */
const withoutApplication = isNone(application.submittedOn);

/** Informing and hearing affected children before the decision, in the words that §§ 16 a (3) and 16 b (3) share. */
const hearingChildren = (stem: string, norm: string, matters: readonly string[]): readonly Step[] => [
  {
    id: `${stem}/inform-children`,
    norm: `${norm}/3/first/informed`,
    trigger: { event: "case-opened" },
    when: uninformed,
    actor: "probation-office",
    matters,
    gate: "before-decision",
    evidence: words("dato for informasjonen til hvert barn", "the date on which each child was informed"),
    text: words("Gi berørte barn informasjon om saken.", "Inform affected children of the case."),
  },
  {
    id: `${stem}/hear-children`,
    norm: `${norm}/3/first/heard`,
    trigger: { event: "case-opened" },
    when: unheard,
    actor: "probation-office",
    matters,
    gate: "before-decision",
    evidence: words(
      "dato for tilbudet til hvert barn, og hva barnet mener",
      "the date of the offer to each child, and its view",
    ),
    text: words("La berørte barn få si hva de mener.", "Let affected children state their views."),
  },
  {
    id: `${stem}/children-before-decision`,
    norm: `${norm}/3/first`,
    trigger: { event: "before-decision" },
    when: any(uninformed, unheard),
    actor: "deciding-unit",
    matters,
    gate: "before-decision",
    evidence: words("alle berørte barn er informert og hørt", "all affected children are informed and heard"),
    text: words(
      "Kontroller at alle berørte barn er informert og hørt før beslutningen.",
      "Check that all affected children are informed and heard before the decision.",
    ),
  },
];

/** Steps of §§ 16 a to 16 c of the proposal of 2024. */
export const proposalEmSteps = steps(
  ...hearingChildren("proposal/16a", "act/16a", finalPart),
  ...hearingChildren("proposal/16b", "act/16b", wholeSentence),
  {
    id: "proposal/16a/consider-young",
    norm: "act/16a/5/first/young",
    trigger: { date: finalPartFrom },
    when: all(applies("act/16a/5/first/young"), withoutApplication),
    actor: "caseworker",
    matters: finalPart,
    evidence: words("vurdering av sluttgjennomføring, datert", "a dated assessment of final-part serving"),
    text: words(
      "Vurder sluttgjennomføring for den som er under 25 år, selv om ingen har søkt.",
      "Consider final-part serving for a person under 25, though nobody has applied.",
    ),
  },
  {
    id: "proposal/16a/consider-unfit",
    norm: "act/16a/5/first/unfit",
    trigger: { date: finalPartFrom },
    when: all(applies("act/16a/5/first/unfit"), withoutApplication),
    actor: "caseworker",
    matters: finalPart,
    evidence: words("vurdering av sluttgjennomføring, datert", "a dated assessment of final-part serving"),
    text: words(
      "Vurder sluttgjennomføring for den som er varig soningsudyktig, selv om ingen har søkt.",
      "Consider final-part serving for a person permanently unfit for prison, though nobody has applied.",
    ),
  },
  {
    id: "proposal/16b/consider-young",
    norm: "act/16b/5/first/young",
    trigger: { event: "order-received" },
    when: all(applies("act/16b/5/first/young"), withoutApplication, not(servingBegun)),
    actor: "probation-office",
    matters: wholeSentence,
    evidence: words("vurdering av helgjennomføring, datert", "a dated assessment of whole-sentence serving"),
    text: words(
      "Vurder helgjennomføring for den som er under 25 år, selv om ingen har søkt.",
      "Consider whole-sentence serving for a person under 25, though nobody has applied.",
    ),
  },
  {
    id: "proposal/16b/consider-unfit",
    norm: "act/16b/5/first/unfit",
    trigger: { event: "order-received" },
    when: all(applies("act/16b/5/first/unfit"), withoutApplication, not(servingBegun)),
    actor: "probation-office",
    matters: wholeSentence,
    evidence: words("vurdering av helgjennomføring, datert", "a dated assessment of whole-sentence serving"),
    text: words(
      "Vurder helgjennomføring for den som er varig soningsudyktig, selv om ingen har søkt.",
      "Consider whole-sentence serving for a person permanently unfit for prison, though nobody has applied.",
    ),
  },
  {
    id: "proposal/16c/check",
    norm: "act/16c/3/first",
    trigger: { event: "measure-started" },
    when: checkingDuty,
    actor: "control-centre",
    evidence: words("kontroller gjennomført, med tid og funn", "checks carried out, with time and findings"),
    text: words(
      "Kontroller at forutsetninger og vilkår overholdes.",
      "Check that requirements and conditions are kept.",
    ),
  },
  {
    id: "proposal/16c/review",
    norm: "act/16c/4/second",
    trigger: { event: "measure-review" },
    when: measureReviewDuty,
    actor: "caseworker",
    evidence: words(
      "dato for vurderingen og utfallet for hvert vilkår og tiltak",
      "the date of the review and the outcome for each condition and measure",
    ),
    text: words(
      "Vurder om hvert vilkår og tiltak skal opprettholdes, justeres eller oppheves.",
      "Consider whether each condition and measure is to be kept, adjusted or lifted.",
    ),
  },
  {
    id: "proposal/16c/notify-victim",
    norm: "act/16c/5/first",
    trigger: { event: "decision-signed" },
    when: victimNoticeDuty,
    actor: "caseworker",
    matters: ["em.final-part", "em.whole-sentence", "serving-outside-prison"],
    due: victimNoticeDue,
    gate: "before-start",
    evidence: words("varselet, med dato og mottaker", "the notice, with date and recipient"),
    text: words(
      "Varsle fornærmede eller etterlatte om når straffen gjennomføres utenfor fengsel.",
      "Notify the victim or the bereaved of when the sentence is served outside prison.",
    ),
    waivers: [
      words(
        "tidspunktet har ikke betydning for fornærmede eller etterlatte",
        "the time does not matter to the victim or the bereaved",
      ),
    ],
  },
  {
    id: "proposal/16c/notice-beforehand",
    norm: "act/16c/5/first/beforehand",
    trigger: { event: "transfer-decided" },
    when: victimNoticeDuty,
    actor: "caseworker",
    matters: ["em.final-part", "em.whole-sentence", "serving-outside-prison"],
    due: victimNoticeDue,
    gate: "before-start",
    evidence: words("varselet er sendt senest dagen før", "the notice was sent the day before at the latest"),
    text: words(
      "Kontroller at varselet er gitt før gjennomføringen begynner.",
      "Check that the notice is given before the serving begins.",
    ),
  },
  {
    id: "proposal/16c/notice-contents",
    norm: "act/16c/5/second",
    trigger: { event: "decision-signed" },
    when: some(conditions, (each) => victimNoticeConditions.of(each)),
    actor: "caseworker",
    matters: ["em.final-part", "em.whole-sentence", "serving-outside-prison"],
    gate: "before-start",
    evidence: words("vilkårene som er nevnt i varselet", "the conditions stated in the notice"),
    text: words(
      "Ta med i varselet vilkår om oppholdssted og kontakt som direkte gjelder mottakeren.",
      "State in the notice conditions on whereabouts and contact that directly concern the recipient.",
    ),
  },
);
