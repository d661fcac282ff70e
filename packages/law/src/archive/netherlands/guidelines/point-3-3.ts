import { all, any, choice, face, is, lte, not, section } from "@soning/norms";
import { health, netherlandsHealth } from "../../../facts/index.ts";
import { guidelinePoint } from "../drafting.ts";
import { returnBy, returnDuty, returnKept, sendBackPower } from "../slots.ts";
import { backBy, backInNorway, come, decisionOn, granted, servedThere, servingThere } from "../terms.ts";
import { hospitalLimit } from "./parameters.ts";
import { dutchHospitalPower, guards, hospitalDecisionDuty, hospitalGuard, otherPrisonDuty } from "./slots.ts";
import { inTargetGroup } from "./target-group.ts";

/** Treatment that the prison cannot give, § 13 of the act. Source: guidelines 3.3. */
export const point33 = section(guidelinePoint("3.3"), (s) => {
  const dutchHospital = is(health.hospitalCountry, "netherlands");
  const norwegianHospital = is(health.hospitalCountry, "norway");
  const admitted = all(servedThere, come(health.hospitalFrom), dutchHospital);
  const discharged = all(norwegianHospital, come(health.hospitalTo), backInNorway);
  const short = s.condition("1/three-days", {
    holds: lte(health.expectedHospitalDays, hospitalLimit),
    nb: "Behandlingen krever innleggelse i høyst tre dager.",
    en: "The treatment requires admission for three days at most.",
    rows: ["netherlands/g-3.3/at-most-three-days"],
  });
  const unfit = s.condition("1/not-movable", {
    holds: not(netherlandsHealth.transferToNorwayPossible),
    nb: "Overføring til en medisinsk institusjon i Norge er ikke mulig av medisinske årsaker.",
    en: "Transfer to a medical institution in Norway is not possible for medical reasons.",
    rows: ["netherlands/g-3.3/transfer-medically-impossible"],
  });
  s.power("1/institution", {
    slot: dutchHospitalPower,
    when: all(servingThere, not(health.careAvailableInPrison), any(face(short, "holds"), face(unfit, "holds"))),
    nb: "Den som trenger medisinsk behandling som fengselet ikke kan gi, kan overføres til en medisinsk institusjon i Nederland når ett av to vilkår er oppfylt (avtalen artikkel 12 nr. 2).",
    en: "A person who needs medical treatment that the prison cannot give may be moved to a medical institution in the Netherlands if one of two conditions is fulfilled (article 12 no. 2 of the agreement).",
    rows: ["netherlands/g-3.3/medical-institution-in-nl"],
  });
  s.deadline("1/by", {
    slot: returnBy,
    when: admitted,
    value: netherlandsHealth.fitToTravelOn,
    nb: "Domfelte skal overføres til Norge så snart helsetilstanden tillater det.",
    en: "The person must be transferred to Norway as soon as the medical condition allows it.",
    rows: ["netherlands/g-3.3/to-norway-when-possible"],
  });
  s.duty("1/now", {
    slot: returnDuty,
    when: all(servingThere, admitted, come(netherlandsHealth.fitToTravelOn)),
    nb: "Tåler domfelte reisen, skal han overføres til Norge.",
    en: "Once the person can travel he must be transferred to Norway.",
  });
  s.condition("1/kept", {
    slot: returnKept,
    when: all(admitted, come(netherlandsHealth.fitToTravelOn)),
    holds: backBy(netherlandsHealth.fitToTravelOn),
    nb: "Overføringen må skje straks domfelte tåler reisen.",
    en: "The transfer must take place as soon as the person can travel.",
    note: {
      nb: "Ordrett gjelder dette også opphold på høyst tre dager; formålet er opphold som varer fordi domfelte ikke kunne reise.",
      en: "Literally this covers the stay of three days at most too; by purpose it concerns the stay that lasts because the person could not travel.",
    },
    doubtful: true,
    rows: ["netherlands/g-3.3/to-norway-when-possible"],
  });
  s.duty("2/hospital-decision", {
    slot: hospitalDecisionDuty,
    when: all(servingThere, netherlandsHealth.needsHospitalBeyondDutchOffer),
    nb: "Trenger domfelte sykehusopphold ut over det som kan tilbys i Nederland, må det treffes vedtak om gjennomføring i sykehus i Norge etter § 13.",
    en: "If the person needs a hospital stay beyond what can be offered in the Netherlands, a decision under § 13 on serving in hospital in Norway must be made.",
    note: {
      nb: "Hva som kan tilbys, følger av første ledd: høyst tre dager, eller så lenge overføring er medisinsk umulig.",
      en: "What can be offered follows from the first paragraph: at most three days, or as long as a transfer is medically impossible.",
    },
    rows: ["netherlands/g-3.3/section-13-decision"],
  });
  s.exception("2/part-of-decision", {
    when: decisionOn("hospital"),
    lifts: ["nl-guide/1.3/3/own-decision"],
    nb: "Overføringen til Norge for sykehusoppholdet regnes som et ledd i gjennomføringen av vedtaket.",
    en: "The transfer to Norway for the hospital stay counts as a step in carrying out the decision.",
    rows: ["netherlands/g-3.3/transfer-part-of-execution"],
  });
  s.power("2/return", {
    slot: sendBackPower,
    when: all(discharged, inTargetGroup),
    nb: "Etter oppholdet kan domfelte tilbakeføres til Nederland etter forskriften § 12 siste ledd.",
    en: "After the stay the person may be returned to the Netherlands under the last paragraph of § 12 of the regulation.",
    rows: ["netherlands/g-3.3/return-after-hospital"],
  });
  s.step("2/say-so", {
    when: all(servedThere, granted("hospital")),
    nb: "Vedtaket skal si at overføringen bare er et ledd i gjennomføringen av det.",
    en: "The decision must say that the transfer is only a step in carrying it out.",
    rows: ["netherlands/g-3.3/say-so-in-decision"],
  });
  s.duty("3/other-prison", {
    slot: otherPrisonDuty,
    when: all(discharged, not(inTargetGroup)),
    nb: "Er domfelte ved utskrivingen ikke lenger i målgruppen, skal det treffes vedtak om overføring til et annet fengsel i Norge.",
    en: "If on discharge the person is no longer in the target group, a decision on transfer to another prison in Norway must be made.",
    note: {
      nb: "«Målgruppen» leses som at vilkårene i forskriften § 4 fortsatt er oppfylt, som i § 12 åttende ledd.",
      en: "“Target group” is read as: the conditions of § 4 of the regulation are still fulfilled, as in § 12 eighth paragraph.",
    },
    rows: ["netherlands/g-3.3/no-longer-target-group"],
  });
  s.step("4/escort", {
    when: servedThere,
    value: netherlandsHealth.needsHealthEscort,
    nb: "Et behov for følge av helsepersonell under overføringen til Norge skal ivaretas.",
    en: "A need for company of health personnel on the way to Norway must be met.",
    rows: ["netherlands/g-3.3/health-escort"],
  });
  s.competence("5/dutch-guard", {
    slot: hospitalGuard,
    when: all(servingThere, dutchHospital),
    value: choice("dutch-transport-unit", guards),
    nb: "Ved opphold i medisinsk institusjon i Nederland står den nederlandske transportenheten for både transport og vakthold.",
    en: "For a stay in a medical institution in the Netherlands the Dutch transport unit does both transport and guarding.",
    rows: ["netherlands/g-3.3/dutch-guard"],
  });
  s.competence("5/norwegian-guard", {
    slot: hospitalGuard,
    when: all(servedThere, norwegianHospital),
    value: choice("norwegian-officers", guards),
    nb: "Ved behandling i Norge står betjenter fra Ullersmo, eller etter avtale fra et fengsel nær institusjonen, for nødvendig tilsyn og vakthold.",
    en: "For treatment in Norway officers from Ullersmo, or by agreement from a prison near the institution, do the supervision and guarding that is needed.",
    rows: ["netherlands/g-3.3/norwegian-guard"],
  });
});
