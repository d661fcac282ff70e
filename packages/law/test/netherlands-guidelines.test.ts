import { readFileSync } from "node:fs";
import { parseDay, policySettings } from "@soning/calendar";
import { decodeFacts, type Expression, Program, Run } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { shown } from "../bindings/ask.ts";
import {
  caseConditions,
  daysInterrupted,
  dutchHospitalPower,
  letterCost,
  otherPrisonDuty,
  refusingLevel,
  sentenceInterrupted,
  transferDecider,
} from "../src/archive/netherlands/guidelines/slots.ts";
import { ownTransferDecision, returnDuty, sendBackPower, transferUntil } from "../src/archive/netherlands/slots.ts";
import { law } from "../src/law.ts";
import { procedures } from "../src/procedures/index.ts";

const program = new Program(law);

function ask(what: Expression, on: string, facts: Readonly<Record<string, unknown>>): unknown {
  const decoded = decodeFacts(facts, law);
  expect(decoded.faults).toEqual([]);
  const policy = (id: string): string => (policySettings() as Readonly<Record<string, string>>)[id] ?? "ask";
  const run = new Run({ program, facts: decoded.facts, on: parseDay(on), settings: { policy } });
  return shown(run.value(what.node), what.type);
}

const there = { "netherlands.transferredOn": "2017-01-10", "netherlands.returnedOn": "none" };

describe("the Norwegian sentence stands still", () => {
  const custody = { forOffenceWhileServing: true, afterArrest: true, inDutchPrison: true };
  const facts = (records: readonly unknown[]) => ({ "netherlands.transferredOn": "2018-01-10", dutchCustody: records });
  const march = { ...custody, from: "2018-03-01", to: "2018-03-31" };

  test.each([
    ["2018-02-28", false, 0],
    ["2018-03-01", true, 1],
    ["2018-03-31", true, 31],
    ["2018-04-01", false, 31],
  ])("on %s: %s, %i days", (on, interrupted, days) => {
    expect(ask(sentenceInterrupted, on, facts([march]))).toBe(interrupted);
    expect(ask(daysInterrupted, on, facts([march]))).toBe(days);
  });

  test("remand and the sentence that follows are counted once each day", () => {
    const sentence = {
      ...custody,
      afterArrest: false,
      servesDutchSentence: true,
      from: "2018-03-31",
      to: "2018-04-29",
    };
    expect(ask(daysInterrupted, "2018-06-15", facts([march, sentence]))).toBe(60);
  });

  test("nothing is counted of one who was never held there, and an earlier stay counts", () => {
    expect(ask(daysInterrupted, "2018-06-15", { "netherlands.transferredOn": "none", dutchCustody: [] })).toBe(0);
    expect(
      ask(daysInterrupted, "2019-06-15", { "netherlands.transferredOn": "2019-01-10", dutchCustody: [march] }),
    ).toBe(31);
  });

  test("custody that still runs counts until the day asked for", () => {
    expect(ask(daysInterrupted, "2018-03-20", facts([{ ...march, to: "none" }]))).toBe(20);
    expect(ask(sentenceInterrupted, "2018-03-20", facts([{ ...march, to: "none" }]))).toBe(true);
  });

  test("custody for something else interrupts nothing here", () => {
    expect(ask(daysInterrupted, "2018-06-15", facts([{ ...march, forOffenceWhileServing: false }]))).toBe(0);
  });
});

describe("who decides a transfer", () => {
  const years = (length: string) => ({
    ...there,
    stays: [],
    sentences: [{ kind: "prison", length, suspended: "none" }],
  });
  test.each([
    ["transfer-to-netherlands", "P10Y", true, "norgerhaven"],
    ["transfer-to-netherlands", "P10Y1D", true, "region-east"],
    ["transfer-from-netherlands", "P10Y", true, "norgerhaven"],
    ["transfer-from-netherlands", "P10Y", false, "region-east"],
    ["transfer-from-netherlands", "P12Y", false, "region-east"],
    ["transfer-from-netherlands", "P12Y", true, "region-east"],
  ])("%s, %s, agreement %s: %s", (about, length, agrees, expected) => {
    const facts = { ...years(length), "decision.about": about, "netherlands.receivingUnitAgrees": agrees };
    expect(ask(transferDecider, "2017-06-15", facts)).toBe(expected);
  });

  test("is nobody's after the guidelines", () => {
    const facts = { ...years("P5Y"), "decision.about": "transfer-to-netherlands" };
    expect(ask(transferDecider, "2020-08-31", facts)).toBe("norgerhaven");
    expect(ask(transferDecider, "2020-09-01", facts)).toBe(null);
  });

  test("an application may be refused locally above ten years too", () => {
    expect(ask(refusingLevel, "2017-06-15", { ...years("P12Y"), "netherlands.wantsTransfer": true })).toBe(
      "local-level",
    );
    expect(ask(refusingLevel, "2017-06-15", { ...years("P12Y"), "netherlands.wantsTransfer": false })).toBe("region");
  });

  test("a forced transfer waits for notice, time and the sending unit", () => {
    const facts = {
      "decision.about": "transfer-to-netherlands",
      "decision.madeOn": "none",
      "netherlands.wantsTransfer": false,
      "netherlands.sendingUnitHeardOn": "2017-06-01",
      "decision.advanceNoticeSentOn": "2017-06-02",
      "decision.timeToCommentReasonable": true,
    };
    expect(ask(caseConditions, "2017-06-15", facts)).toBe(true);
    expect(ask(caseConditions, "2017-06-15", { ...facts, "decision.advanceNoticeSentOn": "none" })).toBe(false);
    expect(ask(caseConditions, "2017-06-15", { ...facts, "netherlands.sendingUnitHeardOn": "none" })).toBe(false);
    expect(ask(caseConditions, "2017-06-15", { ...facts, "decision.timeToCommentReasonable": null })).toBe(null);
    expect(
      ask(caseConditions, "2017-06-15", {
        ...facts,
        "decision.advanceNoticeSentOn": "none",
        "netherlands.wantsTransfer": true,
      }),
    ).toBe(true);
  });
});

