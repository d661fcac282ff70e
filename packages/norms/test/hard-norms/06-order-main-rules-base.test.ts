import { describe, expect, test } from "vitest";
import {
  all,
  face,
  fact,
  gte,
  lte,
  no,
  not,
  Program,
  parameter,
  section,
  slot,
  subject,
  yes,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

// ---- 18 ----
const conventions = instrumentOf("conventions", "Konvensjonene", 1);
const humanRights = instrumentOf("human-rights-act", "Menneskerettsloven", 1);
const statute = instrumentOf("statute", "Loven", 1);
const regulation = instrumentOf("reg", "Forskriften", 3);
const general = instrumentOf("general-guidelines", "Retningslinjene", 4);
const special = instrumentOf("guidelines", "Retningslinjene for Nederland", 4);
const contact = subject("contact", {
  barredByStatute: fact.boolean(says("Does the statute bar the visit?")),
  owedByConvention: fact.boolean(says("Does a convention give a right to it?")),
  owedByRegulation: fact.boolean(says("Does the regulation give a right to it?")),
  generalGuideline: fact.boolean(says("Do the general guidelines bar it?")),
  specialGuideline: fact.boolean(says("Do the guidelines for the Netherlands give it?")),
});
const visit = slot.boolean("visit", { ...says("the visit must be allowed"), combine: "one" });
const text = (instrument: typeof statute, key: string, when: typeof contact.barredByStatute, value: typeof yes) =>
  section({ instrument, number: "1", key }, (s) => {
    s.duty("1", { ...says(key), slot: visit, when, value });
  });
const texts = [
  text(statute, "statute/1", contact.barredByStatute, no),
  text(conventions, "conventions/8", contact.owedByConvention, yes),
  text(regulation, "reg/1", contact.owedByRegulation, yes),
  text(general, "general/1", contact.generalGuideline, no),
  text(special, "special/1", contact.specialGuideline, yes),
];
const orders = [
  section({ instrument: humanRights, number: "3", key: "human-rights-act/3", from: "1999-05-21" }, (s) => {
    s.order("1", {
      ...says("the conventions go before other legislation"),
      first: [conventions],
      over: [statute, regulation],
    });
  }),
  section({ instrument: special, number: "1.1", key: "special/1.1" }, (s) => {
    s.order("precedence", {
      ...says("these go before the general guidelines"),
      first: ["special/1*"],
      over: [general],
    });
  }),
];
const precedenceLaw = smallLaw({
  facts: [contact],
  instruments: [conventions, humanRights, statute, regulation, general, special],
  sections: [...texts, ...orders],
  slots: [visit],
});
const nothing = {
  "contact.barredByStatute": false,
  "contact.owedByConvention": false,
  "contact.owedByRegulation": false,
  "contact.generalGuideline": false,
  "contact.specialGuideline": false,
};

describe("18 order between instruments, only where a norm says so", () => {
  cases("visit", precedenceLaw, visit, [
    [
      "the convention goes before the statute",
      { ...nothing, "contact.barredByStatute": true, "contact.owedByConvention": true },
      { outcome: "met", norms: ["conventions/8/1", "human-rights-act/3/1"] },
    ],
    [
      "before the Human Rights Act neither did",
      { ...nothing, "contact.barredByStatute": true, "contact.owedByConvention": true },
      "conflict",
      { on: "1999-05-20" },
    ],
    [
      "rank decides nothing unsaid: statute against regulation",
      { ...nothing, "contact.barredByStatute": true, "contact.owedByRegulation": true },
      "conflict",
    ],
    [
      "special guidelines before the general ones",
      { ...nothing, "contact.generalGuideline": true, "contact.specialGuideline": true },
      "met",
    ],
    [
      "special guidelines not before the statute",
      { ...nothing, "contact.barredByStatute": true, "contact.specialGuideline": true },
      "conflict",
    ],
    [
      "not known whether the convention gives a right",
      { ...nothing, "contact.barredByStatute": true, "contact.owedByConvention": null },
      { outcome: "undetermined", missing: ["contact.owedByConvention"] },
    ],
    ["no conflict: the statute holds", { ...nothing, "contact.barredByStatute": true }, "not-met"],
  ]);
});

// ---- 19 ----
const circular = instrumentOf("circular", "Rundskrivet", 5);
const work = subject("work", {
  hours: fact.number({ ...says("Hours of occupation a week?"), unit: "hours", min: 0 }),
  other: fact.assessment(judged("Depart from the main rule?")),
});
const hours = (id: string, value: number) =>
  parameter.number(id, "hours", says(id), [{ value, cite: "rundskriv 4.1" }]);
const [least, most] = [hours("least-hours", 20), hours("most-hours", 45)];
const conditions = slot.boolean("occupied", { ...says("occupation"), combine: "all" });
const occupation = section({ instrument: circular, number: "4.1", key: "circular/4.1" }, (s) => {
  s.condition("hours", {
    ...says("as a main rule 20 to 45 hours a week"),
    slot: conditions,
    holds: all(gte(work.hours, least), lte(work.hours, most)),
    departure: work.other,
  });
});
const mainRule = smallLaw({ facts: [work], sections: [occupation], slots: [conditions], parameters: [least, most] });
describe("19 a main rule: what it says, and what the official makes of it", () => {
  cases("the main rule is kept", mainRule, face("circular/4.1/hours", "holds"), [
    ["19", { "work.hours": 19 }, "not-met"],
    ["20", { "work.hours": 20 }, "met"],
    ["45", { "work.hours": 45 }, "met"],
    ["46", { "work.hours": 46 }, "not-met"],
  ]);
  cases("the condition", mainRule, conditions, [
    ["20: nothing to judge", { "work.hours": 20 }, "met"],
    ["19, no departure", { "work.hours": 19, "work.other": false }, "not-met"],
    ["19, a departure", { "work.hours": 19, "work.other": true }, "met"],
    [
      "19, to be judged: as a rule no",
      { "work.hours": 19 },
      { outcome: "undetermined", missing: ["work.other"], usual: false },
    ],
    ["hours unknown", { "work.other": false }, { outcome: "undetermined", missing: ["work.hours"] }],
  ]);
});

// ---- 20 ----
const norwegian = instrumentOf("strgjfl", "strgjfl.", 1);
const swedish = instrumentOf("1994:451", "lag (1994:451)", 1, "sweden");
const serving = subject("serving", {
  length: fact.duration(says("How long is the sentence?")),
  occupied: fact.boolean(says("Occupied?")),
  consents: fact.boolean(says("Consents?")),
  other: fact.assessment(judged("Depart from the main rule?")),
});
const home = slot.boolean("home", says("the whole sentence at home"));
const homeConditions = slot.boolean("home-conditions", { ...says("conditions of serving at home"), combine: "all" });
const limit = (id: string, value: string) => parameter.duration(id, says(id), [{ value, cite: id }]);
const [norwegianLimit, swedishLimit] = [limit("norwegian-limit", "P4M"), limit("swedish-limit", "P6M")];
const norwegianText = section({ instrument: norwegian, number: "16", key: "act/16" }, (s) => {
  s.condition("2/time", {
    ...says("at most four months"),
    slot: homeConditions,
    holds: lte(serving.length, norwegianLimit),
  });
  s.power("2", { ...says("may serve at home"), slot: home, when: homeConditions });
});
const swedishText = section({ instrument: swedish, number: "1", key: "iov/1" }, (s) => {
  s.condition("time", {
    ...says("at most six months"),
    slot: homeConditions,
    holds: lte(serving.length, swedishLimit),
  });
  s.condition("occupied", {
    ...says("as a main rule occupied"),
    slot: homeConditions,
    holds: serving.occupied,
    departure: serving.other,
  });
  s.condition("consents", {
    ...says("consents, on own initiative too"),
    slot: homeConditions,
    holds: serving.consents,
  });
  s.power("1", { ...says("intensive supervision"), slot: home, when: homeConditions });
});
const twoCountries = smallLaw({
  facts: [serving],
  instruments: [norwegian, swedish],
  sections: [norwegianText, swedishText],
  slots: [home, homeConditions],
  parameters: [norwegianLimit, swedishLimit],
});
describe("20 another country's law is another base, no overlay", () => {
  const sixMonths = { "serving.length": "P6M", "serving.occupied": true, "serving.consents": true };
  const sweden = { base: "sweden" };
  cases("at home", twoCountries, home, [
    [
      "six months in Sweden",
      sixMonths,
      { outcome: "met", norms: ["iov/1/1", "iov/1/time", "iov/1/occupied", "iov/1/consents"] },
      sweden,
    ],
    [
      "six months and a day in Sweden",
      { ...sixMonths, "serving.length": "P6M1D" },
      { outcome: "not-met", norms: ["iov/1/time"] },
      sweden,
    ],
    ["six months in Norway", sixMonths, { outcome: "not-met", norms: ["act/16/2/time"] }],
    [
      "not occupied in Sweden, main rule",
      { ...sixMonths, "serving.occupied": false },
      { outcome: "undetermined", missing: ["serving.other"], usual: false },
      sweden,
    ],
    ["not occupied in Norway asks nothing of it", { "serving.length": "P4M", "serving.occupied": false }, "met"],
    ["a country whose law is not held", sixMonths, "not-met", { base: "denmark" }],
  ]);
  test("each base has its own norms only", () => {
    expect(
      [...new Program(twoCountries, [], {}, "sweden").norms.keys()].filter((key) => key.startsWith("act/")),
    ).toEqual([]);
    expect([...new Program(twoCountries).norms.keys()]).toEqual(["act/16/2/time", "act/16/2"]);
    expect(not(home).type.kind).toBe("boolean");
  });
});
