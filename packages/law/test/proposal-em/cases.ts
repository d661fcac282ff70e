import {
  awaiting,
  child,
  type Facts,
  formerPartner,
  inPrison,
  nobody,
  offence,
  resident,
  sentenceOf,
  stranger,
  unfit,
} from "./people.ts";

type Word = "met" | "not-met" | "undetermined";

/** A whole person, asked one question in three legal states. */
export interface WholePerson {
  readonly name: string;
  readonly facts: Facts;
  /** in force, the proposal as meant, the proposal as drafted */
  readonly answers: readonly [Word, Word, Word];
  /** a fact that must be asked for in the proposal as meant */
  readonly missing?: string;
  /** what is open is a part of a fact that is given: a provision without its paragraph */
  readonly partly?: true;
}

const no: WholePerson["answers"] = ["not-met", "not-met", "not-met"];
const yes: WholePerson["answers"] = ["met", "met", "met"];
const open: WholePerson["answers"] = ["undetermined", "undetermined", "undetermined"];
const opened: WholePerson["answers"] = ["not-met", "met", "met"];
const meant: WholePerson["answers"] = ["not-met", "met", "not-met"];
const person = (name: string, facts: Facts, answers: WholePerson["answers"], missing?: string): WholePerson => ({
  name,
  facts,
  answers,
  ...(missing === undefined ? {} : { missing }),
});
const need = "suitability.specialFollowUpNeed";
const noNeed = { [need]: false };

