import { section } from "@soning/norms";
import { regulationSection } from "../drafting.ts";
import { supplementPower } from "../slots.ts";
import { servingThere } from "../terms.ts";

/** Money for serving in the Netherlands. Source: the regulation § 10. */
export const section10 = section(regulationSection("10"), (s) => {
  s.power("1/compensation", {
    slot: supplementPower,
    when: servingThere,
    nb: "I tillegg til dagpenger kan domfelte tilstås økonomisk godtgjørelse for soning i Nederland.",
    en: "On top of the daily allowance the person can be granted money for serving in the Netherlands.",
    note: {
      nb: "Retningslinjene pkt. 2.10 binder kriminalomsorgen til å bruke adgangen.",
      en: "The guidelines 2.10 bind the service to use the power.",
    },
    rows: ["netherlands/reg-10/compensation-possible"],
  });
  s.told("1/directorate", {
    nb: "Kriminalomsorgsdirektoratet fastsetter nærmere regler om godtgjørelsen.",
    en: "The directorate makes the detailed rules on the compensation.",
    why: { nb: "Reglene er ikke gjengitt i kilden.", en: "The rules are not printed in the source." },
    rows: ["netherlands/reg-10/directorate-rules"],
  });
});
