import type { CaseWriter, Hint, HintBinding } from "./binding.ts";

// The register's words in §§ 16 a, 16 b, 16 c and ch. 10.3 of the proposal. Months are measured from the day of the case.

const count = (value: Hint): number => Number(value);
const text = (value: Hint): string => String(value);
const list = (value: Hint): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
/** The day of the case, whatever order the hints are read in. */
const today = (write: CaseWriter): string => text(write.hints["decisionDate"] ?? write.on);
const before = (write: CaseWriter): string => write.shift(today(write), { days: -5 });
const given = (value: Hint, write: CaseWriter): string => (value === true ? before(write) : "none");

const DAYS_OF_PART_MONTH = 30;
/** Months with a part as an ISO duration; a part of a month as that part of 30 days. */
function months(value: Hint): string {
  const whole = Math.trunc(count(value));
  const days = Math.round((count(value) - whole) * DAYS_OF_PART_MONTH);
  return `P${whole}M${days === 0 ? "" : `${days}D`}`;
}

const forms: Readonly<Record<string, string>> = {
  section16: "outside-prison",
  section16a: "em-final-part",
  section16b: "em-whole-sentence",
  fineService: "fine-service",
  prison: "prison",
};
const kinds: Readonly<Record<string, string>> = {
  imprisonment: "prison",
  detention: "preventive-detention",
  "community-sentence": "community",
};
const homes: Readonly<Record<string, string>> = { "private-home": "own", "municipal-housing-unit": "municipal-unit" };
const conditionOf: Readonly<Record<string, string>> = {
  a: "treatment",
  b: "programme",
  c: "medication",
  d: "place-of-stay",
  e: "no-contact",
};

/** One sentence to serve, nothing suspended, deducted or served before. */
export function sentence(write: CaseWriter, more: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries({
    suspended: "none",
    servedOn: "none",
    remandDeducted: 0,
    remandAfterJudgment: 0,
    ...more,
  })) {
    write.field("sentences", name, value);
  }
  write.set("interruptions", []);
  write.set("serving.escaped", []);
  write.set("remandPeriods", []);
}

const sentenceMonths: HintBinding = (value, write) => sentence(write, { kind: "prison", length: months(value) });

/** Each named section as an offence of its own; `276(2)` has its paragraph; victims by the two flags. */
const offencesOf: HintBinding = (value, write) => {
  const {
    offenceAgainstChild: child,
    offenceAgainstCohabitant: cohabitant,
    earlierSimilarConviction: similar,
  } = write.hints;
  const committed = write.shift(write.on, { years: -2 });
  const victim = {
    ...(child === undefined ? {} : { birthDate: write.shift(committed, { years: child === true ? -10 : -40 }) }),
    ...(cohabitant === undefined ? {} : { sharedHome: cohabitant === true ? "formerly" : "never" }),
  };
  write.set("offences", []);
  for (const section of list(value)) {
    const paragraph = /^(\d+)\((\d)\)$/.exec(section);
    write.add("offences", {
      provision: paragraph === null ? `strl § ${section}` : `strl § ${paragraph[1]} (${paragraph[2]})`,
      status: "convicted",
      committedFrom: committed,
      committedTo: committed,
      similarEarlierConviction: similar === true,
      victims: [victim],
      bereaved: [],
    });
  }
};

const residentsOf: HintBinding = (value, write) => {
  const consenting = count(write.hints["adultCohabitantsConsenting"] ?? 0);
  write.set("residents", []);
  for (let place = 0; place < count(value); place += 1) {
    write.add("residents", {
      birthDate: write.shift(write.on, { years: -40 }),
      sharesHousehold: true,
      consentedOn: place < consenting ? before(write) : "none",
      withdrawnOn: "none",
    });
  }
};

const childrenOf: HintBinding = (value, write) => {
  const {
    affectedChildrenInformed: informed,
    affectedChildrenOfferedSay: offered,
    childrenOfferedSayOn: on,
  } = write.hints;
  write.set("children", []);
  for (let place = 0; place < count(value); place += 1) {
    write.add("children", {
      birthDate: write.shift(write.on, { years: -9 }),
      contact: "lives-full",
      ...(informed === undefined ? {} : { informedOn: given(informed, write) }),
      ...(offered === undefined ? {} : { offeredSayOn: on === undefined ? given(offered, write) : text(on) }),
    });
  }
};

const unfit: HintBinding = (value, write) => {
  for (const fact of ["unableInPrison", "unableInInstitution", "inabilityForHealthReasons", "inabilityPermanent"])
    write.set(`health.${fact}`, value === true);
};
const notUnfit = (write: CaseWriter): void => unfit(false, write);
/** Fit for prison, and with the need that the exceptions for the young ask for. */
export const adultAndFit = (write: CaseWriter): void => {
  notUnfit(write);
  write.set("suitability.specialFollowUpNeed", true);
};
const nothing: HintBinding = () => {};

