import { all, any, lt, section, some } from "@soning/norms";
import { absoluteOffenceBars, commonBars, conditionalOffenceBars } from "../../electronic-monitoring/common.ts";
import { permanentlyUnfit } from "../../electronic-monitoring/slots.ts";
import { offences } from "../../facts/offences.ts";
import { executionRegulation } from "../../instruments.ts";
import { age } from "../../sentence-clock/slots.ts";
import {
  alwaysBarring,
  barringCircumstances,
  conditionallyBarring,
  convictedEarlier,
  convictedOf,
  sexualOffences,
} from "./offences.ts";
import { youngUnder } from "./parameters.ts";

const first = "fsk. § 7-2 (4) 1. pkt.";
const second = "fsk. § 7-2 (4) 2. pkt.";

/** Offences that bar EM in both forms (fsk. § 7-2, fourth paragraph). */
export const section72offences = section(
  { instrument: executionRegulation, number: "7-2", key: "reg/7-2", from: "2020-07-24" },
  (s) => {
    s.bar("4/first/chapter-26", {
      slot: absoluteOffenceBars,
      cite: first,
      when: convictedOf(sexualOffences),
      nb: "Den som er dømt for seksuallovbrudd etter straffeloven kapittel 26, får ikke elektronisk kontroll.",
      en: "Whoever is convicted of a sexual offence under Penal Code chapter 26 is not granted EM.",
      rows: ["consultation/c6-3-1/absolute-bar-sexual-offences"],
    });
    for (const { label, place, nb, en } of alwaysBarring) {
      s.bar(`4/first/${label}`, {
        slot: absoluteOffenceBars,
        cite: first,
        when: convictedOf(place),
        nb: `Den som er dømt etter straffeloven § ${label} (${nb}), får ikke elektronisk kontroll, uansett hvem fornærmede er.`,
        en: `Whoever is convicted under Penal Code § ${label} (${en}) is not granted EM, whoever the victim is.`,
        rows: [`consultation/c6-3-1/absolute-bar-s${label}`],
      });
    }
    const firstSentence = s.bar("4/first", {
      slot: commonBars,
      cite: first,
      when: absoluteOffenceBars,
      nb: "Seksuallovbrudd og de alvorligste voldslovbruddene stenger helt for elektronisk kontroll.",
      en: "Sexual offences and the gravest violent offences shut EM out altogether.",
      rows: ["consultation/c6-3-1/absolute-bar-violence", "consultation/c6-2-1/final-part-offence-bar"],
      note: {
        nb: "Forskriften viser til straffeloven av 2005; dommer etter loven av 1902 er ikke nevnt og stenger ikke etter ordlyden.",
        en: "The regulation refers to the Penal Code of 2005; judgments under the Code of 1902 are not named and do not bar by its wording.",
      },
      doubtful: true,
    });
    for (const { label, place, nb, en } of conditionallyBarring) {
      s.bar(`4/second/${label}`, {
        slot: conditionalOffenceBars,
        cite: second,
        when: convictedOf(place, barringCircumstances),
        nb: `Ved ${nb} stenges det når forholdet er begått mot et barn eller en som domfelte bor eller bodde sammen med, eller når domfelte er dømt for lignende før.`,
        en: `For ${en} EM is shut out if the act was against a child or someone the person lives or lived with, or after an earlier similar conviction.`,
        rows: [`consultation/c6-3-1/conditional-bar-s${label}`],
      });
    }
    const secondSentence = s.bar("4/second", {
      slot: commonBars,
      cite: second,
      when: conditionalOffenceBars,
      nb: "Andre voldslovbrudd stenger bare når fornærmede var barn eller bor eller bodde sammen med domfelte, eller når domfelte er dømt for lignende før.",
      en: "Other violent offences bar only if the victim was a child or of the person's home, or after an earlier similar conviction.",
      rows: ["consultation/c6-3-1/conditional-bar-violence"],
      note: {
        nb: "Høringsnotatet utelater § 272; forskriften nevner §§ 271 til 273.",
        en: "The paper leaves § 272 out; the regulation says §§ 271 to 273.",
      },
    });
    s.consideration("4/second/similar", {
      cite: second,
      value: all(
        convictedEarlier,
        some(offences, (each) => each.similarEarlierConviction),
      ),
      nb: "Om en tidligere dom gjelder lignende forhold, er et skjønn; uten tidligere dom er det ingenting å vurdere.",
      en: "Whether an earlier conviction is for something similar is for the official; without one there is nothing to weigh.",
      rows: ["consultation/c6-3-1/similar-offence-open"],
      doubtful: true,
    });
    s.exception("4/third", {
      cite: "fsk. § 7-2 (4) 3. pkt.",
      when: any(lt(age, youngUnder), permanentlyUnfit),
      lifts: [firstSentence, secondSentence, "reg/7-2/4/first/*", "reg/7-2/4/second/*"],
      nb: "Lovbruddene stenger ikke for den som er under 18 år eller varig soningsudyktig.",
      en: "The offences do not bar a person who is under 18 or permanently unfit for prison.",
      rows: ["consultation/c6-2-1/offence-bar-exception", "consultation/c6-5-1/offence-exception-both-forms"],
    });
  },
);
