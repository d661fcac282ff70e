import {
  all,
  any,
  durationType,
  exists,
  gap,
  greatest,
  gt,
  is,
  isNone,
  matches,
  not,
  on,
  plus,
  section,
  selfOf,
  some,
} from "@soning/norms";
import {
  controlDataBars,
  controlDataPower,
  deletionDuty,
  deletionLatestOn,
  retentionPeriod,
} from "../../electronic-monitoring/control-slots.ts";
import { builtInLocalisation } from "../../electronic-monitoring/proposal-slots.ts";
import { controlData } from "../../facts/information.ts";
import { measures } from "../../facts/monitoring.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

const data = selfOf(controlData);
const act = "strgjfl";
const collectedHere = matches(
  data.collectedUnder,
  { code: act, section: "16 a" },
  { code: act, section: "16 b" },
  { code: act, section: "16 d" },
);
/** No measure is still running, nor the control that belongs to serving with EM. */
const controlEnded = all(
  not(builtInLocalisation),
  not(some(measures, (measure) => any(isNone(measure.endedOn), gt(measure.endedOn, on)))),
);
const controlEndedOn = greatest(
  measures,
  (measure) => measure.endedOn,
  (measure) => exists(measure.endedOn),
);

/** How long data may be kept, as proposed: the number of years is blank. Source: consultation paper ch. 10.1, § 16 d (3), third sentence, with 7.3.3. */
export const section16dRetention = section(
  { instrument: executionAct, number: "16 d", key: "act/16d", overlay: "em-2024", cite: citeOf("16 d") },
  (s) => {
    s.definition("3/p3/years", {
      slot: retentionPeriod,
      value: gap(durationType, {
        nb: "Antallet år i § 16 d tredje ledd er ikke fylt ut i utkastet.",
        en: "The number of years in § 16 d third paragraph is left blank in the draft.",
      }),
      nb: "Opplysningene kan lagres i inntil et antall år etter at kontrollen er avsluttet; tallet mangler i utkastet.",
      en: "Data may be kept until a number of years after the control ended; the number is missing in the draft.",
      note: {
        nb: "Drøftelsen nevner ett år ett sted og sletting straks etter endt gjennomføring et annet. Tomrommet fylles ikke.",
        en: "The discussion speaks of one year in one place and of deletion at once after serving in another. The blank is not filled.",
      },
      fault: "consultation/fault/16d-3-blank-years",
    });
  },
);

/** Personal data from the control, as proposed. Source: consultation paper ch. 10.1, § 16 d (3), with 7.3.3. */
export const section16dData = section(
  {
    instrument: executionAct,
    number: "16 d",
    key: "act/16d/data",
    overlay: "em-2024",
    cite: citeOf("16 d"),
    record: controlData,
  },
  (s) => {
    s.power("3/p1", {
      slot: controlDataPower,
      when: collectedHere,
      nb: "Kriminalomsorgen kan behandle personopplysninger innhentet etter § 16 a, § 16 b eller § 16 d.",
      en: "The service may process personal data collected under § 16 a, § 16 b or § 16 d.",
      rows: ["consultation/p-16d/process-personal-data"],
    });
    s.bar("3/p2", {
      slot: controlDataBars,
      when: not(data.officialNeed),
      nb: "Bare den som har tjenstlig behov, kan behandle opplysningene.",
      en: "Only those who have an official need for the data may process them.",
      rows: ["consultation/p-16d/access-official-need"],
    });
    const soon = s.step("3/p3/soon", {
      slot: deletionDuty,
      when: all(collectedHere, not(data.necessaryForPurpose)),
      nb: "Registrerte personopplysninger skal slettes så snart som mulig, det vil si når de ikke lenger trengs for formålet.",
      en: "Registered personal data shall be deleted as soon as possible, that is once the purpose no longer needs them.",
      note: {
        nb: "Utkastet har bare unntak for arkiv; dagens unntak for bruddsaker er ikke ført videre, og notatet sier ikke hvorfor.",
        en: "The draft has an exception for archiving only; today's exception for breach cases is not carried on, and the paper does not say why.",
      },
      fault: "consultation/fault/breach-case-data",
      rows: ["consultation/p-16d/delete-as-soon-as-possible"],
    });
    const latest = s.deadline("3/p3/latest", {
      slot: deletionLatestOn,
      when: all(collectedHere, controlEnded),
      value: plus(controlEndedOn, retentionPeriod),
      nb: "Opplysningene skal slettes senest et antall år etter at kontrollen er avsluttet.",
      en: "The data shall be deleted at the latest a number of years after the control ended.",
      fault: "consultation/fault/16d-3-deletion-two-answers",
      rows: ["consultation/p-16d/delete-at-latest"],
    });
    const afterControl = s.duty("3/p3/after-control", {
      slot: deletionDuty,
      when: all(collectedHere, controlEnded, is(data.concerns, "convicted-person")),
      nb: "Når kontrollen er avsluttet, skal opplysningene om den domfelte slettes.",
      en: "When the control has ended the data on the person shall be deleted.",
    });
    const surplus = s.duty("3/p3/surplus", {
      slot: deletionDuty,
      when: all(collectedHere, is(data.concerns, "third-person")),
      nb: "Sletteplikten omfatter overskuddsinformasjon, også om husstand, fornærmede og andre.",
      en: "The deletion duty covers surplus information, also on the household, victims and others.",
      note: {
        nb: "Drøftelsen vil ha opplysninger om «ungdommen» holdt atskilt fra andres; det står ikke i teksten, og § 16 d gjelder ikke særskilt unge.",
        en: 'The discussion wants data on "the youth" kept apart from others\'; the text does not say so, and § 16 d is not about young persons.',
      },
      fault: "consultation/fault/data-rule-names-the-youth",
      rows: ["consultation/p-16d/surplus-information"],
    });
    s.exception("3/p3/archive", {
      when: data.mustBeArchived,
      lifts: [soon, latest, afterControl, surplus],
      nb: "Sletteplikten gjelder ikke opplysninger som skal arkiveres etter arkivlova.",
      en: "The deletion duty does not hold for data that must be archived under the Archives Act.",
      rows: ["consultation/p-16d/archive-exception"],
    });
  },
);
