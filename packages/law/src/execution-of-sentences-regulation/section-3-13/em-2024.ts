import { section } from "@soning/norms";
import { servesOutsidePrison } from "../../execution-of-sentences-act/outside-prison.ts";
import { dailyAllowanceBars } from "../proposal-slots.ts";
import { proposed } from "../proposed.ts";

/** No daily allowance outside prison, as proposed: § 3-13 (8). */
export const section3x13Proposed = section(proposed("3-13"), (s) => {
  s.bar("8", {
    slot: dailyAllowanceBars,
    when: servesOutsidePrison,
    nb: "Den som gjennomfører straff utenfor fengsel etter § 16, § 16 a eller § 16 b, får ikke dagpenger.",
    en: "A person serving outside prison under § 16, § 16 a or § 16 b gets no daily allowance.",
    rows: ["consultation/p-reg-3-13/no-daily-allowance"],
  });
});
