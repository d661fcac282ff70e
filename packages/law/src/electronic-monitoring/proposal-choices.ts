import { type Condition, is, policy } from "@soning/norms";

/** The upper limits of the age ladder spare the permanently unfit (policy `em.unfit-cap`; by default they do not). */
export const capsSpareTheUnfit: Condition = is(policy("em.unfit-cap", ["applies", "unlimited"]), "unlimited");
