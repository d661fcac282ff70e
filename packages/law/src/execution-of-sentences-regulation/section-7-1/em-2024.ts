import { all, exists, is, lte, on, section, some } from "@soning/norms";
import { finalPartBars } from "../../electronic-monitoring/slots.ts";
import { charges } from "../../facts/offences.ts";
import { residence } from "../../facts/residence.ts";
import { suitability } from "../../facts/suitability.ts";
import { proposed } from "../proposed.ts";

/** What final-part serving is for, and who is kept from it, as proposed: § 7-1. */
export const section7x1Proposed = section({ ...proposed("7-1"), replaces: ["reg/7-1/*"] }, (s) => {
  s.consideration("1/progression", {
    value: suitability.positiveDevelopment,
    nb: "Sluttgjennomføring skal bidra til en hensiktsmessig progresjon i gjennomføringen.",
    en: "Final-part serving is meant to help to an expedient progression in serving.",
    rows: ["consultation/p-reg-7-1/purpose-progression"],
  });
  s.consideration("1/gradual", {
    value: suitability.gradualTransition,
    nb: "Progresjonen skjer gjennom en gradvis overgang til et liv i frihet.",
    en: "The progression takes the form of a gradual passage to a life in freedom.",
    rows: ["consultation/p-reg-7-1/purpose-gradual"],
  });
  s.consideration("1/less-crime", {
    value: suitability.countersNewCrime,
    nb: "Sluttgjennomføring skal også redusere faren for tilbakefall.",
    en: "Final-part serving is also meant to lower the risk of relapse.",
    rows: ["consultation/p-reg-7-1/purpose-relapse"],
  });
  const charged = s.bar("2/charged", {
    slot: finalPartBars,
    when: some(charges, (charge) => is(charge.status, "charged")),
    nb: "Den som er siktet for nye straffbare forhold, får ikke sluttgjennomføring.",
    en: "A person charged with new criminal acts is not granted final-part serving.",
    rows: ["consultation/p-reg-7-1/bar-charged"],
  });
  const expelled = s.bar("2/expelled", {
    slot: finalPartBars,
    when: all(exists(residence.expulsionFinalFrom), lte(residence.expulsionFinalFrom, on)),
    nb: "Den som er endelig utvist fra landet, får ikke sluttgjennomføring.",
    en: "A person finally expelled from the country is not granted final-part serving.",
    rows: ["consultation/p-reg-7-1/bar-expelled"],
  });
  s.exception("2/special-grounds", {
    when: suitability.specialGrounds,
    lifts: [charged, expelled],
    nb: "Særlige grunner kan åpne for det på tross av siktelse eller endelig utvisning.",
    en: "Special grounds may open for it in spite of a charge or a final expulsion.",
    rows: ["consultation/p-reg-7-1/special-grounds"],
  });
});
