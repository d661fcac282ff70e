import { section } from "@soning/norms";
import { consultationPaper } from "../instruments.ts";

/** A fault of the paper that changes no norm, but is shown with the section and in the law check. */
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
  {
    id: "10-d-e-f-or-e-f",
    place: "pkt. 6.1.3 mot kap. 8 og § 10",
    nb: "Drøftelsen varsler endringer i § 10 første ledd e og f; kapittel 8 og teksten endrer d, e og f.",
    en: "The discussion announces changes in letters e and f of § 10; chapter 8 and the text change d, e and f.",
  },
  {
    id: "3-third-or-fourth",
    place: "pkt. 6.2.3",
    nb: "Plikten til gradvis overgang kalles § 3 tredje ledd ett sted; den står i fjerde.",
    en: "The duty of a gradual return is called § 3 third paragraph in one place; it stands in the fourth.",
  },
  {
    id: "frames-in-2-1",
    place: "flere steder",
    nb: "Drøftelsen viser til punkt 2.1 og 6.7.3 for det som står i 3.1 og 6.6.3.",
    en: "The discussion points to 2.1 and 6.7.3 for what stands in 3.1 and 6.6.3.",
  },
  {
    id: "7-2-4-sentences",
    place: "pkt. 6.2.1, 6.3.1 og kap. 8",
    nb: "Unntaket og definisjonen i dagens § 7-2 fjerde ledd plasseres i ulike punktum.",
    en: "The exception and the definition in the present § 7-2 fourth paragraph are placed in different sentences.",
  },
  {
    id: "7-4-weekly-meeting-paragraph",
    place: "pkt. 6.3.4, 6.8.7 og 7.3.1",
    nb: "Det ukentlige oppmøtet i dagens § 7-4 kalles annet ledd ett sted og tredje to steder; det er tredje.",
    en: "The weekly meeting in the present § 7-4 is called the second paragraph in one place and the third in two; it is the third.",
  },
  {
    id: "7-5-third-or-fourth",
    place: "§ 7-5",
    nb: "Drøftelsen legger henvisningen i tredje ledd og opphever fjerde til niende; teksten har fjerde, og opphever tredje til niende.",
    en: "The discussion puts the reference in the third paragraph and repeals the fourth to ninth; the text has the fourth, and repeals the third to ninth.",
  },
  {
    id: "7a-1-paragraph-numbers",
    place: "pkt. 6.3.4 og 7.3.3",
    nb: "Leddene i § 7A-1 har andre nummer i drøftelsen enn i teksten.",
    en: "The paragraphs of § 7A-1 have other numbers in the discussion than in the text.",
  },
  {
    id: "7a-1-video-positioning-letters",
    place: "pkt. 7.3.3",
    nb: "Drøftelsen bytter om bokstavene for videosamtale og posisjonering.",
    en: "The discussion mixes up the letters of video calls and positioning.",
  },
  {
    id: "7a-3-does-not-exist",
    place: "pkt. 7.3.3",
    nb: "Drøftelsen viser til § 7A-3, som ikke finnes; kapitlet har bare § 7A-1.",
    en: "The discussion cites § 7A-3, which does not exist; the chapter has § 7A-1 only.",
  },
  {
    id: "7a-title-too-narrow",
    place: "kap. 7A",
    nb: "Overskriftene nevner bare prøveløslatelse med møteplikt; § 16 d gjelder også løslatelse fra forvaring.",
    en: "The titles name release with a duty to report only; § 16 d also covers release from preventive detention.",
  },
  {
    id: "16d-called-16e",
    place: "pkt. 7.3.3 og 7.6.3",
    nb: "Hjemmelen for digital kontroll kalles § 16 e; den er § 16 d.",
    en: "The power of digital control is called § 16 e; it is § 16 d.",
  },
  {
    id: "16d-2-sentence-count",
    place: "pkt. 7.3.3",
    nb: "Den fortløpende vurderingen kalles fjerde punktum i § 16 d annet ledd; leddet har tre.",
    en: "The continuous review is called the fourth sentence of § 16 d second paragraph; the paragraph has three.",
  },
  {
    id: "16d-3-registered-under",
    place: "pkt. 7.3.3",
    nb: "Sletting sies å gjelde opplysninger etter første ledd; teksten sier første punktum i tredje ledd.",
    en: "Deletion is said to concern data under the first paragraph; the text says the first sentence of the third.",
  },
  {
    id: "control-terms",
    place: "§§ 16 d, 16 e, 20, 33, 34, 43 og 56 a",
    nb: "Det samme kalles digital kontroll, digitale kontrolltiltak og digital teknologi.",
    en: "The same thing is called digital control, digital control measures and digital technology.",
  },
  {
    id: "exits-and-permissions",
    place: "pkt. 7.3.3",
    nb: "§ 16 d omtales som om den gjaldt utganger og permisjoner; permisjon er en utgang, og prøveløslatelse mangler.",
    en: "§ 16 d is described as covering exits and leaves; leave is an exit, and release is missing.",
  },
  {
    id: "leave-in-34-twice",
    place: "pkt. 7.7.1",
    nb: "Permisjon sies å stå i § 34, som fremstilling også gjør; permisjon er § 33.",
    en: "Leave is said to be in § 34, as escorted exits are; leave is § 33.",
  },
  {
    id: "56a-unexplained",
    place: "§ 56 a",
    nb: "§ 56 a mangler i kapittel 8 og nevner ingen gruppe.",
    en: "§ 56 a is missing in chapter 8 and names no group.",
  },
  {
    id: "capacity-numbers",
    place: "kap. 9",
    nb: "Behovet oppgis som om lag 230 plasser ett sted og 335 et annet; ingen sum gir 335.",
    en: "The need is given as about 230 places in one section and 335 in another; no sum gives 335.",
  },
  {
    id: "detention-counts",
    place: "pkt. 7.7.2",
    nb: "81 minus 31 er 50, ikke 51.",
    en: "81 less 31 is 50, not 51.",
  },
] as const;

/** Faults of wording and reasoning that leave the norms as they are; the others stand on the norms that they touch. */
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
