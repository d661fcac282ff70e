import { UsedSettings } from "@soning/norms";
import type { Comparison, Side } from "./harness.ts";
import { columns, factsOf } from "./section-16b/norms.ts";
import { feelPeer, jsonLogicPeer, jsonRulesPeer, type Peer, publicodesPeer, zenPeer } from "./section-16b/peers.ts";
import { type PlainCase, plainCases } from "./section-16b/question.ts";

const ON = 20_500;
const CASES = 10_000;

/** A peer's whole work over some of the cases; slow ones are given fewer, and the rate is counted for each case. */
function peerSide(peer: Peer, cases: readonly PlainCase[], count: number): Side {
  const some = cases.slice(0, count);
  return {
    name: peer.name,
    units: some.length,
    run: async () => {
      let met = 0;
      for (const one of some) {
        const given = peer.answer(one);
        const answer = typeof given === "boolean" ? given : await given;
        if (answer === true) met += 1;
      }
      return met;
    },
    answers: () => Promise.all(some.map(async (one) => await peer.answer(one))),
  };
}

/** The question of the proposed § 16 b, asked one case at a time of five engines and of the kernel. */
export function comparisons(): readonly Comparison[] {
  const cases = plainCases(CASES);
  const settings = new UsedSettings();
  const table = columns.tableOf(cases.map(factsOf));
  const bound = columns.bind(table, ON, settings);
  const explain = columns.explained(table, ON, settings, "en");
  const answerOnly = (count: number): Side => ({
    name: "Soning, answer only",
    units: CASES,
    run: () => {
      let met = 0;
      for (let row = 0; row < CASES; row++) if (bound.row(row) === 3) met += 1;
      return met;
    },
    answers: () => cases.slice(0, count).map((_, row) => bound.row(row) === 3),
  });
  const explained = (count: number): Side => ({
    name: "Soning, fully explained",
    units: CASES,
    run: () => {
      let met = 0;
      for (let row = 0; row < CASES; row++) if (explain(row).status === "met") met += 1;
      return met;
    },
    answers: () => cases.slice(0, count).map((_, row) => explain(row).status === "met"),
  });
  return [
    {
      kind: "speed",
      name: "explained answer against json-rules-engine",
      ours: explained(2000),
      peer: peerSide(jsonRulesPeer(), cases, 2000),
      goal: { atLeast: 50 },
    },
    {
      kind: "speed",
      name: "explained answer against publicodes",
      ours: explained(500),
      peer: peerSide(publicodesPeer(), cases, 500),
      goal: { atLeast: 200 },
    },
    {
      kind: "speed",
      name: "explained answer against zen-engine",
      ours: explained(2000),
      peer: peerSide(zenPeer(), cases, 2000),
      goal: { atLeast: 1 },
    },
    {
      kind: "speed",
      name: "explained answer against feelin",
      ours: explained(200),
      peer: peerSide(feelPeer, cases, 200),
      goal: { atLeast: 1 },
    },
    {
      kind: "speed",
      name: "answer only against json-logic-js",
      ours: answerOnly(CASES),
      peer: peerSide(jsonLogicPeer, cases, CASES),
      goal: { atLeast: 25 },
    },
  ];
}
