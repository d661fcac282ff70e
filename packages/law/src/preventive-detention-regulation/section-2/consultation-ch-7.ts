import { all, is, not, section, slot } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { exit } from "../../facts/leave.ts";
import { suitability } from "../../facts/suitability.ts";
import { preventiveDetention } from "../../sentence-clock/slots.ts";
import { detentionRegulation } from "../instrument.ts";

const withoutTimeLimit = slot.boolean("detention/without-time-limit", {
  nb: "frihetsstraffen er tidsubestemt",
  en: "the deprivation of liberty has no time limit",
});
const exitRulesForDetention = slot.boolean("detention/exit-rules", {
  nb: "reglene om utganger gjelder også i forvaring",
  en: "the rules on exits hold in preventive detention too",
});
export const detentionKindSlots = [withoutTimeLimit, exitRulesForDetention];

const told = {
  nb: "Hører til straffutmålingen eller står som egne normer; her vises bare hvor.",
  en: "It belongs to sentencing or stands as norms of its own; only the place is shown here.",
};

/** What preventive detention is, and exits from it. Source: strl. § 40; FOR-2004-03-05-481 §§ 1, 2; consultation paper 7.7.1. */
export const detentionCharacter = section(
  {
    instrument: detentionRegulation,
    number: "2",
    key: "detention-reg/2",
    from: "2004-03-05",
    cite: citeIn(detentionRegulation, "2"),
  },
  (s) => {
    s.definition("kind", {
      slot: withoutTimeLimit,
      value: preventiveDetention,
      nb: "Forvaring er den eneste tidsubestemte frihetsstraffen; den er ment for særlig farlige lovbrytere som var tilregnelige.",
      en: "Preventive detention is the only deprivation of liberty without a time limit, meant for specially dangerous offenders who were accountable.",
      cite: "strl. §§ 40 og 43",
      rows: ["consultation/c7-7.7.1/preventive-detention"],
    });
    s.consideration("1/purpose", {
      when: preventiveDetention,
      value: not(suitability.securityAgainst),
      nb: "Formålet er å verne samfunnet mot ny alvorlig kriminalitet, ikke å ramme de groveste lovbruddene særlig hardt.",
      en: "The purpose is to protect society against new serious crime, not to punish the gravest offences specially hard.",
      rows: ["consultation/c7-7.7.1/purpose"],
    });
    s.right("exits", {
      slot: exitRulesForDetention,
      when: all(preventiveDetention, is(exit.kind, "day-release", "leave", "escorted-leave")),
      nb: "Reglene om frigang, permisjon og fremstilling gjelder for forvaringsinnsatte som for andre innsatte.",
      en: "The rules on day release, leave and escorted leave hold for inmates in preventive detention as for others.",
      note: {
        nb: "Notatet trykker «permisjon i § 34»; det er § 33 som menes.",
        en: 'The paper prints "leave in § 34"; § 33 is meant.',
      },
      cite: "forskrift om forvaring § 1 (3), jf. strgjfl. §§ 20, 33 og 34",
      rows: ["consultation/c7-7.7.1/exit-rules-apply"],
    });
    s.told("special-exit-rules", {
      why: told,
      nb: "Særskilte regler om frigang og permisjon i forvaring står i forskriften §§ 11 og 12.",
      en: "Special rules on day release and leave in preventive detention are in §§ 11 and 12 of the regulation.",
      cite: "forskrift om forvaring §§ 11 og 12",
      rows: ["consultation/c7-7.7.1/special-exit-rules"],
    });
    s.told("conditions", {
      why: told,
      nb: "Vilkårene for å idømme forvaring står i straffeloven § 40.",
      en: "The conditions for imposing preventive detention are in Penal Code § 40.",
      cite: "strl. § 40",
      rows: ["consultation/c7-7.7.1/conditions-penal-code"],
    });
  },
);
