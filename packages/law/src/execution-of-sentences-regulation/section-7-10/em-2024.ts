import {
  ageOn,
  all,
  any,
  asIfToday,
  every,
  exists,
  gte,
  is,
  lt,
  lte,
  not,
  on,
  section,
  selfOf,
  some,
} from "@soning/norms";
import { commonConditions } from "../../electronic-monitoring/common.ts";
import { consentNeeded } from "../../electronic-monitoring/home-slots.ts";
import { consentAge } from "../../electronic-monitoring/proposal-parameters.ts";
import { finalPartBeforeDecision, wholeSentenceBeforeDecision } from "../../electronic-monitoring/proposal-slots.ts";
import { outsidePrisonBeforeDecision } from "../../execution-of-sentences-act/section-16/proposal-slots.ts";
import { decision } from "../../facts/application.ts";
import { home, residents } from "../../facts/household.ts";
import { outsidePrisonConditions } from "../../serving-outside-prison/slots.ts";
import { placeConsents, residentAsked, residentsBeforeDecision } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";

const resident = selfOf(residents);
const inInstitution = is(home.kind, "institution", "child-welfare-institution");
const inMunicipalUnit = is(home.kind, "municipal-unit");
const decisionDay = asIfToday(decision.madeOn);

/** Who is asked in an institution or a municipal unit, as proposed: § 7-10 (2). */
export const section7x10Residents = section({ ...proposed("7-10"), record: residents }, (s) => {
  s.ground("2/first", {
    slot: residentAsked,
    when: all(any(inInstitution, inMunicipalUnit), resident.particularContact, resident.particularlyAffected),
    nb: "I institusjon eller kommunal boenhet spørres beboere som får særlig kontakt med den domfelte og blir særlig berørt av kontrollen.",
    en: "In an institution or municipal unit those residents are asked who will have particular contact with the person and are particularly affected by the checks.",
    note: {
      nb: "Mønsteret som drøftelsen siterer, sier «og/eller» og har ikke «særlig»; teksten krever begge.",
      en: 'The model quoted in the discussion says "and/or" and lacks "particular"; the text asks for both.',
    },
    fault: "consultation/fault/contact-and-or-affected",
    doubtful: true,
    rows: ["consultation/p-reg-7-10/institution-residents"],
  });
  s.ground("2/first/adult", {
    slot: consentNeeded,
    when: all(residentAsked.of(resident), gte(ageOn(resident.birthDate), consentAge)),
    nb: "Slike beboere over 18 år må selv samtykke.",
    en: "Such residents over 18 must consent themselves.",
  });
});

