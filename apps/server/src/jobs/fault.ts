import { Problem } from "../http/problem.ts";

/** What is kept of a fault: enough to find it, and nothing of the person that the job was about. */
export interface KeptFault {
  readonly kind: string;
  readonly code?: string;
  /** our own words only: a database's message may quote a value */
  readonly message?: string;
  readonly at: readonly string[];
}

export function keptFault(error: unknown): KeptFault {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const code = (error as { code?: unknown }).code;
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(typeof code === "string" ? { code } : {}),
    ...(error instanceof Problem ? { message: error.code } : {}),
    at: at.slice(0, 5).map((line) =>
      line
        .trim()
        .replace(/^at /, "")
        .replaceAll(/file:\/\/\S*\/(?=(src|node_modules)\/)/g, ""),
    ),
  };
}

/** A fault as the queue stores it: its fields, no message of somebody else's. */
export class JobFault extends Error {
  readonly fault: KeptFault;
  constructor(error: unknown) {
    const fault = keptFault(error);
    super(`${fault.kind}${fault.code === undefined ? "" : ` ${fault.code}`}`);
    this.name = "JobFault";
    this.stack = "";
    this.fault = fault;
  }
}
