import { describe } from "vitest";
import {
  all,
  any,
  applies,
  caseList,
  count,
  fact,
  gt,
  gte,
  is,
  largest,
  lt,
  minus,
  on,
  parameter,
  records,
  section,
  selfOf,
  slot,
  some,
  subject,
  whenNone,
} from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

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
