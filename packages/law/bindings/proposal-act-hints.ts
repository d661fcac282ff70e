import type { CaseWriter, Hint, HintBinding } from "./binding.ts";

const forms: Readonly<Record<string, string>> = {
  section16: "outside-prison",
  section16a: "em-final-part",
  section16b: "em-whole-sentence",
  fineService: "fine-service",
  prison: "prison",
  institutionSection12: "institution",
  hospitalSection13: "hospital",
  conditionalRelease: "release-on-probation",
  detentionRelease: "release-from-preventive-detention",
};
/** What the register calls the kind of sentence, and the form in which it is served when the case names none. */
const sanctions: Readonly<Record<string, readonly [kind: string, form?: string]>> = {
  imprisonment: ["prison"],
  detention: ["preventive-detention"],
  "special-sanction": ["special-sanction"],
  "community-sentence": ["community", "community-sentence"],
  "youth-sentence": ["youth", "youth-sentence"],
  "subsidiary-imprisonment": ["subsidiary-prison"],
  "suspended-imprisonment": ["prison", "suspended-sentence"],
};
const noticeBases: Readonly<Record<string, string>> = {
  "16c-5": "strgjfl § 16 c (5)",
  "20-2": "strgjfl § 20 (2)",
  "36-3": "strgjfl § 36 (3)",
  "40-last": "strgjfl § 40 (8)",
  "42-6-7": "strgjfl § 42 (6)",
  "penal-code-45-6": "strl § 45 (6)",
  other: "strgjfl § 29 (1)",
};
const homes: Readonly<Record<string, string>> = {
  "private-home": "own",
  institution: "institution",
  "child-welfare-institution": "child-welfare-institution",
  "municipal-housing-unit": "municipal-unit",
};
const exits: Readonly<Record<string, string>> = {
  "day-release": "day-release",
  leave: "leave",
  "escorted-exit": "escorted-leave",
  none: "none",
};
const releaseLetters: Readonly<Record<string, string>> = {
  a: "residence",
  b: "report-to-other-body",
  c: "treatment",
  d: "place-work-or-training",
  e: "no-contact",
  f: "digital-control",
};

const read = (table: Readonly<Record<string, string>>, value: Hint): string => {
  const found = table[String(value)];
  if (found === undefined)
    throw new RangeError(`the register says "${String(value)}", which the binding does not know`);
  return found;
};
/** `16b` → `strgjfl § 16 b`. */
const provision = (section: Hint): string =>
  `strgjfl § ${String(section)
    .replace(/^section/, "")
    .replace(/(\d)([a-z])$/, "$1 $2")}`;
const born = (write: CaseWriter, years: Hint): string => write.shift(write.on, { years: -Number(years) });
const to =
  (fact: string): HintBinding =>
  (value, write) =>
    write.set(fact, value);
const field =
  (list: string, name: string): HintBinding =>
  (value, write) =>
    write.field(list, name, value);
const nothing: HintBinding = () => undefined;

/** An ordinary sentence of imprisonment, nothing deducted, interrupted or decided. */
function plainSentence(value: Hint, write: CaseWriter): void {
  const record = {
    kind: "prison",
    length: `P${String(value)}M`,
    suspended: "none",
    remandDeducted: 0,
    remandAfterJudgment: 0,
    anticipated: false,
    servedOn: "none",
    foreign: false,
  };
  for (const [name, given] of Object.entries(record)) write.field("sentences", name, given);
  write.set("interruptions", []);
  write.set("serving.escaped", []);
  write.set("release.decidedDate", "none");
  write.set("release.refusedOn", "none");
}
/** Adults of the household; the first so many consent, the others do not, or have withdrawn. */
function adults(value: Hint, write: CaseWriter): void {
  const consenting = Number(write.hints["adultCohabitantsConsenting"] ?? 0);
  const withdrawn = write.hints["cohabitantConsentWithdrawnOn"];
  write.set("residents", []);
  for (let place = 0; place < Number(value); place += 1) {
    const consents = place < consenting;
    const gave = consents || withdrawn !== undefined;
    write.add("residents", {
      birthDate: born(write, 40),
      sharesHousehold: true,
      consentedOn: gave ? "2025-01-15" : "none",
      withdrawnOn: consents || withdrawn === undefined ? "none" : withdrawn,
    });
  }
}
/** Children who live with the person, informed and offered a say as the case tells. */
function affectedChildren(value: Hint, write: CaseWriter): void {
  const {
    affectedChildrenInformed: informed,
    affectedChildrenOfferedSay: offered,
    childrenOfferedSayOn: offeredOn,
  } = write.hints;
  write.set("children", []);
  for (let place = 0; place < Number(value); place += 1) {
    write.add("children", {
      birthDate: born(write, 10),
      contact: "lives-full",
      ...(informed === undefined ? {} : { informedOn: informed === true ? "2025-01-15" : "none" }),
      ...(offeredOn !== undefined
        ? { offeredSayOn: offeredOn }
        : offered === undefined
          ? {}
          : { offeredSayOn: offered === true ? "2025-01-15" : "none" }),
    });
  }
}

