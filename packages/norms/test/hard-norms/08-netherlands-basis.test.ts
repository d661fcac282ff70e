import { describe } from "vitest";
import {
  all,
  caseList,
  fact,
  inForce,
  matches,
  not,
  records,
  section,
  slot,
  some,
  subject,
  yes,
} from "../../src/index.ts";
import { cases, instrumentOf, judged, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("act", "strgjfl.", 1);

// ---- 27, 28, 30 ----
const decision = subject("decision", { on: fact.date({ ...says("When was it decided?"), optional: true }) });
const serving = subject("serving", {
  norwegianPrison: fact.boolean(says("In a prison in Norway?")),
  netherlands: fact.boolean(says("Serving in the Netherlands?")),
  plan: fact.boolean(says("Has a plan of the future?")),
});
const suitability = caseList(
  "suitability",
  records(says("Which provisions suit the Netherlands?"), {
    provision: fact.provision(says("Which provision?")),
    suits: fact.assessment(judged("Does it suit?")),
  }),
);
const abroad = slot.boolean("may-serve-abroad", says("may be moved abroad"));
const inmate = slot.boolean("inmate", says("inmate of a prison in Norway"));
const rights = slot.boolean("rights", says("the rights of an inmate"));
const planned = slot.boolean("planned", says("a plan of the future is owed"));
const section1a = section(
  { instrument: act, number: "1 a", key: "act/1a", from: "2015-06-19", until: "2020-09-01", chosenBy: decision.on },
  (s) => {
    s.power("1", { ...says("may serve in another state"), slot: abroad });
    s.deeming("2", {
      ...says("who serves abroad is an inmate of a prison in Norway"),
      slot: inmate,
      when: serving.netherlands,
      value: yes,
    });
  },
);
const inmates = section({ instrument: act, number: "4", key: "act/4" }, (s) => {
  s.ground("1", { ...says("who is in a prison"), slot: inmate, when: serving.norwegianPrison });
  s.right("2", { ...says("has an inmate's rights"), slot: rights, when: inmate });
  const plan = s.duty("3", { ...says("a plan is made with the inmate"), slot: planned, when: inmate });
  const unsuited = some(suitability, (each) =>
    all(matches(each.provision, { code: "strgjfl", section: "4", paragraph: 3 }), not(each.suits)),
  );
  s.exception("3/abroad", {
    ...says("as far as it suits the Netherlands"),
    cite: "Retningslinjene 1.1",
    when: all(serving.netherlands, unsuited),
    lifts: [plan],
  });
});
const basisLaw = smallLaw({
  facts: [decision, serving, suitability],
  sections: [section1a, inmates],
  slots: [abroad, inmate, rights, planned],
});

describe("27 is the basis in force on the day of the decision?", () => {
  cases("§ 1 a", basisLaw, inForce("act/1a/1", decision.on), [
    ["last day", { "decision.on": "2020-08-31" }, "met"],
    ["repealed", { "decision.on": "2020-09-01" }, "not-met"],
    ["before it was made", { "decision.on": "2015-06-18" }, "not-met"],
    ["day unknown", {}, { outcome: "undetermined", missing: ["decision.on"] }],
  ]);
  cases("the power", basisLaw, abroad, [
    ["last day", { "decision.on": "2020-08-31" }, "met"],
    ["repealed", { "decision.on": "2020-09-01" }, "not-met"],
    ["nothing decided: as if today", { "decision.on": "none" }, "not-met"],
  ]);
});

describe("28 a slot with a ground of its own: counts as an inmate", () => {
  const there = { "decision.on": "2018-01-01", "serving.netherlands": true, "serving.norwegianPrison": false };
  cases("rights", basisLaw, rights, [
    ["abroad: counts as one", there, "met"],
    ["neither here nor there", { ...there, "serving.netherlands": false }, "not-met"],
    ["in Norway: where else is not asked", { "serving.norwegianPrison": true, "decision.on": "2018-01-01" }, "met"],
    ["after the basis was repealed", { ...there, "decision.on": "2021-01-01" }, "not-met"],
  ]);
});

describe("30 as far as it suits: a judgement for each provision", () => {
  const there = { "decision.on": "2018-01-01", "serving.netherlands": true, "serving.norwegianPrison": false };
  const found = (provision: string, suits: boolean | null) => ({ ...there, suitability: [{ provision, suits }] });
  cases("§ 4 (3)", basisLaw, planned, [
    ["found unsuited", found("strgjfl § 4 (3)", false), "not-met"],
    ["found to suit", found("strgjfl § 4 (3)", true), "met"],
    ["to be judged", found("strgjfl § 4 (3)", null), { outcome: "undetermined", missing: ["suitability[0].suits"] }],
    ["another provision is unsuited", found("strgjfl § 27", false), "met"],
    ["nothing found yet", there, { outcome: "undetermined", missing: ["suitability"] }],
    ["in Norway nothing is judged", { ...there, "serving.netherlands": false, "serving.norwegianPrison": true }, "met"],
  ]);
});
