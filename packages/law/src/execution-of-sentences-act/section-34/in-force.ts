import { all, not, section, slot } from "@soning/norms";
import { exit, leave } from "../../facts/leave.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";

/** Something stands in the way of an escorted leave (fsk. § 3-32). */
export const escortedLeaveBars = slot.boolean("escorted-leave/bars", {
  nb: "noe stenger for fremstilling",
  en: "bars to escorted leave",
});
export const escortedLeavePower = slot.boolean("escorted-leave/power", {
  nb: "den innsatte kan fremstilles",
  en: "the inmate may be taken on an escorted leave",
});
/** How the escort is composed. */
export const escortConditions = slot.boolean("escorted-leave/escort", {
  combine: "all",
  nb: "følget er slik hovedregelen sier",
  en: "the escort is as the main rule says",
});
export const escortedLeaveSlots = [escortedLeaveBars, escortedLeavePower, escortConditions];

/** Escorted leave. Source: strgjfl. § 34; consultation paper 7.5.1. */
export const section34 = section(
  { instrument: executionAct, number: "34", key: "act/34", from: "2002-03-01", cite: citeOf("34") },
  (s) => {
    s.power("1", {
      slot: escortedLeavePower,
      when: all(exit.withStaff, not(escortedLeaveBars)),
      nb: "Kriminalomsorgen kan fremstille innsatte utenfor fengsel med følge av tilsatte.",
      en: "The service may take inmates outside prison accompanied by staff.",
      rows: ["consultation/c7-7.5.1/escorted-leave"],
    });
    s.consideration("1/instead-of-leave", {
      value: leave.securityAgainst,
      nb: "Fremstilling brukes typisk når behovet faller innenfor formålene med permisjon, men sikkerheten taler mot at den innsatte er ute alene.",
      en: "Escorted leave is typically used where the need falls within the purposes of leave but security speaks against being out alone.",
      cite: "høringsnotatet pkt. 7.5.1",
      rows: ["consultation/c7-7.5.1/escorted-leave-when-leave-insecure"],
    });
  },
);
