import {
  all,
  any,
  booleanType,
  type Condition,
  exists,
  gap,
  gte,
  is,
  isNone,
  lt,
  not,
  on,
  parameter,
  plus,
  section,
  when,
} from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { deferralDuty, deferralPower } from "../../execution-of-sentences-act/section-35/slots.ts";
import { application } from "../../facts/application.ts";
import { deferral } from "../../facts/deferral.ts";
import { summonsRegulation } from "../../instruments.ts";
import { expectedRelease, firstDay, servingBegun } from "../../sentence-clock/slots.ts";

const from = "2010-04-01";
export const afterBirth = parameter.duration(
  "deferral.after-birth",
  { nb: "tid etter fødsel da fullbyrding utsettes", en: "time after a birth in which execution is deferred" },
  [{ from, value: "P9M", cite: "fik. § 6 (3)" }],
);
export const deferralParameters = [afterBirth];

/** Release is reckoned from the day of start: without one nobody can say whether the birth comes before it. */
const beforeRelease: Condition = when(
  isNone(firstDay),
  gap(booleanType, { nb: "dagen gjennomføringen begynner", en: "the day on which serving begins" }),
  lt(deferral.birthExpectedOn, expectedRelease),
);
/** Past the expected day too, until the child is born: a birth nine months or more before that day was of an earlier child. */
const stillPregnant = any(
  gte(deferral.birthExpectedOn, on),
  isNone(deferral.gaveBirthOn),
  lt(plus(deferral.gaveBirthOn, afterBirth), deferral.birthExpectedOn),
);
const servesByWish = all(deferral.wantsToServeAnyway, not(deferral.medicallyInadvisable));

/** Deferral that shall be given. Source: fik. § 6. */
export const summons6 = section(
  { instrument: summonsRegulation, number: "6", key: "summons-reg/6", from, cite: citeIn(summonsRegulation, "6") },
  (s) => {
    s.duty("1/pardon", {
      slot: deferralDuty,
      when: all(not(servingBegun), exists(deferral.pardonAppliedOn), deferral.pardonConditionsMet),
      nb: "Fullbyrdingen utsettes når det er søkt om benådning og vilkårene i straffeprosessloven § 458 er oppfylt.",
      en: "Execution is deferred where pardon is applied for and the conditions of the Criminal Procedure Act § 458 are met.",
    });
    s.duty("2/health", {
      slot: deferralDuty,
      when: all(not(servingBegun), any(deferral.seriouslyMentallyIll, deferral.healthInadvisable)),
      nb: "Fullbyrdingen utsettes når den domfelte er blitt alvorlig sinnslidende, eller helsetilstanden gjør den utilrådelig.",
      en: "Execution is deferred where the person has become seriously mentally ill or the state of health makes it inadvisable.",
    });
    s.duty("3/pregnant", {
      slot: deferralDuty,
      when: all(not(servingBegun), exists(deferral.birthExpectedOn), stillPregnant, beforeRelease, not(servesByWish)),
      nb: "Fullbyrdingen utsettes når den domfelte er gravid og nedkomst er ventet før løslatelse, om hun ikke selv ønsker å begynne og det ikke er medisinsk utilrådelig.",
      en: "Execution is deferred where the person is pregnant and the birth is expected before release, unless she wants to begin and it is not medically inadvisable.",
    });
    s.duty("3/birth", {
      slot: deferralDuty,
      when: all(not(servingBegun), lt(on, plus(deferral.gaveBirthOn, afterBirth)), not(servesByWish)),
      nb: "Det samme gjelder den som har født for mindre enn ni måneder siden.",
      en: "The same holds for a person who gave birth less than nine months ago.",
    });
    s.power("3/medical", {
      slot: deferralPower,
      when: all(not(servingBegun), exists(deferral.birthExpectedOn), deferral.medicallyInadvisable),
      nb: "Ellers kan utsettelse gis på grunn av svangerskap når medisinske grunner taler for det.",
      en: "Otherwise deferral may be given for pregnancy where medical reasons speak for it.",
    });
  },
);

/** Deferral for other reasons. Source: fik. § 7. */
export const summons7 = section(
  { instrument: summonsRegulation, number: "7", key: "summons-reg/7", from, cite: citeIn(summonsRegulation, "7") },
  (s) => {
    s.power("1/weighty", {
      slot: deferralPower,
      when: all(not(servingBegun), deferral.weightyReasons),
      nb: "Kriminalomsorgen kan utsette fullbyrdingen når andre vektige grunner taler for det.",
      en: "The service may defer execution where other weighty reasons speak for it.",
    });
    s.power("3/em", {
      slot: deferralPower,
      when: all(not(servingBegun), any(applicationFor("em-whole-sentence"), applicationFor("em-final-part"))),
      nb: "Utsettelse kan også gis når det er søkt om elektronisk kontroll.",
      en: "Deferral may also be given where electronic monitoring is applied for.",
    });
    s.told("2/still-bound", {
      nb: "En søknad om utsettelse fjerner ikke plikten til å møte, om ikke den som behandler søknaden, bestemmer det.",
      en: "Applying for deferral does not take away the duty to appear unless the authority says so.",
      why: {
        nb: "Plikten står i innkallingen; her bare en påminnelse.",
        en: "The duty stands in the summons; here it is a reminder.",
      },
    });
  },
);

function applicationFor(what: string): Condition {
  return all(exists(application.submittedOn), is(application.about, what));
}
