import { answerMatter, type Expression, face, Run, show, UsedSettings } from "@soning/norms";
import { policySettings } from "@soning/calendar";
import { describe, expect, test } from "vitest";
import { complaintDeadlineHours, grantLevel, leaveGrantLevel, noComplaint, refuseLevel } from "../src/decisions/slots.ts";
import { prepareRelease, coordinateRelease } from "../src/execution-of-sentences-act/section-41/in-force.ts";
import { leaveQuota, leaveQuotaLeft, leaveQuotaUsed } from "../src/execution-of-sentences-regulation/section-3-30/leave-slots.ts";
import { law } from "../src/law.ts";
import { remainingDays, servedDays } from "../src/sentence-clock/slots.ts";
import { type ClockCase, runOf } from "./clock-support.ts";

type Asked = Omit<ClockCase, "why" | "dates">;

function matter(id: string, one: Asked) {
  const found = law.matters.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no matter ${id}`);
  const settings = new UsedSettings(policySettings(one.policies));
  return answerMatter(new Run({ ...runOf(one).question, settings }), found, settings, { language: "en", brief: true });
}
const ask = (what: Expression, one: Asked): unknown => show(runOf(one).value(what.node), what.type);

const advisable = { "release.inadvisable": false };
const sentence = (length: string, more: Readonly<Record<string, unknown>> = {}) => ({ sentences: [{ length, ...more }], start: "2026-01-01" });

describe("release on probation", () => {
  test.each<readonly [why: string, one: Asked, outcome: string]>([
    ["74 days on day 59", { ...sentence("P74D"), on: "2026-02-28", facts: advisable }, "not-met"],
    ["74 days on day 60", { ...sentence("P74D"), on: "2026-03-01", facts: advisable }, "met"],
    ["74 days on day 61: 13 left", { ...sentence("P74D"), on: "2026-03-02", facts: { ...advisable, "release.weightyReasons": false } }, "not-met"],
    ["and weighty reasons", { ...sentence("P74D"), on: "2026-03-02", facts: { ...advisable, "release.weightyReasons": true } }, "met"],
    ["73 days on day 60 without an assessment of weighty reasons", { ...sentence("P73D"), on: "2026-03-01", facts: advisable }, "undetermined"],
    ["45 days, weighty reasons or not: 60 days are never served", { ...sentence("P45D"), on: "2026-02-14", facts: { ...advisable, "release.weightyReasons": true } }, "not-met"],
    ["nine months on the day before two thirds", { ...sentence("P9M"), on: "2026-06-30", facts: advisable }, "not-met"],
    ["nine months on two thirds", { ...sentence("P9M"), on: "2026-07-01", facts: advisable }, "met"],
    ["inadvisable", { ...sentence("P9M"), on: "2026-07-01", facts: { "release.inadvisable": true } }, "not-met"],
    ["nobody has assessed it", { ...sentence("P9M"), on: "2026-07-01" }, "undetermined"],
    ["remand covers what is needed on the day of intake", { ...sentence("P120D", { remandDeducted: 80 }), on: "2026-01-01", facts: advisable }, "met"],
    ["preventive detention is not released by § 42", { sentences: [{ kind: "preventive-detention", length: "P5Y", timeFrame: "P5Y", minimumTerm: "P3Y", finalFrom: "2020-01-01" }], start: "2020-01-01", on: "2026-07-01", facts: advisable }, "not-met"],
    ["a foreign sentence of 35 years after 20 years", { ...sentence("P35Y", { foreign: true }), start: "2006-01-01", on: "2026-01-01", facts: advisable }, "met"],
    ["and the day before", { ...sentence("P35Y", { foreign: true }), start: "2006-01-01", on: "2025-12-30", facts: advisable }, "not-met"],
  ])("%s", (_, one, outcome) => {
    expect(matter("release.probation", one).outcome).toBe(outcome);
  });

  test("half time needs special reasons", () => {
    const half = { ...sentence("P9M"), on: "2026-05-17" };
    expect(matter("release.half-time", { ...half, facts: { ...advisable, "release.specialReasonsAtHalf": true } }).outcome).toBe("met");
    expect(matter("release.half-time", { ...half, facts: { ...advisable, "release.specialReasonsAtHalf": false } }).outcome).toBe("not-met");
    expect(matter("release.half-time", { ...half, on: "2026-05-16", facts: { ...advisable, "release.specialReasonsAtHalf": true } }).outcome).toBe("not-met");
  });

  test("a short time before is a gap until somebody chooses a number", () => {
    const reasons = { ...advisable, "release.specialReasonsShortlyBefore": true };
    const one = { ...sentence("P9M"), on: "2026-06-26", facts: reasons };
    const open = matter("release.shortly-before", one);
    expect(open.outcome).toBe("undetermined");
    expect(open.missing).toEqual([]);
    expect(open.gaps.map(({ why }) => why)).toContain("The policy release.short-time is not chosen.");
    expect(matter("release.shortly-before", { ...one, policies: { "release.short-time": "up-to-7-days" } }).outcome).toBe("met");
    expect(matter("release.shortly-before", { ...one, on: "2026-06-20", policies: { "release.short-time": "up-to-7-days" } }).outcome).toBe("not-met");
  });

  test("under 25 age weighs from 1 December 2024", () => {
    const young = { ...sentence("P9M"), facts: { ...advisable, "person.birthDate": "2005-01-01" } };
    const weighs = (on: string) => ask(face("act/42/5/young", "applies"), { ...young, on });
    expect(weighs("2024-11-30")).toBe(false);
    expect(weighs("2024-12-01")).toBe(true);
    expect(weighs("2029-12-31")).toBe(true);
    expect(weighs("2030-01-01")).toBe(false);
  });

  test("release is prepared, and coordinated for the young who consent", () => {
    const one = { ...sentence("P9M"), on: "2026-03-01", facts: { "person.birthDate": "2005-01-01", "release.consentsToCoordination": true } };
    expect(ask(prepareRelease, one)).toBe(true);
    expect(ask(coordinateRelease, one)).toBe(true);
    expect(ask(coordinateRelease, { ...one, facts: { ...one.facts, "person.birthDate": "1990-01-01" } })).toBe(false);
  });

  test("served and left add up to the term", () => {
    const one = { ...sentence("P120D", { remandDeducted: 70 }), on: "2026-01-10" };
    expect([ask(servedDays, one), ask(remainingDays, one)]).toEqual([80, 40]);
  });
});

describe("who decides, and where one complains", () => {
  const levels = (one: Asked) => [ask(grantLevel, one), ask(refuseLevel, one)];
  test.each<readonly [why: string, one: Asked, levels: readonly unknown[]]>([
    ["ten years exactly: the local level", sentence("P10Y"), ["local-level", "local-level"]],
    ["over ten years: the region grants, the local level may refuse", sentence("P10Y1M"), ["region", "local-level"]],
    ["six and five years are summed", { sentences: [{ length: "P6Y" }, { length: "P5Y" }], start: "2026-01-01" }, ["region", "local-level"]],
    ["not summed by the other setting", { sentences: [{ length: "P6Y" }, { length: "P5Y" }], start: "2026-01-01", policies: { "competence.ten-years-summed": "longest" } }, ["local-level", "local-level"]],
    ["preventive detention of three years", { sentences: [{ kind: "preventive-detention", length: "P3Y", timeFrame: "P3Y", minimumTerm: "P2Y" }], start: "2026-01-01" }, ["region", "local-level"]],
    ["specially high security: the region refuses too", { ...sentence("P3Y"), on: "2026-03-01", facts: { stays: [{ level: "particularly-high", from: "2026-02-01", to: "none" }] } }, ["region", "region"]],
    ["after the stay there ended", { ...sentence("P3Y"), on: "2026-03-01", facts: { stays: [{ level: "particularly-high", from: "2026-02-01", to: "2026-02-20" }] } }, ["local-level", "local-level"]],
  ])("%s", (_, one, expected) => {
    expect(levels(one)).toEqual(expected);
  });

  test("leave in a long sentence after one that went well", () => {
    const log = { decisions: [{ about: "leave", outcome: "grant", madeOn: "2025-01-10" }], leaves: [{ kind: "ordinary", from: "2025-02-01", to: "2025-02-03", quotaDays: 3 }] };
    expect(ask(leaveGrantLevel, { ...sentence("P11Y"), start: "2020-01-01", on: "2026-01-01" })).toBe("region");
    expect(ask(leaveGrantLevel, { ...sentence("P11Y"), start: "2020-01-01", on: "2026-01-01", facts: log })).toBe("local-level");
  });

  test("the complaint goes one level up within seven days", () => {
    expect(matter("release.probation", { ...sentence("P9M"), on: "2026-07-01" }).appeal).toEqual({ body: "region", deadline: "P7D" });
    const long = { ...sentence("P11Y"), facts: { "decision.outcome": "grant" } };
    expect(matter("release.probation", long).appeal?.body).toBe("directorate");
    expect(matter("release.probation", { ...long, facts: { "decision.outcome": "refuse" } }).appeal?.body).toBe("region");
  });

  test("48 hours for reactions: Saturdays run, Sundays do not", () => {
    const told = (at: string) => ask(complaintDeadlineHours, { ...sentence("P9M"), facts: { "decision.provision": "strgjfl § 40 (2)", "decision.notifiedAt": at } });
    expect(told("2026-06-09T10:15")).toBe("2026-06-11T10:15");
    expect(told("2026-06-12T15:00")).toBe("2026-06-15T15:00");
  });

  test("some decisions cannot be complained of", () => {
    const about = (provision: string) => ask(noComplaint, { ...sentence("P9M"), facts: { "decision.provision": provision } });
    expect([about("strgjfl § 44 (2)"), about("strgjfl § 58 (2)"), about("strgjfl § 11"), about("strgjfl § 42")]).toEqual([true, true, true, false]);
  });
});

describe("leave, day release, lower security, outside prison", () => {
  const good = { "leave.purposeful": true, "leave.specialWeightyReasons": false, "leave.securityAgainst": false, "leave.abroad": false, "leave.abroadReasons": false, "leave.earlierTimeReasons": false, "leave.requestedDays": 3 };
  const twoYears = { ...sentence("P2Y"), on: "2026-09-01", facts: good };
  test.each<readonly [why: string, more: Partial<Asked>, outcome: string]>([
    ["on one third", {}, "met"],
    ["the day before", { on: "2026-08-31" }, "not-met"],
    ["earlier for special and weighty reasons", { on: "2026-08-01", facts: { ...good, "leave.earlierTimeReasons": true } }, "met"],
    ["security speaks against it", { facts: { ...good, "leave.securityAgainst": true } }, "not-met"],
    ["abroad", { facts: { ...good, "leave.abroad": true } }, "not-met"],
    ["18 days asked for", { facts: { ...good, "leave.requestedDays": 18 } }, "met"],
    ["19 days asked for", { facts: { ...good, "leave.requestedDays": 19 } }, "not-met"],
    ["30 where the quota was set so", { facts: { ...good, "leave.requestedDays": 30, "leave.quotaSetDays": 30 } }, "met"],
  ])("ordinary leave %s", (_, more, outcome) => {
    expect(matter("leave.ordinary", { ...twoYears, ...more }).outcome).toBe(outcome);
  });

  test("the quota counts ordinary leave in the personal year alone", () => {
    const one = {
      ...sentence("P6Y"),
      start: "2023-01-01",
      on: "2026-07-02",
      facts: {
        leaves: [
          { kind: "ordinary", from: "2025-05-20", to: "2025-05-22", quotaDays: 3 },
          { kind: "ordinary", from: "2026-05-19", to: "2026-05-20", quotaDays: 2 },
          { kind: "ordinary", from: "2026-05-20", to: "2026-05-24", quotaDays: 5 },
          { kind: "welfare", from: "2026-06-01", to: "2026-06-02", quotaDays: 2 },
          { kind: "short", from: "2026-06-10", to: "2026-06-10", quotaDays: 0 },
        ],
      },
    };
    expect([leaveQuota, leaveQuotaUsed, leaveQuotaLeft].map((slot) => ask(slot, one))).toEqual([18, 5, 13]);
  });

  test("welfare leave has no waiting time", () => {
    const one = { ...sentence("P2Y"), on: "2026-01-02", facts: { ...good, "leave.purposeful": false, "leave.specialWeightyReasons": true } };
    expect(matter("leave.welfare", one).outcome).toBe("met");
    expect(matter("leave.short", one).outcome).toBe("not-met");
  });

  const work = { "exit.purpose": "work", "exit.from": "2026-09-01", "exit.to": "2027-09-01", "exit.familyBusiness": false, "exit.ownCompany": false, "leave.securityAgainst": false, "exit.evasionFeared": false, "exit.dispensationReasons": false, "exit.partOfEducationPlan": false };
  test.each<readonly [why: string, facts: Readonly<Record<string, unknown>>, outcome: string]>([
    ["for a year", {}, "met"],
    ["for a year and a day", { "exit.to": "2027-09-02" }, "not-met"],
    ["longer, with a dispensation", { "exit.to": "2027-09-02", "exit.dispensationReasons": true }, "met"],
    ["two years of training in a plan", { "exit.purpose": "training", "exit.to": "2028-09-01", "exit.partOfEducationPlan": true }, "met"],
    ["in the family's business", { "exit.familyBusiness": true }, "not-met"],
    ["in one's own company, whatever the dispensation", { "exit.ownCompany": true, "exit.dispensationReasons": true }, "not-met"],
  ])("day release %s", (_, facts, outcome) => {
    expect(matter("work-release", { ...sentence("P4Y"), start: "2025-01-01", on: "2026-09-01", facts: { ...work, ...facts } }).outcome).toBe(outcome);
  });

  const fit = { "suitability.purposeAgainst": false, "suitability.securityAgainst": false, "suitability.evasionFeared": false, "suitability.positiveDevelopment": true, "suitability.countersNewCrime": true, "suitability.speciallyPositiveDevelopment": true };
  test("direct intake on lower security up to two years; above, in special cases", () => {
    const planned = (length: string, more = {}) => ({ sentences: [{ length }], on: "2026-06-01", facts: { "serving.plannedStart": "2026-09-01", ...fit, "suitability.specialGrounds": false, ...more } });
    expect(matter("lower-security", planned("P2Y")).outcome).toBe("met");
    expect(matter("lower-security", planned("P2Y1M")).outcome).toBe("not-met");
    expect(matter("lower-security", planned("P2Y1M", { "suitability.specialGrounds": true })).outcome).toBe("met");
    expect(matter("lower-security", planned("P2Y", { "suitability.evasionFeared": true })).outcome).toBe("not-met");
  });

  test("§ 16 opens at half time without a floor of 60 days, and never for preventive detention", () => {
    const home = { ...fit, "home.fixed": true, "occupation.kind": "work" };
    const short = { ...sentence("P60D"), facts: home };
    expect(matter("serving-outside-prison", { ...short, on: "2026-01-29" }).outcome).toBe("not-met");
    expect(matter("serving-outside-prison", { ...short, on: "2026-01-30" }).outcome).toBe("met");
    expect(matter("serving-outside-prison", { ...short, on: "2026-01-30", facts: { ...home, "occupation.kind": "none" } }).outcome).toBe("not-met");
    const detention = { sentences: [{ kind: "preventive-detention", length: "P5Y", timeFrame: "P5Y", minimumTerm: "P3Y" }], start: "2020-01-01", on: "2026-01-30", facts: home };
    expect(matter("serving-outside-prison", detention).outcome).toBe("not-met");
  });
});

describe("deferral and interruption", () => {
  const notBegun = { sentences: [{ length: "P9M" }], on: "2026-06-01" };
  const nothing = {
    "serving.plannedStart": "2026-07-01", "deferral.pardonAppliedOn": "none", "deferral.pardonConditionsMet": false, "deferral.seriouslyMentallyIll": false, "deferral.healthInadvisable": false, "deferral.birthExpectedOn": "none",
    "deferral.gaveBirthOn": "none", "deferral.wantsToServeAnyway": false, "deferral.medicallyInadvisable": false, "deferral.weightyReasons": false, "application.submittedOn": "none", "application.about": "other",
  };
  test.each<readonly [why: string, facts: Readonly<Record<string, unknown>>, owed: boolean, open: boolean]>([
    ["nothing", {}, false, false],
    ["health", { "deferral.healthInadvisable": true }, true, false],
    ["birth expected before release", { "deferral.birthExpectedOn": "2026-09-15" }, true, false],
    ["birth expected after release", { "deferral.birthExpectedOn": "2027-02-15" }, false, false],
    ["she wants to begin all the same", { "deferral.birthExpectedOn": "2026-09-15", "deferral.wantsToServeAnyway": true }, false, false],
    ["she does, but it is medically inadvisable", { "deferral.birthExpectedOn": "2026-09-15", "deferral.wantsToServeAnyway": true, "deferral.medicallyInadvisable": true }, true, true],
    ["born eight months ago", { "deferral.gaveBirthOn": "2025-10-01" }, true, false],
    ["born nine months ago to the day", { "deferral.gaveBirthOn": "2025-09-01" }, false, false],
    ["other weighty reasons", { "deferral.weightyReasons": true }, false, true],
    ["an application for EM", { "application.submittedOn": "2026-05-20", "application.about": "em-whole-sentence" }, false, true],
  ])("before serving: %s", (_, facts, owed, open) => {
    const { results } = matter("deferral-and-interruption", { ...notBegun, facts: { ...nothing, ...facts } });
    expect([results["deferral-owed"], results["deferral-open"]]).toEqual([owed, open]);
  });

  test("an interruption of four weeks, once prolonged; none in preventive detention", () => {
    const asked = { "deferral.healthInadvisable": true, "deferral.stronglyRequired": false, "serving.executionSecure": true, "deferral.requestedFrom": "2026-03-02" };
    const one = matter("deferral-and-interruption", { ...sentence("P2Y"), on: "2026-03-01", facts: asked });
    expect([one.results["interruption"], one.results["interruption-until"], one.results["prolonged-until"]]).toEqual([true, "2026-03-29", "2026-04-26"]);
    const detention = { sentences: [{ kind: "preventive-detention", length: "P5Y", timeFrame: "P5Y", minimumTerm: "P3Y" }], start: "2026-01-01", on: "2026-03-01", facts: asked };
    expect(matter("deferral-and-interruption", detention).results["interruption"]).toBe(false);
  });

  test("the notice of three weeks", () => {
    const kept = (plannedStart: string) => matter("deferral-and-interruption", { ...notBegun, facts: { ...nothing, "serving.plannedStart": plannedStart, "serving.summonsReceivedOn": "2026-06-01" } }).results["notice-kept"];
    expect([kept("2026-06-21"), kept("2026-06-22")]).toEqual([false, true]);
  });
});
