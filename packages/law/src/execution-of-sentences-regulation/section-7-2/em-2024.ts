import { all, exists, is, lte, on, section, some } from "@soning/norms";
import { wholeSentenceBars } from "../../electronic-monitoring/slots.ts";
import { charges } from "../../facts/offences.ts";
import { residence } from "../../facts/residence.ts";
import { suitability } from "../../facts/suitability.ts";
import { proposed } from "../proposed.ts";

/** What whole-sentence serving is for, and who is kept from it, as proposed: § 7-2. */
export const section7x2Proposed = section({ ...proposed("7-2"), replaces: ["reg/7-2/*"] }, (s) => {
  s.consideration("1/obligations", {
    value: suitability.keepsObligations,
    nb: "Helgjennomføring skal fremme muligheten til å ivareta sosiale og økonomiske forpliktelser.",
    en: "Whole-sentence serving is meant to further the ability to meet social and economic obligations.",
    rows: ["consultation/p-reg-7-2/purpose-obligations"],
  });
  s.consideration("1/prison-harm", {
    value: suitability.sparesPrisonHarm,
    nb: "Den domfelte skal unngå negative følger av et fengselsopphold.",
    en: "The person is to be spared negative effects of a stay in prison.",
    rows: ["consultation/p-reg-7-2/purpose-avoid-prison-harm"],
  });
  s.consideration("1/less-crime", {
    value: suitability.countersNewCrime,
    nb: "Helgjennomføring skal redusere faren for tilbakefall.",
    en: "Whole-sentence serving is meant to lower the risk of relapse.",
    rows: ["consultation/p-reg-7-2/purpose-relapse"],
  });
  const charged = s.bar("2/charged", {
    slot: wholeSentenceBars,
    when: some(charges, (charge) => is(charge.status, "charged")),
    nb: "Den som er siktet for nye straffbare forhold, får ikke helgjennomføring.",
    en: "A person charged with new criminal acts is not granted whole-sentence serving.",
    rows: ["consultation/p-reg-7-2/bar-charged"],
  });
  const expelled = s.bar("2/expelled", {
    slot: wholeSentenceBars,
    when: all(exists(residence.expulsionFinalFrom), lte(residence.expulsionFinalFrom, on)),
    nb: "Den som er endelig utvist fra landet, får ikke helgjennomføring.",
    en: "A person finally expelled from the country is not granted whole-sentence serving.",
    rows: ["consultation/p-reg-7-2/bar-expelled"],
  });
  s.exception("2/special-grounds", {
    when: suitability.specialGrounds,
    lifts: [charged, expelled],
    nb: "Særlige grunner kan åpne for det på tross av siktelse eller endelig utvisning.",
    en: "Special grounds may open for it in spite of a charge or a final expulsion.",
    rows: ["consultation/p-reg-7-2/special-grounds"],
  });
  s.told("evasion-rule", {
    nb: "Den særskilte regelen om fare for unndragelse i dagens § 7-2 tredje ledd videreføres ikke; faren veies under sikkerhet og tilrådelighet.",
    en: "The separate rule on the risk of evasion in the present § 7-2 third paragraph is not continued; the risk is weighed under security and advisability.",
    why: {
      nb: "Sier hva som ikke lenger står; vurderingen gjøres etter § 16 a (1) d og § 16 b (1) c. Vises ved dem.",
      en: "Says what no longer stands; the weighing is under § 16 a (1) d and § 16 b (1) c. Shown with them.",
    },
    rows: ["consultation/p-reg-7-2/evasion-rule-dropped"],
  });
});
