import { startupSnapshot } from "node:v8";
import { IN_FORCE, law } from "@soning/law";
import { answerMatter, UsedSettings } from "@soning/norms";
import { runOf } from "./commands/assess.ts";
import { commandNames, loadCommand } from "./commands/index.ts";
import { caseFrom } from "./input/case.ts";
import { run } from "./program.ts";
import { start } from "./start.ts";
import { answerText } from "./text/answer.ts";
import { styleFor } from "./text/style.ts";

/** Any day and any person will do: what stays is the law as expressions, with their types, for the law in force. */
const anybody = { on: "2026-01-01", law: IN_FORCE, facts: { "person.birthDate": "1990-05-10" } };

/** What the startup snapshot holds: every command, the law, and the law's expressions as they were asked once. */
async function warm(): Promise<void> {
  for (const name of commandNames) await loadCommand(name);
  const settings = new UsedSettings();
  const asked = runOf(caseFrom(anybody, "-"), settings);
  for (const matter of law.matters)
    answerText(
      answerMatter(asked, matter, settings, { language: "nb", brief: true }),
      asked,
      "nb",
      styleFor(false, {}),
    );
  const nowhere = {
    out: () => undefined,
    err: () => undefined,
    terminal: false,
    errorTerminal: false,
    environment: {},
  };
  await run(["matters"], nowhere);
}

startupSnapshot.setDeserializeMainFunction(() => {
  void start();
});
void warm();
