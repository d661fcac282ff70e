import {
  all,
  any,
  booleanType,
  type Condition,
  daysBetween,
  gap,
  gt,
  gte,
  is,
  lt,
  lte,
  not,
  on,
  parameter,
  policy,
  section,
  when,
} from "@soning/norms";
import { victimInterest } from "../../facts/information.ts";
import { release } from "../../facts/release.ts";
import { executionAct } from "../../instruments.ts";
import { notReleased, outOfPrison } from "../../sentence-clock/serving-now.ts";
import {
  age,
  besideUnsaid,
  expectedRelease,
  ordinaryReleaseOn,
  preventiveDetention,
  prisonToServe,
  remainingDays,
  servedDays,
} from "../../sentence-clock/slots.ts";
import { noDays } from "../../sentence-clock/term.ts";
import { citeOf } from "../cite.ts";
import { enoughLeft, halfTimeNeedsRest, longForeignSentence } from "./dates.ts";
import {
  halfTimeConditions,
  halfTimeDay,
  halfTimePower,
  inadvisable,
  probationConditions,
  probationDay,
  probationPower,
  releaseBars,
  releaseNotice,
  shortlyBeforeConditions,
  shortlyBeforePower,
  shortRestBars,
  withoutIntakePower,
} from "./release-slots.ts";

/** Below this age progression and follow-up weigh in the assessment. */
export const youngAtRelease = parameter.number(
  "release.young-below",
  "years",
  { nb: "alder da progresjon og oppfølging også veier", en: "age below which progression and follow-up weigh" },
  [{ from: "2024-12-01", value: 25, cite: "strgjfl. § 42 (5) 3. pkt." }],
);

/** The two lengths that the policy offers; neither stands in the act. */
const sevenDays = parameter.number(
  "release.short-time.seven",
  "days",
  { nb: "kort tid etter valget `up-to-7-days`", en: "short time by the choice `up-to-7-days`" },
  [{ value: 7, cite: "strgjfl. § 42 (4), valget release.short-time" }],
);
const fourteenDays = parameter.number(
  "release.short-time.fourteen",
  "days",
  { nb: "kort tid etter valget `up-to-14-days`", en: "short time by the choice `up-to-14-days`" },
  [{ value: 14, cite: "strgjfl. § 42 (4), valget release.short-time" }],
);
export const releaseParameters = [youngAtRelease, sevenDays, fourteenDays];

const shortTime = policy("release.short-time", ["ask", "up-to-7-days", "up-to-14-days"]);
/** What is left until release otherwise is short (policy `release.short-time`): the law has no number, so it is a gap until one is chosen. */
const withinShortTime: Condition = when(
  is(shortTime, "up-to-7-days"),
  lte(daysBetween(on, expectedRelease), sevenDays),
  when(
    is(shortTime, "up-to-14-days"),
    lte(daysBetween(on, expectedRelease), fourteenDays),
    gap(booleanType, { nb: "hvor lenge «kort tid» er", en: 'how long "a short time" is' }),
  ),
);

/** How far imprisonment beside preventive detention is served, and whether these rules reach it, is said nowhere. */
const besideDetention: Condition = all(prisonToServe, preventiveDetention, gap(booleanType, besideUnsaid));

