import { parseDay, policySettings } from "@soning/calendar";
import { decodeFacts, Program, Run } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { law } from "../src/law.ts";

type Facts = Readonly<Record<string, unknown>>;

const theft = { provision: "strl § 321", status: "convicted", committedFrom: "2018-03-01" };
const prison = (length: string): Facts => ({
  kind: "prison",
  length,
  suspended: "none",
  servedOn: "none",
  remandDeducted: 0,
  remandAfterJudgment: 0,
});
/** A healthy man of 36 with work and home, who has applied and lives alone. */
const ready: Facts = {
  "person.birthDate": "1990-05-05",
  "health.inabilityForHealthReasons": false,
  sentences: [prison("P5M")],
  offences: [theft],
  charges: [],
  "serving.startedOn": "none",
  "serving.plannedStart": "2026-08-03",
  "serving.form": "not-started",
  "serving.escaped": [],
  interruptions: [],
  "release.releasedOn": "none",
  "suitability.positiveDevelopment": true,
  "suitability.countersNewCrime": true,
  "suitability.purposeAgainst": false,
  "suitability.securityAgainst": false,
  "suitability.evasionFeared": false,
  "suitability.otherwiseInadvisable": false,
  "home.fixed": true,
  "home.electricity": true,
  "home.telephonePossible": true,
  "home.suitable": true,
  residents: [],
  "occupation.kind": "work",
  "occupation.inNorway": true,
  "occupation.controllable": true,
  "application.submittedOn": "2026-05-01",
  "application.consentWithdrawnOn": "none",
  "residence.expulsionFinalFrom": "none",
};

const truths = ["no", "open", "conflict", "yes"] as const;

function ask(
  slot: string,
  change: Facts = {},
  on = "2026-06-15",
  supposed: Readonly<Record<string, string | boolean>> = {},
): string {
  const { facts, faults } = decodeFacts({ ...ready, ...change }, law);
  expect(faults).toEqual([]);
  const settings = { policy: (id: string) => (policySettings() as Readonly<Record<string, string>>)[id] ?? "ask" };
  const run = new Run({ program: new Program(law, [], supposed), facts, on: parseDay(on), settings });
  return truths[run.value({ op: "slot", id: slot }) as number] ?? "?";
}
const whole = (change?: Facts, on?: string): string => ask("em.whole-sentence/power", change, on);
const finalPart = (change: Facts, on: string, supposed: Readonly<Record<string, string | boolean>>): string =>
  ask("em.final-part/power", { ...change, "serving.form": "prison" }, on, { "clock.begun": true, ...supposed });

