import {
  all,
  any,
  every,
  exists,
  gte,
  is,
  lte,
  minusDays,
  not,
  number,
  on,
  section,
  selfOf,
  some,
  yes,
} from "@soning/norms";
import { victimNoticeConditions, victimNoticeDue, victimNoticeDuty } from "../../electronic-monitoring/breach-slots.ts";
import { controlPower } from "../../electronic-monitoring/control-slots.ts";
import {
  checkingDuty,
  commonRulesApply,
  digitalCheckPower,
  measureRequirements,
  measureReviewDuty,
  specialConditionsDuty,
  specialConditionsPower,
  substanceBan,
  substanceBreach,
  substanceTestPower,
} from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { decision } from "../../facts/application.ts";
import { conditions, conduct } from "../../facts/conduct.ts";
import { victimInterest, victimNotices } from "../../facts/information.ts";
import { measures, monitoring } from "../../facts/monitoring.ts";
import { offences } from "../../facts/offences.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";

/** The conditions that the second paragraph lists, letter by letter. */
const listed = [
  ["a", "consultation/p-16c/a-treatment", "gjennomgå behandling", "undergo treatment"],
  ["b", "consultation/p-16c/b-program", "delta i program", "take part in a programme"],
  [
    "c",
    "consultation/p-16c/c-medication",
    "ta foreskrevne medikamenter for behandling av rusmisbruk",
    "take prescribed medication for treatment of substance abuse",
  ],
  ["d", "consultation/p-16c/d-whereabouts", "følge bestemmelser om oppholdssted", "keep to rules on where to be"],
  ["e", "consultation/p-16c/e-no-contact", "unngå kontakt med bestemte personer", "avoid contact with certain persons"],
] as const;

/** In force on the day asked for, or considered. */
const running = (endedOn: typeof serving.endedOn) => not(lte(endedOn, on));
/** Somebody is harmed or left behind by an offence of the case. */
const hasVictimOrBereaved = some(offences, (each) =>
  any(
    some(each.victims, () => yes),
    some(each.bereaved, () => yes),
  ),
);
/** It is decided, or about to be, that the person serves outside prison. */
const toServeOutside = is(decision.about, "outside-prison", "em-final-part", "em-whole-sentence");

const options = {
  instrument: executionAct,
  number: "16 c",
  key: "act/16c",
  overlay: "em-2024",
  cite: proposedCite("16 c"),
};

