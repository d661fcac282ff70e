import { all, asIfToday, gte, is, lte, not, section } from "@soning/norms";
import { netherlandsAssessment, person, serving } from "../../../../facts/index.ts";
import { age } from "../../../../sentence-clock/slots.ts";
import { regulationSection } from "../../drafting.ts";
import { transferAge } from "../../parameters.ts";
import { letterBars, otherBars, stopProcess, transferConditions, transferPower } from "../../slots.ts";
import { arrivedOn, unconditionalImprisonment } from "../../terms.ts";

const { favoursTransfer, securityAgainst } = netherlandsAssessment;

/** Who may be transferred, and how it is weighed. Source: the regulation § 4 first paragraph. */
export const section4conditions = section(regulationSection("4"), (s) => {
  s.condition("1/male", {
    slot: transferConditions,
    holds: is(person.sex, "male"),
    nb: "Bare menn kan overføres til Nederland.",
    en: "Only men can be transferred to the Netherlands.",
    rows: ["netherlands/reg-4-1/male"],
  });
  s.condition("1/over-18", {
    slot: transferConditions,
    holds: gte(age, transferAge),
    nb: "Domfelte må ha fylt 18 år.",
    en: "The person must have turned 18.",
    note: {
      nb: "«Over 18 år» leses som fylt 18. Teksten sier ikke om alderen regnes ved beslutningen eller overføringen; dagen det spørres for, brukes.",
      en: "“Over 18” is read as having turned 18. The text does not say whether the day of decision or of transfer counts; the day asked for is used.",
    },
    doubtful: true,
    rows: ["netherlands/reg-4-1/over-18"],
  });
  s.condition("1/unconditional", {
    slot: transferConditions,
    holds: unconditionalImprisonment,
    nb: "Domfelte må være dømt til ubetinget fengselsstraff; varetekt eller bare subsidiær fengselsstraff er ikke nok.",
    en: "The person must have been sentenced to unconditional imprisonment; remand or subsidiary imprisonment alone is not enough.",
    rows: ["netherlands/reg-4-1/unconditional-imprisonment"],
  });
  s.power("1/transfer", {
    slot: transferPower,
    when: all(transferConditions, not(letterBars), not(otherBars), not(stopProcess)),
    nb: "Domfelte som fyller vilkårene, kan overføres til Nederland etter straffegjennomføringsloven § 14, jf. § 1 a; ingen har krav på det.",
    en: "A person who fulfils the conditions may be transferred to the Netherlands under § 14 of the act, read with § 1 a; nobody has a right to it.",
    rows: ["netherlands/reg-4-1/may-be-transferred"],
  });
  s.consideration("1/assessment", {
    value: favoursTransfer,
    nb: "Kriminalomsorgen avgjør etter en individuell helhetsvurdering; momentene i leddet er ikke uttømmende.",
    en: "The service decides after an individual overall assessment; the factors named are not exhaustive.",
    rows: ["netherlands/reg-4-1/individual-assessment"],
  });
  s.consideration("1/health", {
    value: favoursTransfer,
    nb: "Domfeltes helsesituasjon skal tas i betraktning i helhetsvurderingen.",
    en: "The person's health situation is taken into account in the overall assessment.",
    rows: ["netherlands/reg-4-1/health-situation"],
  });
  s.consideration("1/family", {
    value: favoursTransfer,
    nb: "Domfeltes familiesituasjon skal tas i betraktning i helhetsvurderingen.",
    en: "The person's family situation is taken into account in the overall assessment.",
    rows: ["netherlands/reg-4-1/family-situation"],
  });
  s.consideration("1/offence", {
    value: favoursTransfer,
    nb: "Lovbruddets art skal tas i betraktning i helhetsvurderingen.",
    en: "The nature of the offence is taken into account in the overall assessment.",
    rows: ["netherlands/reg-4-1/nature-of-offence"],
  });
  s.bar("1/security", {
    slot: otherBars,
    when: securityAgainst,
    nb: "Overføring skal ikke besluttes når hensynet til en sikkerhetsmessig forsvarlig gjennomføring taler mot det.",
    en: "No transfer may be decided where regard for secure serving speaks against it.",
    rows: ["netherlands/reg-4-1/security-bar"],
  });
  s.condition("1/begun-in-norway", {
    slot: transferConditions,
    holds: lte(serving.startedOn, asIfToday(arrivedOn)),
    nb: "Gjennomføringen må være påbegynt i Norge før overføringen.",
    en: "Serving must have begun in Norway before the transfer.",
    rows: ["netherlands/reg-4-1/begun-in-norway"],
  });
});
