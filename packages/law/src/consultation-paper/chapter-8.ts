import { exists, lte, section, slot } from "@soning/norms";
import { applyBy } from "../electronic-monitoring/common.ts";
import { application } from "../facts/application.ts";
import { consultationPaper } from "../instruments.ts";

/** The whole sentence with EM was applied for in time. */
export const appliedInTime = slot.boolean("em.whole-sentence/applied-in-time", {
  combine: "all",
  nb: "det er søkt i tide om hele straffen med elektronisk kontroll",
  en: "the whole sentence with EM was applied for in time",
});

const chapter = {
  instrument: consultationPaper,
  number: "8",
  cite: () => `${consultationPaper.short} kap. 8`,
} as const;

/** The present deadline, as chapter 8 tells it; the day itself stands with fsk. § 7-8. Source: consultation paper ch. 8, sixth paragraph, first sentence; fsk. § 7-8 (1) 2. pkt. */
export const presentDeadline = section(
  { ...chapter, key: "consultation/8", cite: () => "fsk. § 7-8 (1) 2. pkt." },
  (s) => {
    s.condition("deadline", {
      slot: appliedInTime,
      holds: lte(application.submittedOn, applyBy),
      nb: "Den som vil gjennomføre hele straffen med elektronisk kontroll, må søke innen tre uker etter å ha mottatt informasjonsbrevet.",
      en: "A person who wants to serve the whole sentence with EM must apply within three weeks of receiving the information letter.",
      rows: ["consultation/p-ch8/current-three-week-deadline"],
    });
  },
);

/** What chapter 8 says of the other changes. Source: consultation paper ch. 8. */
export const chapter8 = section(
  { ...chapter, key: "consultation/8", overlay: "em-2024", replaces: ["consultation/8/deadline"] },
  (s) => {
    s.told("2019-act", {
      nb: "Høringsnotatet sier at del I i endringsloven fra 2019 om § 10 ikke er satt i kraft og blir unødvendig.",
      en: "The paper says that part I of the 2019 amending act on § 10 has not been put into force and becomes unnecessary.",
      why: {
        nb: "Gjengitt som notatets ord: del I har vært i kraft siden 24. mai 2024, så opphevelsen ville ramme en regel i kraft. Vises ved § 10.",
        en: "Shown as the paper's words: part I has been in force since 24 May 2024, so the repeal would hit a provision in force. Shown with § 10.",
      },
      fault: "consultation/fault/10-letters-outdated",
      rows: ["consultation/p-ch8/2019-act-part-unneeded"],
    });
    s.told("fine-service-reference", {
      nb: "Henvisningen til bøtetjeneste i § 10 fjerde ledd følger med når reglene flyttes til § 16 e.",
      en: "The reference to fine service in § 10 fourth paragraph follows when the rules move to § 16 e.",
      why: {
        nb: "Forklaring til § 10 (4) og § 16 e, der regelen står.",
        en: "An explanation of § 10 (4) and § 16 e, where the rule stands.",
      },
      rows: ["consultation/p-ch8/fine-service-reference-follows"],
    });
    s.told("mirrored-control", {
      nb: "Adgangen til digital kontroll i § 16 d gjentas i § 16 e, § 20, § 33, § 34 og § 43.",
      en: "The power of digital control in § 16 d is repeated in § 16 e, § 20, § 33, § 34 and § 43.",
      why: {
        nb: "Oversikt til spørsmålet om kontrolltiltak; § 56 a mangler i notatets liste.",
        en: "An overview for the question of control measures; § 56 a is missing in the paper's list.",
      },
      rows: ["consultation/p-ch8/digital-control-mirrored"],
    });
    s.told("unfit-definition", {
      nb: "Definisjonen av varig soningsudyktig videreføres og flyttes til en egen bestemmelse i forskriften.",
      en: "The definition of permanently unfit is kept and moved to a provision of its own in the regulation.",
      why: {
        nb: "Forklaring til forskriften § 7-2 a, der definisjonen står; notatet kaller den også § 7-2 b.",
        en: "An explanation of regulation § 7-2 a, where the definition stands; the paper also calls it § 7-2 b.",
      },
      fault: "consultation/fault/7-2a-or-7-2b",
      rows: ["consultation/p-ch8/unfit-definition-moved"],
    });
    s.told("leave-rules", {
      nb: "Reglene om permisjon i forskriften § 7-6 tydeliggjøres for både slutt- og helgjennomføring.",
      en: "The leave rules in regulation § 7-6 are made clear for both final-part and whole-sentence serving.",
      why: {
        nb: "Forklaring til forskriften § 7-6, der regelen står.",
        en: "An explanation of regulation § 7-6, where the rule stands.",
      },
      rows: ["consultation/p-ch8/leave-rules-clarified"],
    });
    s.step("own-deadline", {
      value: exists(application.setDeadline),
      nb: "Fristen på tre uker faller bort; kriminalomsorgen setter selv en hensiktsmessig søknadsfrist for helgjennomføring.",
      en: "The deadline of three weeks goes; the service itself sets a suitable deadline for applying for whole-sentence serving.",
      note: {
        nb: "Hva som skjer med for sene søknader, er ikke sagt.",
        en: "What happens to late applications is not said.",
      },
      fault: "consultation/fault/deadlines-without-number",
      rows: ["consultation/p-ch8/deadline-replaced"],
    });
  },
);
