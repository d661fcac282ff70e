import { startupSnapshot } from "node:v8";
import { run } from "./program.ts";
import { start } from "./start.ts";

/** Nobody reads what the program says while it is warmed. */
const unheard = {
  out: () => undefined,
  err: () => undefined,
  terminal: false,
  errorTerminal: false,
  environment: {},
};

/**
 * The program as it stands once it has answered the questions in `SONING_WARM`, a JSON list of command lines: their code is
 * compiled and the law read when `npm run build` keeps it. Throws where a question is not answered.
 */
async function warm(): Promise<void> {
  const questions = JSON.parse(process.env["SONING_WARM"] ?? "[]") as readonly (readonly string[])[];
  for (const question of questions) {
    const code = await run(question, unheard);
    if (code !== 0) throw new Error(`${question.join(" ")} ended with ${code}`);
  }
}

startupSnapshot.setDeserializeMainFunction(() => void start());
warm().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
