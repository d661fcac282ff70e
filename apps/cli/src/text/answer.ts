import type { Answer, Explanation, Language, Shown, Status } from "@soning/norms";
import { say } from "../output.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

const marks: Readonly<Record<Status, string>> = { met: "✓", "not-met": "✗", undetermined: "?", conflict: "!", value: "=", lifted: "○", "does-not-apply": "–" };

/** The few words for how something came out, the same everywhere. */
export function statusWord(status: Status, language: Language): string {
  const words: Readonly<Record<Status, readonly [string, string, string]>> = {
    met: ["oppfylt", "met", "oppfylt"],
    "not-met": ["ikke oppfylt", "not met", "ikkje oppfylt"],
    undetermined: ["mangler opplysning", "undetermined", "manglar opplysning"],
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

/** A value as a person reads it. */
export function valueText(value: Shown | undefined, language: Language): string {
  if (value === null || value === undefined) return say(language, "ukjent", "unknown", "ukjent");
  if (value === true) return say(language, "ja", "yes");
  if (value === false) return say(language, "nei", "no");
  if (value === "none") return say(language, "ingen", "none");
  if (value === "conflict") return say(language, "motstrid", "conflict");
  if (Array.isArray(value)) return value.map((span: { from: string; to: string | null }) => `${span.from}–${span.to ?? ""}`).join(", ");
  if (typeof value === "object") {
    const { earliest, latest, least, most } = value as { earliest?: string; latest?: string; least?: number; most?: number };
    const from = earliest ?? least;
    const to = latest ?? most;
    if (from === undefined) return say(language, `høyst ${to}`, `at most ${to}`);
    if (to === undefined) return say(language, `minst ${from}`, `at least ${from}`);
    return `${from}–${to}`;
  }
  return String(value);
}

function decided(answer: Answer, language: Language): string | undefined {
  const known = Object.entries(answer.decidedBy ?? {}).filter(([, body]) => body !== null);
  if (known.length === 0) return undefined;
  return `${say(language, "Avgjøres av", "Decided by", "Avgjerast av")}: ${known.map(([act, body]) => `${act} → ${valueText(body, language)}`).join(", ")}`;
}

function appeal(answer: Answer, language: Language): string | undefined {
  if (answer.appeal === undefined) return undefined;
  const { body, deadline } = answer.appeal;
  return `${say(language, "Klage til", "Complaint to")}: ${valueText(body, language)}, ${say(language, "frist", "deadline")} ${valueText(deadline, language)}`;
}

/** One answer, wrapped to 80 columns. */
export function answerText(answer: Answer, language: Language, style: Style): string {
  const lines: string[] = [];
  const value = answer.value === undefined ? "" : `: ${valueText(answer.value, language)}`;
  lines.push(`${style.bold(answer.matter)}  ${statusShown(answer.outcome, language, style)}${value}`);
  lines.push(wrap(answer.question, "  "));
  for (const norm of answer.norms) lines.push(wrap(`${style.bold(norm.cite)}: ${norm.text}`, `  ${marks[norm.status]} `, "    "));
  if (answer.missing.length > 0) lines.push(`  ${say(language, "Mangler", "Missing", "Manglar")}:`);
  for (const fact of answer.missing) {
    const kind = fact.kind === "assessment" ? say(language, " (skjønn)", " (assessment)") : "";
    lines.push(wrap(`${fact.question}${kind} [${fact.fact}]`, "    ? ", "      "));
  }
  for (const gap of answer.gaps) lines.push(wrap(`${say(language, "Hull i regelverket", "Gap in the law", "Hol i regelverket")}: ${gap.why}`, "  ! ", "    "));
  if (answer.usual !== undefined) lines.push(wrap(`${say(language, "Som hovedregel", "As a rule", "Som hovudregel")}: ${valueText(answer.usual, language)}`, "  "));
  for (const [name, result] of Object.entries(answer.results)) if (result !== null) lines.push(wrap(`${name}: ${valueText(result, language)}`, "  ", "    "));
  for (const line of [decided(answer, language), appeal(answer, language)]) if (line !== undefined) lines.push(wrap(line, "  ", "    "));
  if (answer.policies.length > 0) lines.push(wrap(`${say(language, "Konvensjoner", "Policies", "Konvensjonar")}: ${answer.policies.join(", ")}`, "  ", "    "));
  if (answer.explanation !== undefined) lines.push(explanationText(answer.explanation, language, style, 1));
  return lines.join("\n");
}

function factsText(facts: Explanation["facts"], language: Language): string {
  const known = Object.entries(facts ?? {});
  return known.length === 0 ? "" : ` [${known.map(([id, value]) => `${id} = ${valueText(value, language)}`).join("; ")}]`;
}

/** The explanation as an indented tree. */
export function explanationText(tree: Explanation, language: Language, style: Style, depth: number): string {
  const indent = "  ".repeat(Math.min(depth, 12));
  const cite = tree.cite === undefined ? "" : `${style.bold(tree.cite)}: `;
  const value = tree.value === undefined ? "" : ` = ${valueText(tree.value, language)}`;
  const see = tree.see === undefined ? "" : ` (${say(language, "se over", "see above", "sjå over")})`;
  const own = wrap(`${cite}${tree.text}${value}${see}${factsText(tree.facts, language)}`, `${indent}${marks[tree.status]} `, `${indent}  `);
  return [own, ...tree.children.map((child) => explanationText(child, language, style, depth + 1))].join("\n");
}
