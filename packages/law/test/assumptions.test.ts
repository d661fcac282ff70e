import { decodeFacts, NONE } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { assumeServiceLogs } from "../src/index.ts";
import { law } from "../src/law.ts";

const startedOn = (facts: Readonly<Record<string, unknown>>): unknown =>
  assumeServiceLogs(decodeFacts(facts, law).facts).facts.values.get("serving.startedOn");

describe("logs of the service are read as empty, and nothing else is", () => {
  test.each([
    ["nothing said: not begun", {}, NONE],
    ["not started", { "serving.form": "not-started" }, NONE],
    ["remand is not serving", { "serving.form": "remand" }, NONE],
    ["in prison: begun, the day unknown", { "serving.form": "prison" }, undefined],
    ["at home with EM: begun, the day unknown", { "serving.form": "em-final-part" }, undefined],
  ] as const)("%s", (_, facts, expected) => {
    expect(startedOn(facts)).toBe(expected);
  });
  test.each([
    ["particularly high security: a stay, since an unknown day", { "unit.level": "particularly-high" }, undefined],
    ["with the day", { "unit.level": "particularly-high", "unit.levelSince": "2026-01-12" }, 20_465],
  ] as const)("%s", (_, facts, from) => {
    const read = assumeServiceLogs(decodeFacts(facts, law).facts);
    const { items, complete } = read.facts.lists.get("stays") ?? { items: [], complete: false };
    expect(
      items.map(({ values }) => [values.get("stays.level"), values.get("stays.from"), values.get("stays.to")]),
    ).toEqual([["particularly-high", from, NONE]]);
    expect([complete, read.assumed.includes("stays")]).toEqual([true, true]);
  });
  test("a given log of stays stands, and other levels add none", () => {
    for (const facts of [{ "unit.level": "particularly-high", stays: [] }, { "unit.level": "high" }, {}])
      expect(assumeServiceLogs(decodeFacts(facts, law).facts).facts.lists.get("stays")?.items).toEqual([]);
  });
  test("a given day stands", () => {
    expect(startedOn({ "serving.startedOn": "2026-01-12" })).toBe(20_465);
  });
  test("what was assumed is named; nothing about a person is", () => {
    const { assumed, facts } = assumeServiceLogs(decodeFacts({ sentences: [{ kind: "prison" }] }, law).facts);
    expect(assumed).toContain("interruptions");
    expect(assumed).toContain("sentences[0].remandAfterJudgment");
    expect(
      assumed.some((id) => id.startsWith("person.") || id.startsWith("residents") || id.startsWith("charges")),
    ).toBe(false);
    expect(facts.lists.get("interruptions")).toEqual({ items: [], complete: true });
    expect(facts.lists.has("residents")).toBe(false);
  });
});