/** The register's words for the act part of the proposal, in the catalogue's terms. */
export const proposalActHints: Readonly<Record<string, HintBinding>> = {
  ageYears: (value, write) => write.set("person.birthDate", born(write, value)),
  applied: (value, write) => write.set("application.submittedOn", value === true ? write.on : "none"),
  applicationDate: to("application.submittedOn"),
  informationLetterReceivedOn: to("application.informationLetterReceivedOn"),
  sentenceType: (value, write) => {
    const sanction = sanctions[String(value)];
    if (sanction === undefined) throw new RangeError(`unknown kind of sentence "${String(value)}"`);
    write.field("sentences", "kind", sanction[0]);
    if (sanction[1] !== undefined && write.hints["servingForm"] === undefined) write.set("serving.form", sanction[1]);
  },
  sentenceLengthMonths: (value, write) => write.field("sentences", "length", `P${String(value)}M`),
  unconditionalSentenceMonths: plainSentence,
  servedMonths: (value, write) => write.set("serving.startedOn", write.shift(write.on, { months: -Number(value) })),
  monthsToExpectedRelease: (value, write) =>
    write.set("release.expectedDate", write.shift(write.on, { months: Number(value) })),
  particularlyHighSecurityUnit: (value, write) =>
    write.add("stays", {
      level: value === true ? "particularly-high" : "high",
      from: write.shift(write.on, { months: -1 }),
      to: "none",
    }),
  offencePenalCodeSections: (value, write) => {
    for (const section of value as readonly string[])
      write.add("offences", { provision: `strl § ${section.replace("(", " (")}`, status: "convicted" });
  },
  decisionSection: (value, write) => write.set("decision.provision", provision(value)),
  decisionDate: (value, write) => {
    write.set("decision.madeOn", value);
    write.onDay(String(value));
  },
  recallDecided: (value, write) => {
    write.set("decision.about", "return-to-prison");
    write.set("decision.outcome", value === true ? "recall" : "close");
  },
  citedSection: (value) => {
    if (value !== "16b") throw new RangeError("the binding answers for § 16 b");
  },
  lawState: (value, write) => write.under(value === "proposal" ? "em-2024" : "in-force"),
  servingForm: (value, write) => write.set("serving.form", read(forms, value)),
  exitType: (value, write) => {
    write.set("exit.kind", read(exits, value));
    // exits are from prison
    if (write.hints["servingForm"] === undefined) write.set("serving.form", "prison");
  },
  recipient: field("victimNotices", "recipient"),
  noticeBasis: (value, write) => write.field("victimNotices", "basis", read(noticeBases, value)),
  informationSource: field("disclosures", "party"),
  informationKind: field("disclosures", "kind"),
  informationSituation: field("disclosures", "situation"),
  convictedConsents: (value, write) => {
    write.set("application.consentOn", value === true ? "2025-01-15" : "none");
    write.set("application.consentWithdrawnOn", "none");
  },
  convictedConsentsToDigitalControl: (value, write) =>
    write.set("application.digitalControlConsentOn", value === true ? "2025-01-15" : "none"),
  adultCohabitants: adults,
  adultCohabitantsConsenting: nothing,
  cohabitantConsentWithdrawnOn: nothing,
  cohabitantAges: (value, write) => {
    for (const age of value as readonly number[])
      write.add("residents", {
        birthDate: born(write, age),
        sharesHousehold: true,
        consentedOn: "none",
        withdrawnOn: "none",
      });
  },
  affectedChildren,
  affectedChildrenInformed: nothing,
  affectedChildrenOfferedSay: nothing,
  childrenOfferedSayOn: nothing,
  fixedResidence: to("home.fixed"),
  residenceKind: (value, write) => write.set("home.kind", read(homes, value)),
  occupied: (value, write) => {
    write.set("occupation.kind", value === true ? (write.hints["occupationKind"] ?? "work") : "none");
    write.set("occupation.waived", false);
  },
  occupationKind: to("occupation.kind"),
  probableNewOffenceCommitted: to("conduct.newOffenceLikelyCommitted"),
  probableNewOffenceAhead: to("conduct.newOffenceLikelyAhead"),
  probableEvasion: to("conduct.evasionLikely"),
  probableBreachOfConditions: to("conduct.breachLikely"),
  dutyToReport: to("release.dutyToReport"),
  dutyToReportEndsOn: to("release.reportingEndsOn"),
  releaseConditions: (value, write) => {
    for (const letter of value as readonly string[])
      write.add("releaseConditions", { kind: read(releaseLetters, letter) });
  },
  digitalControlNecessaryForProperServing: to("monitoring.necessaryForProperServing"),
  digitalControlExpedientForChecking: to("monitoring.expedientForChecking"),
  checkedFact: field("measures", "checks"),
  lessIntrusiveMeasureSufficient: field("measures", "lessIntrusiveSuffices"),
  dataCollectedUnder: (value, write) =>
    write.field("controlData", "collectedUnder", provision(value === "other" ? "section99" : value)),
  officialNeed: field("controlData", "officialNeed"),
  controlEndedOn: field("measures", "endedOn"),
  retentionYears: (value, write) => {
    if (typeof value === "number") write.suppose("em.control/data/retention", `P${value}Y`);
  },
  dataConcerns: (value, write) =>
    write.field("controlData", "concerns", value === "convicted" ? "convicted-person" : value),
  mustBeArchived: field("controlData", "mustBeArchived"),
};
