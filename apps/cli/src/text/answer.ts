import { catalogueId, law } from "@soning/law";
import {
  type Answer,
  type Explanation,
  inLanguage,
  type Language,
  type NormKind,
  type Run,
  type Shown,
  type Status,
  type Type,
} from "@soning/norms";
import { say } from "../output.ts";
import { versionOf } from "./cite.ts";
import { printable } from "./printable.ts";
import type { Style } from "./style.ts";
import { valueText } from "./value.ts";
import { actWord, choiceWord } from "./words.ts";
import { wrap } from "./wrap.ts";

const marks: Readonly<Record<Status, string>> = {
  met: "✓",
  "not-met": "✗",
  undetermined: "?",
  conflict: "!",
  value: "=",
  lifted: "○",
  "does-not-apply": "–",
};

/** The few words for how something came out, the same everywhere. */
export function statusWord(status: Status, language: Language): string {
  const words: Readonly<Record<Status, readonly [string, string, string]>> = {
    met: ["oppfylt", "met", "oppfylt"],
    "not-met": ["ikke oppfylt", "not met", "ikkje oppfylt"],
    undetermined: ["uavklart", "undetermined", "uavklart"],
    conflict: ["motstrid", "conflict", "motstrid"],
    value: ["beregnet", "computed", "rekna ut"],
    lifted: ["unntatt", "lifted", "unnateke"],
    "does-not-apply": ["gjelder ikke", "does not apply", "gjeld ikkje"],
  };
  const [nb, en, nn] = words[status];
  return say(language, nb, en, nn);
}

/** Mark and word in the status's colour. */
export function statusShown(status: Status, language: Language, style: Style): string {
  const text = `${marks[status]} ${statusWord(status, language)}`;
  if (status === "met" || status === "value") return style.green(text);
  if (status === "not-met" || status === "conflict") return style.red(text);
  return status === "undetermined" ? style.amber(text) : style.dim(text);
}

interface Said {
  readonly id: string;
  readonly cite: string;
  readonly text: string;
  readonly status: Status;
}

/** Norms that read the same to a person, each once. */
function once(norms: readonly Said[]): readonly Said[] {
  const found = new Map<string, Said>();
  for (const norm of norms) {
    const key = `${norm.status} ${norm.cite} ${norm.text}`;
    if (!found.has(key)) found.set(key, norm);
  }
  return [...found.values()];
}

const bodyText = (body: Shown, language: Language): string =>
  typeof body === "string" ? (choiceWord(body, language) ?? body) : valueText(body, language);

function decided(answer: Answer, language: Language): string | undefined {
  const acts = new Map<string, string[]>();
  for (const [act, body] of Object.entries(answer.decidedBy ?? {})) {
    if (body === null || body === "none") continue;
    const word = bodyText(body, language);
    acts.set(word, [...(acts.get(word) ?? []), actWord(act, language)]);
  }
  if (acts.size === 0) return undefined;
  return `${say(language, "Avgjøres av", "Decided by", "Avgjerast av")}: ${[...acts].map(([body, own]) => `${body} (${own.join(", ")})`).join("; ")}`;
}

function appeal(answer: Answer, language: Language): string | undefined {
  const { body, deadline } = answer.appeal ?? {};
  if (body === null || body === undefined || body === "none") return undefined;
  const last =
    deadline === null || deadline === undefined
      ? ""
      : deadline === "none"
        ? say(
            language,
            "; fristen løper fra underretningen om vedtaket",
            "; the deadline runs from the notice of the decision",
            "; fristen går frå meldinga om vedtaket",
          )
        : `, ${say(language, "frist", "deadline")} ${valueText(deadline, language)}`;
  return `${say(language, "Klage til", "Complaint to")}: ${bodyText(body, language)}${last}`;
}

/** Results: values each on a line, yes and no gathered; what is unknown or cannot come is left out. */
function resultLines(answer: Answer, types: Types, language: Language): readonly string[] {
  const words = (name: string): string => answer.resultTexts[name] ?? name;
  const results = Object.entries(answer.results);
  const values = results.filter(([, result]) => result !== null && typeof result !== "boolean" && result !== "none");
  const gathered = (wanted: boolean, head: string): readonly string[] => {
    const own = results.filter(([, result]) => result === wanted).map(([name]) => words(name));
    return own.length === 0 ? [] : [`${head}: ${own.join("; ")}`];
  };
  return [
    ...values.map(([name, result]) => `${words(name)}: ${valueText(result, language, types[name]?.type)}`),
    ...gathered(true, say(language, "Ja", "Yes")),
    ...gathered(false, say(language, "Nei", "No")),
  ];
}

/** Types of a matter's results, for their units. */
type Types = Readonly<Record<string, { readonly type: Type }>>;

/** `id=setting` of named policies, on one line. */
export function policiesText(policies: readonly string[], language: Language): string {
  return `${say(language, "Konvensjoner", "Policies", "Konvensjonar")}: ${policies.join(", ")}`;
}

