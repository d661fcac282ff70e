import { type BuildStep, jsonModule } from "./step.ts";

const folder = "packages/law/src";

/** The law, its clock's dates and its procedures as JSON: the bundle reads them instead of building them at each start. */
export const lawStep: BuildStep = {
  name: "law",
  replace: async () => {
    const { lawData } = await import("@soning/norms");
    const { law } = await import("../../packages/law/src/law.ts");
    const { clockDates } = await import("../../packages/law/src/sentence-clock/clock-dates.ts");
    const { procedures } = await import("../../packages/law/src/procedures/index.ts");
    const steps = procedures.map((step) => ({
      ...step,
      norm: typeof step.norm === "string" ? step.norm : step.norm.key,
    }));
    return new Map([
      [
        `${folder}/law.ts`,
        `import { indexLaw } from "@soning/norms";\n${jsonModule("data", lawData(law)).replace("export const", "const")}export const law = indexLaw(data);\n`,
      ],
      [`${folder}/sentence-clock/clock-dates.ts`, jsonModule("clockDates", clockDates)],
      [`${folder}/procedures/index.ts`, jsonModule("procedures", steps)],
    ]);
  },
};
