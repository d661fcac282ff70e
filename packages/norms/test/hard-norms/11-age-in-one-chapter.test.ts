import { describe } from "vitest";
import { ageOn, all, fact, lt, on, parameter, section, slot, subject } from "../../src/index.ts";
import { cases, instrumentOf, says, smallLaw } from "./small-law.ts";

const act = instrumentOf("ia", "utlendl.", 1);

// ---- 40 ----
const child = subject("child", {
  birthDate: fact.date(says("Born?")),
  complete: fact.date({ ...says("Complete application received?"), optional: true }),
});
const eighteen = parameter.number("eighteen", "years", says("eighteen"), [{ value: 18, cite: "utlendl. § 50" }]);
const minor = slot.boolean("minor", says("under 18"));
const minorByApplication = slot.boolean("minor-by-application", says("under 18 when the complete application came in"));
const family = slot.boolean("family-permit", says("right to a family permit"));
const guardian = slot.boolean("guardian", says("a guardian is appointed"));
const general = section({ instrument: act, number: "1", key: "ia/1" }, (s) => {
  s.ground("minor", { ...says("under 18 today"), slot: minor, when: lt(ageOn(child.birthDate), eighteen) });
});
const chapter6 = section({ instrument: act, number: "42", key: "ia/6/42" }, (s) => {
  s.right("1", { ...says("a child under 18 of parents with a permit"), slot: family, when: minor });
});
const chapter11 = section({ instrument: act, number: "98", key: "ia/11/98" }, (s) => {
  s.duty("1", { ...says("a guardian for a minor alone"), slot: guardian, when: minor });
});
const section50 = section({ instrument: act, number: "50", key: "ia/6/50" }, (s) => {
  s.deeming("1", {
    ...says("in this chapter the day of the complete application decides"),
    slot: minorByApplication,
    deems: minor,
    within: ["ia/6/*"],
    value: all(lt(child.complete, on), lt(ageOn(child.birthDate, child.complete), eighteen)),
  });
});
const ageLaw = smallLaw({
  facts: [child],
  sections: [general, chapter6, chapter11, section50],
  slots: [minor, minorByApplication, family, guardian],
  parameters: [eighteen],
});
describe("40 under eighteen, inside one chapter only", () => {
  const born = { "child.birthDate": "1994-06-15" };
  const later = { on: "2013-01-10" };
  cases("family permit", ageLaw, family, [
    ["complete the day before the birthday", { ...born, "child.complete": "2012-06-14" }, "met", later],
    ["complete on the birthday", { ...born, "child.complete": "2012-06-15" }, "not-met", later],
    ["complete too late", { ...born, "child.complete": "2012-06-20" }, "not-met", later],
    ["nothing complete came in", { ...born, "child.complete": "none" }, "not-met", later],
    ["not known when", born, { outcome: "undetermined", missing: ["child.complete"] }, later],
  ]);
  cases("guardian", ageLaw, guardian, [
    ["outside the chapter today's age counts", { ...born, "child.complete": "2012-06-14" }, "not-met", later],
    ["under 18 today", { ...born, "child.complete": "2012-05-01" }, "met", { on: "2012-06-01" }],
  ]);
});
