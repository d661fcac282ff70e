import { z } from "zod";

/** A whole number of the environment, from `least` to `most`; the fault says which are allowed. */
export function wholeNumber(least: number, most?: number) {
  const error = `must be a whole number of ${most === undefined ? `at least ${least}` : `${least} to ${most}`}`;
  return z.coerce
    .number({ error })
    .int({ error })
    .min(least, { error })
    .max(most ?? Number.MAX_SAFE_INTEGER, { error });
}
