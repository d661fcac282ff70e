import { ageOn, all, any, every, exists, gte, not, parameter, section, some } from "@soning/norms";
import { finalPartBeforeDecision, wholeSentenceBeforeDecision } from "../../electronic-monitoring/proposal-slots.ts";
import { children, childrensInterests } from "../../facts/household.ts";
import { childConcerned } from "../../human-rights/slots.ts";
import { executionRegulation } from "../../instruments.ts";

/** From this age great weight is given to what the child thinks. */
export const greatWeightFrom = parameter.number(
  "em.in-force.child-great-weight-from",
  "years",
  {
    nb: "alder fra hvilken barnets mening skal ha stor vekt",
    en: "age from which great weight is given to the child's view",
  },
  [{ from: "2008-08-01", value: 12, cite: "fsk. § 7-9, barnelova § 31" }],
);

/** Every affected child is informed, and has had the chance to state its view. */
const childrenInformedAndHeard = every(children, (child) =>
  any(not(child.affected), all(exists(child.informedOn), any(exists(child.offeredSayOn), exists(child.heardOn)))),
);

/** Information to children and their view before the decision (fsk. § 7-9). */
export const section79 = section(
  { instrument: executionRegulation, number: "7-9", key: "reg/7-9", from: "2020-07-24" },
  (s) => {
    s.step("1/informed-and-heard", {
      cite: "fsk. § 7-9 1. pkt.",
      value: childrenInformedAndHeard,
      nb: "Barn som berøres, skal alltid informeres og få uttale seg før avgjørelsen, også når de ikke bor fast hos domfelte.",
      en: "Children affected must always be informed and given a chance to state their view before the decision, also those who do not live permanently with the person.",
      rows: ["consultation/c6-3-4/children-always-informed-and-heard"],
    });
    s.step("1/every-affected-child", {
      cite: "fsk. § 7-9 1. pkt., § 1-3",
      value: every(children, (child) => any(not(child.affected), exists(child.offeredSayOn), exists(child.heardOn))),
      nb: "Retten til å uttale seg gjelder hvert berørt barn, ikke bare domfeltes egne og ikke bare dem som bor der.",
      en: "The right to be heard covers every affected child, not only the person's own and not only those who live there.",
      rows: ["consultation/c6-8-5/child-heard-7-9"],
    });
    for (const [label, slot] of [
      ["final-part", finalPartBeforeDecision],
      ["whole-sentence", wholeSentenceBeforeDecision],
    ] as const)
      s.condition(`1/before/${label}`, {
        slot,
        cite: "fsk. § 7-9 1. pkt.",
        holds: childrenInformedAndHeard,
        nb: "Berørte barn skal være informert og ha fått uttale seg før avgjørelsen.",
        en: "Children affected shall have been informed and given a chance to state their view before the decision.",
      });
    s.consideration("2/weight", {
      cite: "fsk. § 7-9 2. pkt., barnelova § 31",
      when: childConcerned,
      value: some(children, (child) => child.mature),
      nb: "Barnets syn tillegges vekt etter alder og modenhet.",
      en: "The child's views are given weight in line with age and maturity.",
      rows: ["consultation/c6-8-5/child-views-weight"],
    });
    s.duty("2/twelve", {
      cite: "fsk. § 7-9 2. pkt., barnelova § 31",
      when: some(children, (child) => gte(ageOn(child.birthDate), greatWeightFrom)),
      nb: "Har barnet fylt 12 år, skal det legges stor vekt på hva det mener; samtykke kreves ikke.",
      en: "When the child has turned 12 great weight is given to what it thinks; its consent is not asked.",
      rows: ["consultation/c6-8-5/child-12-great-weight"],
    });
    s.consideration("2/best-interests", {
      cite: "fsk. § 7-9, grl. § 104 (2)",
      when: childConcerned,
      value: childrensInterests.bestInterestsFor,
      nb: "Reglene om å høre barn leses sammen med plikten til å ha barnets beste som grunnleggende hensyn.",
      en: "The rules on hearing children are read with the duty to make the child's best interests a basic consideration.",
      rows: ["consultation/c6-8-5/child-rules-read-with-best-interests"],
    });
  },
);
