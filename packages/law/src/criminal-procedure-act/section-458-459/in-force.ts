import { all, any, not, section } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { deferralDuty, deferralPower } from "../../execution-of-sentences-act/section-35/slots.ts";
import { deferral } from "../../facts/deferral.ts";
import { criminalProcedureAct } from "../../instruments.ts";
import { servingBegun } from "../../sentence-clock/slots.ts";

/** Deferral of execution. Source: strpl. § 459. */
export const section459 = section(
  {
    instrument: criminalProcedureAct,
    number: "459",
    key: "criminal-procedure/459",
    from: "2010-04-01",
    cite: citeIn(criminalProcedureAct, "459"),
  },
  (s) => {
    s.duty("1", {
      slot: deferralDuty,
      when: all(not(servingBegun), any(deferral.seriouslyMentallyIll, deferral.healthInadvisable)),
      nb: "Fullbyrdingen skal utsettes når sinnstilstanden eller helsetilstanden ellers gjør den utilrådelig.",
      en: "Execution shall be deferred where the state of mind, or of health, makes it inadvisable.",
    });
    s.power("2", {
      slot: deferralPower,
      when: all(not(servingBegun), deferral.weightyReasons),
      nb: "Ellers kan fullbyrdingen utsettes når vektige grunner tilsier det; det kan settes vilkår.",
      en: "Otherwise execution may be deferred where weighty reasons call for it; conditions may be set.",
    });
    s.told("4/court", {
      nb: "Er partene uenige om utsettelse på grunn av helse, kan den domfelte kreve at retten avgjør det.",
      en: "Where deferral for health is disputed, the person may ask the court to decide.",
      why: {
        nb: "Veien til retten vises ved siden av klagen.",
        en: "The way to the court is shown beside the complaint.",
      },
    });
  },
);
