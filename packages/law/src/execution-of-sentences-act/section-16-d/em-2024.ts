import { all, is, not, section } from "@soning/norms";
import { controlGrounds, controlPower, controlScope } from "../../electronic-monitoring/control-slots.ts";
import { exit } from "../../facts/leave.ts";
import { monitoring } from "../../facts/monitoring.ts";
import { release } from "../../facts/release.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { oneGroundEnough, outsideTheList, withoutConsent } from "./slots.ts";

/** When digital control may be used, as proposed. Source: consultation paper ch. 10.1, § 16 d (1), with 7.3.3 and 7.4.3. */
export const section16dProposed = section(
  { instrument: executionAct, number: "16 d", key: "act/16d", overlay: "em-2024", cite: citeOf("16 d") },
  (s) => {
    s.power("1", {
      slot: controlPower,
      when: all(controlScope, controlGrounds),
      nb: "Kriminalomsorgen kan beslutte bruk av digital teknologi for å kontrollere domfelte i de opplistede situasjonene når ett av grunnlagene foreligger.",
      en: "The service may decide to use digital technology to check a person in the listed situations when one of the grounds is present.",
      note: { nb: "Ingen generell adgang i fengsel (7.2.3).", en: "No general power inside prison (7.2.3)." },
      rows: ["consultation/p-16d/power"],
    });
    const during = (label: string, form: string, nb: string, en: string, row: string) =>
      s.ground(`1/${label}`, {
        slot: controlScope,
        when: is(serving.form, form),
        nb,
        en,
        rows: [`consultation/p-16d/${row}`],
      });
    during(
      "section-16",
      "outside-prison",
      "Under gjennomføring utenfor fengsel etter § 16.",
      "During serving outside prison under § 16.",
      "scope-section-16",
    );
    during(
      "section-16a",
      "em-final-part",
      "Under sluttgjennomføring etter § 16 a.",
      "During final-part serving under § 16 a.",
      "scope-section-16a",
    );
    during(
      "section-16b",
      "em-whole-sentence",
      "Under helgjennomføring etter § 16 b.",
      "During whole-sentence serving under § 16 b.",
      "scope-section-16b",
    );
    during(
      "section-16e",
      "fine-service",
      "Under bøtetjeneste etter § 16 e.",
      "During fine service under § 16 e.",
      "scope-section-16e",
    );
    during(
      "community-sentence",
      "community-sentence",
      "Under samfunnsstraff etter straffeloven kapittel 8; ungdomsstraff er et annet kapittel.",
      "During a community sentence under Penal Code chapter 8; youth sentences are another chapter.",
      "scope-community-sentence",
    );
    // exits are from prison: whoever is not there is out on none of them
    const out = (label: string, kind: string, nb: string, en: string, row: string) =>
      s.ground(`1/${label}`, {
        slot: controlScope,
        when: all(is(serving.form, "prison"), is(exit.kind, kind)),
        nb,
        en,
        rows: [`consultation/p-16d/${row}`],
      });
    out(
      "day-release",
      "day-release",
      "Under frigang etter § 20.",
      "During day release under § 20.",
      "scope-day-release",
    );
    out("leave", "leave", "Under permisjon etter § 33.", "During leave under § 33.", "scope-leave");
    out(
      "escorted-leave",
      "escorted-leave",
      "Under fremstilling etter § 34.",
      "During an escorted exit under § 34.",
      "scope-escorted-exit",
    );
    s.ground("1/conditional-release", {
      slot: controlScope,
      when: all(is(serving.form, "release-on-probation"), release.dutyToReport),
      nb: "Under prøveløslatelse fra fengsel med møteplikt etter § 43 annet ledd.",
      en: "During release on probation with a duty to report under § 43 second paragraph.",
      rows: ["consultation/p-16d/scope-conditional-release"],
    });
    s.ground("1/detention-release", {
      slot: controlScope,
      when: is(serving.form, "release-from-preventive-detention"),
      nb: "Under prøveløslatelse fra forvaring etter straffeloven § 44.",
      en: "During release on probation from preventive detention under Penal Code § 44.",
      note: {
        nb: "Løslatelse fra forvaring og vilkårene for den avgjøres som regel av retten; forholdet til § 16 d er ikke sagt.",
        en: "Release from preventive detention and its conditions are mostly for the court; how § 16 d stands to that is not said.",
      },
      fault: "consultation/fault/detention-release-who-decides",
      doubtful: true,
      rows: ["consultation/p-16d/scope-detention-release"],
    });
    s.bar("1/closed-list", {
      slot: outsideTheList,
      when: not(controlScope),
      nb: "Listen er uttømmende: § 16 d gir ikke hjemmel for digital kontroll av andre; andre hjemler står som før.",
      en: "The list is closed: § 16 d gives no basis for digital control of anyone else; other legal bases stay as they are.",
      rows: ["consultation/p-16d/scope-exhaustive"],
    });
    s.ground("1/a", {
      slot: controlGrounds,
      when: monitoring.necessaryForProperServing,
      nb: "Det er nødvendig for å sikre en forsvarlig gjennomføring, utgang eller prøveløslatelse.",
      en: "It is necessary to secure proper serving, a proper exit or a proper release.",
      note: {
        nb: "Ment for tilfeller der alternativet er fengsel.",
        en: "Meant for cases where the alternative is prison.",
      },
      rows: ["consultation/p-16d/ground-a-necessary"],
    });
    s.ground("1/b", {
      slot: controlGrounds,
      when: monitoring.expedientForChecking,
      nb: "Det er hensiktsmessig for å kontrollere forutsetninger eller vilkår.",
      en: "It is expedient for checking requirements or conditions.",
      rows: ["consultation/p-16d/ground-b-expedient"],
    });
    s.definition("1/alternatives", {
      slot: oneGroundEnough,
      value: controlGrounds,
      nb: "Grunnlagene er alternative; ett av dem er nok.",
      en: "The grounds are alternatives; one of them is enough.",
      rows: ["consultation/p-16d/grounds-alternative"],
    });
    s.consequence("consent", {
      slot: withoutConsent,
      when: controlScope,
      nb: "Kontrollen er ikke gjort avhengig av den domfeltes samtykke.",
      en: "The control is not made to depend on the person's consent.",
      note: {
        nb: "Et krav om samtykke ble vurdert og avvist (7.3.3).",
        en: "A requirement of consent was considered and turned down (7.3.3).",
      },
      rows: ["consultation/p-16d/no-consent-needed"],
    });
  },
);
