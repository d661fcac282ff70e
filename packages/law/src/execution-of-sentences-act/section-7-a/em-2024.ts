import { all, is, not, section, selfOf } from "@soning/norms";
import { disclosures } from "../../facts/information.ts";
import { serving } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { concernsCovered, familyNeed, familySituation, mayBeHad } from "./slots.ts";

const asked = selfOf(disclosures);
const collected = is(asked.direction, "collected");
const onFamily = all(is(asked.kind, "children-and-family"), familyNeed.of(asked), familySituation.of(asked));

/** What the service may have from others, as proposed. Source: consultation paper ch. 10.1, § 7 a (2) a to c, with 6.2.3. */
export const section7aProposed = section(
  {
    instrument: executionAct,
    number: "7 a",
    key: "act/7a",
    overlay: "em-2024",
    cite: citeOf("7 a"),
    replaces: ["act/7a/2/a*", "act/7a/2/b*", "act/7a/2/c*"],
    record: disclosures,
  },
  (s) => {
    s.definition("2/persons", {
      slot: concernsCovered,
      value: not(is(serving.form, "ended")),
      nb: "Bokstav a til c gjelder domfelte og innsatte, også den som gjennomfører straffen i frihet.",
      en: "Letters a to c concern convicted persons and inmates, also a person who serves the sentence in freedom.",
      rows: ["consultation/p-7a/covers-convicted-not-only-inmates"],
    });
    s.step("2/a", {
      slot: mayBeHad,
      when: all(
        collected,
        concernsCovered.of(asked),
        is(asked.party, "population-register"),
        is(asked.kind, "name", "national-identity-number", "place-of-birth", "residence", "citizenship"),
      ),
      nb: "Fra Folkeregisteret kan kriminalomsorgen innhente navn, fødselsnummer, fødested, bopel og statsborgerskap.",
      en: "From the population register the service may have name, national identity number, place of birth, residence and citizenship.",
      note: {
        nb: "Bokstav a i kraft er siden 1. juli 2025 videre enn utkastet.",
        en: "Letter a in force has since 1 July 2025 been wider than the draft.",
      },
      rows: ["consultation/p-7a/population-register"],
    });
    s.step("2/b", {
      slot: mayBeHad,
      when: all(collected, concernsCovered.of(asked), is(asked.party, "child-welfare", "social-services"), onFamily),
      nb: "Fra tilsatte i barnevernet og sosialtjenesten kan kriminalomsorgen innhente opplysninger om barne- og familieforhold.",
      en: "From staff of child welfare and the social services the service may have information about children and family.",
      rows: ["consultation/p-7a/child-welfare-and-social"],
    });
    s.condition("2/b/necessary", {
      slot: familyNeed,
      holds: asked.necessaryForFamily,
      nb: "Opplysningene må være nødvendige for å ivareta barnet og den øvrige familien.",
      en: "The information must be necessary to look after the child and the rest of the family.",
      note: {
        nb: "Det gir ikke tilgang til alle opplysninger (6.2.3).",
        en: "This is not access to every piece of information (6.2.3).",
      },
      rows: ["consultation/p-7a/child-welfare-necessary"],
    });
    const situation = (label: string, value: string, nb: string, en: string, row: string) =>
      s.ground(`2/b/${label}`, { slot: familySituation, when: is(asked.situation, value), nb, en, rows: [row] });
    situation(
      "serving",
      "serving",
      "Opplysningene kan brukes under gjennomføringen av straffen.",
      "The information may be used while the sentence is served.",
      "consultation/p-7a/situation-serving",
    );
    situation(
      "leave",
      "leave",
      "Opplysningene kan brukes ved permisjon.",
      "The information may be used in connection with leave.",
      "consultation/p-7a/situation-leave",
    );
    situation(
      "release",
      "release",
      "Opplysningene kan brukes ved løslatelse.",
      "The information may be used in connection with release.",
      "consultation/p-7a/situation-release",
    );
    situation(
      "transfer",
      "transfer-to-form-other-than-high-security",
      "Opplysningene kan brukes ved overføring til andre former enn fengsel med høyt sikkerhetsnivå.",
      "The information may be used on transfer to a form other than a high-security prison.",
      "consultation/p-7a/situation-transfer",
    );
    s.step("2/c/family", {
      slot: mayBeHad,
      when: all(collected, concernsCovered.of(asked), is(asked.party, "health-staff"), onFamily),
      nb: "Fra helsepersonell kan kriminalomsorgen innhente de samme familieopplysningene som etter bokstav b.",
      en: "From health staff the service may have the same family information as under letter b.",
      rows: ["consultation/p-7a/health-staff-family"],
    });
    s.power("2/c/danger", {
      slot: mayBeHad,
      when: all(
        collected,
        concernsCovered.of(asked),
        is(asked.party, "health-staff"),
        is(asked.personInDanger, "convicted-person", "other-inmate", "staff"),
        asked.strictlyNecessary,
      ),
      nb: "Fra helsepersonell kan kriminalomsorgen også innhente det som er strengt nødvendig for å avverge fare for liv eller helse.",
      en: "From health staff the service may also have what is strictly necessary to avert a danger to life or health.",
      note: { nb: "Terskelen er strengere enn etter bokstav b.", en: "The threshold is stricter than under letter b." },
      rows: ["consultation/p-7a/health-staff-danger"],
    });
  },
);
