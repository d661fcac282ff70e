import { section } from "@soning/norms";
import { consultationPaper } from "../instruments.ts";

/** A fault of the paper that changes no norm of §§ 16 a to 16 c, but is shown with them. */
const faults = [
  {
    id: "16a-title-differs",
    place: "pkt. 6.2.3",
    nb: "Drøftelsen varsler en annen overskrift på § 16 a enn den som er trykt.",
    en: "The discussion announces another heading of § 16 a than the one printed.",
  },
  {
    id: "reasoning-wrong-act",
    place: "pkt. 6.2.3, 6.5.1, 6.8.5, 6.8.9 og 9.3",
    nb: "Drøftelsen viser noen steder til straffeprosessloven for § 16 a, og til loven der forskriften er ment.",
    en: "In places the discussion cites the Criminal Procedure Act for § 16 a, and the act where the regulation is meant.",
  },
  {
    id: "16-own-initiative-smaller-circle",
    place: "§ 16 (3) mot §§ 16 a (5) og 16 b (5)",
    nb: "Etter § 16 vurderes bare den som er under 18 år av eget tiltak, etter §§ 16 a og 16 b alle under 25 år og soningsudyktige.",
    en: "Under § 16 only those under 18 are considered of the service's own accord, under §§ 16 a and 16 b everyone under 25 and the unfit.",
  },
  {
    id: "no-commencement-no-transition",
    place: "kap. 10",
    nb: "Forslaget sier ikke når det trer i kraft, eller hva som gjelder for saker og gjennomføringer som er i gang etter dagens § 16 a.",
    en: "The proposal gives no commencement, nor a rule for cases and serving under the present § 16 a.",
  },
  {
    id: "16b-bars-said-to-be-in-third",
    place: "pkt. 6.3.4",
    nb: "Drøftelsen plasserer lovbruddene som stenger, i § 16 b tredje ledd; de står i fjerde.",
    en: "The discussion places the offences that bar in the third paragraph of § 16 b; they stand in the fourth.",
  },
] as const;

/** Faults of wording and reasoning around §§ 16 a to 16 c that leave the norms as they are. */
export const proposalFaults = section(
  { instrument: consultationPaper, number: "10.1", key: "em-2024/faults", overlay: "em-2024" },
  (s) => {
    for (const { id, place, nb, en } of faults) {
      s.told(id, {
        nb,
        en,
        cite: `høringsnotatet ${place}`,
        fault: `consultation/fault/${id}`,
        why: {
          nb: "Feilen endrer ingen regel; vises ved paragrafen og i lovsjekken.",
          en: "The fault changes no rule; shown with the section and in the law check.",
        },
      });
    }
  },
);
