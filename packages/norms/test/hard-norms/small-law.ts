import { parseDay, parseMinute, policySettings } from "@soning/calendar";
import { expect, test } from "vitest";
import {
  type Answer,
  type AssembledLaw,
  answerMatter,
  assemble,
  type Catalogued,
  Columns,
  checkLaw,
  decodeFacts,
  Explainer,
  type Expression,
  type Instrument,
  instrument,
  type LawParts,
  type Literal,
  matter,
  type Outcome,
  Program,
  Run,
  type Shown,
  UsedSettings,
} from "../../src/index.ts";

/** One text in both languages: the small laws are read by nobody but the tests. */
export const says = (text: string): { readonly nb: string; readonly en: string } => ({ nb: text, en: text });
/** An assessment's catalogue entry. */
export const judged = (text: string, by = "local-level") => ({ ...says(text), weighs: [says(text)], by });

export const instrumentOf = (id: string, short: string, rank = 1, base?: string): Instrument =>
  instrument({ id, short, rank, name: says(short), ...(base === undefined ? {} : { base }) });

type Small = Partial<Omit<LawParts, "catalogue">> & { readonly facts: readonly { readonly catalogued: Catalogued }[] };

/** A small law that holds together. */
export function smallLaw({ facts, ...parts }: Small): AssembledLaw {
  const catalogue = {
    facts: facts.flatMap(({ catalogued }) => catalogued.facts),
    lists: facts.flatMap(({ catalogued }) => catalogued.lists),
  };
  const law = assemble({
    catalogue,
    instruments: [],
    overlays: [],
    sections: [],
    slots: [],
    parameters: [],
    matters: [],
    ...parts,
  });
  expect(checkLaw(law)).toEqual([]);
  return law;
}

export type Facts = Readonly<Record<string, unknown>>;
export interface Asking {
  readonly on?: string;
  readonly now?: string;
  readonly overlays?: readonly string[];
  readonly base?: string;
  readonly policies?: Readonly<Record<string, string>>;
  readonly suppose?: Readonly<Record<string, Literal>>;
}

function runOf(
  law: AssembledLaw,
  facts: Facts,
  { on, now, overlays, base, policies, suppose }: Asking,
): { readonly run: Run; readonly settings: UsedSettings } {
  const { facts: decoded, faults } = decodeFacts(facts, law);
  expect(faults).toEqual([]);
  const settings = new UsedSettings(policySettings(policies ?? {}));
  const program = new Program(law, overlays, suppose, base);
  const day = parseDay(on ?? now?.slice(0, 10) ?? "2026-06-15");
  return {
    run: new Run({
      program,
      facts: decoded,
      on: day,
      settings,
      ...(now === undefined ? {} : { now: parseMinute(now) }),
    }),
    settings,
  };
}

const undecided: readonly Outcome[] = ["undetermined"];

/** Answers a question of a small law, and holds the answer to what must be so of every answer. */
export function ask(law: AssembledLaw, asks: Expression, facts: Facts, asking: Asking = {}): Answer {
  const { run, settings } = runOf(law, facts, asking);
  const answer = answerMatter(run, matter("asked", { ...says("asked"), asks, nature: "power" }), settings, {
    language: "en",
  });
  if (answer.outcome === "undetermined") expect(answer.missing.length + answer.gaps.length).toBeGreaterThan(0);
  else {
    expect(answer.missing).toEqual([]);
    for (const left of Object.keys(facts)) {
      const { run: less } = runOf(law, { ...facts, [left]: null }, asking);
      const { outcome, value } = answerMatter(
        less,
        matter("asked", { ...says("asked"), asks, nature: "power" }),
        settings,
        { language: "en", brief: true },
      );
      // what is decided without a fact is not decided otherwise with it
      if (!undecided.includes(outcome)) expect([left, outcome, value]).toEqual([left, answer.outcome, answer.value]);
    }
  }
  if (asks.type.kind === "boolean" && asking.now === undefined) {
    const columns = new Columns(run.program, [asks.node]);
    const table = columns.tableOf([run.question.facts]);
    expect(columns.bind(table, run.on, settings).row(0)).toBe(run.truth(asks.node));
    expect(columns.explained(table, run.on, settings, "en")(0)).toEqual(new Explainer(run, "en").explain(asks.node));
  }
  return answer;
}

export interface Expected {
  readonly outcome?: Outcome;
  readonly value?: Shown;
  readonly missing?: readonly string[];
  /** a part of the reason of each gap */
  readonly gaps?: readonly string[];
  readonly usual?: Shown;
  readonly norms?: readonly string[];
  /** among the norms that decide */
  readonly decided?: readonly string[];
}
export type Case = readonly [title: string, facts: Facts, expected: Outcome | Expected, asking?: Asking];

/** Cases of one question of a small law. */
export function cases(name: string, law: AssembledLaw, asks: Expression, given: readonly Case[]): void {
  for (const [title, facts, expected, asking] of given) {
    test(`${name}: ${title}`, () =>
      hold(ask(law, asks, facts, asking), typeof expected === "string" ? { outcome: expected } : expected));
  }
}

function hold(answer: Answer, { outcome, value, missing, gaps, usual, norms, decided }: Expected): void {
  const ids = answer.norms.map(({ id }) => id);
  if (outcome !== undefined) expect(answer.outcome).toBe(outcome);
  if (value !== undefined) expect(answer.value).toEqual(value);
  if (missing !== undefined) expect(answer.missing.map(({ fact }) => fact).toSorted()).toEqual([...missing].toSorted());
  if (gaps !== undefined)
    expect(answer.gaps.map(({ why }) => gaps.find((part) => why.includes(part)) ?? why)).toEqual(gaps);
  if (usual !== undefined) expect(answer.usual).toEqual(usual);
  if (decided !== undefined) expect(ids).toEqual(expect.arrayContaining([...decided]));
  if (norms !== undefined) expect(ids.toSorted()).toEqual([...norms].toSorted());
}
