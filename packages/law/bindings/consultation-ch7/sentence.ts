import type { CaseWriter, HintBinding } from "../binding.ts";
import { num } from "../consultation-ch1-6/words.ts";

// The sentence, the time served, and the reactions imposed: hints that are read together.

/** A plain sentence in days; the first day served counts. */
export function term(write: CaseWriter): void {
  const { sentenceDays, servedDays, remandDays } = write.hints;
  write.set("sentences", [
    {
      kind: "prison",
      length: `P${num(sentenceDays)}D`,
      suspended: "none",
      remandDeducted: num(remandDays),
      remandAfterJudgment: 0,
      anticipated: false,
      servedOn: "none",
      foreign: false,
    },
  ]);
  write.set("interruptions", []);
  write.set("serving.escaped", []);
  if (servedDays !== undefined) write.set("serving.startedOn", write.shift(write.on, { days: 1 - num(servedDays) }));
}

const sentenceKinds: Readonly<Record<string, string>> = {
  prison: "prison",
  "preventive-detention": "preventive-detention",
  "community-sentence": "community",
  "youth-sentence": "youth",
  "special-reaction": "special-sanction",
};

/** The only reaction imposed. */
export function reaction(type: string, write: CaseWriter): void {
  const kind = sentenceKinds[type];
  write.set("sentences", kind === undefined ? [] : [{ kind, servedOn: "none" }]);
  write.set("fines", type === "fine" ? [{ amount: 12_000 }] : []);
  write.set(
    "otherSanctions",
    type === "loss-of-rights" || type === "other-reaction"
      ? [{ kind: type === "loss-of-rights" ? type : "other" }]
      : [],
  );
}

export const newOffence: HintBinding = (value, write) =>
  write.set("offences", [{ provision: "strl § 321", status: "convicted", committedFrom: value, committedTo: value }]);
