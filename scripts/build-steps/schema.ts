import type { BuildStep } from "./step.ts";

/** The JSON Schema of norms stands beside the program, for those who write or read norms elsewhere. */
export const schemaStep: BuildStep = {
  name: "schema",
  replace: async () => new Map(),
  beside: async () => {
    const { normSchema } = await import("@soning/norms");
    return new Map([["norms.schema.json", `${JSON.stringify(normSchema, null, 2)}\n`]]);
  },
};
