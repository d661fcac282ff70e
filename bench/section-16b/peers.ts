import { ZenEngine } from "@gorules/zen-engine";
import { evaluate as evaluateFeel } from "feelin";
import jsonLogic, { type RulesLogic } from "json-logic-js";
import { type NestedCondition, Engine as RulesEngine } from "json-rules-engine";
import Publicodes from "publicodes";
import { limits, type PlainCase } from "./question.ts";

/** An engine that answers the question one case at a time. */
export interface Peer {
  readonly name: string;
  answer(one: PlainCase): boolean | Promise<boolean>;
}

const v = (name: keyof PlainCase) => ({ var: name });
const logic = {
  and: [
    { "!": v("begun") },
    {
      or: [
        { "<=": [v("months"), limits.term] },
        { "<": [v("age"), limits.young] },
        v("unfit"),
        { and: [{ "<": [v("age"), limits.youngAdult] }, { "<=": [v("months"), limits.term21to25] }] },
      ],
    },
    {
      or: [
        { "<": [v("age"), limits.adult] },
        { ">=": [v("age"), limits.young] },
        { "<=": [v("months"), limits.term18to21] },
      ],
    },
    {
      or: [
        { "<": [v("age"), limits.adult] },
        { ">=": [v("age"), limits.youngAdult] },
        { "<=": [v("months"), limits.term] },
        v("need"),
      ],
    },
    v("development"),
    v("crime"),
    { "!": v("purposeAgainst") },
    { "!": v("securityAgainst") },
    v("advisable"),
    v("home"),
    v("occupied"),
    v("consents"),
    v("adultsConsent"),
    v("childrenHeard"),
    {
      or: [
        {
          "!": {
            or: [
              { "==": [v("bar"), "sexual"] },
              { "==": [v("bar"), "violence"] },
              { and: [{ "==": [v("bar"), "conditional"] }, { or: [v("againstChild"), v("againstCohabitant")] }] },
            ],
          },
        },
        { "<": [v("age"), limits.young] },
        v("unfit"),
      ],
    },
  ],
};

export const jsonLogicPeer: Peer = {
  name: "json-logic-js",
  answer: (one) => jsonLogic.apply(logic as RulesLogic, one) === true,
};

type Test = NestedCondition;
const test = (fact: keyof PlainCase, operator: string, value: unknown): Test => ({ fact, operator, value });
const yes = (fact: keyof PlainCase): Test => test(fact, "equal", true);
const no = (fact: keyof PlainCase): Test => test(fact, "equal", false);
const { term, term18to21, term21to25, young, youngAdult, adult } = limits;

function rulesEngine(): RulesEngine {
  const engine = new RulesEngine();
  engine.addRule({
    conditions: {
      all: [
        no("begun"),
        {
          any: [
            test("months", "lessThanInclusive", term),
            test("age", "lessThan", young),
            yes("unfit"),
            { all: [test("age", "lessThan", youngAdult), test("months", "lessThanInclusive", term21to25)] },
          ],
        },
        {
          any: [
            test("age", "lessThan", adult),
            test("age", "greaterThanInclusive", young),
            test("months", "lessThanInclusive", term18to21),
          ],
        },
        {
          any: [
            test("age", "lessThan", adult),
            test("age", "greaterThanInclusive", youngAdult),
            test("months", "lessThanInclusive", term),
            yes("need"),
          ],
        },
        yes("development"),
        yes("crime"),
        no("purposeAgainst"),
        no("securityAgainst"),
        yes("advisable"),
        yes("home"),
        yes("occupied"),
        yes("consents"),
        yes("adultsConsent"),
        yes("childrenHeard"),
        {
          any: [
            test("bar", "equal", "none"),
            { all: [test("bar", "equal", "conditional"), no("againstChild"), no("againstCohabitant")] },
            test("age", "lessThan", young),
            yes("unfit"),
          ],
        },
      ],
    },
    event: { type: "may" },
  });
  return engine;
}

export function jsonRulesPeer(): Peer {
  const engine = rulesEngine();
  return { name: "json-rules-engine", answer: async (one) => (await engine.run({ ...one })).events.length === 1 };
}

