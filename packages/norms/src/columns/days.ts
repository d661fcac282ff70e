import type { Emitter } from "./emitter.ts";

/** Fills the outcomes of all rows on the day that the code is bound to. */
export type DayCode = {
  /** computes what is the same on every day, once for each row */
  readonly lasting: (rows: number) => void;
  readonly every: (outs: readonly Uint8Array[], rows: number) => void;
};

/** Values that the statements of a day read from those that are the same on every day. */
function keptNames({ statements, lastingStatements }: Emitter, codes: readonly string[]): readonly string[] {
  const made = new Set(lastingStatements.flatMap((statement) => statement.match(/(?<=^(?:const|let) )\w+/) ?? []));
  const read = new Set([...statements, ...codes].flatMap((statement) => statement.match(/\b[a-z]\d+\b/g) ?? []));
  return [...made].filter((name) => read.has(name));
}

/**
 * The code of one day in two functions: `lasting` computes for each row what no day changes and keeps it in `S` (as many
 * arrays as `kept` says), `every` reads it from there.
 */
export function dayCode(emitter: Emitter, codes: readonly string[]): { readonly js: string; readonly kept: number } {
  const kept = keptNames(emitter, codes);
  const keep = kept.map((name, at) => `S[${at}][i]=${name};`).join("");
  const heads = kept.map((_, at) => `const s${at}=S[${at}];`).join("");
  const reads = kept.map((name, at) => `const ${name}=s${at}[i];`).join("");
  const outs = codes.map((code, at) => `outs[${at}][i]=${code};`).join("");
  const js = `${heads}function lasting(n){for(let i=0;i<n;i++){${emitter.lastingStatements.join("\n")}\n${keep}}}
function every(outs,n){for(let i=0;i<n;i++){${reads}${emitter.statements.join("\n")}\n${outs}}}
return {lasting,every};`;
  return { js, kept: kept.length };
}
