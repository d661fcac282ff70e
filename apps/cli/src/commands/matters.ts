import { law } from "@soning/law";
import { inLanguage } from "@soning/norms";
import { atMost } from "../arguments.ts";
import type { Command } from "../command.ts";
import { table } from "../text/wrap.ts";

export const mattersCommand: Command = {
  name: "matters",
  takes: "",
  summary: {
    nb: "spørsmålene som kan besvares",
    en: "the questions that can be answered",
    nn: "spørsmåla det kan svarast på",
  },
  options: {},
  run(given, output) {
    atMost(given, 0);
    if (given.json) {
      output.json({
        matters: law.matters.map(({ id, question, nature, results }) => ({
          id,
          question: { nb: question.nb, en: question.en },
          nature,
          results: Object.fromEntries(
            Object.entries(results).map(([name, result]) => [name, { nb: result.text.nb, en: result.text.en }]),
          ),
        })),
      });
      return;
    }
    output.line(
      table(law.matters.map(({ id, question }) => [output.style.bold(id), inLanguage(question, given.language)])),
    );
  },
};
