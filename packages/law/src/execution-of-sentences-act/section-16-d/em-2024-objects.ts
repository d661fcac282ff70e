import { byBand, choice, section } from "@soning/norms";
import {
  controlPower,
  identityCheck,
  movementCheck,
  positionCheck,
  substanceCheck,
} from "../../electronic-monitoring/control-slots.ts";
import { monitoring } from "../../facts/monitoring.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { leastIntrusiveLocating, locatingTechnologies } from "./slots.ts";

const technology = (name: (typeof locatingTechnologies)[number]) => choice(name, locatingTechnologies);

/** What may be checked, and the least intrusive means first, as proposed. Source: consultation paper ch. 10.1, § 16 d (2), with 7.3.3. */
export const section16dObjects = section(
  { instrument: executionAct, number: "16 d", key: "act/16d", overlay: "em-2024", cite: citeOf("16 d") },
  (s) => {
    s.power("2/p1/identity-open", {
      slot: identityCheck,
      when: controlPower,
      nb: "Identiteten kan kontrolleres med digital teknologi.",
      en: "Identity may be checked with digital technology.",
    });
    s.power("2/p1/position-open", {
      slot: positionCheck,
      when: controlPower,
      nb: "Den geografiske posisjonen kan kontrolleres med digital teknologi.",
      en: "The geographical position may be checked with digital technology.",
    });
    s.power("2/p1/movement-open", {
      slot: movementCheck,
      when: controlPower,
      nb: "Bevegelsen kan kontrolleres med digital teknologi.",
      en: "Movement may be checked with digital technology.",
    });
    s.power("2/p1/substance-open", {
      slot: substanceCheck,
      when: controlPower,
      nb: "Rusbruk kan kontrolleres med digital teknologi.",
      en: "Substance use may be checked with digital technology.",
    });
    s.definition("2/p2/least-intrusive", {
      slot: leastIntrusiveLocating,
      value: byBand(
        [
          [monitoring.areaLocalisationSuffices, technology("area-localisation")],
          [monitoring.positioningSuffices, technology("positioning")],
        ],
        technology("tracking"),
      ),
      nb: "Forholdsmessighet krever at den minst inngripende teknologien som er tilstrekkelig, brukes først: områdelokalisering, så posisjonering, så sporing.",
      en: "Proportionality calls for the least intrusive technology that suffices first: area localisation, then positioning, then tracking.",
      note: {
        nb: "Rekkefølgen følger av 7.3.3; § 7A-1 gjentar den for posisjonering og sporing.",
        en: "The order follows from 7.3.3; § 7A-1 repeats it for positioning and tracking.",
      },
    });
  },
);
