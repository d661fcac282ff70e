import { law, programOf } from "@soning/law";
import { type FactDefinition, factsBelow, inLanguage, typeName, type ListDefinition } from "@soning/norms";
import type { Command } from "../command.ts";
import { matterGiven } from "../input/matter.ts";
import { legalStateGiven } from "../input/case.ts";
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

export const factsCommand: Command = {
  name: "facts",
  takes: "[--matter M] [--law STATE]",
  summary: { nb: "opplysningene loven spør etter", en: "the facts that the law asks for" },
  options: {
    matter: { type: "string", multiple: true, value: "M", nb: "bare det spørsmålet ser på", en: "only what the matter looks at" },
    law: { type: "string", value: "STATE", nb: "rettstilstand", en: "legal state" },
  },
  run(given, output) {
    const matters = given.texts("matter").map(matterGiven);
    const program = programOf(legalStateGiven(given.text("law") ?? "in-force", "--law"));
    const wanted = matters.length === 0 ? undefined : new Set(matters.flatMap((matter) => [...factsBelow(program, matter.asks)]));
    const facts = [...law.facts.values()].filter((fact) => wanted?.has(fact.id) ?? true);
    const owners = new Set(facts.map((fact) => listOf(fact.id)));
    const lists = [...law.lists.values()].filter((list) => wanted === undefined || owners.has(list.id));
    if (given.json) {
      output.json({ facts: [...facts.map(factShown), ...lists.map(listShown)] });
      return;
    }
    for (const list of lists) {
      output.line(`${output.style.bold(list.id)}  list`);
      output.line(wrap(inLanguage(list.question, given.language), "  "));
    }
    for (const fact of facts) {
      output.line(`${output.style.bold(fact.id)}  ${fact.kind === "assessment" ? "assessment, " : ""}${typeName(fact.type)}`);
      output.line(wrap(inLanguage(fact.question, given.language), "  "));
    }
  },
};
