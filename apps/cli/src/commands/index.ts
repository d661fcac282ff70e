import type { Command } from "../command.ts";

/** Every command by name, in the order of the help. Each loads with what it needs only when it is asked for. */
const loaders: Readonly<Record<string, () => Promise<Command>>> = {
  matters: async () => (await import("./matters.ts")).mattersCommand,
  facts: async () => (await import("./facts.ts")).factsCommand,
  assess: async () => (await import("./assess.ts")).assessCommand,
  import: async () => (await import("./import.ts")).importCommand,
  clock: async () => (await import("./clock.ts")).clockCommand,
  when: async () => (await import("./when.ts")).whenCommand,
  "why-not": async () => (await import("./why-not.ts")).whyNotCommand,
  compare: async () => (await import("./compare.ts")).compareCommand,
  caseload: async () => (await import("./caseload.ts")).caseloadCommand,
  steps: async () => (await import("./steps.ts")).stepsCommand,
  coverage: async () => (await import("./coverage.ts")).coverageCommand,
  law: async () => (await import("./law.ts")).lawCommand,
  serve: async () => (await import("./service.ts")).serveCommand,
  replay: async () => (await import("./service.ts")).replayCommand,
};

export const commandNames: readonly string[] = Object.keys(loaders);

/** A command by name; `undefined` for an unknown one. */
export async function loadCommand(name: string): Promise<Command | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined;
}

/** All of them, for the help. */
export async function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}
