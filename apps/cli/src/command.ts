import type { Text } from "@soning/norms";
import type { Given, Option } from "./arguments.ts";
import type { Output } from "./output.ts";

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** after the name, in the usage line */
  readonly takes: string;
  readonly summary: Text;
  readonly options: Readonly<Record<string, Option>>;
  /** Gives the exit code where it is not 0. */
  run(given: Given, output: Output): void | Promise<void> | Promise<number>;
}
