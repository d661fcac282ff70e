import { describe } from "vitest";
import {
  all,
  any,
  applies,
  caseList,
  choice,
  count,
  fact,
  gt,
  gte,
  is,
  largest,
  lt,
  lte,
  minus,
  not,
  on,
  overlay,
  parameter,
  plusDays,
  records,
  section,
  selfOf,
  slot,
  some,
  subject,
  whenNone,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("ia", "utlendl.", 1);
const length = (id: string, value: string) => parameter.duration(id, says(id), [{ value, cite: "utlendl." }]);
const months = (id: string, value: number) => parameter.number(id, "months", says(id), [{ value, cite: "utlendl." }]);

// ---- 41, 45 ----
const permit = subject("permit", {
  kind: fact.choice(["none", "temporary", "permanent"], says("Which permit?")),
  from: fact.date({ ...says("First temporary permit?"), optional: true }),
});
const penalties = caseList(
  "penalties",
  records(says("Penalties?"), {
    place: fact.choice(["norway", "abroad"], says("Where?")),
    offence: fact.date(says("Offence when?")),
    received: fact.date(says("Received when?")),
    served: fact.date({ ...says("Served when?"), optional: true }),
    most: fact.number({ ...says("Most the offence is punished with?"), unit: "months", min: 0 }),
    prison: fact.boolean(says("Prison?")),
  }),
);
const [oneYear, fiveYears, threeYears] = [
  length("one-year", "P1Y"),
  length("five-years", "P5Y"),
  length("three-years", "P3Y"),
];
const [twelve] = [months("over-a-year", 12)];
/** The act of 1988 asked for more than six months before it was changed, so each offence is measured by its own day. */
const three = parameter.number("over-three-months", "months", says("more than so many months"), [
  { until: "2010-01-01", value: 6, cite: "the act before this one" },
  { from: "2010-01-01", value: 3, cite: "utlendl. § 66 c" },
]);
const several = parameter.number("several", undefined, says("several"), [
  { value: 2, cite: "utlendl. § 66 c, lowest reading" },
]);
const each = selfOf(penalties);
const last = largest(each.received, whenNone(each.served, each.received));
const within = (time: typeof oneYear) => gt(last, minus(on, time));
const section66 = section({ instrument: act, number: "66", key: "ia/66", record: penalties }, (s) => {
  s.ground("b", {
    ...says("abroad, within five years, over three months"),
    when: all(is(each.place, "abroad"), within(fiveYears), gt(each.most, three.on(each.offence))),
  });
  s.ground("c", {
    ...says("in Norway, over three months"),
    when: all(is(each.place, "norway"), gt(each.most, three.on(each.offence))),
  });
});
const ground = slot.boolean("expulsion-ground", says("a ground of expulsion"));
const section67 = section({ instrument: act, number: "67", key: "ia/67" }, (s) => {
  const temporary = is(permit.kind, "temporary");
  s.ground("1/b", {
    ...says("in Norway, within a year, over one year"),
    slot: ground,
    when: all(
      temporary,
      some(penalties, (one) =>
        all(
          is(one.place, "norway"),
          gt(one.most, twelve),
          gt(largest(one.received, whenNone(one.served, one.received)), minus(on, oneYear)),
        ),
      ),
    ),
  });
  s.ground("2", {
    ...says("offence before the permit: § 66 b or c of that offence"),
    slot: ground,
    when: all(
      temporary,
      some(penalties, (one) =>
        all(lt(one.offence, permit.from), any(applies("ia/66/b", one), applies("ia/66/c", one))),
      ),
    ),
  });
  s.ground("66", {
    ...says("no permit: § 66 b or c"),
    cite: "utlendl. § 66",
    slot: ground,
    when: all(
      is(permit.kind, "none"),
      some(penalties, (one) => any(applies("ia/66/b", one), applies("ia/66/c", one))),
    ),
  });
});
const again = slot.boolean("several-sentences", says("several prison sentences"));
const section66c = section({ instrument: act, number: "66", key: "ia/66/case" }, (s) => {
  s.ground("c/2", {
    ...says("several prison sentences in three years"),
    slot: again,
    when: gte(
      count(penalties, (one) => all(is(one.place, "norway"), one.prison, gt(one.received, minus(on, threeYears)))),
      several,
    ),
  });
});
const expulsionLaw = smallLaw({
  facts: [permit, penalties],
  sections: [section66, section67, section66c],
  slots: [ground, again],
  parameters: [oneYear, fiveYears, threeYears, twelve, three, several],
});

describe("41 a section applied to one offence, by that offence's own day", () => {
  const penalty = {
    place: "norway",
    received: "2010-09-01",
    served: "none",
    most: 6,
    offence: "2010-04-30",
    prison: true,
  };
  const may = (change: object) => ({
    "permit.kind": "temporary",
    "permit.from": "2010-05-01",
    penalties: [{ ...penalty, ...change }],
  });
  const day = { on: "2012-05-01" };
  cases("ground", expulsionLaw, ground, [
    ["offence before the permit: § 66 c", may({}), { outcome: "met", decided: ["ia/67/2"] }, day],
    ["offence on the day after it: § 67 and not met", may({ offence: "2010-05-02" }), "not-met", day],
    [
      "offence under the act before: more than six months was asked for",
      may({ offence: "2009-12-31" }),
      "not-met",
      day,
    ],
    [
      "day of the offence unknown",
      may({ offence: null }),
      { outcome: "undetermined", missing: ["penalties[0].offence"] },
      day,
    ],
    [
      "two: one after the permit, one before",
      { ...may({}), penalties: [{ ...penalty, offence: "2011-01-01" }, penalty] },
      "met",
      day,
    ],
    ["abroad, five years ago", may({ place: "abroad", received: "2007-05-01", offence: "2010-04-30" }), "not-met", day],
    ["no permit at all", { ...may({ offence: "2011-01-01" }), "permit.kind": "none" }, "met", day],
  ]);
});

describe("45 several in three years, in a list that may go on", () => {
  const prison = (received: string) => ({
    place: "norway",
    received,
    served: "none",
    most: 1,
    offence: "2008-01-01",
    prison: true,
  });
  const day = { on: "2012-05-01" };
  cases("several", expulsionLaw, again, [
    [
      "two are enough, whatever more there is",
      { penalties: { items: [prison("2011-01-01"), prison("2012-01-01")], complete: false } },
      "met",
      day,
    ],
    [
      "one, and perhaps more",
      { penalties: { items: [prison("2011-01-01")], complete: false } },
      { outcome: "undetermined", missing: ["penalties"] },
      day,
    ],
    ["one, and no more", { penalties: [prison("2011-01-01")] }, "not-met", day],
    ["two, one of them three years ago", { penalties: [prison("2009-05-01"), prison("2012-01-01")] }, "not-met", day],
    [
      "one of two dates unknown",
      { penalties: [prison("2011-01-01"), { ...prison("2011-01-01"), received: null }] },
      { outcome: "undetermined", missing: ["penalties[1].received"] },
      day,
    ],
  ]);
});

// ---- 42 ----
const rejection = subject("rejection", {
  entered: fact.date(says("Entered when?")),
  decided: fact.date(says("Decided when?")),
  started: fact.date({ ...says("Proceedings opened when?"), optional: true }),
  ground: fact.choice(["a", "b", "c", "g", "h", "l"], says("On which letter of § 17?")),
  protection: fact.boolean(says("Seeks protection?")),
  border: fact.boolean(says("In border control?")),
});
const bodies = ["police-officer", "chief-of-police", "directorate"] as const;
const competent = slot.choice("rejection/decided-by", bodies, { ...says("who decides the rejection"), combine: "one" });
const sevenDays = parameter.number("seven-days", "days", says("seven days"), [{ value: 7, cite: "utlendl. § 18" }]);
const inTime = lte(rejection.decided, plusDays(rejection.entered, sevenDays));
const openedInTime = lte(rejection.started, plusDays(rejection.entered, sevenDays));
const section18 = (text: "as-worded" | "as-read") =>
  section({ instrument: act, number: "18", key: "ia/18", overlay: text }, (s) => {
    const chief = s.competence("1/1", {
      ...says("the chief of police within seven days"),
      slot: competent,
      when: any(inTime, openedInTime),
      value: choice("chief-of-police", bodies),
    });
    const officer = s.competence("1/3", {
      ...says("an officer in border control, letters a to c"),
      slot: competent,
      when: all(rejection.border, is(rejection.ground, "a", "b", "c"), any(inTime, openedInTime)),
      value: choice("police-officer", bodies),
      lifts: [chief],
    });
    const directorate = (label: string, when: typeof inTime) =>
      s.competence(label, {
        ...says("the Directorate"),
        slot: competent,
        when,
        value: choice("directorate", bodies),
        ...(text === "as-read" ? { lifts: [chief, officer] } : {}),
      });
    directorate("2/a", rejection.protection);
    directorate("2/b", text === "as-read" ? all(not(inTime), not(openedInTime)) : not(inTime));
    directorate("2/c", is(rejection.ground, "h", "l"));
  });
const rejectionLaw = smallLaw({
  facts: [rejection],
  overlays: [
    overlay({ id: "as-worded", name: says("as worded"), from: "2010-01-01" }),
    overlay({ id: "as-read", name: says("as read"), from: "2010-01-01" }),
  ],
  sections: [section18("as-worded"), section18("as-read")],
  slots: [competent],
  parameters: [sevenDays],
});
describe("42 who decides: gaps and overlaps show", () => {
  const entered = {
    "rejection.entered": "2012-06-01",
    "rejection.decided": "2012-06-08",
    "rejection.started": "none",
    "rejection.ground": "g",
    "rejection.protection": false,
    "rejection.border": false,
  };
  const [worded, read] = [{ overlays: ["as-worded"] }, { overlays: ["as-read"] }];
  cases("§ 18", rejectionLaw, competent, [
    ["day seven", entered, { outcome: "value", value: "chief-of-police" }, read],
    ["day eight", { ...entered, "rejection.decided": "2012-06-09" }, { outcome: "value", value: "directorate" }, read],
    [
      "opened in time, decided late, as read",
      { ...entered, "rejection.started": "2012-06-05", "rejection.decided": "2012-06-20" },
      { outcome: "value", value: "chief-of-police" },
      read,
    ],
    [
      "opened in time, decided late, as worded: both",
      { ...entered, "rejection.started": "2012-06-05", "rejection.decided": "2012-06-20" },
      { outcome: "conflict", norms: ["ia/18/1/1", "ia/18/2/b"] },
      worded,
    ],
    ["letter h in time, as worded: both", { ...entered, "rejection.ground": "h" }, "conflict", worded],
    [
      "letter h in time, as read",
      { ...entered, "rejection.ground": "h" },
      { outcome: "value", value: "directorate" },
      read,
    ],
    [
      "at the border, letter b",
      { ...entered, "rejection.border": true, "rejection.ground": "b" },
      { outcome: "value", value: "police-officer" },
      read,
    ],
    [
      "at the border, letter d is not held: nobody's rule of officers",
      { ...entered, "rejection.border": true },
      { outcome: "value", value: "chief-of-police" },
      read,
    ],
    [
      "protection not known",
      { ...entered, "rejection.protection": null },
      { outcome: "undetermined", missing: ["rejection.protection"] },
      read,
    ],
  ]);
});

// ---- 43 ----
const danger = subject("danger", {
  persecution: fact.assessment(judged("Well-founded fear of persecution?", "udi")),
  torture: fact.assessment(judged("Real risk of torture or death?", "udi")),
  excluded: fact.boolean(says("Excluded under § 31?")),
  security: fact.assessment(judged("A danger to the nation's security?", "udi")),
  judgment: fact.boolean(says("Final judgment of a particularly serious crime?")),
  society: fact.assessment(judged("A danger to society for it?", "udi")),
  ground: fact.choice(["66-c", "66-f", "67-e", "68-d", "122"], says("Expelled on which ground?")),
  interests: fact.assessment(judged("Do fundamental national interests require it?", "udi")),
});
const isProtected = slot.boolean("protected", says("protected against return"));
const decide = slot.boolean("expel/decide", says("expulsion may be decided"));
const carryOut = slot.boolean("expel/carry-out", says("expulsion may be carried out"));
const section73 = section({ instrument: act, number: "73", key: "ia/73" }, (s) => {
  const first = s.bar("1", { ...says("not to persecution"), slot: isProtected, when: danger.persecution });
  const second = s.bar("2", { ...says("not to death or torture"), slot: isProtected, when: danger.torture });
  const exceptions = [
    s.exception("1/a", { ...says("excluded under § 31"), when: danger.excluded, lifts: ["ia/73/1", "ia/73/2"] }),
    s.exception("1/b/security", {
      ...says("danger to the nation"),
      when: danger.security,
      lifts: ["ia/73/1", "ia/73/2"],
    }),
    s.exception("1/b/crime", {
      ...says("a particularly serious crime, and for it a danger to society"),
      when: all(danger.judgment, danger.society),
      lifts: ["ia/73/1", "ia/73/2"],
    }),
  ];
  s.lock("2/2", { ...says("the second paragraph stands even then"), locks: [second], liftedOnlyBy: [] });
  s.lock("1/only", { ...says("nothing else lifts the first paragraph"), locks: [first], liftedOnlyBy: exceptions });
  const power = s.power("decide", { ...says("may be expelled"), cite: "utlendl. § 66", slot: decide });
  s.power("carry-out", { ...says("may be sent out"), cite: "utlendl. § 90", slot: carryOut });
  const stops = s.bar("4/1", { ...says("holds for all decisions"), when: isProtected, lifts: [power] });
  s.exception("4/2", {
    ...says("but not for fundamental national interests"),
    when: any(is(danger.ground, "66-f", "67-e", "68-d"), all(is(danger.ground, "122"), danger.interests)),
    lifts: [stops],
  });
  s.bar("4/4", {
    ...says("not carried out while the protection lasts"),
    when: isProtected,
    lifts: ["ia/73/carry-out"],
  });
});
const returnLaw = smallLaw({ facts: [danger], sections: [section73], slots: [isProtected, decide, carryOut] });
describe("43 three levels of exceptions, a lock, and two acts", () => {
  const safe = {
    "danger.persecution": false,
    "danger.torture": false,
    "danger.excluded": false,
    "danger.security": false,
    "danger.judgment": false,
    "danger.society": false,
    "danger.ground": "66-c",
    "danger.interests": false,
  };
  cases("protected", returnLaw, isProtected, [
    ["persecution", { ...safe, "danger.persecution": true }, { outcome: "met", norms: ["ia/73/1"] }],
    ["persecution, but excluded", { ...safe, "danger.persecution": true, "danger.excluded": true }, "not-met"],
    ["the judgment alone does not remove it", { ...safe, "danger.persecution": true, "danger.judgment": true }, "met"],
    [
      "judgment, danger not judged",
      { ...safe, "danger.persecution": true, "danger.judgment": true, "danger.society": null },
      { outcome: "undetermined", missing: ["danger.society"] },
    ],
    [
      "torture: absolute, whatever is said of her",
      { ...safe, "danger.torture": true, "danger.excluded": true, "danger.security": true },
      "met",
    ],
    ["torture: nothing else need be known", { "danger.torture": true }, "met"],
    [
      "nothing known: the locked paragraph is asked too",
      { ...safe, "danger.persecution": null, "danger.torture": null },
      { outcome: "undetermined", missing: ["danger.persecution", "danger.torture"] },
    ],
  ]);
  const tortured = { ...safe, "danger.torture": true };
  cases("decide", returnLaw, decide, [
    ["protected", tortured, { outcome: "not-met", norms: ["ia/73/2"] }],
    ["protected, fundamental interests", { ...tortured, "danger.ground": "66-f" }, "met"],
    ["§ 122 without such interests", { ...tortured, "danger.ground": "122" }, "not-met"],
    ["§ 122 with them", { ...tortured, "danger.ground": "122", "danger.interests": true }, "met"],
  ]);
  cases("carry out", returnLaw, carryOut, [
    ["decided, but it waits", { ...tortured, "danger.ground": "66-f" }, "not-met"],
    ["no protection", safe, "met"],
  ]);
});
