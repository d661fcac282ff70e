import { all, is, section } from "@soning/norms";
import {
  education,
  netherlands,
  netherlandsAssessment,
  netherlandsHealth,
  prisonLife,
  residence,
} from "../../../facts/index.ts";
import { expectedRelease } from "../../../sentence-clock/slots.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnBy, returnDuty } from "../slots.ts";
import { come, servedThere, servingThere } from "../terms.ts";

/** Back to Norway. Source: guidelines 2.12. */
export const point212 = section(guidelinePoint("2.12"), (s) => {
  s.step("1/same-progression", {
    when: servedThere,
    nb: "Den som overføres til Nederland, har krav på samme mulighet for progresjon som i Norge.",
    en: "A person transferred to the Netherlands is entitled to the same chance of progression as in Norway.",
    rows: ["netherlands/g-2.12/same-progression"],
  });
  s.told("1/earlier-transfer", {
    when: is(prisonLife.progressionStep, "lower-security", "halfway-house", "leave", "day-release"),
    nb: "Overføringen til Norge skjer derfor ofte tidligere enn to måneder før løslatelsen.",
    en: "The transfer to Norway therefore often comes earlier than two months before release.",
    why: {
      nb: "To måneder er et minimum; de enkelte trinn har egne regler.",
      en: "Two months is a minimum; each step has rules of its own.",
    },
    rows: ["netherlands/g-2.12/earlier-transfer-for-progression"],
  });
  s.power("2/shorter-time", {
    when: all(servingThere, netherlands.separateTimeAgreement),
    nb: "Etter avtale med nederlandske myndigheter kan fengselslederen beslutte overføring kortere tid enn to måneder før løslatelsen.",
    en: "After agreement with the Dutch authorities the governor may decide on a transfer less than two months before release.",
    rows: ["netherlands/g-2.12/governor-exception-to-two-months"],
  });
  const soil = s.duty("2/norwegian-soil", {
    slot: returnDuty,
    when: all(servingThere, netherlands.lastPartInNetherlands),
    nb: "Den som også gjennomfører siste del i Nederland, skal som hovedregel til norsk territorium før løslatelsen.",
    en: "A person who also serves the last part in the Netherlands must as a rule be taken to Norwegian territory before release.",
    note: {
      nb: "«Som hovedregel» peker på unntaket i neste ledd.",
      en: "“As a rule” points to the exception in the next paragraph.",
    },
    rows: ["netherlands/g-2.12/norwegian-soil-before-release"],
  });
  const soilBy = s.deadline("2/soil-by", {
    slot: returnBy,
    when: all(servingThere, netherlands.lastPartInNetherlands),
    value: expectedRelease,
    nb: "På norsk territorium skal domfelte være senest ved løslatelsen.",
    en: "The person must be on Norwegian territory at the latest at release.",
  });
  s.step("2/airport", {
    when: netherlands.lastPartInNetherlands,
    nb: "Domfelte kan i praksis overføres til en flyplass i Norge for løslatelse eller, om han er endelig utvist, for uttransport.",
    en: "In practice the person may be taken to an airport in Norway for release or, if finally expelled, for removal.",
    rows: ["netherlands/g-2.12/airport-release-or-removal"],
  });
  s.exception("3/direct-home", {
    when: all(
      come(residence.expulsionFinalFrom),
      netherlands.agreementOnDirectReturn,
      netherlandsAssessment.directReturnExceptional,
    ),
    lifts: [soil, soilBy],
    nb: "Den som er endelig utvist fra Norge, kan unntaksvis, etter avtale med nederlandske myndigheter, transporteres rett til hjemlandet.",
    en: "A person finally expelled from Norway can exceptionally, by agreement with the Dutch authorities, be taken straight to the home country.",
    rows: ["netherlands/g-2.12/direct-to-home-country"],
  });
  s.definition("4/health-care", {
    value: all(
      is(
        netherlandsHealth.carePurpose,
        "preventive",
        "diagnostic",
        "treatment",
        "health-preserving",
        "rehabilitation",
        "nursing-and-care",
      ),
      netherlandsHealth.byHealthPersonnel,
    ),
    nb: "Helsehjelp i § 12 fjerde ledd er handlinger med helseformål som utføres av helsepersonell.",
    en: "Health care in § 12 fourth paragraph means acts with a health purpose done by health personnel.",
    rows: ["netherlands/g-2.12/health-care-definition"],
  });
  s.step("5/county-school", {
    when: all(servingThere, education.wantsToUse),
    nb: "Den som vil bruke retten til opplæring, skal settes i kontakt med fylkeskommunen ved skoleavdelingen på Ullersmo.",
    en: "A person who wants to use the right to education must be put in touch with the county through the school department at Ullersmo.",
    rows: ["netherlands/g-2.12/contact-county-school"],
  });
  s.step("6/apply", {
    when: all(servingThere, education.right, come(education.placeGrantedOn)),
    nb: "Den som har rett til opplæring og får skoleplass, må søke om overføring til et fengsel i Norge.",
    en: "A person who has a right to education and is granted a school place must apply for transfer to a prison in Norway.",
    note: {
      nb: "Forskriften § 12 sjette ledd pålegger selve overføringen når opplæringen begynner.",
      en: "The regulation § 12 sixth paragraph orders the transfer itself when education begins.",
    },
    rows: ["netherlands/g-2.12/apply-when-place-granted"],
  });
});