/** Information to and consent from residents, institution and municipality, as proposed: § 7-10. */
export const section7x10Proposed = section(proposed("7-10"), (s) => {
  s.step("1/first/inform", {
    slot: residentsBeforeDecision,
    value: every(residents, (each) =>
      any(not(consentNeeded.of(each)), all(exists(each.informedOn), lte(each.informedOn, decisionDay))),
    ),
    nb: "Alle som bor sammen med den domfelte og er over 18 år, skal få informasjon før beslutningen.",
    en: "Everyone who lives with the person and is over 18 shall be given information before the decision.",
    rows: ["consultation/p-reg-7-10/cohabitants-inform"],
  });
  s.condition("1/first/consent", {
    slot: residentsBeforeDecision,
    holds: every(residents, (each) =>
      any(not(consentNeeded.of(each)), all(exists(each.consentedOn), lte(each.consentedOn, decisionDay))),
    ),
    nb: "Samtykkene skal være gitt før beslutningen.",
    en: "The consents must be given before the decision.",
    rows: ["consultation/p-reg-7-10/consent-before-decision"],
  });
  s.step("1/second/inform-alone", {
    slot: residentsBeforeDecision,
    value: every(residents, (each) => any(not(consentNeeded.of(each)), not(each.personPresentWhenInformed))),
    nb: "Informasjonen gis uten at den domfelte er til stede.",
    en: "The information is given without the convicted person being present.",
    rows: ["consultation/p-reg-7-10/inform-without-convicted"],
  });
  s.step("1/second/consent-alone", {
    slot: residentsBeforeDecision,
    value: every(residents, (each) => any(not(consentNeeded.of(each)), not(each.personPresentWhenConsenting))),
    nb: "Samtykket innhentes uten at den domfelte er til stede.",
    en: "The consent is collected without the convicted person being present.",
    rows: ["consultation/p-reg-7-10/consent-without-convicted"],
  });
  for (const { label, slot, nb, en } of [
    {
      label: "final-part",
      slot: finalPartBeforeDecision,
      nb: "Det gjelder før beslutning om sluttgjennomføring.",
      en: "This goes before a decision on the final part.",
    },
    {
      label: "whole-sentence",
      slot: wholeSentenceBeforeDecision,
      nb: "Det gjelder før beslutning om helgjennomføring.",
      en: "This goes before a decision on the whole sentence.",
    },
    {
      label: "outside-prison",
      slot: outsidePrisonBeforeDecision,
      nb: "Det gjelder også før beslutning etter § 16, jf. § 3-8 fjerde ledd.",
      en: "This goes before a decision under § 16 too, by § 3-8 fourth paragraph.",
    },
  ])
    s.condition(`1/before/${label}`, { slot, holds: residentsBeforeDecision, nb, en });
  s.consequence("1/third/withdrawn", {
    when: some(residents, (each) => all(consentNeeded.of(each), exists(each.withdrawnOn), lte(each.withdrawnOn, on))),
    nb: "Samtykket kan når som helst trekkes tilbake; da er vilkåret ikke lenger oppfylt.",
    en: "The consent may be withdrawn at any time; then the condition is no longer met.",
    rows: ["consultation/p-reg-7-10/consent-withdrawable"],
  });
  s.condition("2/second/guardians", {
    slot: placeConsents,
    holds: every(residents, (each) =>
      any(not(residentAsked.of(each)), not(lt(ageOn(each.birthDate), consentAge)), lte(each.guardiansConsentedOn, on)),
    ),
    nb: "Er en slik beboer under 18 år, må vergene samtykke.",
    en: "If such a resident is under 18, the guardians must consent.",
    note: {
      nb: "Bare i institusjon og kommunal boenhet; i private hjem høres mindreårige.",
      en: "Only in institutions and municipal units; in private homes minors are heard.",
    },
    fault: "consultation/fault/guardians-only-in-institutions",
    rows: ["consultation/p-reg-7-10/minor-resident-guardians"],
  });
  s.condition("2/third/institution", {
    slot: placeConsents,
    holds: any(not(inInstitution), lte(home.institutionConsentOn, on)),
    nb: "Skal straffen gjennomføres i institusjon, må institusjonen samtykke.",
    en: "If the sentence is to be served in an institution, the institution must consent.",
    rows: ["consultation/p-reg-7-10/institution-consents"],
  });
  s.condition("2/third/municipality", {
    slot: placeConsents,
    holds: any(not(inMunicipalUnit), lte(home.municipalityConsentOn, on)),
    nb: "Skal straffen gjennomføres i kommunal boenhet, må kommunen samtykke.",
    en: "If the sentence is to be served in a municipal housing unit, the municipality must consent.",
    rows: ["consultation/p-reg-7-10/municipality-consents"],
  });
  s.condition("2/monitoring", {
    slot: commonConditions,
    holds: placeConsents,
    nb: "Samtykkene fra stedet og vergene er vilkår for elektronisk kontroll.",
    en: "The consents of the place and of guardians are conditions for electronic monitoring.",
  });
  s.condition("2/outside-prison", {
    slot: outsidePrisonConditions,
    holds: placeConsents,
    nb: "Samtykkene fra stedet og vergene er også vilkår etter § 16, jf. § 3-8 fjerde ledd.",
    en: "The consents of the place and of guardians are conditions under § 16 too, by § 3-8 fourth paragraph.",
  });
});
