import { all, any, lt, lte, not, parameter, section } from "@soning/norms";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { stillToServe } from "../../sentence-clock/serving-now.ts";
import { age, firstDay, imposedTerm, prisonToServe, servingBegun } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";
import {
  directLowerSecurity,
  lowerSecurityBars,
  lowerSecurityFrom,
  lowerSecurityPower,
  lowerSecurityToBeConsidered,
  transitionalHousingBars,
  transitionalHousingFrom,
  transitionalHousingPower,
  transitionalHousingToBeConsidered,
} from "../section-15/slots.ts";
import { termRuns } from "../section-42/dates.ts";

export const directIntakeTerm = parameter.duration(
  "lower-security.direct",
  {
    nb: "straff som gir vurdering av direkte innsettelse på lavere sikkerhet",
    en: "term for which direct intake on lower security is considered",
  },
  [{ from: "2002-03-01", value: "P2Y", cite: "strgjfl. § 11 (4)" }],
);
export const directHousingTerm = parameter.duration(
  "transitional-housing.direct",
  {
    nb: "straff som gir vurdering av direkte innsettelse i overgangsbolig",
    en: "term for which direct intake in transitional housing is considered",
  },
  [{ from: "2002-03-01", value: "P1Y", cite: "strgjfl. § 11 (5)" }],
);
export const alwaysConsiderBelow = parameter.number(
  "lower-security.always-below",
  "years",
  { nb: "alder der lavere sikkerhet alltid vurderes", en: "age below which lower security is always considered" },
  [{ from: "2012-01-20", value: 18, cite: "strgjfl. § 11 (6)" }],
);
export const intakeParameters = [directIntakeTerm, directHousingTerm, alwaysConsiderBelow];

const within = lte(imposedTerm, directIntakeTerm);
const withinHousing = lte(imposedTerm, directHousingTerm);
const notBegun = not(servingBegun);
const alwaysConsidered = lt(age, alwaysConsiderBelow);

/** Intake in prison and transitional housing. Source: strgjfl. § 11 (4) to (6). */
export const section11 = section(
  { instrument: executionAct, number: "11", key: "act/11", from: "2020-10-01", cite: citeOf("11") },
  (s) => {
    s.date("4/direct-from", {
      slot: lowerSecurityFrom,
      when: all(termRuns, within),
      value: firstDay,
      nb: "Er straffen inntil to år, skal direkte innsettelse på lavere sikkerhetsnivå vurderes.",
      en: "For a sentence of up to two years direct intake on lower security has to be considered.",
    });
    s.duty("4/consider", {
      slot: lowerSecurityToBeConsidered,
      when: all(prisonToServe, notBegun, stillToServe, any(within, alwaysConsidered)),
      nb: "Direkte innsettelse på lavere sikkerhet skal vurderes for straffer inntil to år, og alltid for den som er under 18 år.",
      en: "Direct intake on lower security has to be considered for sentences of up to two years, and always for a person under 18.",
    });
    s.bar("4/p2/purpose", {
      slot: lowerSecurityBars,
      when: suitability.purposeAgainst,
      nb: "Formålet med straffen taler mot.",
      en: "The purpose of the sentence speaks against it.",
    });
    s.bar("4/p2/security", {
      slot: lowerSecurityBars,
      when: suitability.securityAgainst,
      nb: "Sikkerhetsmessige grunner taler mot.",
      en: "Reasons of security speak against it.",
    });
    s.bar("4/p2/evasion", {
      slot: lowerSecurityBars,
      when: suitability.evasionFeared,
      nb: "Det er grunn til å tro at den domfelte vil unndra seg.",
      en: "There is reason to think that the person will evade serving.",
    });
    s.power("4/direct", {
      slot: directLowerSecurity,
      when: all(
        prisonToServe,
        notBegun,
        stillToServe,
        any(within, alwaysConsidered, suitability.specialGrounds),
        not(lowerSecurityBars),
      ),
      nb: "Den domfelte kan settes direkte inn på lavere sikkerhet; over to år bare den som er under 18 år, og ellers i særlige tilfeller.",
      en: "The person may be taken directly into lower security; above two years only if under 18, and otherwise in special cases.",
    });
    s.power("4/may", {
      slot: lowerSecurityPower,
      when: directLowerSecurity,
      nb: "Direkte innsettelse på lavere sikkerhet er åpen.",
      en: "Direct intake on lower security is open.",
    });
    s.date("5/direct-from", {
      slot: transitionalHousingFrom,
      when: all(termRuns, withinHousing),
      value: firstDay,
      nb: "Er straffen inntil ett år, skal direkte innsettelse i overgangsbolig vurderes.",
      en: "For a sentence of up to one year direct intake in transitional housing has to be considered.",
    });
    s.duty("5/consider", {
      slot: transitionalHousingToBeConsidered,
      when: all(prisonToServe, notBegun, stillToServe, any(withinHousing, alwaysConsidered)),
      nb: "Direkte innsettelse i overgangsbolig skal vurderes for straffer inntil ett år, og alltid for den som er under 18 år.",
      en: "Direct intake in transitional housing has to be considered for sentences of up to one year, and always for a person under 18.",
    });
    s.power("5/direct", {
      slot: transitionalHousingPower,
      when: all(
        prisonToServe,
        notBegun,
        stillToServe,
        any(withinHousing, alwaysConsidered),
        not(transitionalHousingBars),
      ),
      nb: "Den domfelte kan settes direkte inn i overgangsbolig.",
      en: "The person may be taken directly into transitional housing.",
    });
  },
);