export const proposalEmHints: Readonly<Record<string, HintBinding>> = {
  ageYears: (value, write) => {
    write.set("person.birthDate", write.shift(write.on, { years: -count(value) }));
    if (write.hints["applicationDate"] === undefined) write.set("application.submittedOn", "none");
  },
  birthDate: (value, write) => write.set("person.birthDate", value),
  applicationDate: (value, write) => write.set("application.submittedOn", value),
  applied: (value, write) => write.set("application.submittedOn", given(value, write)),
  offenceDate: (value, write) => {
    write.field("offences", "committedFrom", value);
    write.field("offences", "committedTo", value);
  },
  permanentlyUnfitToServe: unfit,
  unconditionalSentenceMonths: sentenceMonths,
  sentenceLengthMonths: sentenceMonths,
  servedMonths: (value, write) => write.set("serving.startedOn", write.shift(write.on, { months: -count(value) })),
  servingStarted: (value, write) => write.set("serving.startedOn", given(value, write)),
  monthsToExpectedRelease: (value, write) =>
    write.set("release.decidedDate", write.shift(write.on, { months: count(value) })),
  expectedReleaseDate: (value, write) => write.set("release.decidedDate", value),
  decisionDate: (value, write) => {
    write.onDay(text(value));
    write.set("decision.madeOn", value);
  },
  fixedResidence: (value, write) => write.set("home.fixed", value),
  residenceKind: (value, write) => write.set("home.kind", homes[text(value)] ?? value),
  occupied: (value, write) =>
    write.set("occupation.kind", value === true ? (write.hints["occupationKind"] ?? "work") : "none"),
  occupationKind: nothing,
  convictedConsents: (value, write) => {
    write.set("application.consentOn", given(value, write));
    write.set("application.consentWithdrawnOn", "none");
  },
  adultCohabitants: residentsOf,
  adultCohabitantsConsenting: nothing,
  affectedChildren: childrenOf,
  affectedChildrenInformed: nothing,
  affectedChildrenOfferedSay: nothing,
  childrenOfferedSayOn: nothing,
  childWithOccasionalDaytimeContactOnly: (value, write) => {
    if (value === true) write.add("children", { contact: "occasional-daytime" });
  },
  servingForm: (value, write) => {
    const form = forms[text(value)] ?? text(value);
    write.set("serving.form", form);
    write.set("serving.formSince", write.shift(write.on, { months: -1 }));
    write.set("decision.about", form === "fine-service" || form === "prison" ? "other" : form);
  },
  controlTechnology: (value, write) => {
    write.set("measures", []);
    write.add("measures", { technology: value, setting: forms[text(write.hints["servingForm"] ?? "")] });
  },
  sentenceType: (value, write) => {
    const kind = kinds[text(value)] ?? text(value);
    sentence(write, { kind });
    write.set(
      "serving.form",
      kind === "community" ? "community-sentence" : (forms[text(write.hints["servingForm"] ?? "")] ?? "prison"),
    );
  },
  offencePenalCodeSections: offencesOf,
  offenceAgainstChild: nothing,
  offenceAgainstCohabitant: nothing,
  earlierSimilarConviction: nothing,
  disabilityPensionConditionsMet: (value, write) => write.set("benefits.disabilityPensionConditionsMet", value),
  survivorBenefitConditionsMet: (value, write) => write.set("benefits.survivorConditionsMet", value),
  substanceUsed: (value, write) => write.set("conduct.intoxicantUsedOn", given(value, write)),
  lawfullyPrescribed: (value, write) => write.set("conduct.lawfullyPrescribed", value),
  lessIntrusiveMeasureSufficient: (value, write) => {
    write.set("measures", []);
    write.add("measures", { technology: "tracking", endedOn: "none", lessIntrusiveSuffices: value });
    write.set("conditions", []);
  },
  hasVictimOrBereaved: (value, write) => {
    write.set("offences", []);
    write.add("offences", { status: "convicted", victims: value === true ? [{}] : [], bereaved: [] });
  },
  importanceToVictim: (value, write) => write.set("victimInterest.important", value),
  victimNotifiedOn: (value, write) => {
    write.set("victimNotices", []);
    write.add("victimNotices", { recipient: "victim", about: "serving-outside-prison", notifiedOn: value });
  },
  servingStartsOn: (value, write) => write.set("decision.effectiveOn", value),
  specialConditions: (value, write) => {
    write.set("conditions", []);
    for (const letter of list(value)) {
      write.add("conditions", {
        about: conditionOf[letter] ?? "other",
        endedOn: "none",
        concernsVictim: write.hints["conditionDirectlyConcernsVictim"] === true,
      });
    }
  },
  conditionDirectlyConcernsVictim: nothing,
};
