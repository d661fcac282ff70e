import type { LawData } from "@soning/norms";
import { type BuildStep, inAscii, jsonModule } from "./step.ts";

const folder = "packages/law/src";

/**
 * The law read from two files beside the program: Node would read, check and compile it as source otherwise. A program that is
 * kept (`scripts/build-snapshot.ts`) has its place from how it is started, and reads the second file anew.
 */
const lawFromFiles = `import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { startupSnapshot } from "node:v8";
import { indexLaw, lateLaw } from "@soning/norms";
const read = (name) => readFileSync(join(import.meta.dirname ?? dirname(process.argv[1]), name));
let norms;
const textAt = (from, to) => (norms ??= read("law-norms.json")).latin1Slice(from, to);
if (startupSnapshot.isBuildingSnapshot()) startupSnapshot.addSerializeCallback(() => (norms = undefined));
export const law = indexLaw(lateLaw(read("law.json").latin1Slice(), textAt));
`;

/** The law, its clock's dates and its procedures as plain data, by the path of the module that makes them. */
async function prepared(): Promise<{ law: LawData; clockDates: unknown; procedures: unknown }> {
  const { lawData } = await import("@soning/norms");
  const { law } = await import("../../packages/law/src/law.ts");
  const { clockDates } = await import("../../packages/law/src/sentence-clock/clock-dates.ts");
  const { procedures } = await import("../../packages/law/src/procedures/index.ts");
  const steps = procedures.map((step) => ({
    ...step,
    norm: typeof step.norm === "string" ? step.norm : step.norm.key,
  }));
  return { law: lawData(law), clockDates, procedures: steps };
}

/** For a browser: the law as JSON inside the modules, instead of building it at each start. */
export async function lawInModules(): Promise<ReadonlyMap<string, string>> {
  const { law, clockDates, procedures } = await prepared();
  return new Map([
    [
      `${folder}/law.ts`,
      `import { indexLaw } from "@soning/norms";\n${jsonModule("data", law).replace("export const", "const")}export const law = indexLaw(data);\n`,
    ],
    [`${folder}/sentence-clock/clock-dates.ts`, jsonModule("clockDates", clockDates)],
    [`${folder}/procedures/index.ts`, jsonModule("procedures", procedures)],
  ]);
}

/** For the command line: the law as files beside the program. */
export const lawStep: BuildStep = {
  name: "law",
  replace: async () => {
    const { clockDates, procedures } = await prepared();
    return new Map([
      [`${folder}/law.ts`, lawFromFiles],
      [`${folder}/sentence-clock/clock-dates.ts`, jsonModule("clockDates", clockDates)],
      [`${folder}/procedures/index.ts`, jsonModule("procedures", procedures)],
    ]);
  },
  beside: async () => {
    const { lawTexts } = await import("@soning/norms");
    const { first, late } = lawTexts((await prepared()).law, inAscii);
    return new Map([
      ["law.json", first],
      ["law-norms.json", late],
    ]);
  },
};
