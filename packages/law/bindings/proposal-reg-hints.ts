import type { CaseWriter, Hint, HintBinding } from "./binding.ts";
import { proposalActHints } from "./proposal-act-hints.ts";

const breachKinds: Readonly<Record<string, string>> = {
  residence: "residence",
  whereabouts: "place-of-stay",
  work: "work",
  training: "training",
  "no-contact": "no-contact",
  substance: "sobriety",
  other: "other",
};
const videoPurposes: Readonly<Record<string, string>> = {
  "replace-visit": "replace-visit",
  "replace-meeting": "replace-meeting",
  "substance-test-control": "substance-test",
  "check-residence": "residence",
  "check-whereabouts": "place-of-stay",
  "check-work": "work",
  "check-training": "training",
  "check-no-contact": "contact-ban",
  other: "other",
};
const to =
  (fact: string): HintBinding =>
  (value, write) =>
    write.set(fact, value);
const field =
  (list: string, name: string): HintBinding =>
  (value, write) =>
    write.field(list, name, value);
const nothing: HintBinding = () => undefined;

/** A breach of this kind: registered today where tracking is decided, else assumed. */
function breach(value: Hint, write: CaseWriter): void {
  const about = breachKinds[String(value)];
  const registered = write.hints["trackingDecided"] !== undefined;
  write.set("breaches", registered && about !== undefined ? [{ about, on: write.on }] : []);
  write.set("conduct.breachAssumed", !registered && about !== undefined);
  if (about !== undefined) write.set("conduct.assumedBreachAbout", about);
}

const aboutOf: Readonly<Record<string, string>> = {
  section16: "outside-prison",
  section16a: "em-final-part",
  section16b: "em-whole-sentence",
};
const sevenDaysAgo = (write: CaseWriter): string => write.shift(write.on, { days: -7 });

/** Adults of the household: the last of them consents on the day the case tells. */
function adults(value: Hint, write: CaseWriter): void {
  const { lastConsentOn } = write.hints;
  if (lastConsentOn === undefined) proposalActHints["adultCohabitants"]?.(value, write);
  else
    for (let place = 0; place < Number(value); place += 1) {
      write.add("residents", {
        birthDate: write.shift(write.on, { years: -40 }),
        sharesHousehold: true,
        consentedOn: lastConsentOn,
        withdrawnOn: "none",
      });
    }
}
/** What stage an expulsion has reached. */
function expulsion(value: Hint, write: CaseWriter): void {
  const day = sevenDaysAgo(write);
  write.set("residence.expulsionNoticeOn", value === "none" ? "none" : day);
  write.set("residence.expulsionDecidedOn", value === "final" || value === "appealable" ? day : "none");
  write.set("residence.expulsionFinalFrom", value === "final" ? day : "none");
}
const consentDay =
  (fact: string): HintBinding =>
  (value, write) =>
    write.set(fact, value === true ? sevenDaysAgo(write) : "none");

/** The register's words for the proposed regulation, in the catalogue's terms. */
export const proposalRegHints: Readonly<Record<string, HintBinding>> = {
  ...proposalActHints,
  sentenceType: (value, write) => {
    if (value !== "preventive-supervision" && value !== "special-sanction")
      return proposalActHints["sentenceType"]?.(value, write);
    write.field("sentences", "kind", "special-sanction");
    write.field("sentences", "specialSanction", value === "special-sanction" ? "compulsory-mental-care" : value);
  },
  decisionKind: (value, write) => write.set("decision.outcome", value === "refusal" ? "refuse" : value),
  servingForm: (value, write) => {
    proposalActHints["servingForm"]?.(value, write);
    write.set("application.about", aboutOf[String(value)] ?? "other");
    write.set("decision.about", aboutOf[String(value)] ?? "other");
  },
  meetingsInWeek: to("conduct.meetingsThisWeek"),
  agreementOnWhereaboutsOrContact: to("victimContact.agreementOnPlaceOrContact"),
  chargedWithNewOffence: (value, write) => write.set("charges", value === true ? [{ status: "charged" }] : []),
  specialGrounds: to("suitability.specialGrounds"),
  expulsionDecision: expulsion,
  inabilityForHealthReasons: to("health.inabilityForHealthReasons"),
  inabilityPermanent: to("health.inabilityPermanent"),
  unableInPrison: to("health.unableInPrison"),
  unableInInstitutionSection12: to("health.unableInInstitution"),
  permanentlyUnfitToServe: (value, write) => {
    for (const fact of ["inabilityForHealthReasons", "inabilityPermanent", "unableInPrison", "unableInInstitution"])
      write.set(`health.${fact}`, value);
  },
  occupationWaived: (value, write) => {
    write.set("occupation.impossible", true);
    write.set("occupation.waived", value);
  },
  atHome: to("conduct.atHome"),
  absencePurpose: (value, write) => write.set("conduct.absence", value),
  leaveGranted: to("conduct.stayOutsideGranted"),
  serviceSetDeadline: to("application.setDeadline"),
  childAgeYears: (value, write) =>
    write.add("children", { birthDate: write.shift(write.on, { years: -Number(value) }), contact: "lives-full" }),
  adultCohabitants: adults,
  lastConsentOn: nothing,
  cohabitantConsentWithdrawnOn: field("residents", "withdrawnOn"),
  convictedPresentAtInformation: field("residents", "personPresentWhenInformed"),
  convictedPresentAtConsent: field("residents", "personPresentWhenConsenting"),
  residentParticularContact: field("residents", "particularContact"),
  residentParticularlyAffected: field("residents", "particularlyAffected"),
  residentAgeYears: (value, write) =>
    write.field("residents", "birthDate", write.shift(write.on, { years: -Number(value) })),
  guardiansConsent: (value, write) =>
    write.field("residents", "guardiansConsentedOn", value === true ? sevenDaysAgo(write) : "none"),
  institutionConsents: consentDay("home.institutionConsentOn"),
  municipalityConsents: consentDay("home.municipalityConsentOn"),
  controlTechnology: field("measures", "technology"),
  alreadyAreaLocalised: nothing,
  areaLocalisationSufficient: to("monitoring.areaLocalisationSuffices"),
  breachOrAssumedBreach: (value, write) => {
    write.set("breaches", []);
    write.set("conduct.breachAssumed", value);
  },
  breachKind: breach,
  trackingDecided: (value, write) => {
    if (value !== true) return write.set("measures", []);
    write.field("measures", "technology", "tracking");
    write.field("measures", "decidedOn", write.shift(write.on, { months: -1 }));
    write.field("measures", "endedOn", "none");
  },
  alarmTriggered: (value, write) => write.set("monitoring.alarmAt", value === true ? `${write.on}T08:00` : "none"),
  videoPurpose: (value, write) => {
    write.field("measures", "technology", "video-call");
    write.field("measures", "purpose", videoPurposes[String(value)]);
  },
  biometricPurpose: (value, write) => {
    write.field("measures", "technology", "biometrics");
    write.field("measures", "purpose", value === "verify" ? "identify" : value);
  },
  substanceBanApplies: (value, write) => {
    if (value !== true) write.set("conditions", []);
  },
  informedOfTechnology: nothing,
  informedOn: field("measures", "toldTechnologyOn"),
  measureStartsOn: field("measures", "startsOn"),
  equipmentCharged: to("monitoring.equipmentCharged"),
  equipmentSendsSignals: to("monitoring.equipmentSendsSignals"),
};
