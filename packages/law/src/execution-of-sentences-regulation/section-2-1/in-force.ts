import { all, any, type Condition, exists, is, lte, not, on, section, some, when } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { body, grantLevel, leaveGrantLevel, lowerSecurityGrantLevel, refuseLevel } from "../../decisions/slots.ts";
import { localRefusal } from "../../execution-of-sentences-act/competence-slots.ts";
import { inPreventiveDetention, overTenYears } from "../../execution-of-sentences-act/section-6/levels.ts";
import { decisions } from "../../facts/application.ts";
import { leaves } from "../../facts/leave.ts";
import { transfers } from "../../facts/serving.ts";
import { executionRegulation } from "../../instruments.ts";

const circle: Condition = any(overTenYears, inPreventiveDetention);
const longPrisonOnly: Condition = all(overTenYears, not(inPreventiveDetention));
/** Ordinary leave was granted before and went without failure, as far as the log of leaves tells. */
const leaveWentWell: Condition = all(
  some(decisions, (one) => all(is(one.about, "leave"), is(one.outcome, "grant"))),
  some(leaves, (one) => all(is(one.kind, "ordinary"), lte(one.to, on))),
);
const movedToLowerSecurity: Condition = some(transfers, (one) =>
  all(is(one.to, "lower-security"), exists(one.carriedOutOn), lte(one.carriedOutOn, on)),
);

/** What the local level may decide although the region else decides. Source: fsk. § 2-1. */
export const section2x1 = section(
  {
    instrument: executionRegulation,
    number: "2-1",
    key: "reg/2-1",
    from: "2020-07-24",
    cite: citeIn(executionRegulation, "2-1"),
  },
  (s) => {
    s.ground("1/refusal", {
      slot: localRefusal,
      when: circle,
      nb: "Lokalt nivå kan avslå søknader fra den som er dømt til mer enn ti år eller til forvaring.",
      en: "The local level may refuse applications from a person sentenced to more than ten years or to preventive detention.",
    });
    s.exception("1/lifts-region", {
      when: localRefusal,
      lifts: ["act/6/2/p2/region-refuses"],
      nb: "Da trenger ikke regionen å treffe avslaget.",
      en: "Then the refusal need not be the region's.",
    });
    s.competence("1/local-refuses", {
      slot: refuseLevel,
      when: localRefusal,
      value: body("local-level"),
      nb: "Lokalt nivå avslår.",
      en: "The local level refuses.",
    });
    s.competence("2/leave", {
      slot: leaveGrantLevel,
      value: when(all(longPrisonOnly, any(leaveWentWell, movedToLowerSecurity)), body("local-level"), grantLevel),
      nb: "Ved lange straffer kan lokalt nivå gi permisjon når ordinær permisjon er gitt før uten svikt, eller etter overføring til lavere sikkerhet.",
      en: "In long sentences the local level may give leave once ordinary leave has been given without failure, or after a move to lower security.",
    });
    s.competence("3/after-lower-security", {
      slot: lowerSecurityGrantLevel,
      value: when(all(longPrisonOnly, movedToLowerSecurity), body("local-level"), grantLevel),
      nb: "Etter overføring til lavere sikkerhet kan lokalt nivå også innvilge frigang, avbrudd, institusjon og sykehus.",
      en: "After a move to lower security the local level may also grant day release, interruption, institution and hospital.",
    });
  },
);
