import { all, not, section, slot } from "@soning/norms";
import { exit } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { workReleasePower } from "./slots.ts";

const conditionRequirements = slot.boolean("work-release.conditions/requirements", {
  combine: "all",
  nb: "krav for å sette vilkår for frigang",
  en: "requirements for setting conditions of day release",
});
const conditionPower = slot.boolean("work-release.conditions/power", {
  nb: "det kan settes vilkår for frigangen",
  en: "conditions may be set for the day release",
});
const aloneOnDayRelease = slot.boolean("work-release/without-staff", {
  nb: "frigang uten følge av tilsatte kan gis",
  en: "day release without staff may be given",
});
export const dayReleaseSlots = [conditionRequirements, conditionPower, aloneOnDayRelease];

/** What day release is, and conditions for it. Source: strgjfl. § 20; consultation paper 7.5.1. */
export const section20Conditions = section(
  { instrument: executionAct, number: "20", key: "act/20", from: "2002-03-01", cite: citeOf("20") },
  (s) => {
    s.power("1/without-staff", {
      slot: aloneOnDayRelease,
      when: all(workReleasePower, not(exit.withStaff)),
      nb: "På frigang er den innsatte ute uten følge av tilsatte; er det følge, er det ikke frigang.",
      en: "On day release the inmate is out without staff; with staff along it is not day release.",
      rows: ["consultation/c7-7.5.1/day-release"],
    });
    s.power("1/set-conditions", {
      slot: conditionPower,
      when: conditionRequirements,
      nb: "Loven sier ikke noe om vilkår for frigang, men fordi frigang er et gode, kan det settes vilkår innenfor to grenser.",
      en: "The Act says nothing of conditions for day release, but as it is a benefit conditions may be set within two limits.",
      note: {
        nb: "Ulovfestet lære om vilkår, som kriminalomsorgen legger til grunn.",
        en: "An unwritten doctrine of conditions, on which the service relies.",
      },
      cite: "høringsnotatet pkt. 7.5.1",
      rows: ["consultation/c7-7.5.1/day-release-no-statutory-conditions"],
    });
    s.condition("1/set-conditions/connected", {
      slot: conditionRequirements,
      holds: exit.conditionConnected,
      nb: "Vilkåret må ha saklig sammenheng med vedtaket.",
      en: "The condition must have an objective connection with the decision.",
      cite: "høringsnotatet pkt. 7.5.1",
      rows: ["consultation/c7-7.5.1/day-release-condition-objective"],
    });
    s.condition("1/set-conditions/not-too-burdensome", {
      slot: conditionRequirements,
      holds: not(exit.conditionTooBurdensome),
      nb: "Vilkåret må ikke være uforholdsmessig tyngende.",
      en: "The condition must not be disproportionately burdensome.",
      cite: "høringsnotatet pkt. 7.5.1",
      rows: ["consultation/c7-7.5.1/day-release-condition-burden"],
    });
    s.told("circular", {
      why: {
        nb: "Rundskrivet er ikke blant kildene; bare stedet vises.",
        en: "The circular is not among the sources; only the place is shown.",
      },
      nb: "Nærmere om vurderingene står i KSF-2008-9001 kapittel 3 punkt 20.",
      en: "Closer rules on the assessments are in KSF-2008-9001, chapter 3, item 20.",
      cite: "KSF-2008-9001 kap. 3 pkt. 20",
      rows: ["consultation/c7-7.5.1/day-release-circular"],
    });
  },
);
