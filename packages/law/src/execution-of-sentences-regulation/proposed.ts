import { proposedCite } from "../electronic-monitoring/proposed-cite.ts";
import { executionRegulation } from "../instruments.ts";

/** What every section of the regulation proposed in 2024 has in common. Source of all: consultation paper ch. 10.2. */
export const proposed = (number: string) =>
  ({
    instrument: executionRegulation,
    number,
    key: `reg/${number.replace(" ", "")}`,
    overlay: "em-2024",
    cite: proposedCite(number, "fsk."),
  }) as const;
