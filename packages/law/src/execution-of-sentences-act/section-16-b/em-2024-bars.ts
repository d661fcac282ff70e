import {
  ageOn,
  all,
  booleanType,
  gap,
  is,
  lt,
  matches,
  type NormRef,
  policy,
  section,
  selfOf,
  some,
  when,
} from "@soning/norms";
import { childVictimAge, youngChildVictimAge } from "../../electronic-monitoring/proposal-parameters.ts";
import { proposedCite } from "../../electronic-monitoring/proposed-cite.ts";
import { wholeSentenceBars } from "../../electronic-monitoring/slots.ts";
import { conditionallyOpen, offenceBars, weighedOffence } from "../../electronic-monitoring/whole-sentence-slots.ts";
import { convictedOf } from "../../execution-of-sentences-regulation/section-7-2/offences.ts";
import { offences } from "../../facts/offences.ts";
import { executionAct } from "../../instruments.ts";
import {
  conditionalOffences,
  lastRangeAsMeant,
  oldCodeOffences,
  openedAsMeant,
  openedOffences,
  sexualOffences,
  violentOffences,
} from "./offences.ts";

const options = {
  instrument: executionAct,
  number: "16 b",
  key: "act/16b",
  overlay: "em-2024",
  cite: proposedCite("16 b"),
};
const offence = selfOf(offences);
/** Below this age a victim is a child (policy `em.child-victim`). */
const childAge = when(
  is(policy("em.child-victim", ["under-18-at-act", "under-16-at-act"]), "under-16-at-act"),
  youngChildVictimAge,
  childVictimAge,
);

/** What the fourth paragraph says of a single offence: open unless somebody close was harmed, or opened altogether. */
export const section16bOffences = section({ ...options, record: offences }, (s) => {
  for (const { label, place, nb, en } of conditionalOffences) {
    s.ground(`4/third/${label}`, {
      slot: conditionallyOpen,
      when: matches(offence.provision, place),
      nb: `Strl. § ${label.replace("276-2", "276 annet ledd")} (${nb}) stenger bare når et barn eller en samboende er rammet.`,
      en: `Penal Code § ${label.replace("276-2", "276 second paragraph")} (${en}) bars only when a child or a cohabitant was harmed.`,
      rows: [`consultation/p-16b/conditional-${label}`],
      ...(label === "271-273"
        ? {
            fault: "consultation/fault/272-inside-range",
            note: {
              nb: "Drøftelsen nevner ikke § 272, som ligger i rekken både her og i forskriften i dag.",
              en: "The discussion does not mention § 272, which lies in the range both here and in the regulation in force.",
            },
          }
        : {}),
    });
  }
  for (const { label, place, nb, en } of openedOffences) {
    s.ground(`4/opened/${label}`, {
      slot: weighedOffence,
      when: matches(offence.provision, place),
      nb: `Strl. § ${label} (${nb}) stenger ikke; lovbruddet veies i den enkelte saken.`,
      en: `Penal Code § ${label} (${en}) does not bar; the offence is weighed case by case.`,
      rows: [`consultation/p-16b/open-${label}`],
      ...(label === "298"
        ? {
            fault: "consultation/fault/289-for-298",
            note: {
              nb: "Drøftelsen skriver ett sted § 289, åpenbart en feil.",
              en: "In one place the discussion says § 289, evidently a slip.",
            },
          }
        : {}),
    });
  }
  s.ground("4/opened/316", {
    slot: weighedOffence,
    when: matches(offence.provision, openedAsMeant.place),
    nb: "Strl. § 316 (kjøp av seksuelle tjenester fra voksne) er ment å ikke stenge; lovbruddet veies.",
    en: "Penal Code § 316 (buying sex from adults) is meant not to bar; the offence is weighed.",
    fault: "consultation/fault/16b-316-opened-but-barred",
    note: {
      nb: "Drøftelsen åpner § 316; teksten stenger §§ 314 til 316.",
      en: "The reasoning opens § 316; the text bars §§ 314 to 316.",
    },
  });
});

