import { section } from "@soning/norms";
import { executionAct } from "../../instruments.ts";

/** Cooperation with other bodies (§ 4). */
export const section4 = section(
  { instrument: executionAct, number: "4", key: "act/4", from: "2002-03-01", cite: () => "strgjfl. § 4" },
  (s) => {
    s.step("1/home-and-occupation", {
      nb: "Kriminalomsorgen samarbeider med andre offentlige organer, også NAV, for å skaffe egnet bolig og sysselsetting.",
      en: "The service cooperates with other public bodies, the welfare administration included, to obtain a suitable home and occupation.",
      rows: ["consultation/c6-3-4/cooperate-with-public-bodies"],
    });
    s.step("1/what-law-entitles", {
      nb: "Kriminalomsorgen legger til rette for at domfelte får det loven gir krav på, tilpasset gjennomføringen, og avklarer forventninger mellom etatene.",
      en: "The service arranges that the person gets what the law gives a claim to, fitted to the serving, and clears expectations between the agencies.",
      rows: ["consultation/c6-5-3/arrange-what-law-entitles"],
    });
    s.told("1/no-larger-right", {
      why: {
        nb: "Opplysning: rettighetene følger av annen lovgivning.",
        en: "Information: the rights follow from other legislation.",
      },
      nb: "Den som gjennomfører straff med elektronisk kontroll, har ikke større rett til behandling og tiltak enn andre.",
      en: "A person on EM has no greater right to treatment and other measures than the rest of the population.",
      rows: ["consultation/c6-5-3/no-larger-right-to-treatment"],
    });
  },
);
