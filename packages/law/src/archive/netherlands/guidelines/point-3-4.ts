import { all, any, asIfToday, choice, type Expression, is, isNone, lte, not, section, when } from "@soning/norms";
import { body } from "../../../decisions/slots.ts";
import { decision, netherlands, netherlandsAssessment } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { localLimit } from "../parameters.ts";
import { decidingLevel } from "../slots.ts";
import { imposedMoreThan, servingThere } from "../terms.ts";
import { caseConditions, governorMayEnd, refusingLevel, transferDecider, transferDeciders } from "./slots.ts";

const to = is(decision.about, "transfer-to-netherlands");
const from = is(decision.about, "transfer-from-netherlands");
/** A transfer home concerns one who is there. */
const home = all(servingThere, from);
const local = is(decidingLevel, "local-level");
const overTenYears = imposedMoreThan(localLimit);
const application = netherlands.wantsTransfer;
const forced = not(netherlands.wantsTransfer);

const norgerhaven = choice("norgerhaven", transferDeciders);
const regionEast = choice("region-east", transferDeciders);

/** The day is known and not after the decision, or not after today where none is made yet. */
const beforeDecision = (day: Expression<"date">) => lte(day, asIfToday(decision.madeOn));

/** Decisions on transfer, §§ 14 and 15 of the act. Source: guidelines 3.4. */
export const point34 = section(guidelinePoint("3.4"), (s) => {
  s.competence("to/governor", {
    slot: transferDecider,
    when: all(local, not(home)),
    value: norgerhaven,
    nb: "Fengselslederen ved Norgerhaven avgjør frivillig og tvungen overføring dit når lokalt nivå har myndigheten etter § 6 første ledd.",
    en: "The governor at Norgerhaven decides voluntary and forced transfers there where § 6 first paragraph gives the local level the decision.",
    rows: ["netherlands/g-3.4/governor-decides-transfer-to"],
  });
  s.power("to/refuse", {
    slot: governorMayEnd,
    when: all(local, application),
    nb: "Når fengselslederen avgjør, kan han også avslå søknaden.",
    en: "Where the governor decides, he may also refuse the application.",
  });
  s.condition("to/sending-unit", {
    slot: caseConditions,
    when: to,
    holds: beforeDecision(netherlands.sendingUnitHeardOn),
    nb: "Enheten som skal avgi domfelte, skal ha uttalt seg og tatt stilling før vedtaket treffes.",
    en: "The unit that would send the person must have given its opinion and taken a position before the decision.",
    rows: ["netherlands/g-3.4/sending-unit-heard"],
  });
  s.power("to/close", {
    slot: governorMayEnd,
    when: not(netherlandsAssessment.candidate),
    nb: "Viser kartleggingen at domfelte ikke er aktuell, kan Norgerhaven avslutte saken.",
    en: "If the mapping shows that the person is no candidate, Norgerhaven may close the case.",
    rows: ["netherlands/g-3.4/close-case-local"],
  });
  s.competence("from/governor", {
    slot: transferDecider,
    when: all(home, local, netherlands.receivingUnitAgrees),
    value: norgerhaven,
    nb: "Fengselslederen ved Norgerhaven avgjør frivillig og tvungen overføring derfra når lokalt nivå har myndigheten etter § 6 første ledd.",
    en: "The governor at Norgerhaven decides voluntary and forced transfers from there where § 6 first paragraph gives the local level the decision.",
    rows: ["netherlands/g-3.4/governor-decides-transfer-from"],
  });
  s.condition("from/receiving-unit", {
    slot: caseConditions,
    when: from,
    holds: beforeDecision(netherlands.receivingUnitHeardOn),
    nb: "Enheten som skal ta imot domfelte, skal ha uttalt seg og tatt stilling før vedtaket treffes.",
    en: "The unit that would receive the person must have given its opinion and taken a position before the decision.",
    rows: ["netherlands/g-3.4/receiving-unit-heard"],
  });
  s.competence("from/disagreement", {
    slot: transferDecider,
    when: all(home, not(netherlands.receivingUnitAgrees)),
    value: regionEast,
    nb: "Er mottakende fengsel og Norgerhaven uenige om overføring fra Norgerhaven, avgjør region øst.",
    en: "If the receiving prison and Norgerhaven disagree on a transfer from Norgerhaven, Region East decides.",
    note: {
      nb: "Om uenighet med avgivende enhet ved overføring til Norgerhaven sier teksten ingenting.",
      en: "Of disagreement with the sending unit on a transfer to Norgerhaven the text says nothing.",
    },
    rows: ["netherlands/g-3.4/disagreement-to-region"],
  });
  s.competence("over-ten/regional-level", {
    when: overTenYears,
    value: decidingLevel,
    nb: "Er fengselsstraffen lengre enn ti år, har regionalt nivå myndigheten etter § 6 annet ledd annet punktum.",
    en: "Where the imprisonment is longer than ten years the regional level holds the power under § 6 second paragraph second sentence.",
    rows: ["netherlands/g-3.4/over-ten-years-regional"],
  });
  s.competence("over-ten/region-east", {
    slot: transferDecider,
    when: overTenYears,
    value: regionEast,
    nb: "I disse sakene avgjør region øst overføring til og fra Norgerhaven.",
    en: "In those cases Region East decides on transfers to and from Norgerhaven.",
    rows: ["netherlands/g-3.4/region-east-decides"],
  });
  s.power("over-ten/refuse", {
    slot: governorMayEnd,
    when: all(overTenYears, application),
    nb: "Også over ti år kan fengselslederen ved Norgerhaven avslå søknader om overføring, jf. fsk. § 2-1.",
    en: "Also above ten years the governor at Norgerhaven may refuse applications for transfer, cf. § 2-1 of the general regulation.",
    note: {
      nb: "Gjelder søknader, ikke tvangsoverføring. Om søknaden bør avslås, vurderes.",
      en: "It covers applications, not a forced transfer. Whether to refuse is weighed.",
    },
    rows: ["netherlands/g-3.4/governor-may-refuse-over-ten"],
  });
  s.competence("over-ten/refusing-level", {
    slot: refusingLevel,
    value: when(all(not(local), forced), body("region"), body("local-level")),
    nb: "Søknader om overføring kan avslås på lokalt nivå uansett straffens lengde.",
    en: "Applications for transfer may be refused at the local level whatever the length of the sentence.",
  });
  s.power("over-ten/close", {
    slot: governorMayEnd,
    when: all(overTenYears, not(netherlandsAssessment.candidate)),
    nb: "Også over ti år kan fengselslederen avslutte saken når kartleggingen viser at domfelte ikke er aktuell.",
    en: "Also above ten years the governor may close the case if the mapping shows that the person is no candidate.",
    rows: ["netherlands/g-3.4/governor-may-close-over-ten"],
  });
  s.condition("notice/sent", {
    slot: caseConditions,
    when: all(any(to, from), forced),
    holds: beforeDecision(decision.advanceNoticeSentOn),
    nb: "Ved tvangsoverføring skal forhåndsvarsel sendes før vedtaket, jf. forvaltningsloven § 16.",
    en: "Before a forced transfer is decided advance notice must be sent, cf. § 16 of the Public Administration Act.",
    note: {
      nb: "Varsel samme dag som vedtaket er regnet som før; om fristen da er rimelig, vurderes for seg.",
      en: "Notice on the day of the decision counts as before it; whether the time then is reasonable is judged by itself.",
    },
    rows: ["netherlands/g-3.4/advance-notice-forced"],
  });
  s.condition("notice/time", {
    slot: caseConditions,
    when: all(any(to, from), forced, not(isNone(decision.advanceNoticeSentOn))),
    holds: decision.timeToCommentReasonable,
    nb: "Domfelte må gis en rimelig frist til å uttale seg.",
    en: "The person must be given a reasonable time to comment.",
    note: {
      nb: "Teksten gir ikke noe antall dager; hva som er rimelig, vurderes.",
      en: "The text gives no number of days; what is reasonable is judged.",
    },
    rows: ["netherlands/g-3.4/reasonable-time-to-comment"],
  });
});
