import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { law } from "../src/law.ts";
import { monitoringCaseInForce } from "../src/procedures/consultation-in-force.ts";
import { monitoringRunningInForce, personalData } from "../src/procedures/consultation-in-force-running.ts";

interface Row {
  readonly id: string;
  readonly law: string;
  readonly mode: string;
}

const steps = [...monitoringCaseInForce, ...monitoringRunningInForce, ...personalData];
const normOf = (norm: (typeof steps)[number]["norm"]): string => (typeof norm === "string" ? norm : norm.key);
const processRows = readFileSync(new URL("../register/consultation-ch1-6.jsonl", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Row)
  .filter((row) => row.law === "in-force" && row.mode === "process");

test("each step rests on a norm that is held", () => {
  expect(steps.map(({ norm }) => normOf(norm)).filter((key) => !law.normOf.has(key))).toEqual([]);
});

test("step ids are given once", () => {
  expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
});

test("every process row of chapters 1 to 6 in force has a step", () => {
  const keys = new Set(steps.map(({ norm }) => normOf(norm)));
  const bound = new Set(
    law.norms.filter(({ key }) => keys.has(key)).flatMap(({ versions }) => versions.flatMap(({ rows }) => rows)),
  );
  expect(processRows.map(({ id }) => id).filter((id) => !bound.has(id))).toEqual([]);
});
