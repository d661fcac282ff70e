import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDay } from "@soning/calendar";
import { expect, test } from "vitest";
import * as norms from "../src/index.ts";

test("the example in the README is undetermined for want of the birth date alone", () => {
  const text = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const exported: Readonly<Record<string, unknown>> = { ...norms };
  const names = Object.keys(exported).filter(
    (name) => !code.includes(`const ${name} `) && !code.includes(`{ ${name} }`),
  );
  const body = `${code.replace(/^answerMatter/m, "const answer = answerMatter")}\nreturn answer;`;
  const answer = new Function("parseDay", ...names, body)(
    parseDay,
    ...names.map((name) => exported[name]),
  ) as norms.Answer;
  expect([answer.outcome, answer.missing.map(({ fact }) => fact), answer.missingExact]).toEqual([
    "undetermined",
    ["person.birthDate"],
    true,
  ]);
});