export const finalPart: readonly WholePerson[] = [
  person("40 years, 6 months left", inPrison(40, { months: 6 }), yes),
  person("40 years, 6 months and a day", inPrison(40, { months: 6, days: 1 }), opened),
  person("40 years, 12 months", inPrison(40, { months: 12 }), opened),
  person("40 years, 12 months and a day", inPrison(40, { months: 12, days: 1 }), no),
  person("17 years, 30 months, a month served", inPrison(17, { months: 30 }, 1), yes),
  person("17 years needs no special follow-up", { ...inPrison(17, { months: 30 }, 1), ...noNeed }, yes),
  person("18 years, 18 months", inPrison(18, { months: 18 }), opened),
  person("18 years, 18 months and a day", inPrison(18, { months: 18, days: 1 }), no),
  person("20 years, 18 months", inPrison(20, { months: 18 }), opened),
  person("20 years, 18 months and a day", inPrison(20, { months: 18, days: 1 }), no),
  person("20 years, 12 months, no third served", inPrison(20, { months: 12 }, 2), opened),
  person("20 years, 6 months, no third served", inPrison(20, { months: 6 }, 2), opened),
  person("20 years, 16 months, without the need", { ...inPrison(20, { months: 16 }), ...noNeed }, [
    "not-met",
    "not-met",
    "met",
  ]),
  person(
    "20 years, 16 months, need not weighed",
    { ...inPrison(20, { months: 16 }), ...nobody(need) },
    ["not-met", "undetermined", "met"],
    need,
  ),
  person(
    "20 years, 12 months, third served: no exception is needed",
    { ...inPrison(20, { months: 12 }), ...noNeed },
    opened,
  ),
  person("21 years, 15 months", inPrison(21, { months: 15 }), meant),
  person("21 years, 15 months and a day", inPrison(21, { months: 15, days: 1 }), no),
  person("21 years, 12 months", inPrison(21, { months: 12 }), opened),
  person("21 years, 13 months", inPrison(21, { months: 13 }), meant),
  person("21 years, 10 months, no third served", inPrison(21, { months: 10 }, 2), no),
  person("24 years, 15 months", inPrison(24, { months: 15 }), meant),
  person("24 years, 15 months and a day", inPrison(24, { months: 15, days: 1 }), no),
  person("24 years, 14 months, without the need", { ...inPrison(24, { months: 14 }), ...noNeed }, no),
  person(
    "24 years, 14 months, need not weighed",
    { ...inPrison(24, { months: 14 }), ...nobody(need) },
    ["not-met", "undetermined", "not-met"],
    need,
  ),
  person("25 years, 12 months", inPrison(25, { months: 12 }), opened),
  person("25 years, 13 months", inPrison(25, { months: 13 }), no),
  person("25 years, 15 months", inPrison(25, { months: 15 }), no),
  person(
    "applied at 20, now 21, 16 months",
    { ...inPrison(21, { months: 16 }), "application.submittedOn": "2026-05-01" },
    ["not-met", "met", "not-met"],
  ),
  person(
    "applied at 24, now 25, 14 months",
    { ...inPrison(25, { months: 14 }), "application.submittedOn": "2026-05-01" },
    meant,
  ),
  person(
    "applied at 17, now 18, 20 months",
    { ...inPrison(18, { months: 20 }), "application.submittedOn": "2026-05-01" },
    meant,
  ),
  person(
    "never applied, 24 years, 14 months",
    { ...inPrison(24, { months: 14 }), "application.submittedOn": "none" },
    meant,
  ),
  person("unfit at 50, 40 months, a month served", { ...inPrison(50, { months: 40 }, 1), ...unfit }, yes),
  person("unfit at 19, 20 months: the cap has no exception", { ...inPrison(19, { months: 20 }), ...unfit }, [
    "met",
    "not-met",
    "not-met",
  ]),
  person(
    "40 years, 13 months, fitness not known",
    { ...inPrison(40, { months: 13 }), ...nobody(...Object.keys(unfit)) },
    open,
  ),
  person(
    "an adult at home refuses",
    { ...inPrison(40, { months: 6 }), residents: [resident({}), resident({ consentedOn: "none" })] },
    no,
  ),
  person(
    "an adult at home is not asked",
    { ...inPrison(40, { months: 6 }), residents: [resident({ consentedOn: null })] },
    open,
    "residents[0].consentedOn",
  ),
  person(
    "an adult at home withdrew",
    { ...inPrison(40, { months: 6 }), residents: [resident({ withdrawnOn: "2026-06-10" })] },
    no,
  ),
  person(
    "an adult at home withdraws next week",
    { ...inPrison(40, { months: 6 }), residents: [resident({ withdrawnOn: "2026-06-22" })] },
    yes,
  ),
  person(
    "a resident of 17 is not asked",
    { ...inPrison(40, { months: 6 }), residents: [resident({ birthDate: "2008-06-16", consentedOn: "none" })] },
    yes,
  ),
  person(
    "a resident turns 18 today",
    { ...inPrison(40, { months: 6 }), residents: [resident({ birthDate: "2008-06-15", consentedOn: "none" })] },
    no,
  ),
  person("who lives there is not known", { ...inPrison(40, { months: 6 }), ...nobody("residents") }, open, "residents"),
  person(
    "own consent withdrawn",
    { ...inPrison(40, { months: 6 }), "application.consentWithdrawnOn": "2026-06-10" },
    no,
  ),
  person("applied, but did not consent", { ...inPrison(40, { months: 6 }), "application.consentOn": "none" }, [
    "met",
    "not-met",
    "not-met",
  ]),
  person("no fixed home", { ...inPrison(40, { months: 6 }), "home.fixed": false }, no),
  person("home not known", { ...inPrison(40, { months: 6 }), ...nobody("home.fixed") }, open, "home.fixed"),
  person("not occupied", { ...inPrison(40, { months: 6 }), "occupation.kind": "none" }, no),
  person(
    "convicted of rape, 6 months left",
    { ...inPrison(40, { months: 6 }), offences: [offence("291", [stranger])] },
    opened,
  ),
  person(
    "convicted of homicide, 11 months left",
    { ...inPrison(45, { months: 11 }), offences: [offence("275", [stranger])] },
    opened,
  ),
  person(
    "charged with something new",
    { ...inPrison(40, { months: 6 }), offences: [offence("321", []), { ...offence("322", []), status: "charged" }] },
    no,
  ),
  person(
    "charged, with special grounds",
    {
      ...inPrison(40, { months: 6 }),
      offences: [offence("321", []), { ...offence("322", []), status: "charged" }],
      "suitability.specialGrounds": true,
    },
    yes,
  ),
  person("finally expelled", { ...inPrison(40, { months: 6 }), "residence.expulsionFinalFrom": "2026-01-10" }, no),
  person(
    "preventive detention",
    { ...inPrison(20, { months: 6 }), sentences: [sentenceOf({ kind: "preventive-detention" })] },
    no,
  ),
  person("no positive development", { ...inPrison(40, { months: 6 }), "suitability.positiveDevelopment": false }, no),
  person(
    "development not weighed",
    { ...inPrison(40, { months: 6 }), ...nobody("suitability.positiveDevelopment") },
    open,
    "suitability.positiveDevelopment",
  ),
  person("security speaks against", { ...inPrison(40, { months: 6 }), "suitability.securityAgainst": true }, no),
  person("found not advisable", { ...inPrison(40, { months: 6 }), "suitability.otherwiseAdvisable": false }, [
    "met",
    "not-met",
    "not-met",
  ]),
  person(
    "evasion feared: the separate rule falls away",
    { ...inPrison(40, { months: 6 }), "suitability.evasionFeared": true },
    opened,
  ),
  person(
    "serving has not begun",
    { ...inPrison(40, { months: 6 }), "serving.startedOn": "none", "serving.plannedStart": "2026-08-03" },
    no,
  ),
];