/** Gaps of the law, each once. */
function gapsText(answer: Answer, language: Language): string | undefined {
  const silent = /^(?:Ingen regel sier noe om|No rule says anything about): /;
  const whys = [...new Set(answer.gaps.map(({ why }) => why.replace(silent, "").replace(/\.$/, "")))];
  return whys.length === 0
    ? undefined
    : `${say(language, "Regelverket svarer ikke på", "The law does not answer", "Regelverket svarer ikkje på")}: ${whys.join("; ")}`;
}

/** Norms that give dates, numbers and meanings to others; the explanation shows how. */
const supporting: ReadonlySet<NormKind> = new Set(["date", "amount", "quota", "definition", "deeming"]);

/** One answer, wrapped to 80 columns. */
export function answerText(answer: Answer, run: Run, language: Language, style: Style, types: Types = {}): string {
  const lines: string[] = [];
  const value = answer.value === undefined ? "" : `: ${valueText(answer.value, language)}`;
  lines.push(`${style.bold(answer.matter)}  ${statusShown(answer.outcome, language, style)}${value}`);
  lines.push(wrap(answer.question, "  "));
  const norms = once(answer.norms);
  const kindOf = (key: string): NormKind | undefined => versionOf(run, key)?.kind;
  const main = norms.filter(({ id }) => !supporting.has(kindOf(id) ?? "condition"));
  const shown = main.length === 0 ? norms : main;
  for (const norm of shown)
    lines.push(wrap(`${style.bold(norm.cite)}: ${norm.text}`, `  ${marks[norm.status]} `, "    "));
  const left = norms.length - shown.length;
  if (left > 0)
    lines.push(
      wrap(
        say(
          language,
          `og ${left} ${left === 1 ? "regel" : "regler"} om datoer, tall og begreper (--explain)`,
          `and ${left} ${left === 1 ? "rule" : "rules"} on dates, numbers and terms (--explain)`,
          `og ${left} ${left === 1 ? "regel" : "reglar"} om datoar, tal og omgrep (--explain)`,
        ),
        "    ",
        "    ",
      ),
    );
  if (answer.missing.length > 0) lines.push(`  ${say(language, "Mangler", "Missing", "Manglar")}:`);
  for (const fact of answer.missing) {
    const kind = fact.kind === "assessment" ? say(language, " (skjønn)", " (assessment)", " (skjønn)") : "";
    lines.push(wrap(`${fact.question}${kind} [${printable(fact.fact)}]`, "    ? ", "      "));
  }
  const gaps = gapsText(answer, language);
  if (gaps !== undefined) lines.push(wrap(gaps, "  ! ", "    "));
  if (answer.usual !== undefined)
    lines.push(
      wrap(
        `${say(language, "Som hovedregel", "As a rule", "Som hovudregel")}: ${valueText(answer.usual, language)}`,
        "  ",
      ),
    );
  for (const line of resultLines(answer, types, language)) lines.push(wrap(line, "  · ", "    "));
  for (const line of [decided(answer, language), appeal(answer, language)])
    if (line !== undefined) lines.push(wrap(line, "  ", "    "));
  if (answer.policies.length > 0) lines.push(wrap(policiesText(answer.policies, language), "  ", "    "));
  if (answer.explanation !== undefined)
    lines.push(
      `  ${say(language, "Begrunnelse", "Explanation", "Grunngiving")}:`,
      explanationText(answer.explanation, language, style, 1),
    );
  return lines.join("\n");
}

/** A fact's value, a choice by its label. */
function factText(path: string, value: Shown, language: Language): string {
  const label = typeof value === "string" ? law.facts.get(catalogueId(path))?.labels?.[value] : undefined;
  return label === undefined ? valueText(value, language) : inLanguage(label, language);
}

function factsText(facts: Explanation["facts"], language: Language): string {
  const known = Object.entries(facts ?? {});
  return known.length === 0
    ? ""
    : ` [${known.map(([id, value]) => `${printable(id)} = ${factText(id, value, language)}`).join("; ")}]`;
}

/** The explanation as an indented tree. */
export function explanationText(tree: Explanation, language: Language, style: Style, depth: number): string {
  const indent = "  ".repeat(Math.min(depth, 12));
  const cite = tree.cite === undefined ? "" : `${style.bold(tree.cite)}: `;
  const value = tree.value === undefined ? "" : ` = ${valueText(tree.value, language)}`;
  const see = tree.see === undefined ? "" : ` (${say(language, "se over", "see above", "sjå over")})`;
  const own = wrap(
    `${cite}${tree.text}${value}${see}${factsText(tree.facts, language)}`,
    `${indent}${marks[tree.status]} `,
    `${indent}  `,
  );
  const note =
    tree.note === undefined || tree.see !== undefined ? [] : [wrap(tree.note, `${indent}  ! `, `${indent}    `)];
  return [own, ...note, ...tree.children.map((child) => explanationText(child, language, style, depth + 1))].join("\n");
}
