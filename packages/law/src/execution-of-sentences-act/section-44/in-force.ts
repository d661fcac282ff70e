import { all, daysBetween, exists, gt, lte, on, parameter, plus, section, slot, some } from "@soning/norms";
import { breaches } from "../../facts/conduct.ts";
import { release } from "../../facts/release.ts";
import { executionAct } from "../../instruments.ts";
import { fullTermOn, trialEndOn } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";

/** The released person may be ordered to a talk after a breach. */
export const warningTalkPower = slot.boolean("release.breach/talk", {
  nb: "den løslatte kan pålegges innskjerpingssamtale",
  en: "the released person may be ordered to a warning talk",
});
/** The region may bring the case before the district court. */
export const recallCasePower = slot.boolean("release.breach/court", {
  nb: "saken kan bringes inn for retten",
  en: "the case may be brought before the court",
});
/** Days of the sentence left at release. */
export const restAtRelease = slot.number("release/rest-days", {
  unit: "days",
  nb: "reststraff ved løslatelsen i dager",
  en: "days of the sentence left at release",
});
/** Last day for an indictment on a new offence in the trial period. */
export const newOffenceIndictmentBy = slot.date("release/new-offence-indictment-by", {
  fallback: "none",
  nb: "siste dag for tiltale for nytt lovbrudd i prøvetiden",
  en: "last day for an indictment on a new offence",
});
export const breachAfterReleaseSlots = [warningTalkPower, recallCasePower, restAtRelease, newOffenceIndictmentBy];

export const indictmentAfterTrial = parameter.duration(
  "release.indictment-after-trial",
  { nb: "tid etter prøvetiden for tiltale", en: "time after the trial period for an indictment" },
  [{ from: "2002-03-01", value: "P6M", cite: "strgjfl. § 45 (1)" }],
);
export const breachAfterReleaseParameters = [indictmentAfterTrial];

const reporting = all(exists(release.releasedOn), release.dutyToReport);

/** Breach of conditions of release. Source: strgjfl. § 44. */
export const section44 = section(
  { instrument: executionAct, number: "44", key: "act/44", from: "2002-03-01", cite: citeOf("44") },
  (s) => {
    s.power("1/talk", {
      slot: warningTalkPower,
      when: all(
        reporting,
        some(breaches, (breach) => all(breach.ofSpecialCondition, gt(breach.on, release.releasedOn))),
      ),
      nb: "Etter et brudd på vilkår kan den løslatte pålegges å møte til samtale, og vilkår kan skjerpes.",
      en: "After a breach of conditions the released person may be ordered to a talk, and conditions may be tightened.",
    });
    s.power("2/court", {
      slot: recallCasePower,
      when: all(
        reporting,
        exists(release.warningTalkOn),
        some(breaches, (breach) => all(breach.ofSpecialCondition, gt(breach.on, release.warningTalkOn))),
      ),
      nb: "Bryter den løslatte på nytt vilkår etter samtalen, kan regionen be retten om gjeninnsettelse for hele eller deler av reststraffen.",
      en: "If conditions are broken again after the talk, the region may ask the court for re-intake for all or part of the rest.",
    });
    s.amount("2/rest", {
      slot: restAtRelease,
      value: daysBetween(release.releasedOn, fullTermOn),
      nb: "Reststraffen er det som gjenstod ved løslatelsen.",
      en: "The rest is what was left at release.",
    });
    s.exception("4/new-release", {
      when: all(exists(release.releasedOn), exists(release.courtRecalledOn), lte(release.courtRecalledOn, on)),
      lifts: ["act/42/1/served"],
      nb: "Etter gjeninnsettelse for hele reststraffen kan ny løslatelse skje selv om minstetidene ikke er nådd for resten.",
      en: "After re-intake for the whole rest a new release may come although the least times are not reached for it.",
    });
  },
);

/** New offence in the trial period. Source: strgjfl. § 45. */
export const section45 = section(
  { instrument: executionAct, number: "45", key: "act/45", from: "2002-03-01", cite: citeOf("45") },
  (s) => {
    s.deadline("1/indictment", {
      slot: newOffenceIndictmentBy,
      value: plus(trialEndOn, indictmentAfterTrial),
      nb: "Tiltale for et nytt lovbrudd i prøvetiden må komme innen seks måneder etter at den gikk ut.",
      en: "An indictment for a new offence in the trial period must come within six months after it ended.",
    });
  },
);
