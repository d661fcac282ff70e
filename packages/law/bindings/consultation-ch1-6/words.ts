import type { Hint, HintBinding } from "../binding.ts";

// How a name of the register becomes facts of the catalogue.

/** A hint that is a fact of the catalogue as it stands. */
export const to =
  (...facts: readonly string[]): HintBinding =>
  (value, write) => {
    for (const fact of facts) write.set(fact, value);
  };
export const negated =
  (fact: string): HintBinding =>
  (value, write) =>
    write.set(fact, value !== true);
/** Yes is a day shortly before the one asked for, no is known absence. */
export const dayOf =
  (...facts: readonly string[]): HintBinding =>
  (value, write) => {
    for (const fact of facts) write.set(fact, value === true ? write.shift(write.on, { days: -10 }) : "none");
  };
export const chosen =
  (values: Readonly<Record<string, string>>, ...facts: readonly string[]): HintBinding =>
  (value, write) => {
    for (const fact of facts) write.set(fact, values[String(value)]);
  };
/** Read with another hint of the case, which does the writing. */
export const withOthers: HintBinding = () => {};
export const num = (value: Hint | undefined): number => (typeof value === "number" ? value : 0);
