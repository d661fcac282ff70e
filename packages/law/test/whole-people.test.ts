import { type Answer, answerMatter, FALSE, MAYBE, TRUE } from "@soning/norms";
import { describe, expect, test } from "vitest";
import { law } from "../src/law.ts";
import { readClock } from "../src/sentence-clock/read-clock.ts";
import { type Expected, type Facts, factsOf, groups, type Person, runOf } from "./people-support.ts";

// Whole people, written from the sources by someone who did not write the law; their dates were reckoned apart from it.

function answerOf(person: Person, id: string): Answer {
  const matter = law.matters.find((each) => each.id === id);
  if (matter === undefined) throw new RangeError(`no matter ${id}`);
  const { run, settings } = runOf(person, factsOf(person));
  return answerMatter(run, matter, settings, { language: "en", brief: true });
}

/** The part of an answer that is looked at. */
function looked(answer: Answer, expected: Expected): unknown {
  const some = (whole: Facts | undefined, part: Facts | undefined) =>
    part && Object.fromEntries(Object.keys(part).map((name) => [name, whole?.[name]]));
  const asked = answer.missing.map(({ fact }) => fact);
  return {
    ...(expected.outcome && { outcome: answer.outcome }),
    ...(expected.results && { results: some(answer.results, expected.results) }),
    ...(expected.decidedBy && { decidedBy: some(answer.decidedBy, expected.decidedBy) }),
    ...(expected.appeal && { appeal: some(answer.appeal as Facts | undefined, expected.appeal) }),
    ...(expected.missing && { missing: expected.missing.filter((fact) => asked.includes(fact)) }),
    ...(expected.missingExactly && { missingExactly: asked }),
    ...(expected.notMissing && { notMissing: expected.notMissing.filter((fact) => !asked.includes(fact)) }),
  };
}

function datesOf(person: Person): unknown {
  const readings = new Map(readClock(runOf(person, factsOf(person)).run).map((reading) => [reading.id, reading]));
  return Object.fromEntries(
    Object.keys(person.dates ?? {}).map((id) => {
      const { date, earliest, latest, reason } = readings.get(id) ?? {};
      if (date !== undefined) return [id, date];
      return [id, reason === undefined ? { ...(earliest && { earliest }), ...(latest && { latest }) } : null];
    }),
  );
}

describe.each(groups)("$group", ({ people }) => {
  test.each(people)("$who", (person) => {
    if (person.dates !== undefined) expect(datesOf(person)).toEqual(person.dates);
    for (const [id, expected] of Object.entries(person.asks ?? {})) {
      expect({ [id]: looked(answerOf(person, id), expected) }).toEqual({ [id]: expected });
    }
  });
});

describe("what is not known is never read as no: a fact taken away leaves every answer as it was, or open", () => {
  const everyTenth = groups.flatMap(({ people }) => people).filter((_, at) => at % 10 === 3);
  const conditions = law.matters.filter(({ type }) => type.kind === "boolean");
  const truths = (person: Person, facts: Facts) => {
    const { run } = runOf(person, facts);
    return conditions.map(({ asks }) => run.truth(asks));
  };
  const ofTheService = (name: string): boolean => (law.facts.get(name) ?? law.lists.get(name))?.serviceLog === true;
  test.each(everyTenth)("$who", (person) => {
    const facts = factsOf(person);
    const known = truths(person, facts);
    expect(known.some((truth) => truth === TRUE || truth === FALSE)).toBe(true);
    for (const name of Object.keys(facts).filter((each) => !ofTheService(each))) {
      const got = truths(person, { ...facts, [name]: null });
      const flipped = conditions.filter((_, at) => got[at] !== known[at] && got[at] !== MAYBE).map(({ id }) => id);
      expect({ without: name, flipped }).toEqual({ without: name, flipped: [] });
    }
  });
});
