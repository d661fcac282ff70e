import { all, effective, face, is, matches, section, some, yes } from "@soning/norms";
import { disclosures, netherlands, netherlandsHealth, prisonLife } from "../../../facts/index.ts";
import { actSection } from "../drafting.ts";
import { deemedInmateInNorway, servingAbroadPower, transferConditions } from "../slots.ts";
import { come, servingThere, unconditionalImprisonment } from "../terms.ts";

/** Serving in another state; lapsed on 1 September 2020. Source: strgjfl. § 1 a, quoted in the guidelines 1.1. */
export const section1a = section(actSection, (s) => {
  const unconditional = s.condition("1/unconditional", {
    slot: transferConditions,
    holds: unconditionalImprisonment,
    nb: "Domfelte må være dømt til ubetinget fengselsstraff.",
    en: "The person must have been sentenced to unconditional imprisonment.",
    rows: ["netherlands/act-1a-1/unconditional-imprisonment"],
  });
  const agreement = s.condition("1/agreement", {
    holds: netherlands.agreementWithState,
    nb: "Norge må ha avtale med staten der straffen skal gjennomføres.",
    en: "Norway must have an agreement with the state where the sentence is to be served.",
    rows: ["netherlands/act-1a-1/agreement-with-state"],
  });
  s.power("1/abroad", {
    slot: servingAbroadPower,
    when: all(face(unconditional, "holds"), face(agreement, "holds")),
    nb: "Kriminalomsorgen kan beslutte at straffen gjennomføres i en stat som Norge har avtale med; domfelte har ikke krav på det.",
    en: "The Correctional Service may decide that the sentence is served in a state that Norway has an agreement with; the person has no claim to it.",
    rows: ["netherlands/act-1a-1/decision-to-serve-abroad"],
  });
  const deemed = s.deeming("2/deemed-inmate", {
    slot: deemedInmateInNorway,
    when: servingThere,
    value: yes,
    nb: "Den som gjennomfører straff i en annen stat, regnes som innsatt i fengsel i Norge.",
    en: "A person who serves in another state counts as an inmate in a prison in Norway.",
    rows: ["netherlands/act-1a-2/deemed-inmate-in-norway"],
  });
  s.right("2/rights-and-duties", {
    when: effective(deemed),
    nb: "Domfelte har de rettigheter og plikter som en innsatt i Norge har, med de presiseringer paragrafen selv gir.",
    en: "The person has the rights and duties of an inmate in Norway, with the specifications that the section itself gives.",
    note: {
      nb: "Leddet viser til tredje ledd, men unntakene gjøres etter fjerde; begge regnes som presiseringer.",
      en: "The paragraph refers to the third, but exceptions are made under the fourth; both count as specifications.",
    },
    doubtful: true,
    rows: ["netherlands/act-1a-2/rights-and-duties-of-norwegian-inmate"],
  });
  s.step("3/health-care", {
    when: servingThere,
    value: netherlandsHealth.equivalentToNorway,
    nb: "Kriminalomsorgen skal sørge for helsehjelp som er likeverdig med den domfelte ville hatt krav på i Norge.",
    en: "The Correctional Service must ensure health care equivalent to what the person could have claimed in Norway.",
    rows: ["netherlands/act-1a-3/equivalent-health-care"],
  });
  s.told("3/supervision", {
    nb: "Statens helsetilsyn fører tilsyn med kriminalomsorgens helseforpliktelser etter paragrafen.",
    en: "The Board of Health Supervision supervises how the service fulfils its health obligations under the section.",
    why: {
      nb: "Tilsynet ligger utenfor kriminalomsorgen; domfelte skal kjenne til det.",
      en: "The supervision lies outside the service; the person is to know of it.",
    },
    rows: ["netherlands/act-1a-3/board-of-health-supervision"],
  });
  s.told("3/supervision-act", {
    nb: "Helsetilsynsloven gjelder tilsvarende for dette tilsynet.",
    en: "The Health Supervision Act applies correspondingly to this supervision.",
    why: {
      nb: "Henvisning til en lov som tilsynet selv bruker.",
      en: "A reference to an act that the supervisor applies.",
    },
    rows: ["netherlands/act-1a-3/health-supervision-act"],
  });
  s.told("3/complaint", {
    nb: "Reglene om klage i pasient- og brukerrettighetsloven kapittel 7 gjelder for kriminalomsorgens helseforpliktelser.",
    en: "The complaint rules in chapter 7 of the Patient and User Rights Act apply to the service's health obligations.",
    why: {
      nb: "Vises for domfelte ved helsetilbudet; veien er beskrevet i punkt 3.12.",
      en: "Shown to the person with the health offer; point 3.12 describes the route.",
    },
    rows: ["netherlands/act-1a-3/patient-complaint"],
  });
  const asked = all(come(prisonLife.supervisorRequestedOn), prisonLife.supervisorFindsNecessary);
  s.step("3/information", {
    when: asked,
    nb: "På anmodning skal kriminalomsorgen gi Statens helsetilsyn og Fylkesmannen de opplysninger de finner nødvendige.",
    en: "On request the service must give the Board of Health Supervision and the County Governor the information they find necessary.",
    rows: ["netherlands/act-1a-3/information-to-supervisors"],
  });
  s.consequence("3/secrecy", {
    when: all(
      asked,
      some(disclosures, (disclosure) => all(is(disclosure.party, "supervisory-body"), disclosure.secret)),
    ),
    nb: "Taushetsplikt er ikke til hinder for at tilsynsmyndighetene får opplysningene.",
    en: "A duty of confidentiality does not stop the supervisors from being given the information.",
    rows: ["netherlands/act-1a-3/no-secrecy-obstacle"],
  });
  s.told("4/regulations", {
    nb: "Kongen kan gi utfyllende forskrift om gjennomføring i en annen stat.",
    en: "The King may make supplementary regulations on serving in another state.",
    why: {
      nb: "Hjemmelen er brukt: forskriften er tatt inn i sin helhet.",
      en: "The delegation was used: the regulation is held in full.",
    },
    rows: ["netherlands/act-1a-4/supplementary-regulations"],
  });
  s.definition("4/exceptions", {
    value: matches(
      prisonLife.provisionExcepted,
      { code: "strgjfl", section: "4" },
      { code: "strgjfl", section: "7" },
      { code: "strgjfl", section: "8", paragraph: 1 },
      { code: "strgjfl", section: "27" },
    ),
    nb: "Kongen kan gjøre nødvendige unntak fra §§ 4, 7, 8 første ledd og 27, og bare fra dem.",
    en: "The King may make necessary exceptions from §§ 4, 7, 8 first paragraph and 27, and from no others.",
    rows: ["netherlands/act-1a-4/power-to-except"],
  });
});
