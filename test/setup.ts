import fc from "fast-check";

/**
 * Property tests run from one seed, so that two runs of the same code agree (mutation testing depends on it).
 * `FAST_CHECK_SEED=random` tries new ground, `FAST_CHECK_SEED=<number>` repeats a run that was reported.
 */
const wish = process.env["FAST_CHECK_SEED"];
if (wish !== "random")
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: wish === undefined ? 2026 : Number(wish) });
