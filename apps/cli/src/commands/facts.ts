import { law, programOf } from "@soning/law";
import {
  type FactDefinition,
  factsBelow,
  inLanguage,
  type Kind,
  type Language,
  type ListDefinition,
  type Text,
} from "@soning/norms";
import { atMost } from "../arguments.ts";
import type { Command } from "../command.ts";
import { legalStateGiven } from "../input/case.ts";
import { matterGiven } from "../input/matter.ts";
import { say } from "../output.ts";
import { unitWord } from "../text/words.ts";
import { wrap } from "../text/wrap.ts";

function factShown(fact: FactDefinition) {
  const { type } = fact;
  return {
    id: fact.id,
    type: type.kind,
    ...(type.kind === "number" && type.unit !== undefined ? { unit: type.unit } : {}),
    ...(type.kind === "number" && type.decimals > 0 ? { decimals: type.decimals } : {}),
    kind: fact.kind,
    optional: fact.optional,
    question: { nb: fact.question.nb, en: fact.question.en },
    ...(type.kind === "choice" ? { values: type.values, labels: fact.labels } : {}),
    ...(fact.min === undefined ? {} : { min: fact.min }),
    ...(fact.max === undefined ? {} : { max: fact.max }),
    example: fact.example,
    knownBy: fact.knownBy,
    ...(fact.source === undefined ? {} : { source: fact.source }),
    ...(fact.considerations === undefined ? {} : { considerations: fact.considerations, weighedBy: fact.weighedBy }),
    ...(fact.serviceLog === undefined ? {} : { serviceLog: true }),
    ...(listOf(fact.id) === undefined ? {} : { list: listOf(fact.id) }),
  };
}

function listOf(id: string): string | undefined {
  const owner = id.slice(0, id.lastIndexOf("."));
  return law.lists.has(owner) ? owner : undefined;
}

function listShown(list: ListDefinition) {
  return {
    id: list.id,
    type: "list",
    kind: "fact",
    question: { nb: list.question.nb, en: list.question.en },
    knownBy: list.knownBy,
    ...(list.parent === undefined ? {} : { list: list.parent }),
    ...(list.serviceLog === undefined ? {} : { serviceLog: true }),
  };
}

const kinds: Readonly<Record<Exclude<Kind, "number" | "choice">, Text>> = {
  boolean: { nb: "true eller false", en: "true or false" },
  date: { nb: "dato, ÅÅÅÅ-MM-DD", en: "date, YYYY-MM-DD", nn: "dato, ÅÅÅÅ-MM-DD" },
  moment: { nb: "tidspunkt, ÅÅÅÅ-MM-DDTtt:mm", en: "moment, YYYY-MM-DDThh:mm" },
  duration: { nb: "varighet, f.eks. P1Y6M", en: "duration, e.g. P1Y6M", nn: "varigheit, t.d. P1Y6M" },
  provision: {
    nb: 'bestemmelse, f.eks. "strl § 282 (1) a"',
    en: 'provision, e.g. "strl § 282 (1) a"',
    nn: 'føresegn, t.d. "strl § 282 (1) a"',
  },
  periods: { nb: 'tidsrom, [{ "from", "to" }]', en: 'periods, [{ "from", "to" }]' },
  text: { nb: "tekst", en: "text" },
};

/** A choice of more values than this is shown by its first few: countries. */
const MOST_VALUES = 40;
const FEW_VALUES = 6;

/** What a fact takes, in a reader's words. */
function typeText({ type, labels }: FactDefinition, language: Language): string {
  if (type.kind === "number")
    return `${say(language, "tall", "number", "tal")}${type.unit === undefined ? "" : say(language, ` i ${unitWord(type.unit, language)}`, ` of ${unitWord(type.unit, language)}`)}`;
  if (type.kind !== "choice") return inLanguage(kinds[type.kind], language);
  const shown = type.values.length > MOST_VALUES ? type.values.slice(0, FEW_VALUES) : type.values;
  const more =
    shown.length === type.values.length
      ? ""
      : say(language, ` … (${type.values.length} i alt, se --json)`, ` … (${type.values.length} in all, see --json)`);
  return (
    shown
      .map((value) => (labels?.[value] === undefined ? value : `${value} (${inLanguage(labels[value], language)})`))
      .join(" | ") + more
  );
}

export const factsCommand: Command = {
  name: "facts",
  takes: "[--matter M] [--law STATE]",
  summary: {
    nb: "opplysningene loven spør etter",
    en: "the facts that the law asks for",
    nn: "opplysningane lova spør etter",
  },
  options: {
    matter: {
      type: "string",
      multiple: true,
      value: "M",
      nb: "bare det spørsmålet ser på",
      en: "only what the matter looks at",
      nn: "berre det spørsmålet ser på",
    },
    law: { type: "string", value: "STATE", nb: "rettstilstand", en: "legal state" },
  },
  run(given, output) {
    atMost(given, 0);
    const matters = given.texts("matter").map(matterGiven);
    const program = programOf(legalStateGiven(given.text("law") ?? "in-force", "--law"));
    const wanted =
      matters.length === 0 ? undefined : new Set(matters.flatMap((matter) => [...factsBelow(program, matter.asks)]));
    const facts = [...law.facts.values()].filter((fact) => wanted?.has(fact.id) ?? true);
    const owners = new Set(facts.map((fact) => listOf(fact.id)));
    // a list stands where one of its fields does, and above each list inside it
    const holds = (list: ListDefinition): boolean =>
      owners.has(list.id) || [...law.lists.values()].some((inner) => inner.parent === list.id && holds(inner));
    const lists = [...law.lists.values()].filter((list) => wanted === undefined || holds(list));
    if (given.json) {
      output.json({ facts: [...facts.map(factShown), ...lists.map(listShown)] });
      return;
    }
    const { language } = given;
    for (const list of lists) if (list.parent === undefined) listText(list);
    for (const fact of facts) if (listOf(fact.id) === undefined) factText(fact, "");
    return;

    /** A list with its fields below it, and lists inside it below those. */
    function listText(list: ListDefinition, indent = ""): void {
      output.line(`${indent}${output.style.bold(list.id)}  ${say(language, "liste", "list")}`);
      output.line(wrap(inLanguage(list.question, language), `${indent}  `));
      for (const fact of facts) if (listOf(fact.id) === list.id) factText(fact, `${indent}  `);
      for (const inner of lists) if (inner.parent === list.id) listText(inner, `${indent}  `);
    }

    function factText(fact: FactDefinition, indent: string): void {
      const judged = fact.kind === "assessment" ? say(language, "skjønn: ", "assessment: ") : "";
      const none = fact.optional ? say(language, ', eller "none"', ', or "none"') : "";
      output.line(
        wrap(`${output.style.bold(fact.id)}: ${judged}${typeText(fact, language)}${none}`, indent, `${indent}    `),
      );
      output.line(wrap(inLanguage(fact.question, language), `${indent}  `));
    }
  },
};
