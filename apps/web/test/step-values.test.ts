import { expect, test } from "vitest";
import { bodyOf, firstValues, lackingIn, type StepField } from "../src/components/steps/values.ts";

const fields: readonly StepField[] = [
  { name: "reason", kind: "text", label: "Why" },
  { name: "late", kind: "yes-no", label: "Late?", optional: true },
  { name: "checked", kind: "check", label: "Checked" },
  { name: "amount", kind: "kroner", label: "Amount" },
  { name: "harm", kind: "text", label: "Harm", when: ({ late }) => late === "true" },
];

test("what may be left open and is, is not sent: it is unknown, and not no", () => {
  const typed = { reason: " fordi ", late: "", checked: "true", amount: "4 000,50" };
  expect(lackingIn(fields, typed)).toEqual([]);
  expect(bodyOf(fields, typed)).toEqual({ reason: "fordi", checked: true, amount: 4000.5 });
  expect(bodyOf(fields, { ...typed, late: "false" })).toMatchObject({ late: false });
});

test("what must be told and is not, is named; what is not asked now is neither asked for nor sent", () => {
  expect(lackingIn(fields, firstValues(fields))).toEqual(["reason", "checked", "amount"]);
  expect(lackingIn(fields, { reason: "x", checked: "true", amount: "1", late: "true" })).toEqual(["harm"]);
  expect(bodyOf(fields, { reason: "x", checked: "true", amount: "1", late: "false", harm: "typed before" })).toEqual({
    reason: "x",
    late: false,
    checked: true,
    amount: 1,
  });
});

test("a form begins with what is proposed", () => {
  expect(firstValues([{ name: "direction", kind: "choice", label: "", first: "incoming" }])).toEqual({
    direction: "incoming",
  });
});

test("of a choice is sent what it offers now, and not what it offered before another field changed", () => {
  const relation = (kind: string, options: readonly string[]): StepField => ({
    name: "relation",
    kind: "choice",
    label: kind,
    options: options.map((one) => [one, one] as const),
    when: (values) => values["kind"] === kind,
  });
  const either = [relation("child", ["own", "other"]), relation("cohabitant", ["spouse"])];
  expect(bodyOf(either, { kind: "child", relation: "own" })).toEqual({ relation: "own" });
  expect(bodyOf(either, { kind: "cohabitant", relation: "own" })).toEqual({});
  expect(lackingIn(either, { kind: "cohabitant", relation: "own" })).toEqual(["relation"]);
});