export const wholeSentence: readonly WholePerson[] = [
  person("40 years, 6 months", awaiting(40, "P6M"), yes),
  person("40 years, 6 months and a day", awaiting(40, "P6M1D"), opened),
  person("40 years, 9 months", awaiting(40, "P9M"), opened),
  person("40 years, 9 months and a day", awaiting(40, "P9M1D"), no),
  person("40 years, 120 days", awaiting(40, "P120D"), yes),
  person("17 years, 4 years", awaiting(17, "P4Y"), yes),
  person("17 years, homicide: as drafted the bars stand", awaiting(17, "P4Y", offence("275", [stranger])), [
    "met",
    "met",
    "not-met",
  ]),
  person("18 years, 3 years", awaiting(18, "P3Y"), opened),
  person("18 years, 3 years and a day", awaiting(18, "P3Y1D"), no),
  person("20 years, 3 years, without the need", { ...awaiting(20, "P3Y"), ...noNeed }, ["not-met", "not-met", "met"]),
  person("20 years, rape, 8 months: only as meant", awaiting(20, "P8M", offence("291", [stranger])), meant),
  person(
    "20 years, rape, need not weighed",
    { ...awaiting(20, "P5M", offence("291", [stranger])), ...nobody(need) },
    ["not-met", "undetermined", "not-met"],
    need,
  ),
  person("20 years, 5 months, no exception needed", { ...awaiting(20, "P5M"), ...noNeed }, yes),
  person("21 years, rape, 5 months", awaiting(21, "P5M", offence("291", [stranger])), no),
  person("21 years, 18 months", awaiting(21, "P18M"), meant),
  person("21 years, 18 months and a day", awaiting(21, "P18M1D"), no),
  person("21 years, 9 months", awaiting(21, "P9M"), opened),
  person("24 years, 18 months", awaiting(24, "P18M"), meant),
  person("24 years, 10 months, without the need", { ...awaiting(24, "P10M"), ...noNeed }, no),
  person(
    "24 years, bodily harm of the aggravated kind, 10 months",
    awaiting(24, "P10M", offence("274", [stranger])),
    no,
  ),
  person("25 years, 10 months", awaiting(25, "P10M"), no),
  person("applied at 20, now 21, 2 years", { ...awaiting(21, "P2Y"), "application.submittedOn": "2026-05-01" }, meant),
  person("buying sex: the reasoning opens it", awaiting(40, "P5M", offence("316", [])), meant),
  person("procuring stays barred", awaiting(40, "P5M", offence("315", [stranger])), no),
  person("offensive conduct is opened", awaiting(40, "P5M", offence("298", [stranger])), opened),
  person("sibling incest is opened", awaiting(40, "P5M", offence("313", [])), opened),
  person("pornography is opened", awaiting(40, "P5M", offence("317", [])), opened),
  person("negligent killing is opened", awaiting(40, "P5M", offence("281", [stranger])), opened),
  person("mercy killing of a spouse is opened", awaiting(60, "P5M", offence("278", [formerPartner])), opened),
  person("assault on a stranger", awaiting(40, "P5M", offence("271", [stranger])), yes),
  person("assault on a child", awaiting(40, "P5M", offence("271", [child])), no),
  person("assault on a former partner", awaiting(40, "P5M", offence("273", [formerPartner])), no),
  person("assault, victims not known", awaiting(40, "P5M", offence("271")), open),
  person(
    "assault on a stranger after a similar conviction",
    {
      ...awaiting(40, "P5M", { ...offence("271", [stranger]), similarEarlierConviction: true }),
      earlierConvictions: [{ provision: "strl § 271", judgmentDate: "2020-01-10" }],
    },
    opened,
  ),
  {
    ...person(
      "§ 276 without its paragraph, a former partner",
      awaiting(40, "P5M", offence("276", [formerPartner])),
      open,
    ),
    partly: true,
  },
  person("§ 276 second paragraph, a stranger", awaiting(40, "P5M", offence("276 (2)", [stranger])), yes),
  person(
    "one barred offence among three",
    awaiting(40, "P5M", offence("321", []), offence("282", [formerPartner]), offence("331", [])),
    no,
  ),
  person(
    "unfit at 66, child abuse: as drafted the bars stand",
    { ...awaiting(66, "P3Y", offence("299", [child])), ...unfit },
    ["met", "met", "not-met"],
  ),
  person("serving has begun", { ...awaiting(40, "P5M"), "serving.startedOn": "2026-06-01" }, no),
  person(
    "begun or not is not known",
    { ...awaiting(40, "P5M"), ...nobody("serving.startedOn") },
    open,
    "serving.startedOn",
  ),
  person(
    "a year of which seven months are suspended",
    { ...awaiting(40, "P5M"), sentences: [sentenceOf({ length: "P12M", suspended: "P7M" })] },
    yes,
  ),
  person(
    "four and three months are seven",
    { ...awaiting(40, "P5M"), sentences: [sentenceOf({ length: "P4M" }), sentenceOf({ length: "P3M" })] },
    opened,
  ),
  person("an adult at home refuses", { ...awaiting(40, "P5M"), residents: [resident({ consentedOn: "none" })] }, no),
  person(
    "preventive detention",
    { ...awaiting(19, "P5M"), sentences: [sentenceOf({ kind: "preventive-detention" })] },
    no,
  ),
];