test("a letter costs nothing twice a week, then Norwegian postage", () => {
  const cost = [0, 1, 2, 9].map((sent) =>
    ask(letterCost, "2017-06-15", { ...there, "contactRules.lettersSentThisWeek": sent }),
  );
  expect(cost).toEqual(["covered", "covered", "norwegian-postage", "norwegian-postage"]);
});

test("a Dutch institution for three days, or for as long as the person cannot travel", () => {
  const facts = { ...there, "health.careAvailableInPrison": false, "health.expectedHospitalDays": 4 };
  expect(ask(dutchHospitalPower, "2017-06-15", { ...facts, "netherlandsHealth.transferToNorwayPossible": true })).toBe(
    false,
  );
  expect(ask(dutchHospitalPower, "2017-06-15", { ...facts, "netherlandsHealth.transferToNorwayPossible": false })).toBe(
    true,
  );
  expect(ask(dutchHospitalPower, "2017-06-15", { ...facts, "health.expectedHospitalDays": 3 })).toBe(true);
  expect(ask(dutchHospitalPower, "2017-06-15", facts)).toBe(null);
});

test("what comes first ends the stay", () => {
  const facts = {
    "netherlands.wantsTransfer": false,
    "health.waitingForExamination": true,
    "health.needsFollowUpWhileWaiting": false,
    "health.waitingForExaminationOn": "2017-09-12",
    "childVisits.regular": true,
    "childVisits.perYear": 2,
    "childVisits.nextVisitOn": "2017-12-20",
    "childVisits.beingEstablished": false,
    "education.right": true,
    "education.startsOn": "2017-08-20",
  };
  expect(ask(transferUntil, "2017-06-15", facts)).toBe("2017-08-20");
  expect(ask(transferUntil, "2017-06-15", { ...facts, "education.right": false })).toBe("2017-09-12");
  expect(
    ask(transferUntil, "2017-06-15", { ...facts, "education.right": false, "health.waitingForExamination": false }),
  ).toBe("2017-12-20");
});

describe("escorted leave", () => {
  const facts = {
    "netherlands.transferredOn": "2017-01-10",
    "netherlands.returnedOn": "none",
    "netherlands.agreementOnEscortedLeave": false,
    "netherlands.lastPartInNetherlands": false,
    "residence.homeTransferDecidedOn": "none",
    "netherlandsHealth.needUnavailable": false,
    "netherlandsHealth.equivalentToNorway": true,
    "decision.about": "escorted-leave",
    "decision.outcome": "grant",
    "leave.kind": "ordinary",
    "release.decidedDate": "2019-05-15",
    "health.hospitalFrom": "none",
    "childVisits.regular": false,
    "education.right": false,
  };
  test("is taken in Norway without a transfer decision of its own", () => {
    expect(ask(returnDuty, "2017-06-15", facts)).toBe(true);
    expect(ask(ownTransferDecision, "2017-06-15", facts)).toBe(false);
  });
  test("may stay in the Netherlands where an agreement says so", () => {
    expect(ask(returnDuty, "2017-06-15", { ...facts, "netherlands.agreementOnEscortedLeave": true })).toBe(false);
  });
});

test("after welfare leave one goes back, or to another prison", () => {
  const facts = {
    "netherlands.transferredOn": "2017-01-10",
    "netherlands.returnedOn": "2017-06-01",
    "netherlands.groundForNorwayEndedOn": "2017-06-05",
    "leave.kind": "welfare",
    "leave.returnedAt": "2017-06-05T18:00",
    "decision.about": "leave",
    "decision.outcome": "grant",
    "netherlands.toBeReturned": true,
    "health.hospitalTo": "none",
    "exit.kind": "none",
    interruptions: [],
    "person.sex": "female",
  };
  expect(ask(otherPrisonDuty, "2017-06-15", facts)).toBe(true);
  expect(ask(sendBackPower, "2017-06-15", facts)).toBe(false);
});

describe("the steps", () => {
  const keyOf = (norm: (typeof procedures)[number]["norm"]): string => (typeof norm === "string" ? norm : norm.key);
  const own = procedures.filter(({ id }) => id.startsWith("netherlands."));

  test("rest on norms that are held, each with an id of its own", () => {
    expect(own.map(({ norm }) => keyOf(norm)).filter((key) => !law.normOf.has(key))).toEqual([]);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });

  test("cover every process row of the register", () => {
    const keys = new Set(own.map(({ norm }) => keyOf(norm)));
    const bound = new Set(
      law.norms.filter(({ key }) => keys.has(key)).flatMap(({ versions }) => versions.flatMap(({ rows }) => rows)),
    );
    const lines = readFileSync(new URL("../register/netherlands.jsonl", import.meta.url), "utf8").split("\n");
    const rows = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as { id: string; mode: string });
    expect(rows.filter(({ id, mode }) => mode === "process" && !bound.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

test("every row of the register is claimed", () => {
  const claimed = new Set(law.norms.flatMap(({ versions }) => versions.flatMap(({ rows }) => rows)));
  const lines = readFileSync(new URL("../register/netherlands.jsonl", import.meta.url), "utf8").split("\n");
  const ids = lines.filter((line) => line !== "").map((line) => (JSON.parse(line) as { id: string }).id);
  expect(ids.filter((id) => !claimed.has(id))).toEqual([]);
});
