import type { Binding } from "./binding.ts";
import { proposalActHints } from "./proposal-act-hints.ts";

/** The regulation as proposed in 2024 (ch. 10.2): sections in the order in which they are written. */
export const proposalReg: Binding = {
  source: "consultation-proposal",
  on: "2026-06-15",
  law: "em-2024",
  covers: (id) => /^consultation\/p-reg-(none)\//.test(id),
  hints: proposalActHints,
  rows: {},
};