/** Bars to the whole sentence with EM (fourth paragraph). */
export const section16bBars = section(options, (s) => {
  const bars: NormRef[] = [];
  for (const { label, place, nb, en } of [...sexualOffences, lastRangeAsMeant]) {
    const last = label === lastRangeAsMeant.label;
    bars.push(
      s.bar(`4/first/${last ? "314-316" : label}`, {
        slot: offenceBars,
        when: convictedOf(place),
        nb: `Den som er dømt etter strl. §§ ${label.replace("-", " til ")} (${nb}), får ikke helgjennomføring.`,
        en: `Whoever is convicted under Penal Code §§ ${label.replace("-", " to ")} (${en}) is not granted the whole sentence with EM.`,
        rows: [`consultation/p-16b/bar-${last ? "314-316" : label}`],
        ...(last
          ? {
              fault: "consultation/fault/16b-316-opened-but-barred",
              note: {
                nb: "Teksten sier §§ 314 til 316; etter drøftelsen skal § 316 ikke stenge.",
                en: "The text says §§ 314 to 316; by the reasoning § 316 does not bar.",
              },
            }
          : {}),
      }),
    );
  }
  for (const { label, place, nb, en } of violentOffences) {
    bars.push(
      s.bar(`4/second/${label}`, {
        slot: offenceBars,
        when: convictedOf(place),
        nb: `Den som er dømt etter strl. § ${label.replace("-", " til § ")} (${nb}), får ikke helgjennomføring.`,
        en: `Whoever is convicted under Penal Code § ${label.replace("-", " to § ")} (${en}) is not granted the whole sentence with EM.`,
        rows: [`consultation/p-16b/bar-${label}`],
      }),
    );
  }
  s.bar("4/third/child", {
    slot: offenceBars,
    when: some(offences, (each) =>
      all(
        is(each.status, "convicted"),
        conditionallyOpen.of(each),
        some(each.victims, (victim) => lt(ageOn(victim.birthDate, each.committedFrom), childAge)),
      ),
    ),
    nb: "De betinget åpne voldslovbruddene stenger når forholdet er begått mot et barn.",
    en: "The conditionally open violent offences bar when the act was against a child.",
    rows: ["consultation/p-16b/bar-child-victim"],
    fault: "consultation/fault/child-victim-undefined",
    doubtful: true,
    note: {
      nb: "Teksten gir verken alder eller tidspunkt; leses som under 18 år da handlingen begynte (valget em.child-victim).",
      en: "The text gives neither an age nor a time; read as under 18 when the act began (the choice em.child-victim).",
    },
  });
  s.bar("4/third/cohabitant", {
    slot: offenceBars,
    when: some(offences, (each) =>
      all(
        is(each.status, "convicted"),
        conditionallyOpen.of(each),
        some(each.victims, (victim) => is(victim.sharedHome, "formerly", "still")),
      ),
    ),
    nb: "De betinget åpne voldslovbruddene stenger når forholdet er begått mot en som domfelte bodde eller fortsatt bor sammen med.",
    en: "The conditionally open violent offences bar when the act was against someone the person lived or still lives with.",
    rows: ["consultation/p-16b/bar-cohabitant-victim"],
    note: {
      nb: "Teksten sier ikke om «bodde» gjelder dagen for handlingen; tidligere felles hjem er nok.",
      en: 'The text does not say whether "lived" refers to the day of the act; an earlier shared home is enough.',
    },
  });
  s.bar("4/old-code", {
    slot: offenceBars,
    when: some(offences, (each) => all(is(each.status, "convicted"), matches(each.provision, ...oldCodeOffences))),
    value: gap(booleanType, {
      nb: "Forslaget nevner bare straffeloven 2005; om tilsvarende lovbrudd etter straffeloven 1902 stenger, er ikke sagt.",
      en: "The proposal names the Penal Code of 2005 only; whether like offences under the code of 1902 bar is not said.",
    }),
    nb: "Seksual- og voldslovbrudd etter straffeloven 1902 må vurderes for seg.",
    en: "Sexual and violent offences under the Penal Code of 1902 must be judged on their own.",
    doubtful: true,
  });
  s.consequence("4/one-is-enough", {
    when: offenceBars,
    nb: "Bestemmelsene i dommen avgjør, endepunktene i rekkene medregnet; ett lovbrudd som stenger, er nok.",
    en: "The sections in the judgment decide, the ends of the ranges included; one offence that bars is enough.",
    rows: ["consultation/p-16b/bars-need-section"],
  });
  s.bar("4", {
    slot: wholeSentenceBars,
    when: offenceBars,
    nb: "Den som er dømt for et lovbrudd som stenger, får ikke helgjennomføring, uansett hvor kort straffen er.",
    en: "Whoever is convicted of an offence that bars is not granted the whole sentence with EM, however short the sentence is.",
    rows: ["consultation/p-16b/bar-consequence"],
  });
});
