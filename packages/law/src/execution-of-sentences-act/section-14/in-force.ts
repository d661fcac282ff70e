import { all, any, section, some, yes } from "@soning/norms";
import { returnGrounds, returnPower, returnScope } from "../../electronic-monitoring/breach-slots.ts";
import { breaches, conduct } from "../../facts/conduct.ts";
import { executionAct } from "../../instruments.ts";
import { servesOutsidePrison } from "../outside-prison.ts";

/** Return to prison from serving outside it (§ 14, seventh paragraph, with § 16, fifth). */
export const section14 = section({ instrument: executionAct, number: "14", key: "act/14", from: "2020-07-01" }, (s) => {
  s.power("7", {
    slot: returnPower,
    cite: "strgjfl. § 14 (7), § 16 (5) 3. pkt.",
    when: all(returnScope, returnGrounds),
    nb: "Domfelte kan tilbakeføres til fengsel ved brudd, eller når det er sannsynlig at vedkommende har begått eller vil begå lovbrudd eller unndra seg.",
    en: "The person may be returned to prison on a breach, or if it is probable that an offence was or will be committed or serving evaded.",
    rows: ["consultation/c6-8-9/return-to-prison"],
  });
  s.ground("7/forms", {
    slot: returnScope,
    cite: "strgjfl. § 14 (7)",
    when: servesOutsidePrison,
    nb: "Regelen gjelder gjennomføring utenfor fengsel etter §§ 16 og 16 a.",
    en: "The rule covers serving outside prison under §§ 16 and 16 a.",
  });
  s.ground("7/offence-committed", {
    slot: returnGrounds,
    cite: "strgjfl. § 14 (7)",
    when: conduct.newOffenceLikelyCommitted,
    nb: "Det er sannsynlig at domfelte har begått en straffbar handling.",
    en: "It is probable that the person has committed an offence.",
  });
  s.ground("7/offence-ahead", {
    slot: returnGrounds,
    cite: "strgjfl. § 14 (7)",
    when: conduct.newOffenceLikelyAhead,
    nb: "Det er sannsynlig at domfelte vil begå en straffbar handling.",
    en: "It is probable that the person will commit an offence.",
  });
  s.ground("7/evasion", {
    slot: returnGrounds,
    cite: "strgjfl. § 14 (7)",
    when: conduct.evasionLikely,
    nb: "Det er sannsynlig at domfelte vil unndra seg gjennomføringen.",
    en: "It is probable that the person will evade serving.",
  });
  s.ground("7/breach", {
    slot: returnGrounds,
    cite: "strgjfl. § 14 (7), § 16 (5) 3. pkt.",
    when: any(
      some(breaches, () => yes),
      conduct.breachLikely,
    ),
    nb: "Forutsetninger eller vilkår er brutt, eller det er sannsynlig at de vil bli det.",
    en: "Preconditions or conditions are broken, or it is probable that they will be.",
  });
});
