import { section } from "@soning/norms";
import { guidelinePoint } from "../drafting.ts";
import { servingThere } from "../terms.ts";

/** The supervisory council, § 9 of the act. Source: guidelines 3.2. */
export const point32 = section(guidelinePoint("3.2"), (s) => {
  s.told("1/council", {
    nb: "Tilsynsrådet for region øst fører tilsyn med Norgerhaven fengsel.",
    en: "The supervisory council of Region East supervises Norgerhaven prison.",
    why: {
      nb: "Rådet står utenfor saksbehandlingen; domfelte skal vite hvem det er.",
      en: "The council stands outside the handling of cases; the person is to know who it is.",
    },
    rows: ["netherlands/g-3.2/supervisory-council"],
  });
  s.told("2/remuneration", {
    nb: "Medlemmer som fører tilsyn ved Norgerhaven, har krav på godtgjøring etter direktoratets egne regler.",
    en: "Members who supervise Norgerhaven are entitled to pay under the directorate's own rules.",
    why: {
      nb: "Gjelder rådets medlemmer, ikke domfelte; reglene er ikke gjengitt.",
      en: "It concerns the members of the council, not the person; the rules are not printed.",
    },
    rows: ["netherlands/g-3.2/council-remuneration"],
  });
  s.step("3/video", {
    when: servingThere,
    nb: "Fengselslederen skal legge til rette for videokonferanse mellom domfelte og tilsynsrådet.",
    en: "The governor must make video conferences between the person and the supervisory council possible.",
    rows: ["netherlands/g-3.2/council-video"],
  });
});
