import type { Verdict } from "./judge.ts";

/** What the report of a run keeps of each mutant. */
export interface Kept {
  readonly id: string;
  readonly part: string;
  readonly killedBy?: string;
  readonly cases: number;
  /** the reason why it says the same as the law */
  readonly equivalent?: string;
}

export function keptOf({ mutant: { id, part, equivalent }, killedBy, cases }: Verdict): Kept {
  return {
    id,
    part,
    cases,
    ...(killedBy === undefined ? {} : { killedBy }),
    ...(equivalent === undefined ? {} : { equivalent }),
  };
}

export interface Score {
  readonly part: string;
  readonly killed: number;
  readonly survived: number;
  readonly equivalent: number;
  /** of those that are not equivalent, in per cent, rounded down to a tenth */
  readonly score: number;
}

function scoreOf(part: string, all: readonly Kept[]): Score {
  const killed = all.filter(({ killedBy }) => killedBy !== undefined).length;
  const equivalent = all.filter((each) => each.equivalent !== undefined).length;
  const counted = all.length - equivalent;
  return {
    part,
    killed,
    equivalent,
    survived: counted - killed,
    score: counted === 0 ? 100 : Math.floor((1000 * killed) / counted) / 10,
  };
}

/** A score for each part, and for all together as the last. */
export function scoresOf(all: readonly Kept[]): readonly Score[] {
  const parts = [...new Set(all.map(({ part }) => part))].toSorted();
  return [
    ...parts.map((part) =>
      scoreOf(
        part,
        all.filter((each) => each.part === part),
      ),
    ),
    scoreOf("all", all),
  ];
}

/** The table and the survivors, as lines of text. */
export function linesOf(all: readonly Kept[]): readonly string[] {
  const cells = (part: string, ...rest: readonly (string | number)[]): string =>
    part.padEnd(34) + rest.map((cell) => String(cell).padStart(11)).join("");
  const survivors = all.filter(({ killedBy, equivalent }) => killedBy === undefined && equivalent === undefined);
  return [
    cells("part", "killed", "survived", "equivalent", "score"),
    ...scoresOf(all).map(({ part, killed, survived, equivalent, score }) =>
      cells(part, killed, survived, equivalent, `${score.toFixed(1)} %`),
    ),
    "",
    ...survivors.map(
      ({ part, id, cases }) =>
        `survived [${part}] ${id} — ${cases === 0 ? "no case looks at it" : `${cases} cases look at it`}`,
    ),
  ];
}
