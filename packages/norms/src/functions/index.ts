import { dates } from "./dates.ts";
import { durations } from "./durations.ts";
import type { NormFunction } from "./function.ts";
import { monthFunctions } from "./months.ts";
import { numbers } from "./numbers.ts";
import { periodFunctions } from "./periods.ts";
import { terms } from "./terms.ts";
import { windowFunctions } from "./windows.ts";

/** The functions that a `call` may name. */
export const functions: ReadonlyMap<string, NormFunction> = new Map(
  Object.entries({
    ...numbers,
    ...dates,
    ...durations,
    ...periodFunctions,
    ...windowFunctions,
    ...monthFunctions,
    ...terms,
  }),
);
