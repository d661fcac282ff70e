import { ageOn, all, any, booleanType, eq, every, exists, gap, gte, lt, not, on, section } from "@soning/norms";
import { finalPartToBeConsidered } from "../../electronic-monitoring/proposal-slots.ts";
import { children, residents } from "../../facts/household.ts";
import { executionAct } from "../../instruments.ts";
import { age, halfOn } from "../../sentence-clock/slots.ts";
import { outsidePrisonConditions } from "../../serving-outside-prison/slots.ts";
import { citeOf } from "../cite.ts";
import { stands } from "../outside-prison.ts";
import { consentAge, ownInitiativeBelow } from "../proposal-parameters.ts";
import { outsidePrisonBeforeDecision } from "./proposal-slots.ts";

/** What § 16 says by its words alone where the reasons mean something else. Source: consultation paper ch. 10.1, § 16. */
export const section16AsDrafted = section(
  { instrument: executionAct, number: "16", key: "act/16", overlay: "em-2024-as-drafted", cite: citeOf("16") },
  (s) => {
    s.condition("1/f", {
      slot: outsidePrisonConditions,
      holds: every(residents, (resident) =>
        any(
          not(resident.sharesHousehold),
          lt(ageOn(resident.birthDate), consentAge),
          stands(resident.consentedOn, resident.withdrawnOn),
          all(
            eq(ageOn(resident.birthDate), consentAge),
            gap(booleanType, {
              nb: "Ordene «over 18» sier ikke om den som er akkurat 18 år, må samtykke.",
              en: 'The words "over 18" do not say whether somebody who is exactly 18 must consent.',
            }),
          ),
        ),
      ),
      nb: "Alle som bor sammen med den domfelte og er over 18 år, samtykker.",
      en: "Everyone who lives with the person and is over 18 consents.",
      fault: "consultation/fault/consent-age-exactly-18",
      rows: ["consultation/p-16/f-cohabitants-consent"],
    });
    s.step("2/p1/informed", {
      slot: outsidePrisonBeforeDecision,
      value: every(children, (child) => any(not(child.affected), exists(child.informedOn))),
      nb: "Berørte barn skal få informasjon.",
      en: "Affected children shall be given information.",
      note: {
        nb: "Hvem som er berørt, er uten definisjon et rent skjønn.",
        en: "Without a definition it is a matter of judgement who is affected.",
      },
      fault: "consultation/fault/affected-children-undefined",
      rows: ["consultation/p-16/children-informed"],
    });
    s.step("2/p1/heard", {
      slot: outsidePrisonBeforeDecision,
      value: every(children, (child) => any(not(child.affected), exists(child.offeredSayOn))),
      nb: "Berørte barn skal få mulighet til å uttale seg.",
      en: "Affected children shall have the opportunity to state their views.",
      fault: "consultation/fault/affected-children-undefined",
      rows: ["consultation/p-16/children-heard"],
    });
    s.step("3/own-initiative", {
      slot: finalPartToBeConsidered,
      when: all(lt(age, ownInitiativeBelow), gte(on, halfOn)),
      nb: "Kriminalomsorgen skal på eget initiativ vurdere om en domfelt under 18 år oppfyller vilkårene for sluttgjennomføring (§ 16 a) når halvparten er gjennomført.",
      en: "The service shall of its own accord assess whether a person under 18 fulfils the conditions of final-part serving (§ 16 a) when half is served.",
      fault: "consultation/fault/16-uses-16a-term",
      rows: ["consultation/p-16/ex-officio-under-18"],
    });
  },
);
