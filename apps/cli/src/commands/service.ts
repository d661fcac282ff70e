import { spawn } from "node:child_process";
import { atMost } from "../arguments.ts";
import type { Command } from "../command.ts";
import { BadInput } from "../fault.ts";
import { beside } from "../input/beside.ts";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Runs a program of the service as it runs by itself: same streams, signals and exit code. */
async function runProgram(file: string, args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [beside(`apps/server/src/${file}`), ...args], { stdio: "inherit" });
  const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  try {
    return await new Promise<number>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
    });
  } finally {
    for (const signal of signals) process.off(signal, pass);
  }
}

export const serveCommand: Command = {
  name: "serve",
  takes: "",
  summary: {
    nb: "start tjenesten med nettsidene; innstillinger står i docs/running.md",
    en: "start the service with the web application; settings are in docs/running.md",
    nn: "start tenesta med nettsidene; innstillingar står i docs/running.md",
  },
  options: {},
  async run(given) {
    atMost(given, 0);
    return runProgram("main.ts", []);
  },
};

export const replayCommand: Command = {
  name: "replay",
  takes: "RUN",
  summary: {
    nb: "gi et lagret svar en gang til, under loven det ble gitt etter; 0 likt, 1 ulikt, 2 kan ikke gis",
    en: "give a stored answer again, under the law that it was given by; 0 the same, 1 another, 2 cannot be given",
    nn: "gi eit lagra svar ein gong til, under lova det vart gitt etter; 0 likt, 1 ulikt, 2 kan ikkje gis",
  },
  options: {},
  async run(given) {
    atMost(given, 1);
    const [run] = given.positionals;
    if (run === undefined)
      throw new BadInput({
        code: "missing-argument",
        path: "RUN",
        message: {
          nb: "mangler; gi svarets id",
          en: "is missing; give the answer's id",
          nn: "manglar; gi id-en til svaret",
        },
      });
    return runProgram("replay.ts", [run]);
  },
};