describe("the whole sentence with EM, as the law stood", () => {
  test("up to six months since 1 July 2020, up to four before", () => {
    expect(whole({ sentences: [prison("P5M")] }, "2026-06-15")).toBe("yes");
    expect(whole({ sentences: [prison("P5M")] }, "2020-07-01")).toBe("yes");
    expect(whole({ sentences: [prison("P5M")] }, "2020-06-30")).toBe("no");
    expect(whole({ sentences: [prison("P4M")] }, "2020-06-30")).toBe("yes");
    expect(whole({ sentences: [prison("P6M")] })).toBe("yes");
    expect(whole({ sentences: [prison("P6M1D")] })).toBe("no");
    expect(whole({ sentences: [prison("P5M29D")] })).toBe("yes");
    expect(whole({ sentences: [prison("P120D")] })).toBe("yes");
  });
  test("no scheme before 1 August 2008", () => {
    expect(whole({}, "2008-07-31")).toBe("no");
    expect(whole({ sentences: [prison("P3M")] }, "2008-08-01")).toBe("yes");
  });
  test("the offences bar since 24 July 2020", () => {
    const harm = { ...theft, provision: "strl § 274" };
    expect(whole({ offences: [harm] }, "2020-07-23")).toBe("yes");
    expect(whole({ offences: [harm] }, "2020-07-24")).toBe("no");
  });
  test("a paragraph not given leaves § 276 open", () => {
    const victims = [{ birthDate: "2015-01-01", sharedHome: "never" }];
    expect(whole({ offences: [{ ...theft, provision: "strl § 276", victims }] })).toBe("open");
    expect(whole({ offences: [{ ...theft, provision: "strl § 276 (2)", victims }] })).toBe("no");
    expect(whole({ offences: [{ ...theft, provision: "strl § 276 (1)", victims }] })).toBe("yes");
  });
  test("one offence among several is enough", () => {
    expect(whole({ offences: [theft, { ...theft, provision: "strl § 282 (1) a" }] })).toBe("no");
    expect(whole({ offences: { items: [theft], complete: false } })).toBe("open");
  });
  test("someone under 18 is free of length and offence, not of suitability", () => {
    const young: Facts = {
      "person.birthDate": "2009-01-01",
      sentences: [prison("P10M")],
      offences: [{ ...theft, provision: "strl § 291" }],
    };
    expect(whole(young)).toBe("yes");
    expect(whole({ ...young, "suitability.evasionFeared": true })).toBe("no");
    expect(ask("em.common/own-initiative", young)).toBe("yes");
  });
  test("a charge bars unless there are special grounds", () => {
    const charged = [{ provision: "strl § 321", status: "charged" }];
    expect(whole({ charges: charged })).toBe("open");
    expect(whole({ charges: charged, "suitability.specialGrounds": false })).toBe("no");
    expect(whole({ charges: charged, "suitability.specialGrounds": true })).toBe("yes");
  });
  test("work abroad does not count; a waiver lifts work, not its place", () => {
    expect(whole({ "occupation.inNorway": false })).toBe("no");
    const idle: Facts = { "occupation.kind": "none", "occupation.inNorway": null, "occupation.controllable": null };
    expect(whole({ ...idle, "occupation.impossible": true })).toBe("open");
    expect(whole({ ...idle, "occupation.impossible": true, "occupation.waived": true })).toBe("yes");
    expect(whole({ ...idle, "occupation.impossible": false, "occupation.limitedBy": "none" })).toBe("no");
  });
  test("a cohabitant of 18 must consent and may take it back", () => {
    const mother = { birthDate: "1960-01-01", sharesHousehold: true, consentedOn: "2026-05-01", withdrawnOn: "none" };
    expect(whole({ residents: [mother] })).toBe("yes");
    expect(whole({ residents: [{ ...mother, withdrawnOn: "2026-06-01" }] })).toBe("no");
    expect(whole({ residents: [{ ...mother, consentedOn: "none" }] })).toBe("no");
    expect(whole({ residents: [{ ...mother, birthDate: "2008-06-16", consentedOn: "none" }] })).toBe("yes");
    expect(whole({ residents: [{ ...mother, birthDate: "2008-06-15", consentedOn: "none" }] })).toBe("no");
  });
  test("preventive detention is shut out for everybody", () => {
    expect(whole({ sentences: [{ kind: "preventive-detention", servedOn: "none" }] })).toBe("no");
  });
});

describe("the final part with EM, as the law stood", () => {
  const dates = { "clock.one-third": "2026-05-01", "clock.half": "2026-07-01", "clock.expected-release": "2026-12-15" };
  test("six months before expected release, one third served", () => {
    expect(finalPart({}, "2026-06-15", dates)).toBe("yes");
    expect(finalPart({}, "2026-06-14", dates)).toBe("no");
    expect(finalPart({}, "2026-06-15", { ...dates, "clock.one-third": "2026-06-16" })).toBe("no");
  });
  test("half, not a third, until 1 March 2010", () => {
    const then = {
      "clock.one-third": "2009-05-01",
      "clock.half": "2010-04-01",
      "clock.expected-release": "2010-06-01",
    };
    expect(finalPart({}, "2010-02-28", then)).toBe("no");
    expect(finalPart({}, "2010-03-01", then)).toBe("yes");
  });
});

describe("after the grant", () => {
  test("the application is due three weeks after the letter", () => {
    const { facts } = decodeFacts({ ...ready, "application.informationLetterReceivedOn": "2026-06-01" }, law);
    const settings = { policy: (id: string) => (policySettings() as Readonly<Record<string, string>>)[id] ?? "ask" };
    const run = new Run({
      program: new Program(law, [], { "clock.begun": false }),
      facts,
      on: parseDay("2026-06-15"),
      settings,
    });
    expect(run.value({ op: "slot", id: "em.common/apply-by" })).toBe(parseDay("2026-06-22"));
  });
  test("a breach opens return, and a reprimand where there is none", () => {
    const serving: Facts = { "serving.form": "em-whole-sentence", breaches: [{ about: "sobriety" }] };
    expect(ask("em.return/power", serving)).toBe("yes");
    expect(
      ask("em.reprimand/power", { ...serving, "decision.about": "return-to-prison", "decision.outcome": "refuse" }),
    ).toBe("yes");
    expect(
      ask("em.reprimand/power", { ...serving, "decision.about": "return-to-prison", "decision.outcome": "recall" }),
    ).toBe("no");
  });
});
