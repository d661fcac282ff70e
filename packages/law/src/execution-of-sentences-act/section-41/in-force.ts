import { all, lt, section, slot } from "@soning/norms";
import { release } from "../../facts/release.ts";
import { executionAct } from "../../instruments.ts";
import { servingNow } from "../../sentence-clock/serving-now.ts";
import { age } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";
import { youngAtRelease } from "../section-42/in-force.ts";

/** Release has to be prepared. */
export const prepareRelease = slot.boolean("release/prepare", {
  nb: "løslatelsen skal forberedes",
  en: "release has to be prepared",
});
/** Contact with others always has to be made, and the measures coordinated. */
export const coordinateRelease = slot.boolean("release/coordinate", {
  nb: "kontakt skal alltid etableres og tiltak samordnes",
  en: "contact always has to be made and measures coordinated",
});
export const preparationSlots = [prepareRelease, coordinateRelease];

/** Preparation of release. Source: strgjfl. § 41. */
export const section41 = section(
  { instrument: executionAct, number: "41", key: "act/41", from: "2002-03-01", cite: citeOf("41") },
  (s) => {
    s.duty("1", {
      slot: prepareRelease,
      when: servingNow,
      nb: "Kriminalomsorgen skal i god tid forberede prøveløslatelse og ta kontakt med dem som kan hjelpe med bolig, arbeid og opplæring.",
      en: "The service has to prepare release in good time and contact those who can help with home, work and training.",
    });
    s.duty("1/p4/young", {
      from: "2024-12-01",
      slot: coordinateRelease,
      when: all(servingNow, lt(age, youngAtRelease), release.consentsToCoordination),
      nb: "For den som er under 25 år og samtykker, skal slik kontakt alltid etableres og tiltakene samordnes.",
      en: "For a person under 25 who consents, such contact must always be made and the measures coordinated.",
    });
  },
);
