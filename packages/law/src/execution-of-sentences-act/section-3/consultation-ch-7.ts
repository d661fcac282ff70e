import { is, section, some } from "@soning/norms";
import { sentences } from "../../facts/sentence.ts";
import { serving } from "../../facts/serving.ts";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { preventiveDetention } from "../../sentence-clock/slots.ts";
import { citeOf } from "../cite.ts";

/** Security, adaptation and the passage to freedom. Source: strgjfl. § 3 (1), (4); consultation paper 7.2.1 and 7.7.1. */
export const section3Transition = section(
  { instrument: executionAct, number: "3", key: "act/3", from: "2002-03-01", cite: citeOf("3") },
  (s) => {
    s.consideration("1/adaptation", {
      value: serving.adaptationMeasures,
      nb: "Gjennomføringen skal bygge på de tiltakene kriminalomsorgen har til rådighet for å fremme tilpasningen til samfunnet.",
      en: "The execution must build on the measures the service has at hand to help the person adapt to society.",
      rows: ["consultation/c7-7.2.1/s3-measures-for-adaptation"],
    });
    s.condition("1/secure-detention", {
      when: preventiveDetention,
      holds: serving.executionSecure,
      nb: "Kriminalomsorgen har ansvaret for at også forvaring gjennomføres sikkerhetsmessig forsvarlig.",
      en: "The service is responsible for executing preventive detention, too, in a secure way.",
      rows: ["consultation/c7-7.7.1/secure-execution"],
    });
    s.consideration("4/gradual", {
      when: some(sentences, (one) => is(one.kind, "prison", "preventive-detention", "special-sanction")),
      value: suitability.gradualTransition,
      nb: "Ved fengsel, forvaring og strafferettslige særreaksjoner skal det så vidt mulig skje en gradvis overgang fra fengsel til full frihet.",
      en: "In imprisonment, preventive detention and special sanctions there must as far as possible be a gradual passage from prison to full freedom.",
      rows: ["consultation/c7-7.2.1/s3-gradual-transition", "consultation/c7-7.7.1/gradual-transition"],
    });
    s.consideration("4/exits-and-release", {
      value: suitability.gradualTransition,
      nb: "Utganger og prøveløslatelse skal ivareta behovet for opphold utenfor fengsel og gi progresjon innenfor sikre rammer.",
      en: "Exits and release on probation meet the need for time outside prison and allow progression within secure limits.",
      cite: "strgjfl. § 3 (4), høringsnotatet pkt. 7.2.1",
      rows: ["consultation/c7-7.2.1/purpose-exits-and-release"],
    });
  },
);
