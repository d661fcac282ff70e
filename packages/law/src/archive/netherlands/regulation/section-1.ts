import { all, gte, is, on, section } from "@soning/norms";
import { netherlands } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { agreementDay } from "../parameters.ts";

/** What the regulation covers. Source: the regulation § 1. */
export const section1 = section(regulationSection("1"), (s) => {
  s.definition("scope", {
    value: all(is(netherlands.receivingState, "NLD"), gte(on, agreementDay)),
    nb: "Forskriften gjelder straff som etter § 1 a skal gjennomføres i Nederland etter avtalen av 2. mars 2015.",
    en: "The regulation covers sentences that under § 1 a are to be served in the Netherlands by the agreement of 2 March 2015.",
    rows: ["netherlands/reg-1/scope"],
  });
});
