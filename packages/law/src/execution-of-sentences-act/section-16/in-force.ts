import { all, gte, largest, lt, not, on, section } from "@soning/norms";
import { suitability } from "../../facts/suitability.ts";
import { executionAct } from "../../instruments.ts";
import { servingNow } from "../../sentence-clock/serving-now.ts";
import { age, firstDay, halfOn, preventiveDetention } from "../../sentence-clock/slots.ts";
import {
  outsidePrisonBars,
  outsidePrisonConditions,
  outsidePrisonDuties,
  outsidePrisonFrom,
  outsidePrisonPower,
  outsidePrisonToBeConsidered,
} from "../../serving-outside-prison/slots.ts";
import { citeOf } from "../cite.ts";
import { hasFixedHome, isOccupied, servesOutsidePrison } from "../outside-prison.ts";
import { ownInitiativeBelow } from "../proposal-parameters.ts";

/** Serving outside prison with special conditions, without EM. Source: strgjfl. § 16, in the wording from 1 July 2020. */
export const section16 = section(
  { instrument: executionAct, number: "16", key: "act/16", from: "2020-07-01", cite: citeOf("16") },
  (s) => {
    s.power("1", {
      slot: outsidePrisonPower,
      when: all(outsidePrisonConditions, not(outsidePrisonBars)),
      nb: "Kriminalomsorgen kan overføre den domfelte til gjennomføring utenfor fengsel med særlige vilkår.",
      en: "The service may move the person to serve outside prison on special conditions.",
    });
    s.condition("1/serving", {
      slot: outsidePrisonConditions,
      holds: servingNow,
      nb: "Bare den som gjennomfører straffen, kan overføres.",
      en: "Only a person who is serving may be moved.",
    });
    s.condition("1/a", {
      slot: outsidePrisonConditions,
      holds: gte(on, halfOn),
      nb: "Halvparten av straffetiden må være gjennomført; her er det ingen nedre grense på 60 dager.",
      en: "Half the term must be served; there is no floor of 60 days here.",
      rows: ["consultation/c6-7/home-half-served"],
    });
    s.date("1/a/from", {
      slot: outsidePrisonFrom,
      when: not(preventiveDetention),
      value: largest(firstDay, halfOn),
      nb: "Tidligst når halvparten av straffetiden er gjennomført.",
      en: "At the earliest when half the term is served.",
    });
    s.condition("1/b/development", {
      slot: outsidePrisonConditions,
      holds: suitability.speciallyPositiveDevelopment,
      nb: "Overføringen må være hensiktsmessig for å sikre en fortsatt særlig positiv utvikling.",
      en: "The move must be expedient to secure a continued, specially positive development.",
      rows: [
        "consultation/c6-7/home-especially-positive-development",
        "consultation/c6-8-2/home-conducive-especially-positive",
      ],
    });
    s.condition("1/b/new-crime", {
      slot: outsidePrisonConditions,
      holds: suitability.countersNewCrime,
      nb: "Overføringen må motvirke ny kriminalitet.",
      en: "The move must counter new crime.",
    });
    s.bar("1/c/purpose", {
      slot: outsidePrisonBars,
      when: suitability.purposeAgainst,
      nb: "Formålet med straffen taler mot.",
      en: "The purpose of the sentence speaks against it.",
      rows: ["consultation/c6-8-2/home-purpose-or-security-against"],
    });
    s.bar("1/c/security", {
      slot: outsidePrisonBars,
      when: suitability.securityAgainst,
      nb: "Hensynet til en sikker gjennomføring taler mot.",
      en: "Regard for secure serving speaks against it.",
      rows: ["consultation/c6-8-2/home-purpose-or-security-against"],
    });
    s.condition("1/d/home", {
      slot: outsidePrisonConditions,
      holds: hasFixedHome,
      nb: "Den domfelte må ha fast bopel.",
      en: "The person must have a fixed home.",
    });
    s.condition("1/d/occupation", {
      slot: outsidePrisonConditions,
      holds: isOccupied,
      nb: "Den domfelte må være sysselsatt i arbeid, opplæring eller andre tiltak.",
      en: "The person must be occupied in work, training or other measures.",
    });
    s.step("3/own-initiative", {
      slot: outsidePrisonToBeConsidered,
      when: all(lt(age, ownInitiativeBelow), gte(on, halfOn)),
      nb: "For den som er under 18 år, skal kriminalomsorgen alltid vurdere overføring når halvparten er gjennomført.",
      en: "For a person under 18 the service must always consider the move when half the term is served.",
      cite: "strgjfl. § 16 (1) 2. pkt.",
    });
    s.duty("2/abstain", {
      slot: outsidePrisonDuties,
      when: servesOutsidePrison,
      nb: "Den domfelte skal ikke bruke rusmidler eller andre stoffer som ikke er lovlig foreskrevet.",
      en: "The person must not use intoxicants or other substances not lawfully prescribed.",
    });
  },
);
