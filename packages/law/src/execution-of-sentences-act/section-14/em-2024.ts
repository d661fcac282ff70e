import { all, any, applies, is, not, section, some, yes } from "@soning/norms";
import { returnGrounds, returnPower, returnScope } from "../../electronic-monitoring/breach-slots.ts";
import { ownConsent, residentsConsent } from "../../electronic-monitoring/proposed-home.ts";
import { breaches, conduct } from "../../facts/conduct.ts";
import { serving, stays } from "../../facts/serving.ts";
import { executionAct } from "../../instruments.ts";
import { citeOf } from "../cite.ts";
import { hasFixedHome, isOccupied, servesOutsidePrison } from "../outside-prison.ts";
import { firstPlacement, likelihood } from "./slots.ts";

/** Return to prison, as proposed. Source: consultation paper ch. 10.1, § 14 (7), with 6.8.9. */
export const section14Proposed = section(
  {
    instrument: executionAct,
    number: "14",
    key: "act/14",
    overlay: "em-2024",
    cite: citeOf("14"),
    replaces: ["act/14/7/*", "act/14/7"],
  },
  (s) => {
    s.power("7", {
      slot: returnPower,
      when: all(returnScope, returnGrounds),
      nb: "Den domfelte kan føres tilbake til fengsel når et av grunnlagene foreligger; det følger aldri av seg selv.",
      en: "The person may be returned to prison when one of the grounds is present; it never follows by itself.",
      note: {
        nb: "Avgjørelsen treffes administrativt og virker straks (6.2.3).",
        en: "The decision is administrative and takes effect at once (6.2.3).",
      },
      rows: ["consultation/p-14/recall-power"],
    });
    s.ground("7/forms", {
      slot: returnScope,
      when: servesOutsidePrison,
      nb: "Reglene gjelder gjennomføring etter § 16, § 16 a og § 16 b.",
      en: "The rules cover serving under §§ 16, 16 a and 16 b.",
      rows: ["consultation/p-14/scope-three-forms"],
    });
    s.consideration("7/probable", {
      slot: likelihood,
      value: any(
        conduct.newOffenceLikelyCommitted,
        conduct.newOffenceLikelyAhead,
        conduct.evasionLikely,
        conduct.breachLikely,
      ),
      nb: "Lovbrudd, unndragelse og brudd må være sannsynlig; bortfall av en forutsetning er et faktum.",
      en: "Offence, evasion and breach must be probable; the lapse of a requirement is a fact.",
      note: {
        nb: "Språklig kunne «sannsynlig» også gjelde bortfall.",
        en: 'Grammatically "probable" could also govern the lapse.',
      },
      rows: ["consultation/p-14/standard-probable"],
    });
    s.ground("7/offence-committed", {
      slot: returnGrounds,
      when: all(returnScope, conduct.newOffenceLikelyCommitted),
      nb: "Det er sannsynlig at den domfelte har begått en ny straffbar handling.",
      en: "It is probable that the person has committed a new criminal act.",
      rows: ["consultation/p-14/ground-offence-committed"],
    });
    s.ground("7/offence-ahead", {
      slot: returnGrounds,
      when: all(returnScope, conduct.newOffenceLikelyAhead),
      nb: "Det er sannsynlig at den domfelte vil begå en ny straffbar handling.",
      en: "It is probable that the person will commit a new criminal act.",
      rows: ["consultation/p-14/ground-offence-future"],
    });
    s.ground("7/evasion", {
      slot: returnGrounds,
      when: all(returnScope, conduct.evasionLikely),
      nb: "Det er sannsynlig at den domfelte vil unndra seg gjennomføringen.",
      en: "It is probable that the person will evade serving.",
      rows: ["consultation/p-14/ground-evasion"],
    });
    s.ground("7/breach", {
      slot: returnGrounds,
      when: all(
        returnScope,
        any(
          some(breaches, () => yes),
          conduct.breachLikely,
        ),
      ),
      nb: "Det er sannsynlig at den domfelte bryter forutsetninger eller vilkår; brudd på ett av dem er nok.",
      en: "It is probable that the person breaks requirements or conditions; breach of one of them is enough.",
      rows: ["consultation/p-14/ground-breach"],
    });
    s.ground("7/lapse", {
      slot: returnGrounds,
      when: all(
        returnScope,
        any(
          not(ownConsent),
          not(residentsConsent),
          not(hasFixedHome),
          all(not(isOccupied), not(applies("reg/7-4/2/waiver"))),
          conduct.otherRequirementLapsed,
        ),
      ),
      nb: "En forutsetning eller et vilkår er falt bort, for eksempel samtykke, bolig eller sysselsetting.",
      en: "A requirement or a condition has lapsed, for instance a consent, the home or the occupation.",
      note: {
        nb: "Ett sted sier drøftelsen at den domfelte da i utgangspunktet må føres tilbake; teksten og et annet sted sier «kan». Teksten følges.",
        en: 'In one place the discussion says that the person must then as a rule be moved to prison; the text and another place say "may". The text is followed.',
      },
      fault: "consultation/fault/consent-withdrawn-must-or-may",
      rows: ["consultation/p-14/ground-lapse"],
    });
    s.consequence("7/first-placement", {
      slot: firstPlacement,
      when: all(
        returnPower,
        is(serving.form, "em-whole-sentence"),
        not(some(stays, (stay) => is(stay.level, "particularly-high", "high", "lower", "transitional-housing"))),
      ),
      nb: "Reglene gjelder også den som så langt har gjennomført hele straffen utenfor fengsel, og som nå settes inn for første gang.",
      en: "The rules also cover a person who has served all of the sentence outside prison so far and is now placed in prison for the first time.",
      note: {
        nb: "Ordet «tilbakeføres» passer dårlig på den som ikke har vært i fengsel.",
        en: "The word for return fits badly for someone who has not been in prison.",
      },
      fault: "consultation/fault/return-of-those-never-in-prison",
      rows: ["consultation/p-14/whole-sentence-also-brought-to-prison"],
    });
  },
);
