import { all, is, isNone, least, lte, not, on, policy, section, when, whenNone } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { remandPeriods } from "../../facts/sanctions.ts";
import { serving } from "../../facts/serving.ts";
import { summonsRegulation } from "../../instruments.ts";
import { firstDay, servingBegun } from "../../sentence-clock/slots.ts";

/** Summons to serve at a set time and place. Source: fik. § 2; the day of intake, policy `em.not-begun`. */
export const summons2 = section(
  {
    instrument: summonsRegulation,
    number: "2",
    key: "summons-reg/2",
    from: "2002-03-01",
    cite: citeIn(summonsRegulation, "2"),
  },
  (s) => {
    s.date("2/first-day", {
      slot: firstDay,
      value: whenNone(serving.startedOn, serving.plannedStart),
      nb: "Gjennomføringen begynner den dagen personen er satt inn, ellers dagen vedkommende er innkalt til.",
      en: "Serving begins on the day of intake, else on the day the person is summoned for.",
    });
    s.definition("2/begun", {
      slot: servingBegun,
      value: when(
        is(policy("em.not-begun", ["at-intake", "at-remand"]), "at-remand"),
        lte(
          least(remandPeriods, (one) => one.from),
          on,
        ),
        all(not(isNone(serving.startedOn)), lte(serving.startedOn, on)),
      ),
      nb: "Gjennomføringen er begynt når personen er satt inn på ordren; varetekt er ikke gjennomføring.",
      en: "Serving has begun at intake on the order; remand is not serving.",
    });
  },
);