const expression =
  `(not begun) and (months <= ${term} or age < ${young} or unfit or (age < ${youngAdult} and months <= ${term21to25}))
 and (age < ${adult} or age >= ${young} or months <= ${term18to21}) and (age < ${adult} or age >= ${youngAdult} or months <= ${term} or need)
 and development and crime and (not purposeAgainst) and (not securityAgainst) and advisable and home and occupied and consents and adultsConsent and childrenHeard
 and (bar == "none" or (bar == "conditional" and (not againstChild) and (not againstCohabitant)) or age < ${young} or unfit)`.replaceAll(
    "\n",
    " ",
  );

export function zenPeer(): Peer {
  const engine = new ZenEngine();
  const decision = engine.createDecision({
    nodes: [
      { id: "in", name: "in", type: "inputNode", position: { x: 0, y: 0 } },
      {
        id: "ask",
        name: "ask",
        type: "expressionNode",
        position: { x: 0, y: 0 },
        content: { expressions: [{ id: "1", key: "may", value: expression }] },
      },
      { id: "out", name: "out", type: "outputNode", position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: "a", sourceId: "in", targetId: "ask", type: "edge" },
      { id: "b", sourceId: "ask", targetId: "out", type: "edge" },
    ],
  });
  return { name: "zen-engine", answer: async (one) => ((await decision.evaluate(one)).result as { may: boolean }).may };
}

const feel = expression.replaceAll("==", "=").replaceAll(/\(not (\w+)\)/g, "not($1)");
export const feelPeer: Peer = {
  name: "feelin",
  answer: (one) => (evaluateFeel(feel, { ...one }) as { value: unknown }).value === true,
};

const flags: readonly (keyof PlainCase)[] = [
  "begun",
  "unfit",
  "need",
  "development",
  "crime",
  "purposeAgainst",
  "securityAgainst",
  "advisable",
  "home",
  "occupied",
  "consents",
  "adultsConsent",
  "childrenHeard",
  "againstChild",
  "againstCohabitant",
];
const publicodesRules = {
  ...Object.fromEntries(flags.map((flag) => [flag, { question: flag, "par défaut": "non" }])),
  months: { question: "months", "par défaut": 0 },
  age: { question: "age", "par défaut": 0 },
  bar: { question: "bar", "par défaut": "'none'" },
  term: {
    "une de ces conditions": [
      `months <= ${term}`,
      `age < ${young}`,
      "unfit",
      { "toutes ces conditions": [`age < ${youngAdult}`, `months <= ${term21to25}`] },
    ],
  },
  cap: { "une de ces conditions": [`age < ${adult}`, `age >= ${young}`, `months <= ${term18to21}`] },
  followed: { "une de ces conditions": [`age < ${adult}`, `age >= ${youngAdult}`, `months <= ${term}`, "need"] },
  unbarred: {
    "une de ces conditions": [
      "bar = 'none'",
      { "toutes ces conditions": ["bar = 'conditional'", "againstChild = non", "againstCohabitant = non"] },
      `age < ${young}`,
      "unfit",
    ],
  },
  may: {
    "toutes ces conditions": [
      "begun = non",
      "term",
      "cap",
      "followed",
      "development",
      "crime",
      "purposeAgainst = non",
      "securityAgainst = non",
      "advisable",
      "home",
      "occupied",
      "consents",
      "adultsConsent",
      "childrenHeard",
      "unbarred",
    ],
  },
};

export function publicodesPeer(): Peer {
  const engine = new Publicodes(publicodesRules, {
    logger: { log: () => undefined, warn: () => undefined, error: () => undefined },
  });
  return {
    name: "publicodes",
    answer(one) {
      const situation = Object.fromEntries(
        Object.entries(one).map(([name, value]) => [
          name,
          typeof value === "boolean" ? (value ? "oui" : "non") : typeof value === "string" ? `'${value}'` : value,
        ]),
      );
      return engine.setSituation(situation).evaluate("may").nodeValue === true;
    },
  };
}