/** Release on probation: what it asks. Source: strgjfl. § 42. */
export const section42 = section(
  { instrument: executionAct, number: "42", key: "act/42", from: "2002-03-01", cite: citeOf("42") },
  (s) => {
    s.power("1", {
      slot: probationPower,
      when: all(probationConditions, not(any(releaseBars, shortRestBars))),
      nb: "Kriminalomsorgen kan løslate den domfelte på prøve.",
      en: "The service may release the person on probation.",
      rows: ["consultation/c7-7.6.1/release-power"],
    });
    s.condition("1/prison", {
      slot: probationConditions,
      holds: all(prisonToServe, any(not(preventiveDetention), besideDetention)),
      nb: "Det må være fengselsstraff å gjennomføre; forvaring har egne regler.",
      en: "There must be imprisonment to serve; preventive detention has rules of its own.",
    });
    for (const [part, slot] of [
      ["1", probationConditions],
      ["3", halfTimeConditions],
      ["4", shortlyBeforeConditions],
    ] as const) {
      s.condition(`${part}/left`, {
        slot,
        holds: all(notReleased, any(gt(remainingDays, noDays), besideDetention)),
        nb: "Noe av straffen må gjenstå, og personen må ikke alt være løslatt.",
        en: "Something of the sentence must be left, and the person must not be released already.",
      });
    }
    const served = s.condition("1/served", {
      slot: probationConditions,
      holds: any(gte(servedDays, probationDay), besideDetention),
      nb: "To tredjedeler av straffen og minst 60 dager må være gjennomført, varetekt medregnet.",
      en: "Two thirds of the sentence and at least 60 days must be served, remand included.",
      rows: ["consultation/c7-7.6.1/release-two-thirds", "consultation/c7-7.6.1/release-60-days"],
    });
    const shortRest = s.bar("1/p2/short-rest", {
      slot: shortRestBars,
      when: not(enoughLeft(remainingDays)),
      nb: "Er det mindre enn 14 dager igjen, kan løslatelse bare skje av tungtveiende grunner.",
      en: "With less than 14 days left release needs weighty reasons.",
      rows: ["consultation/c7-7.6.1/release-14-days-left"],
    });
    s.exception("1/p2/weighty-reasons", {
      when: release.weightyReasons,
      lifts: [shortRest],
      nb: "Tungtveiende grunner taler for løslatelse.",
      en: "Weighty reasons speak for release.",
      rows: ["consultation/c7-7.6.1/release-14-days-exception"],
    });
    s.exception("1/p3/foreign-lifts", {
      from: "2017-01-01",
      when: longForeignSentence,
      lifts: [served],
      nb: "For utenlandske straffer over 30 år avgjør fengslet tid, ikke brøken.",
      en: "For foreign sentences over 30 years the time imprisoned decides, not the share.",
    });
    s.condition("1/p3/twenty-years", {
      from: "2017-01-01",
      slot: probationConditions,
      when: longForeignSentence,
      holds: gte(on, ordinaryReleaseOn),
      nb: "Den som er dømt i utlandet til mer enn 30 år, må ha vært fengslet i minst 20 år.",
      en: "Whoever was sentenced abroad to more than 30 years must have been imprisoned for at least 20 years.",
    });
    s.power("2/without-intake", {
      slot: withoutIntakePower,
      when: all(probationPower, outOfPrison),
      nb: "Den som ikke lenger er fengslet og har gjennomført nok, kan løslates på prøve uten ny innsettelse.",
      en: "A person no longer in prison who has served enough may be released on probation without a new intake.",
    });
    s.power("3", {
      slot: halfTimePower,
      when: all(halfTimeConditions, not(any(releaseBars, all(halfTimeNeedsRest, shortRestBars)))),
      nb: "Av særlige grunner kan kriminalomsorgen løslate på halv tid.",
      en: "For special reasons the service may release at half time.",
    });
    s.condition("3/prison", {
      slot: halfTimeConditions,
      holds: all(prisonToServe, any(not(preventiveDetention), besideDetention)),
      nb: "Det må være fengselsstraff å gjennomføre; forvaring har egne regler.",
      en: "There must be imprisonment to serve; preventive detention has rules of its own.",
    });
    s.condition("3/served", {
      slot: halfTimeConditions,
      holds: any(gte(servedDays, halfTimeDay), besideDetention),
      nb: "Halvparten av straffen og minst 60 dager må være gjennomført, varetekt medregnet.",
      en: "Half the sentence and at least 60 days must be served, remand included.",
    });
    s.condition("3/reasons", {
      slot: halfTimeConditions,
      holds: release.specialReasonsAtHalf,
      nb: "Særlige grunner må tilsi det.",
      en: "Special reasons must call for it.",
    });
    s.power("4", {
      slot: shortlyBeforePower,
      when: all(shortlyBeforeConditions, not(releaseBars)),
      nb: "Av særlige grunner kan løslatelse skje kort tid før den ellers ville skje.",
      en: "For special reasons release may come a short time before it otherwise would.",
    });
    s.condition("4/short-time", {
      slot: shortlyBeforeConditions,
      holds: all(lt(on, expectedRelease), withinShortTime),
      nb: "Det må være kort tid til løslatelsen ellers ville skje; loven gir ikke noe tall.",
      en: "Release must otherwise be a short time ahead; the act gives no number.",
      doubtful: true,
    });
    s.condition("4/reasons", {
      slot: shortlyBeforeConditions,
      holds: release.specialReasonsShortlyBefore,
      nb: "Særlige grunner må tale for det.",
      en: "Special reasons must speak for it.",
    });
    s.bar("5/inadvisable", {
      slot: releaseBars,
      when: inadvisable,
      nb: "Prøveløslatelse besluttes ikke når omstendighetene etter en totalvurdering gjør den utilrådelig.",
      en: "Release on probation is not decided where the circumstances on the whole make it inadvisable.",
      rows: ["consultation/c7-7.6.1/release-inadvisable"],
    });
    s.definition("5/assessment", {
      slot: inadvisable,
      value: release.inadvisable,
      nb: "Kriminalomsorgen finner løslatelse utilrådelig etter en totalvurdering.",
      en: "The service finds release inadvisable on the whole.",
    });
    s.consideration("5/conduct", {
      value: release.inadvisable,
      nb: "Særlig vekt legges på atferden under gjennomføringen.",
      en: "Weight is given above all to conduct while serving.",
      rows: ["consultation/c7-7.6.1/release-weigh-behaviour"],
    });
    s.consideration("5/new-offences", {
      value: release.inadvisable,
      nb: "Særlig vekt legges på om det er grunn til å tro at den domfelte vil begå nye lovbrudd i prøvetiden.",
      en: "Weight is given above all to whether there is reason to think that the person will offend in the trial period.",
      rows: ["consultation/c7-7.6.1/release-weigh-new-offences"],
    });
    s.consideration("5/young", {
      from: "2024-12-01",
      when: lt(age, youngAtRelease),
      value: release.inadvisable,
      nb: "For den som er under 25 år, veier også alderen sammen med progresjon og behov for oppfølging.",
      en: "For a person under 25 the age also weighs, with progression and the need of follow-up.",
    });
    s.duty("6/notice", {
      slot: releaseNotice,
      when: victimInterest.important,
      nb: "Fornærmede eller etterlatte skal varsles på forhånd når det har betydning for dem; varselet omfatter vilkår som gjelder dem.",
      en: "The victim or survivors have to be warned beforehand where it matters to them; the notice covers conditions that concern them.",
    });
  },
);