/** Requirements, conditions and control outside prison, proposal of 2024. */
export const section16c = section(options, (s) => {
  s.definition("1/scope", {
    slot: commonRulesApply,
    value: is(serving.form, "outside-prison", "em-final-part", "em-whole-sentence"),
    nb: "Reglene gjelder den som gjennomfører straff etter § 16, § 16 a eller § 16 b.",
    en: "The rules cover a person serving under § 16, § 16 a or § 16 b.",
    rows: ["consultation/p-16c/scope"],
  });
  s.duty("1", {
    slot: substanceBan,
    when: commonRulesApply,
    nb: "Domfelte skal holde seg unna rusmidler, bedøvelsesmidler, hormonpreparater og andre kjemiske stoffer som ikke er lovlig foreskrevet.",
    en: "The person shall keep off intoxicants, anaesthetics, hormone preparations and other chemicals that are not lawfully prescribed.",
    rows: ["consultation/p-16c/substance-ban"],
  });
  s.ground("1/breach", {
    slot: substanceBreach,
    when: all(
      commonRulesApply,
      lte(conduct.intoxicantUsedOn, on),
      gte(conduct.intoxicantUsedOn, serving.formSince),
      not(conduct.lawfullyPrescribed),
    ),
    nb: "Bruk av et stoff som ikke er lovlig foreskrevet, mens gjennomføringen varer, er brudd på rusforbudet.",
    en: "Use of a substance that is not lawfully prescribed while the serving lasts breaks the ban.",
    rows: ["consultation/p-16c/substance-ban"],
  });
  s.duty("2/first", {
    slot: specialConditionsDuty,
    when: all(commonRulesApply, monitoring.specialConditionsNecessary),
    nb: "Er det nødvendig for en sikkerhetsmessig forsvarlig gjennomføring, skal kriminalomsorgen fastsette særlige vilkår.",
    en: "Where secure serving makes it necessary the service shall set special conditions.",
    rows: ["consultation/p-16c/special-conditions-duty"],
  });
  for (const [letter, row, nb, en] of listed) {
    s.power(`2/${letter}`, {
      slot: specialConditionsPower,
      when: specialConditionsDuty,
      nb: `Det kan settes som vilkår at domfelte skal ${nb}.`,
      en: `It may be set as a condition that the person shall ${en}.`,
      rows: [row],
    });
  }
  s.power("2/second/other", {
    slot: specialConditionsPower,
    when: specialConditionsDuty,
    nb: "Også andre vilkår enn de fem som er nevnt, kan settes.",
    en: "Other conditions than the five listed may be set too.",
    rows: ["consultation/p-16c/list-not-exhaustive"],
    fault: "consultation/fault/lists-without-joining-word",
    note: {
      nb: "Listen mangler bindeord; vilkårene kan settes hver for seg eller sammen.",
      en: "The list has no joining word; the conditions may be set singly or together.",
    },
  });
  s.step("3/first", {
    slot: checkingDuty,
    when: commonRulesApply,
    nb: "Kriminalomsorgen skal kontrollere at forutsetninger og vilkår overholdes.",
    en: "The service shall check that requirements and conditions are kept.",
    rows: ["consultation/p-16c/control-duty"],
  });
  s.power("3/second/digital", {
    slot: digitalCheckPower,
    when: all(commonRulesApply, controlPower),
    nb: "Som ledd i kontrollen kan det besluttes digitale kontrolltiltak etter § 16 d.",
    en: "As part of the checking digital control measures under § 16 d may be decided on.",
    rows: ["consultation/p-16c/control-digital"],
  });
  s.power("3/second/test", {
    slot: substanceTestPower,
    when: all(commonRulesApply, measureRequirements),
    nb: "Som ledd i kontrollen kan det iverksettes ruskontroll etter § 56.",
    en: "As part of the checking substance tests under § 56 may be carried out.",
    rows: ["consultation/p-16c/control-substance-test"],
  });
  s.condition("4/first/tailored", {
    slot: measureRequirements,
    holds: all(
      every(measures, (each) => any(not(running(each.endedOn)), each.tailored)),
      every(conditions, (each) => any(not(running(each.endedOn)), each.tailored)),
    ),
    nb: "Vilkår og kontrolltiltak skal tilpasses den enkelte.",
    en: "Conditions and measures shall be adapted to the individual.",
    rows: ["consultation/p-16c/tailored"],
  });
  s.condition("4/first/necessary", {
    slot: measureRequirements,
    holds: all(
      every(measures, (each) => any(not(running(each.endedOn)), all(each.necessary, each.currentRisk))),
      every(conditions, (each) => any(not(running(each.endedOn)), each.necessary)),
    ),
    nb: "Vilkår og kontrolltiltak skal være nødvendige: grunnet i en konkret og aktuell risiko for brudd.",
    en: "Conditions and measures must be necessary: grounded in a concrete and current risk of breach.",
    rows: ["consultation/p-16c/necessary"],
  });
  s.condition("4/first/proportionate", {
    slot: measureRequirements,
    holds: all(
      every(measures, (each) =>
        any(not(running(each.endedOn)), all(each.proportionate, not(each.lessIntrusiveSuffices))),
      ),
      every(conditions, (each) =>
        any(not(running(each.endedOn)), all(each.proportionate, not(each.lessIntrusiveSuffices))),
      ),
    ),
    nb: "Vilkår og kontrolltiltak skal være forholdsmessige og brukes ikke når noe mildere er nok.",
    en: "Conditions and measures must be proportionate and are not used when something milder is enough.",
    rows: ["consultation/p-16c/proportionate"],
  });
  s.step("4/second", {
    slot: measureReviewDuty,
    when: all(
      commonRulesApply,
      any(
        some(measures, (each) => running(each.endedOn)),
        some(conditions, (each) => running(each.endedOn)),
      ),
    ),
    nb: "Kriminalomsorgen skal fortløpende vurdere om vilkår og tiltak skal opprettholdes eller justeres.",
    en: "The service shall assess continuously whether conditions and measures are kept or adjusted.",
    rows: ["consultation/p-16c/continuous-review"],
    note: { nb: "Teksten gir ingen frist i dager eller uker.", en: "The text gives no interval in days or weeks." },
  });
  s.step("5/first", {
    slot: victimNoticeDuty,
    when: all(any(commonRulesApply, toServeOutside), hasVictimOrBereaved, victimInterest.important),
    nb: "Fornærmede eller etterlatte skal varsles når det har betydning for dem å vite når straffen gjennomføres utenfor fengsel.",
    en: "The victim or the bereaved shall be notified when it matters to them to know when the sentence is served outside prison.",
    rows: ["consultation/p-16c/notify-victim"],
  });
  const lastDay = minusDays(decision.effectiveOn, number(1, "days"));
  s.deadline("5/first/due", {
    slot: victimNoticeDue,
    value: lastDay,
    nb: "Siste dag for varselet er dagen før gjennomføringen utenfor fengsel begynner.",
    en: "The last day of the notice is the day before serving outside prison begins.",
  });
  s.step("5/first/beforehand", {
    value: some(victimNotices, (each) =>
      all(is(each.about, "serving-outside-prison"), exists(each.notifiedOn), lte(each.notifiedOn, lastDay)),
    ),
    nb: "Varselet skal gis på forhånd.",
    en: "The notice must be given beforehand.",
    rows: ["consultation/p-16c/notice-beforehand"],
  });
});

const condition = selfOf(conditions);

/** Which set condition the notice tells of (fifth paragraph, second sentence). */
export const section16cNotice = section({ ...options, record: conditions }, (s) => {
  s.step("5/second", {
    slot: victimNoticeConditions,
    when: all(
      victimNoticeDuty,
      is(condition.about, "place-of-stay", "no-contact"),
      running(condition.endedOn),
      condition.concernsVictim,
    ),
    nb: "Varselet skal ta med vilkår om oppholdssted og om å unngå kontakt som direkte gjelder fornærmede eller etterlatte.",
    en: "The notice covers conditions on whereabouts and on avoiding contact that directly concern the victim or the bereaved.",
    rows: ["consultation/p-16c/notice-contents"],
    fault: "consultation/fault/16c-5-letters-in-wrong-paragraph",
    note: {
      nb: "Teksten viser til første ledd bokstav d og e; de står i annet ledd.",
      en: "The text cites letters d and e of the first paragraph; they stand in the second.",
    },
  });
});
