import { readdirSync, readFileSync } from "node:fs";
import { decodeFacts, type FactDefinition } from "@soning/norms";
import { describe, expect, it } from "vitest";
import { catalogue } from "../src/facts/index.ts";
import { states } from "../src/facts/states.ts";

const folder = new URL("../src/facts/", import.meta.url);

describe("the catalogue of facts", () => {
  it("names each fact and list once, as subject.name in camel case", () => {
    const ids = [...catalogue.facts, ...catalogue.lists].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)*$/.test(id))).toEqual([]);
  });

  it("holds what every file of the folder exports", () => {
    const written = readdirSync(folder)
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) =>
        [...readFileSync(new URL(file, folder), "utf8").matchAll(/(?:subject|caseList)\(\s*"(\w+)"/g)].map(
          ([, name]) => name,
        ),
      );
    const held = new Set([...catalogue.facts, ...catalogue.lists].map(({ id }) => id.split(".")[0]));
    expect(written.filter((name) => !held.has(name ?? ""))).toEqual([]);
  });

  it("asks a question in both languages, each of them once in a subject", () => {
    const all = [...catalogue.facts, ...catalogue.lists];
    expect(
      all.filter(({ question }) => !question.nb.endsWith("?") || !question.en.endsWith("?")).map(({ id }) => id),
    ).toEqual([]);
    const asked = all.map(({ id, question }) => `${id.slice(0, id.lastIndexOf("."))}: ${question.nb}`);
    expect(asked.filter((text, at) => asked.indexOf(text) !== at)).toEqual([]);
  });

  it("says of each assessment what is weighed and by whom, and nobody else knows it", () => {
    const assessments = catalogue.facts.filter(({ kind }) => kind === "assessment");
    const lacking = assessments.filter(
      (fact) => !fact.considerations?.length || !fact.weighedBy || fact.knownBy !== "official",
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it("has words for each value of a choice, states by their code, and an example among the values", () => {
    const choices = catalogue.facts.flatMap((fact) =>
      fact.type.kind === "choice" ? [{ ...fact, values: fact.type.values }] : [],
    );
    const unnamed = choices
      .filter(({ values }) => values !== states)
      .flatMap(({ id, values, labels }) =>
        values.filter((value) => !labels?.[value]).map((value) => `${id}: ${value}`),
      );
    expect(unnamed).toEqual([]);
    expect(choices.filter(({ values, example }) => !values.includes(String(example))).map(({ id }) => id)).toEqual([]);
    const shape = /^[a-z]+(-[a-z]+)*$/;
    expect(
      choices
        .filter(({ values }) => values !== states && values.some((value) => !shape.test(value)))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("reads each fact's own example, and none where a fact is optional", () => {
    const names = {
      facts: new Map(catalogue.facts.map((fact) => [fact.id, fact])),
      lists: new Map(catalogue.lists.map((list) => [list.id, list])),
    };
    const caseOf = (said: (fact: FactDefinition) => unknown) => {
      const given: Record<string, unknown> = {};
      const records = new Map<string, Record<string, unknown>>();
      for (const { id, parent } of catalogue.lists.toSorted((a, b) => a.id.length - b.id.length)) {
        const record = {};
        records.set(id, record);
        const holder = parent === undefined ? given : records.get(parent);
        if (holder !== undefined) holder[parent === undefined ? id : id.slice(parent.length + 1)] = [record];
      }
      for (const fact of catalogue.facts) {
        const dot = fact.id.lastIndexOf(".");
        const record = records.get(fact.id.slice(0, dot));
        if (record === undefined) given[fact.id] = said(fact);
        else record[fact.id.slice(dot + 1)] = said(fact);
      }
      return given;
    };
    const example = ({ type, example: shown }: FactDefinition) => {
      const [from, to] = String(shown).split("..");
      return type.kind === "periods" ? [{ from, to }] : shown;
    };
    expect(decodeFacts(caseOf(example), names).faults).toEqual([]);
    expect(
      decodeFacts(
        caseOf((fact) => (fact.optional ? "none" : null)),
        names,
      ).faults,
    ).toEqual([]);
  });

  it("gives amounts of days, hours, months and money a unit and a floor", () => {
    const counted = catalogue.facts.filter(({ type, min }) => type.kind === "number" && min === undefined);
    expect(counted.map(({ id }) => id)).toEqual([]);
  });

  it("reads as empty when absent only the logs of what the service itself decides and registers", () => {
    const logs = catalogue.lists.filter(({ serviceLog }) => serviceLog === true);
    const known = [...logs, ...catalogue.facts.filter(({ serviceLog }) => serviceLog === true)];
    expect(known.filter(({ knownBy }) => knownBy !== "service").map(({ id }) => id)).toEqual([]);
    expect(logs.map(({ id }) => id).sort()).toEqual([
      "breaches",
      "decisions",
      "incidents",
      "interruptions",
      "leaves",
      "stays",
      "transfers",
    ]);
  });
});
