import { all, any, asIfToday, every, exists, gte, lt, lte, not, on, section, some } from "@soning/norms";
import { affectedChild } from "../../electronic-monitoring/home-slots.ts";
import { childrenHeard, childrenInformed } from "../../electronic-monitoring/proposed-home.ts";
import { decision } from "../../facts/application.ts";
import { children } from "../../facts/household.ts";
import { executionAct } from "../../instruments.ts";
import { age, halfOn } from "../../sentence-clock/slots.ts";
import { outsidePrisonToBeConsidered } from "../../serving-outside-prison/slots.ts";
import { citeOf } from "../cite.ts";
import { ownInitiativeBelow } from "../proposal-parameters.ts";
import { outsidePrisonBeforeDecision } from "./proposal-slots.ts";

const decisionDay = asIfToday(decision.madeOn);

/** Affected children, and assessment of the service's own accord, as proposed. Source: consultation paper ch. 10.1, § 16 (2) and (3), with 6.8.5. */
export const section16ProposedChildren = section(
  { instrument: executionAct, number: "16", key: "act/16", overlay: "em-2024", cite: citeOf("16") },
  (s) => {
    s.step("2/p1/informed", {
      slot: outsidePrisonBeforeDecision,
      value: childrenInformed,
      nb: "Berørte barn skal få informasjon.",
      en: "Affected children shall be given information.",
      fault: "consultation/fault/affected-children-undefined",
      rows: ["consultation/p-16/children-informed"],
    });
    s.step("2/p1/heard", {
      slot: outsidePrisonBeforeDecision,
      value: childrenHeard,
      nb: "Berørte barn skal få mulighet til å uttale seg.",
      en: "Affected children shall have the opportunity to state their views.",
      fault: "consultation/fault/affected-children-undefined",
      rows: ["consultation/p-16/children-heard"],
    });
    s.step("2/p1/before-decision", {
      slot: outsidePrisonBeforeDecision,
      value: every(children, (child) =>
        any(
          not(affectedChild.of(child)),
          all(
            exists(child.informedOn),
            exists(child.offeredSayOn),
            lte(child.informedOn, decisionDay),
            lte(child.offeredSayOn, decisionDay),
          ),
        ),
      ),
      nb: "Informasjonen og muligheten til å uttale seg skal komme før beslutningen.",
      en: "The information and the opportunity come before the decision.",
      rows: ["consultation/p-16/children-before-decision"],
    });
    s.consideration("2/p2/weight", {
      value: some(children, (child) => all(affectedChild.of(child), exists(child.offeredSayOn), child.mature)),
      nb: "Barnets mening tillegges vekt etter alder og utvikling.",
      en: "The child's view is given weight by age and development.",
      note: {
        nb: "Drøftelsen og barnelova § 31 sier alder og modenhet.",
        en: "The discussion and the Children Act § 31 say age and maturity.",
      },
      fault: "consultation/fault/age-and-maturity",
      rows: ["consultation/p-16/children-weight"],
    });
    s.step("3/own-initiative", {
      slot: outsidePrisonToBeConsidered,
      when: all(lt(age, ownInitiativeBelow), gte(on, halfOn)),
      nb: "Kriminalomsorgen skal på eget initiativ vurdere om en domfelt under 18 år oppfyller vilkårene i § 16.",
      en: "The service shall of its own accord assess whether a person under 18 fulfils the conditions of § 16.",
      note: {
        nb: "Utkastet skriver «sluttgjennomføring», som loven ellers bruker om § 16 a; plasseringen viser at § 16 menes.",
        en: 'The draft writes "final-part serving", which the Act else reserves for § 16 a; the place shows that § 16 is meant.',
      },
      fault: "consultation/fault/16-uses-16a-term",
      rows: ["consultation/p-16/ex-officio-under-18"],
    });
    s.step("3/at-half", {
      when: lt(age, ownInitiativeBelow),
      value: gte(on, halfOn),
      nb: "Vurderingen skal skje når halvparten av den ubetingede straffen er gjennomført.",
      en: "The assessment falls due when half of the unconditional sentence is served.",
      note: {
        nb: "Etter §§ 16 a og 16 b gjelder plikten alle under 25 år og varig soningsudyktige; forskjellen er ikke begrunnet.",
        en: "Under §§ 16 a and 16 b the duty covers everyone under 25 and the permanently unfit; no reason is given for the difference.",
      },
      fault: "consultation/fault/16-own-initiative-smaller-circle",
      rows: ["consultation/p-16/ex-officio-at-half"],
    });
  },
);
