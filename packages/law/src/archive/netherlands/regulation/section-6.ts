import { all, any, gte, isNone, lte, section, selfOf, some } from "@soning/norms";
import { netherlands, offences, stays } from "../../../facts/index.ts";
import { regulationSection } from "../drafting.ts";
import { arrivedOn, backOn, come, earlierStay } from "../terms.ts";

const offence = selfOf(offences);

/** Which law governs an offence; asked of each offence. Source: the regulation § 6 first sentence. */
export const section6offences = section({ ...regulationSection("6"), record: offences }, (s) => {
  s.consequence("1/dutch-law", {
    when: any(
      all(gte(offence.committedFrom, arrivedOn), any(isNone(backOn), lte(offence.committedFrom, backOn))),
      some(stays, (stay) =>
        all(earlierStay(stay), gte(offence.committedFrom, stay.from), lte(offence.committedFrom, stay.to)),
      ),
    ),
    nb: "Lovbrudd begått under gjennomføringen i Nederland behandles etter nederlandsk lov.",
    en: "Offences committed while serving in the Netherlands are dealt with under Dutch law.",
    rows: ["netherlands/reg-6/dutch-law-for-offences"],
  });
});

/** What the person must be told. Source: the regulation § 6 second sentence. */
export const section6information = section(regulationSection("6"), (s) => {
  s.step("1/inform", {
    when: come(netherlands.transferDecidedOn),
    nb: "Domfelte skal informeres om forskjellene mellom norsk og nederlandsk straffelov.",
    en: "The person must be told about the differences between Norwegian and Dutch criminal law.",
    rows: ["netherlands/reg-6/inform-of-differences"],
  });
});
