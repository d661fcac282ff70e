import { section } from "@soning/norms";
import { consultationPaper } from "../instruments.ts";

/** Faults of the paper that change no norm; the others stand on the norms that they touch. Place, and what is wrong. */
const faults = [
  [
    "10-d-e-f-or-e-f",
    "pkt. 6.1.3",
    "Drøftelsen nevner § 10 første ledd bokstav e og f; teksten endrer d, e og f.",
    "The discussion names § 10 first paragraph letters e and f; the text changes d, e and f.",
  ],
  [
    "3-third-or-fourth",
    "pkt. 6.2.3",
    "Plikten til gradvis overgang vises til § 3 tredje ledd; den står i fjerde.",
    "The duty of gradual return is cited as § 3 third paragraph; it stands in the fourth.",
  ],
  [
    "7-2-4-sentences",
    "pkt. 6.2.1, 6.3.1 og kap. 8",
    "Unntaket for varig soningsudyktige i dagens § 7-2 fjerde ledd kalles både tredje og femte punktum.",
    "The exemption for the permanently unfit in the present § 7-2 fourth paragraph is called both third and fifth sentence.",
  ],
  [
    "7-4-weekly-meeting-paragraph",
    "pkt. 6.3.4, 6.8.7 og 7.3.1",
    "Det ukentlige oppmøtet i dagens § 7-4 vises til både annet og tredje ledd; det er tredje.",
    "Weekly attendance in the present § 7-4 is cited as both second and third paragraph; it is the third.",
  ],
  [
    "frames-in-2-1",
    "flere steder",
    "Rammene i Grunnloven og menneskerettighetene sies å stå i punkt 2.1; de står i 3.1.",
    "The constitutional and human rights frames are said to be in section 2.1; they are in 3.1.",
  ],
  [
    "16d-called-16e",
    "pkt. 7.3.3 og 7.6.3",
    "Hjemmelen for digital kontroll kalles § 16 e; den er § 16 d.",
    "The power of digital control is called § 16 e; it is § 16 d.",
  ],
  [
    "16d-2-sentence-count",
    "pkt. 7.3.3",
    "Den fortløpende vurderingen kalles fjerde punktum i § 16 d annet ledd; leddet har tre punktum.",
    "The continuous review is called the fourth sentence of § 16 d second paragraph; it has three.",
  ],
  [
    "16d-3-registered-under",
    "pkt. 7.3.3",
    "Slettingen sies å gjelde opplysninger etter første ledd; teksten sier første punktum.",
    "Deletion is said to concern data under the first paragraph; the text says the first sentence.",
  ],
  [
    "exits-and-permissions",
    "pkt. 7.3.3",
    "§ 16 d sies å gjelde utganger og permisjoner; det er utganger og prøveløslatelse.",
    "§ 16 d is said to cover exits and leaves; it is exits and release on probation.",
  ],
  [
    "control-terms",
    "§§ 16 d, 16 e, 20, 33, 34, 43, 56 a",
    "Det samme kalles digital kontroll, digitale kontrolltiltak og digital teknologi; her brukes digitale kontrolltiltak.",
    "The same thing is called digital control, digital control measures and digital technology; here digital control.",
  ],
  [
    "7a-3-does-not-exist",
    "pkt. 7.3.3",
    "Sporing sies å stå i § 7A-3; kapitlet har bare § 7A-1.",
    "Tracking is said to be in § 7A-3; the chapter has only § 7A-1.",
  ],
  [
    "7a-1-paragraph-numbers",
    "pkt. 6.3.4 og 7.3.3",
    "Leddene i § 7A-1 er vist feil til for video, informasjon og biometri.",
    "The paragraphs of § 7A-1 are cited wrongly for video, information and biometrics.",
  ],
  [
    "7a-1-video-positioning-letters",
    "pkt. 7.3.3",
    "Bokstavene for video og posisjonering i § 7A-1 er byttet om.",
    "The letters for video and positioning in § 7A-1 are mixed up.",
  ],
  [
    "7a-number-taken",
    "kap. 10.2",
    "Forskriften har siden 1. september 2024 et annet kapittel 7A.",
    "The regulation has since 1 September 2024 had another chapter 7A.",
  ],
  [
    "leave-in-34-twice",
    "pkt. 7.7.1",
    "Permisjon sies å stå i § 34; den står i § 33.",
    "Leave is said to be in § 34; it is in § 33.",
  ],
  [
    "detention-counts",
    "pkt. 7.7.2",
    "Tallene for prøveløslatte fra forvaring går ikke opp: 81 minus 31 er 50.",
    "The counts of those released from preventive detention do not add up: 81 less 31 is 50.",
  ],
  [
    "capacity-numbers",
    "kap. 9",
    "Behovet oppgis både til om lag 230 og til 335 plasser.",
    "The need is given both as about 230 and as 335 places.",
  ],
  [
    "16a-title-differs",
    "pkt. 6.2.3",
    "Drøftelsen varsler en annen overskrift på § 16 a enn den som er trykt.",
    "The discussion announces another heading of § 16 a than the one printed.",
  ],
  [
    "reasoning-wrong-act",
    "pkt. 6.2.3, 6.5.1, 6.8.5, 6.8.9 og 9.3",
    "Drøftelsen viser noen steder til straffeprosessloven for § 16 a, og til loven der forskriften er ment.",
    "In places the discussion cites the Criminal Procedure Act for § 16 a, and the act where the regulation is meant.",
  ],
  [
    "16b-bars-said-to-be-in-third",
    "pkt. 6.3.4",
    "Drøftelsen plasserer lovbruddene som stenger, i § 16 b tredje ledd; de står i fjerde.",
    "The discussion places the offences that bar in the third paragraph of § 16 b; they stand in the fourth.",
  ],
] as const;

/** What is wrong in the paper's reasons and references beside the norms. Source: drafting-faults.jsonl with the lines it cites. */
export const paperFaults = section(
  { instrument: consultationPaper, number: "10", key: "consultation/faults", overlay: "em-2024" },
  (s) => {
    for (const [id, place, nb, en] of faults) {
      s.told(id, {
        nb,
        en,
        cite: `${consultationPaper.short} ${place}`,
        fault: `consultation/fault/${id}`,
        why: {
          nb: "Feilen endrer ingen regel; vises ved paragrafen og i lovsjekken.",
          en: "The fault changes no rule; shown with the section and in the law check.",
        },
      });
    }
  },
);
