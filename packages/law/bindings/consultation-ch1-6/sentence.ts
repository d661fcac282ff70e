import type { CaseWriter } from "../binding.ts";
import { num } from "./words.ts";

// The sentence, the time served and left, and the offences: hints that are read together.

export function sentence({ hints, field }: CaseWriter): void {
  const suspended = num(hints["suspendedMonths"]);
  field("sentences", "kind", "prison");
  field("sentences", "servedOn", "none");
  field("sentences", "length", `P${num(hints["sentenceMonths"]) + suspended}M${num(hints["sentenceDays"])}D`);
  field("sentences", "suspended", suspended === 0 ? "none" : `P${suspended}M`);
}

/** The clock's dates follow from the months: a third and a half of them after the first day. */
export function served(write: CaseWriter): void {
  const { hints } = write;
  const first = write.shift(write.on, { months: -num(hints["servedMonths"]), days: -num(hints["servedDays"]) });
  const months = num(hints["sentenceMonths"]);
  write.suppose("clock.one-third", write.shift(first, { months: months / 3 }));
  write.suppose("clock.half", write.shift(first, { months: months / 2 }));
}

export function remaining(write: CaseWriter): void {
  write.suppose(
    "clock.expected-release",
    write.shift(write.on, { months: num(write.hints["remainingMonths"]), days: num(write.hints["remainingDays"]) }),
  );
}

/** `276(2)` → `strl § 276 (2)`. */
export const provision = (section: string): string => `strl § ${section.replace("(", " (")}`;

export function offences(write: CaseWriter): void {
  const { hints } = write;
  const sections = hints["offenceSections"];
  if (!Array.isArray(sections)) return;
  const committedFrom = write.shift(write.on, { years: -1 });
  const age = hints["victimAgeYears"];
  const home = hints["victimSharedHome"];
  const victim = {
    ...(age === undefined ? {} : { birthDate: write.shift(committedFrom, { years: -num(age) }) }),
    ...(home === undefined ? {} : { sharedHome: home }),
  };
  const prior = hints["priorSimilarConviction"];
  write.set(
    "offences",
    sections.map((section) => ({
      provision: provision(String(section)),
      status: "convicted",
      committedFrom,
      ...(Object.keys(victim).length === 0 ? {} : { victims: [victim] }),
      ...(prior === undefined ? {} : { similarEarlierConviction: prior }),
    })),
  );
  if (prior === true)
    write.set("earlierConvictions", [
      { provision: provision("271"), judgmentDate: write.shift(write.on, { years: -5 }) },
    ]);
}
