import { all, deadlineStanding, gt, not, parameter, section, when } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { body } from "../../decisions/slots.ts";
import { deferralDuty, deferralGrantLevel } from "../../execution-of-sentences-act/section-35/slots.ts";
import { deferral } from "../../facts/deferral.ts";
import { summonsRegulation } from "../../instruments.ts";

export const localDeferral = parameter.duration(
  "deferral.local",
  { nb: "lengste utsettelse som lokalt nivå innvilger", en: "longest deferral granted by the local level" },
  [{ from: "2010-04-01", value: "P6M", cite: "fik. § 5" }],
);
export const deferralLevelParameters = [localDeferral];

/** Who decides on deferral. Source: fik. § 5. */
export const summons5 = section(
  {
    instrument: summonsRegulation,
    number: "5",
    key: "summons-reg/5",
    from: "2010-04-01",
    cite: citeIn(summonsRegulation, "5"),
  },
  (s) => {
    s.competence("2/level", {
      slot: deferralGrantLevel,
      value: when(
        all(not(deferralDuty), gt(deferral.requestedTo, deadlineStanding(deferral.requestedFrom, localDeferral))),
        body("region"),
        body("local-level"),
      ),
      nb: "Lokalt nivå innvilger utsettelse; over seks måneder av andre vektige grunner innvilger regionen.",
      en: "The local level grants deferral; above six months for other weighty reasons the region does.",
    });
  },
);
