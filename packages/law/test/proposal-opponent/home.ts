import { awaiting, type Facts, inPrison, resident, sentenceOf } from "../proposal-em/people.ts";
import { both, type Case, person } from "./case.ts";

const base = inPrison(40, { months: 6 });
const inInstitution = (...residents: readonly Facts[]): Facts => ({
  ...base,
  "home.kind": "institution",
  "home.institutionConsentOn": "2026-06-01",
  residents: residents.map((each) => resident({ sharesHousehold: false, consentedOn: "none", ...each })),
});
const near = { particularContact: true, particularlyAffected: true };
const minor = { birthDate: "2012-01-01", ...near };

export const homeCases: readonly Case[] = [
  person(
    "neither in contact nor affected",
    inInstitution({ particularContact: false, particularlyAffected: false }),
    both("met"),
  ),
  person(
    "in contact, but not affected",
    inInstitution({ particularContact: true, particularlyAffected: false }),
    both("met"),
  ),
  person("in contact and affected, and has not consented", inInstitution(near), both("not-met")),
  person("in contact and affected, and consents", inInstitution({ ...near, consentedOn: "2026-06-10" }), both("met")),
  person("contact not weighed", inInstitution({ particularlyAffected: true }), both("undetermined"), [
    "residents[0].particularContact",
  ]),
  person(
    "a minor, and the guardians have not consented",
    inInstitution({ ...minor, guardiansConsentedOn: "none" }),
    both("not-met"),
  ),
  person(
    "a minor, and the guardians consent",
    inInstitution({ ...minor, guardiansConsentedOn: "2026-06-01" }),
    both("met"),
  ),
  person(
    "a minor, and the guardians consent next month only",
    inInstitution({ ...minor, guardiansConsentedOn: "2026-07-15" }),
    both("not-met"),
  ),
  person("a minor, and the guardians' consent is not known", inInstitution(minor), both("undetermined"), [
    "residents[0].guardiansConsentedOn",
  ]),
  person(
    "the institution consents next month only",
    { ...inInstitution(), "home.institutionConsentOn": "2026-07-15" },
    both("not-met"),
  ),
  person(
    "the institution's consent is not known",
    { ...inInstitution(), "home.institutionConsentOn": null },
    both("undetermined"),
    ["home.institutionConsentOn"],
  ),
  person(
    "a child welfare institution, only the municipality consents",
    {
      ...inInstitution(),
      "home.kind": "child-welfare-institution",
      "home.institutionConsentOn": "none",
      "home.municipalityConsentOn": "2026-06-01",
    },
    both("not-met"),
  ),
  person(
    "a municipal unit without consent",
    { ...base, "home.kind": "municipal-unit", "home.municipalityConsentOn": "none" },
    both("not-met"),
  ),
  person(
    "a municipal unit with consent",
    { ...base, "home.kind": "municipal-unit", "home.municipalityConsentOn": "2026-06-01" },
    both("met"),
  ),
  person("the kind of home is not known", { ...base, "home.kind": null }, both("undetermined"), [
    "home.kind",
    "home.institutionConsentOn",
    "home.municipalityConsentOn",
  ]),
  person("own consent given tomorrow", { ...base, "application.consentOn": "2026-06-16" }, both("not-met")),
  person("own consent withdrawn today", { ...base, "application.consentWithdrawnOn": "2026-06-15" }, both("not-met")),
  person("own consent withdrawn tomorrow", { ...base, "application.consentWithdrawnOn": "2026-06-16" }, both("met")),
  person(
    "whether a resident's consent is withdrawn is not known",
    { ...base, residents: [resident({ withdrawnOn: null })] },
    both("undetermined"),
    ["residents[0].withdrawnOn"],
  ),
  person(
    "more residents may live there",
    { ...base, residents: { items: [resident({})], complete: false } },
    both("undetermined"),
    ["residents"],
  ),
  person(
    "more residents may live there, one refuses",
    { ...base, residents: { items: [resident({ consentedOn: "none" })], complete: false } },
    both("not-met"),
  ),
  person("charged", { ...base, charges: [{ status: "charged" }] }, both("not-met")),
  person("the case was dropped", { ...base, charges: [{ status: "dropped" }] }, both("met")),
  person(
    "charged, special grounds not weighed",
    { ...base, charges: [{ status: "charged" }], "suitability.specialGrounds": null },
    both("undetermined"),
    ["suitability.specialGrounds"],
  ),
  person("expelled from next year on", { ...base, "residence.expulsionFinalFrom": "2027-01-01" }, both("met")),
  person("expelled today", { ...base, "residence.expulsionFinalFrom": "2026-06-15" }, both("not-met")),
];

/** Is there a sentence to serve, and how long is it? */
export const sentenceCases: readonly Case[] = [
  person("no sentence at all", { ...awaiting(40, "P8M"), sentences: [] }, both("not-met")),
  person(
    "a community sentence only",
    { ...awaiting(40, "P8M"), sentences: [{ kind: "community", length: "P6M" }] },
    both("not-met"),
  ),
  person(
    "all of it suspended",
    { ...awaiting(40, "P8M"), sentences: [sentenceOf({ length: "P6M", suspended: "P6M" })] },
    both("not-met"),
  ),
  person(
    "half of 18 months suspended",
    { ...awaiting(40, "P8M"), sentences: [sentenceOf({ length: "P18M", suspended: "P9M" })] },
    both("met"),
  ),
  person(
    "six and four months",
    { ...awaiting(40, "P8M"), sentences: [sentenceOf({ length: "P6M" }), sentenceOf({ length: "P4M" })] },
    both("not-met"),
  ),
  person(
    "eight months served long ago, three now",
    {
      ...awaiting(40, "P8M"),
      sentences: [sentenceOf({ length: "P8M", servedOn: "2024-01-01" }), sentenceOf({ length: "P3M" })],
    },
    both("met"),
  ),
  person(
    "the suspended part is not known",
    { ...awaiting(40, "P8M"), sentences: [sentenceOf({ length: "P12M", suspended: null })] },
    both("undetermined"),
    ["sentences[0].suspended"],
  ),
  person(
    "17 years, the suspended part is not known",
    { ...awaiting(17, "P8M"), sentences: [sentenceOf({ length: "P12M", suspended: null })] },
    both("undetermined"),
    ["sentences[0].suspended"],
  ),
];
