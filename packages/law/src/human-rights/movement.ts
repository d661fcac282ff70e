import { all, any, is, section } from "@soning/norms";
import { interference } from "../facts/rights.ts";
import { humanRights } from "../instruments.ts";
import { movementConditions } from "./slots.ts";

const article = "EMK P4 art. 2";

/** Freedom of movement (ECHR Protocol 4 art. 2). */
export const protocol4article2 = section(
  { instrument: humanRights, number: "P4-2", key: "echr/p4-2", cite: () => article },
  (s) => {
    s.told("source", {
      why: { nb: "Sier hva som vurderes, ikke hva utfallet er.", en: "It says what is weighed, not what comes out." },
      nb: "Det er selve bevegelsesbegrensningen som griper inn i bevegelsesfriheten; den digitale kontrollen er en tilleggsbelastning som også kan møte grenser her.",
      en: "The restriction on movement itself limits the freedom; digital control is an added burden that may meet limits here too.",
      rows: ["consultation/c3-1/freedom-of-movement-restriction-source"],
    });
    s.condition("3/basis", {
      slot: movementConditions,
      when: interference.restrictsMovement,
      holds: all(interference.legalBasis, interference.legalBasisPrecise),
      nb: "Inngrep i bevegelsesfriheten krever en tilstrekkelig presis hjemmel.",
      en: "An interference with freedom of movement needs a sufficiently precise legal basis.",
      rows: ["consultation/c3-1/freedom-of-movement-precise-basis"],
    });
    s.condition("3/necessary", {
      slot: movementConditions,
      when: interference.restrictsMovement,
      holds: all(interference.necessary, interference.proportionate),
      nb: "Inngrepet må være nødvendig og forholdsmessig; statene har en vid skjønnsmargin og terskelen for uforholdsmessighet er høy.",
      en: "It must be necessary and proportionate; states have a wide margin and the threshold for disproportion is high.",
      rows: [
        "consultation/c3-1/freedom-of-movement-necessary-proportionate",
        "consultation/c7-7.2.1/limit-free-movement",
      ],
    });
    const aim = s.condition("3/aim", {
      slot: movementConditions,
      cite: `${article} nr. 3`,
      when: interference.restrictsMovement,
      holds: any(
        is(interference.aim, "public-safety", "crime-prevention", "rights-of-others"),
        interference.otherAimLegitimate,
      ),
      nb: "Inngrepet må ha et legitimt formål, blant annet offentlig trygghet, å forebygge forbrytelser eller å verne andres rettigheter.",
      en: "It must serve a legitimate aim, among them public safety, prevention of crime and protection of the rights of others.",
      rows: ["consultation/c3-1/freedom-of-movement-aim"],
    });
    s.exception("4/areas", {
      cite: `${article} nr. 4`,
      when: all(interference.boundToArea, interference.legalBasis, interference.publicInterest),
      lifts: [aim],
      nb: "I bestemte områder kan bevegelsen begrenses i samsvar med lov og av samfunnsmessige hensyn.",
      en: "In particular areas movement may be restricted in accordance with law and for reasons of public interest.",
      rows: ["consultation/c3-1/freedom-of-movement-areas"],
    });
    s.consideration("proportionality/prison", {
      when: interference.alternativeIsPrison,
      value: interference.proportionate,
      nb: "I forholdsmessigheten teller det at alternativet er fengsel, som griper sterkere inn i frihet og bevegelse.",
      en: "In proportionality it counts that the alternative is prison, which interferes more with liberty and movement.",
      rows: ["consultation/c3-1/proportionality-compare-prison"],
    });
  },
);
