import { all, gte, lt, on, section } from "@soning/norms";
import { finalPartToBeConsidered } from "../../electronic-monitoring/proposal-slots.ts";
import { executionAct } from "../../instruments.ts";
import { age, halfOn } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";
import { ownInitiativeBelow } from "../proposal-parameters.ts";

/** What § 16 says by its words alone where the reasons mean something else. Source: consultation paper ch. 10.1, § 16. */
export const section16AsDrafted = section(
  { instrument: executionAct, number: "16", key: "act/16", overlay: "em-2024-as-drafted", cite: citeOf("16") },
  (s) => {
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
