import { all, any, asIfToday, every, is, isNone, lt, not, section, some } from "@soning/norms";
import { decision } from "../facts/application.ts";
import { controlData, dataProcessing } from "../facts/information.ts";
import { interference } from "../facts/rights.ts";
import { dataTransition, lawEnforcementDirective } from "./instruments.ts";
import { dataConditions, specialData } from "./slots.ts";

/** The principles of art. 4, the basis of art. 8 and the special categories of art. 10. Source: consultation paper ch. 3.2. */
export const lawEnforcementData = section(
  {
    instrument: lawEnforcementDirective,
    number: "4, 8, 10",
    key: "led",
    cite: (label) => `LED art. ${label.split("/")[0]}`,
  },
  (s) => {
    s.step("4/a", {
      value: dataProcessing.lawful,
      nb: "Personopplysninger behandles lovlig og rimelig.",
      en: "Personal data are processed lawfully and fairly.",
      rows: ["consultation/c3-2/led-4-lawful-and-fair"],
    });
    s.step("4/b", {
      value: all(dataProcessing.purposeStated, dataProcessing.useCompatible),
      nb: "Personopplysninger samles inn til angitte, legitime formål og brukes ikke i strid med dem.",
      en: "Personal data are collected for stated, legitimate purposes and not used against them.",
      rows: ["consultation/c3-2/led-4-purpose-limitation"],
    });
    s.step("4/c", {
      value: not(dataProcessing.exceedsPurpose),
      nb: "Personopplysningene er tilstrekkelige og relevante og går ikke lenger enn formålet krever.",
      en: "Personal data are adequate and relevant and go no further than the purpose needs.",
      rows: ["consultation/c3-2/led-4-data-minimisation"],
    });
    s.step("4/d", {
      value: not(dataProcessing.incorrect),
      nb: "Personopplysningene er korrekte og oppdaterte; uriktige opplysninger slettes eller rettes straks.",
      en: "Personal data are right and current; wrong data are erased or corrected at once.",
      rows: ["consultation/c3-2/led-4-accuracy"],
    });
    s.step("4/e", {
      value: dataProcessing.stillNeeded,
      nb: "Personopplysninger som identifiserer noen, lagres ikke lenger enn formålet krever.",
      en: "Data that identify someone are kept no longer than the purpose requires.",
      rows: ["consultation/c3-2/led-4-storage-limitation"],
    });
    s.step("4/f", {
      value: dataProcessing.secured,
      nb: "Personopplysningene sikres med egnede tekniske eller organisatoriske tiltak.",
      en: "Personal data are protected by suitable technical or organisational measures.",
      rows: ["consultation/c3-2/led-4-security"],
    });
    s.condition("8/basis", {
      slot: dataConditions,
      holds: interference.legalBasis,
      nb: "Behandling av personopplysninger er bare tillatt med hjemmel i nasjonal rett.",
      en: "Processing is allowed only with a basis in national law.",
      rows: ["consultation/c3-2/led-8-basis-in-national-law"],
    });
    s.condition("8/necessary", {
      slot: dataConditions,
      holds: every(controlData, (data) => data.necessaryForPurpose),
      nb: "Personopplysninger behandles bare så langt formålet gjør det nødvendig.",
      en: "Data may be processed only as far as the purpose makes it necessary.",
      rows: ["consultation/c3-2/led-8-necessary-for-purpose"],
    });
    s.ground("10", {
      slot: specialData,
      when: some(controlData, (data) => is(data.category, "biometric", "health", "other-special")),
      nb: "Særlig sensitive opplysninger, blant annet biometri, stiller særlige krav.",
      en: "Particularly sensitive data, biometric data among them, are under special requirements.",
      rows: ["consultation/c3-2/led-10-special-categories"],
    });
    s.told("limits", {
      cite: "ETS 108, GDPR, LED",
      why: {
        nb: "Bakgrunn: prinsippene er skrevet som egne normer her.",
        en: "Background: the principles are norms of their own here.",
      },
      nb: "Reglene om personvern begrenser hvilke opplysninger som kan behandles ved elektronisk kontroll og digitale tiltak.",
      en: "Data-protection rules limit what personal data may be processed for electronic control and digital measures.",
      rows: ["consultation/c3-2/privacy-rules-limit-control"],
    });
  },
);

/** Which act on personal data governs serving until the new rules enter into force. */
export const oldDataAct = section(
  {
    instrument: dataTransition,
    number: "1",
    key: "data-transition/1",
    from: "2018-07-20",
    cite: () => "forskr. 15. juni 2018 nr. 877 § 1 a",
  },
  (s) => {
    s.consequence("a", {
      when: any(
        isNone(dataProcessing.newRulesInForceFrom),
        lt(asIfToday(decision.madeOn), dataProcessing.newRulesInForceFrom),
      ),
      nb: "Inntil nye regler trer i kraft, bygger behandling under straffegjennomføring på personopplysningsloven av 2000 og dens forskrift.",
      en: "Until new rules enter into force, processing during serving rests on the Personal Data Act of 2000 and its regulation.",
      rows: ["consultation/c3-2/transitional-old-data-act"],
    });
    s.told("service-regulation", {
      cite: "forskr. 20. september 2013 nr. 1099",
      why: {
        nb: "Forskriften virker ved siden av og er ikke skrevet ut her.",
        en: "The regulation works beside this and is not written out here.",
      },
      nb: "Kriminalomsorgen er også bundet av forskriften om personopplysninger i kriminalomsorgen.",
      en: "The service is also bound by the regulation on personal data in the correctional service.",
      rows: ["consultation/c3-2/correctional-data-regulation"],
    });
  },
);
