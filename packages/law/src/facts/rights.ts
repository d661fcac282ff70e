import { fact, subject } from "@soning/norms";
import { words } from "./words.ts";

/** The tests of an interference under the Constitution and the conventions. */
export const interference = subject("interference", {
  withPrivateLife: fact.assessment({
    nb: "Griper tiltaket inn i privatliv, familieliv, hjem eller kommunikasjon?",
    en: "Does the measure interfere with private life, family life, home or communication?",
    by: "local-level",
    weighs: [words("hva tiltaket avdekker, og hvor lenge", "what the measure reveals, and for how long")],
  }),
  deprivesOfLiberty: fact.assessment({
    nb: "Er tiltaket en frihetsberøvelse?",
    en: "Is the measure a deprivation of liberty?",
    by: "local-level",
    weighs: [words("type, varighet, virkning og måte", "type, duration, effects and manner")],
  }),
  restrictsMovement: fact.boolean({ nb: "Begrenses bevegelsesfriheten?", en: "Is movement restricted?" }),
  boundToArea: fact.boolean({
    nb: "Gjelder begrensningen bestemte områder?",
    en: "Does the restriction hold for particular areas?",
    example: false,
  }),
  digitalControlUsed: fact.boolean({
    nb: "Kontrolleres begrensningen digitalt?",
    en: "Is the restriction checked digitally?",
  }),
  legalBasis: fact.assessment({
    nb: "Har inngrepet hjemmel i lov?",
    en: "Has the interference a basis in law?",
    by: "local-level",
    weighs: [words("bestemmelsen som brukes, og hva den sier", "the provision used, and what it says")],
  }),
  legalBasisPrecise: fact.assessment({
    nb: "Er hjemmelen tilstrekkelig presis?",
    en: "Is the legal basis sufficiently precise?",
    by: "local-level",
    weighs: [words("om personen kan forutse hva som kan skje", "whether the person can foresee what may happen")],
  }),
  prescribedMannerFollowed: fact.boolean({
    nb: "Er den foreskrevne fremgangsmåten fulgt?",
    en: "Was the prescribed manner followed?",
  }),
  aim: fact.choice(
    [
      "national-security",
      "public-safety",
      "economic-wellbeing",
      "crime-prevention",
      "health-or-morals",
      "rights-of-others",
      "other",
    ],
    {
      nb: "Hvilket formål har inngrepet?",
      en: "What aim has the interference?",
      knownBy: "official",
    },
  ),
  otherAimLegitimate: fact.assessment({
    nb: "Er formålet legitimt selv om det ikke er blant dem som er nevnt?",
    en: "Is the aim legitimate although it is not among those named?",
    by: "local-level",
    weighs: [words("hva begrensningen skal oppnå", "what the restriction is to achieve")],
  }),
  necessary: fact.assessment({
    nb: "Er inngrepet nødvendig?",
    en: "Is the interference necessary?",
    by: "local-level",
    weighs: [
      words("et tvingende samfunnsmessig behov", "a pressing social need"),
      words("mindre inngripende alternativer", "less intrusive alternatives"),
    ],
  }),
  proportionate: fact.assessment({
    nb: "Er inngrepet forholdsmessig?",
    en: "Is the interference proportionate?",
    by: "local-level",
    weighs: [
      words("om alternativet er fengsel", "whether the alternative is prison"),
      words("inngrepets styrke og varighet", "the strength and length of the interference"),
    ],
  }),
  alternativeIsPrison: fact.boolean({ nb: "Er alternativet fengsel?", en: "Is the alternative prison?" }),
  publicInterest: fact.assessment({
    nb: "Er begrensningen begrunnet i allmenne hensyn?",
    en: "Is the restriction justified by public interest?",
    by: "local-level",
    weighs: [words("hva området skal vernes mot", "what the area is to be protected from")],
  }),
  arbitrary: fact.assessment({
    nb: "Er inngrepet vilkårlig?",
    en: "Is the interference arbitrary?",
    by: "local-level",
    weighs: [words("begrunnelse og likebehandling", "reasons and equal treatment")],
  }),
  inhuman: fact.assessment({
    nb: "Er behandlingen umenneskelig eller nedverdigende?",
    en: "Is the treatment inhuman or degrading?",
    by: "local-level",
    weighs: [words("styrke, varighet og virkning på personen", "severity, length and effect on the person")],
  }),
  conflictsWithConvention: fact.assessment({
    nb: "Er regelen i strid med en inkorporert konvensjon?",
    en: "Does the rule conflict with an incorporated convention?",
    by: "directorate",
    weighs: [words("konvensjonens ordlyd og praksis", "the wording and case law of the convention")],
  }),
});
