import { all, any, between, face, gte, lt, lte, not, on, plus, section } from "@soning/norms";
import { firstDayWithin } from "../../electronic-monitoring/first-day-within.ts";
import { capsSpareTheUnfit } from "../../electronic-monitoring/proposal-choices.ts";
import {
  adultAge,
  finalPartLimitAsProposed,
  finalPartLimitUnder21,
  finalPartLimitUnder25,
  youngAdultAge,
  youngAge,
} from "../../electronic-monitoring/proposal-parameters.ts";
import {
  between18And21,
  between21And25,
  finalPartFrom,
  finalPartToBeConsidered,
  ladderAge,
} from "../../electronic-monitoring/proposal-slots.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { finalPartConditions, permanentlyUnfit } from "../../electronic-monitoring/slots.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { age, ageAtApplication, expectedRelease, firstDay, oneThirdOn } from "../../sentence-clock/slots.ts";

/** What stands in the discussion only, not in the text. */
const byTheReasons = "strgjfl. § 16 a (5) (forslag), jf. høringsnotatet 6.5.3";

const thirdServed = "act/16a/1/a";
const withinLimit = "act/16a/1/b";

/** The age ladder of final-part serving (fifth paragraph), and the first day that the time conditions give. */
export const section16aAges = section(
  { instrument: executionAct, number: "16 a", key: "act/16a", overlay: "em-2024", cite: proposedCite("16 a") },
  (s) => {
    const thirdDay = s.date("1/a/day", {
      slot: finalPartFrom,
      value: oneThirdOn,
      nb: "Tidligst når en tredel er gjennomført.",
      en: "At the earliest when one third is served.",
    });
    const limitDay = s.date("1/b/day", {
      slot: finalPartFrom,
      value: firstDayWithin(expectedRelease, finalPartLimitAsProposed),
      nb: "Tidligst når det er 12 måneder igjen til forventet løslatelse.",
      en: "At the earliest when 12 months are left until expected release.",
    });
    s.date("1/begun/day", {
      slot: finalPartFrom,
      value: firstDay,
      nb: "Tidligst når gjennomføringen begynner.",
      en: "At the earliest when serving begins.",
    });

    s.definition("5/age", {
      slot: ladderAge,
      value: ageAtApplication,
      nb: "Det er alderen på søknadstidspunktet som teller, ikke alderen da lovbruddet ble begått.",
      en: "The age that counts is the age at the application, not the age when the offence was committed.",
      rows: ["consultation/p-16a/age-at-application"],
      cite: byTheReasons,
      fault: "consultation/fault/age-at-which-date",
      note: {
        nb: "Står bare i drøftelsen; uten søknad er det alderen den dagen det spørres for (valget as-if-today).",
        en: "Stands in the discussion only; without an application it is the age on the day asked for (the choice as-if-today).",
      },
    });
    s.definition("5/band-18-21", {
      slot: between18And21,
      value: between(ladderAge, adultAge, youngAge),
      nb: "Mellom 18 og 21 år er den som har fylt 18, men ikke 21.",
      en: "Between 18 and 21 is a person who has turned 18 but not yet 21.",
      rows: ["consultation/p-16a/age-band-18-21"],
      cite: byTheReasons,
      fault: "consultation/fault/age-bands-share-ends",
      note: { nb: "Endepunktene står bare i drøftelsen.", en: "The ends are given in the discussion only." },
    });
    s.definition("5/band-21-25", {
      slot: between21And25,
      value: between(ladderAge, youngAge, youngAdultAge),
      nb: "Mellom 21 og 25 år er den som har fylt 21, men ikke 25.",
      en: "Between 21 and 25 is a person who has turned 21 but not yet 25.",
      rows: ["consultation/p-16a/age-band-21-25"],
      cite: byTheReasons,
      fault: "consultation/fault/age-bands-share-ends",
      note: { nb: "Endepunktene står bare i drøftelsen.", en: "The ends are given in the discussion only." },
    });

    s.step("5/first/young", {
      slot: finalPartToBeConsidered,
      when: lt(age, youngAdultAge),
      nb: "Kriminalomsorgen skal av eget tiltak vurdere sluttgjennomføring for den som er under 25 år.",
      en: "The service shall of its own accord consider final-part serving for a person under 25.",
      rows: ["consultation/p-16a/ex-officio-under-25"],
      fault: "consultation/fault/own-initiative-no-date",
      note: {
        nb: "Teksten sier ikke når vurderingen skal gjøres.",
        en: "The text does not say when it is to be considered.",
      },
    });
    s.step("5/first/unfit", {
      slot: finalPartToBeConsidered,
      when: permanentlyUnfit,
      nb: "Det samme gjelder den som er varig soningsudyktig, uansett alder.",
      en: "The same goes for a person who is permanently unfit for prison, whatever the age.",
      rows: ["consultation/p-16a/ex-officio-unfit"],
    });

    s.exception("5/second/third-young", {
      when: lt(ladderAge, youngAge),
      lifts: [thirdServed, thirdDay],
      nb: "For den som er under 21 år, gjelder ikke kravet om at en tredel er gjennomført.",
      en: "For a person under 21 the condition of one third does not apply.",
      rows: ["consultation/p-16a/exempt-a-under-21"],
    });
    s.exception("5/second/limit-young", {
      when: lt(ladderAge, youngAge),
      lifts: [withinLimit, limitDay],
      nb: "For den som er under 21 år, gjelder ikke grensen på 12 måneder.",
      en: "For a person under 21 the limit of 12 months does not apply.",
      rows: ["consultation/p-16a/exempt-b-under-21"],
    });
    s.exception("5/second/third-unfit", {
      when: permanentlyUnfit,
      lifts: [thirdServed, thirdDay],
      nb: "For den som er varig soningsudyktig, gjelder ikke kravet om at en tredel er gjennomført.",
      en: "For a person permanently unfit for prison the condition of one third does not apply.",
      rows: ["consultation/p-16a/exempt-a-unfit"],
    });
    s.exception("5/second/limit-unfit", {
      when: permanentlyUnfit,
      lifts: [withinLimit, limitDay],
      nb: "For den som er varig soningsudyktig, gjelder ikke grensen på 12 måneder.",
      en: "For a person permanently unfit for prison the limit of 12 months does not apply.",
      rows: ["consultation/p-16a/exempt-b-unfit"],
    });
    s.condition("5/second/need", {
      slot: finalPartConditions,
      when: all(
        between(ladderAge, adultAge, youngAdultAge),
        not(permanentlyUnfit),
        any(not(face(thirdServed, "holds")), not(face(withinLimit, "holds"))),
      ),
      holds: suitability.specialFollowUpNeed,
      nb: "Unntakene for unge brukes bare når den unge har et særlig behov for oppfølging.",
      en: "The exceptions for the young are used only where the young person has a special need for follow-up.",
      rows: ["consultation/c6-5-3/exception-only-if-special-need"],
      cite: byTheReasons,
      fault: "consultation/fault/young-exemption-automatic",
      note: {
        nb: "Vilkåret står bare i drøftelsen. Det spørres bare når et unntak faktisk trengs.",
        en: "The condition stands in the discussion only. It is asked only where an exception is needed.",
      },
    });

    const withoutNeed = not(suitability.specialFollowUpNeed);
    s.date("5/second/need/third-day", {
      slot: finalPartFrom,
      when: all(between18And21, not(permanentlyUnfit), withoutNeed),
      value: oneThirdOn,
      nb: "Uten et særlig behov for oppfølging gjelder kravet om en tredel også for den som er mellom 18 og 21 år.",
      en: "Without a special need for follow-up the condition of one third holds for a person between 18 and 21 too.",
      cite: byTheReasons,
      fault: "consultation/fault/young-exemption-automatic",
    });
    s.date("5/second/need/limit-day", {
      slot: finalPartFrom,
      when: all(any(between18And21, between21And25), not(permanentlyUnfit), withoutNeed),
      value: firstDayWithin(expectedRelease, finalPartLimitAsProposed),
      nb: "Uten et særlig behov for oppfølging gjelder 12 månedene også for den som er mellom 18 og 25 år.",
      en: "Without a special need for follow-up the 12 months hold for a person between 18 and 25 too.",
      cite: byTheReasons,
      fault: "consultation/fault/young-exemption-automatic",
    });

    const capUnder21 = s.condition("5/third", {
      slot: finalPartConditions,
      when: between18And21,
      holds: lte(expectedRelease, plus(on, finalPartLimitUnder21)),
      nb: "For den som er mellom 18 og 21 år, må det likevel være høyst 18 måneder igjen.",
      en: "For a person between 18 and 21 no more than 18 months may nevertheless be left.",
      rows: ["consultation/p-16a/cap-18-21"],
      note: {
        nb: "Ordene gjør ikke unntak for den som også er varig soningsudyktig (valget em.unfit-cap).",
        en: "The words make no exception for a person who is permanently unfit as well (the choice em.unfit-cap).",
      },
      doubtful: true,
    });
    const capUnder21Day = s.date("5/third/day", {
      slot: finalPartFrom,
      when: between18And21,
      value: firstDayWithin(expectedRelease, finalPartLimitUnder21),
      nb: "Tidligst når det er 18 måneder igjen, for den som er mellom 18 og 21 år.",
      en: "At the earliest when 18 months are left, for a person between 18 and 21.",
    });
    const capUnder25 = s.condition("5/fourth", {
      slot: finalPartConditions,
      when: between21And25,
      holds: lte(expectedRelease, plus(on, finalPartLimitUnder25)),
      nb: "For den som er mellom 21 og 25 år, må det være høyst 15 måneder igjen.",
      en: "For a person between 21 and 25 no more than 15 months may be left.",
      rows: ["consultation/p-16a/cap-21-25"],
    });
    s.exception("5/fourth/instead", {
      when: between21And25,
      lifts: [withinLimit, limitDay],
      nb: "De 15 månedene trer i stedet for 12 for den som er mellom 21 og 25 år.",
      en: "The 15 months take the place of the 12 for a person between 21 and 25.",
      cite: byTheReasons,
      fault: "consultation/fault/16a-12-or-15-months",
      note: {
        nb: "Teksten setter bare 12-månedersgrensen til side under 21 år og for soningsudyktige; drøftelsen mener at 15 måneder gjelder i stedet.",
        en: "The text sets the 12 months aside only below 21 and for the unfit; the reasoning means 15 months to apply instead.",
      },
    });
    const capUnder25Day = s.date("5/fourth/day", {
      slot: finalPartFrom,
      when: between21And25,
      value: firstDayWithin(expectedRelease, finalPartLimitUnder25),
      nb: "Tidligst når det er 15 måneder igjen, for den som er mellom 21 og 25 år.",
      en: "At the earliest when 15 months are left, for a person between 21 and 25.",
    });
    s.exception("5/caps/unfit", {
      when: all(capsSpareTheUnfit, permanentlyUnfit),
      lifts: [capUnder21, capUnder21Day, capUnder25, capUnder25Day],
      nb: "De øvre grensene gjelder ikke den som er varig soningsudyktig, når valget em.unfit-cap er satt slik.",
      en: "The upper limits do not bind a person permanently unfit for prison, where the choice em.unfit-cap is set so.",
    });
    s.condition("5/fourth/third-served", {
      when: between21And25,
      holds: gte(on, oneThirdOn),
      nb: "For den som er mellom 21 og 25 år, gjelder kravet om en tredel fortsatt.",
      en: "For a person between 21 and 25 the condition of one third stays in force.",
      rows: ["consultation/p-16a/third-applies-21-25"],
    });
  },
);
