import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { law } from "../packages/law/src/law.ts";
import { casesOfTheLaw } from "./mutation/law/cases.ts";
import { Judge } from "./mutation/law/judge.ts";
import { type Mutant, mutantsOf } from "./mutation/law/mutants.ts";
import { type Kept, keptOf, linesOf, scoresOf } from "./mutation/law/report.ts";
import { sampled } from "./mutation/law/sample.ts";

const HELP = `npm run mutation:law [-- PART…] [--sample N] [--seed S] [--again] [--least PERCENT]

Makes one small change of the law at a time and runs the cases that look at it; a change that no case tells survives.
PART: only parts whose name begins so (nl-reg, "act em-2024"). --sample: so many mutants, chosen by the seed.
--again: only those that survived the last time (reports/mutation-law.json). Ends with 1 where a part is under --least (90).`;

const SAVED_EACH = 500;
const root = join(import.meta.dirname, "..");
const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: "boolean" },
    again: { type: "boolean" },
    cases: { type: "string", default: "" },
    sample: { type: "string" },
    seed: { type: "string", default: "2026" },
    least: { type: "string", default: "90" },
    report: { type: "string", default: "reports/mutation-law.json" },
  },
});
const report = resolve(root, given.report);

const made = mutantsOf(law);

/** What the last run found of the changes that are made still. */
function lastTime(): readonly Kept[] {
  if (!existsSync(report)) return [];
  const ids = new Set(made.map(({ id }) => id));
  return (JSON.parse(readFileSync(report, "utf8")) as readonly Kept[]).filter(({ id }) => ids.has(id));
}

function wanted(before: readonly Kept[]): readonly Mutant[] {
  const all = made.filter(({ part }) => positionals.length === 0 || positionals.some((name) => part.startsWith(name)));
  if (given.again !== true)
    return given.sample === undefined ? all : sampled(all, Number(given.sample), Number(given.seed));
  const killed = new Set(before.flatMap(({ id, killedBy }) => (killedBy === undefined ? [] : [id])));
  return all.filter(({ id }) => !killed.has(id));
}

/** Writes what is found so far, with what the last run found of the rest: a run that is broken off loses nothing. */
function save(found: readonly Kept[], before: readonly Kept[]): readonly Kept[] {
  const judged = new Set(found.map(({ id }) => id));
  const all = [...before.filter(({ id }) => !judged.has(id)), ...found];
  mkdirSync(dirname(report), { recursive: true });
  writeFileSync(report, `${JSON.stringify(all, null, 1)}\n`);
  return all;
}

async function run(): Promise<number> {
  const before = lastTime();
  const mutants = wanted(before);
  const judge = new Judge(
    law.norms.map(({ key }) => key),
    new Map(before.flatMap(({ id, killedBy }) => (killedBy === undefined ? [] : [[id, killedBy]]))),
  );
  const named = new RegExp(given.cases);
  for (const each of await casesOfTheLaw(root)) if (named.test(each.id)) await judge.learn(each);
  for (const { id, fault } of judge.failing) process.stderr.write(`fails on the law as it is: ${id}: ${fault}\n`);
  if (judge.failing.length > 0) return 1;
  const found: Kept[] = [];
  for (const mutant of mutants) {
    found.push(keptOf(mutant.equivalent === undefined ? await judge.verdict(mutant) : { mutant, cases: 0 }));
    progress(found);
    if (found.length % SAVED_EACH === 0) save(found, before);
  }
  if (process.stderr.isTTY) process.stderr.write("\n");
  const all = save(found, given.again === true ? before : []);
  process.stdout.write(`${linesOf(all).join("\n")}\n`);
  return scoresOf(all).some(({ score }) => score < Number(given.least)) ? 1 : 0;

  function progress(soFar: readonly Kept[]): void {
    const survived = soFar.filter(({ killedBy, equivalent }) => killedBy === undefined && equivalent === undefined);
    const text = `${soFar.length}/${mutants.length} mutants, ${survived.length} survive`;
    if (process.stderr.isTTY) process.stderr.write(`\r${text} `);
    else if (soFar.length % SAVED_EACH === 0) process.stderr.write(`${text}\n`);
  }
}

if (given.help === true) process.stdout.write(`${HELP}\n`);
else process.exitCode = await run();
