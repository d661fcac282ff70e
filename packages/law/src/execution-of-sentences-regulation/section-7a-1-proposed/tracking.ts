import {
  all,
  any,
  type Condition,
  dayOf,
  exists,
  gt,
  gte,
  is,
  isNone,
  lte,
  not,
  on,
  section,
  some,
  yes,
} from "@soning/norms";
import { activeTracking, trackingConditions } from "../../electronic-monitoring/control-slots.ts";
import { breaches, conduct } from "../../facts/conduct.ts";
import { measures, monitoring } from "../../facts/monitoring.ts";
import { section7a1Options, trackingDecided } from "./options.ts";
import { continuousTracking, continuousTrackingBars, trackingBreach } from "./slots.ts";

const opening = ["residence", "place-of-stay", "work", "training", "no-contact"] as const;
const activating = ["residence", "place-of-stay", "no-contact"] as const;

/** A breach of a kind that switches tracking on has happened since the tracking was decided. */
const activatingBreach: Condition = some(measures, (measure) =>
  all(
    is(measure.technology, "tracking"),
    lte(measure.decidedOn, on),
    any(isNone(measure.endedOn), gt(measure.endedOn, on)),
    some(breaches, (breach) => all(is(breach.about, ...activating), gte(breach.on, measure.decidedOn))),
  ),
);

/** Tracking, as proposed. Source: consultation paper ch. 10.2, § 7A-1 (3), with 7.3.3. */
export const section7a1Tracking = section(section7a1Options, (s) => {
  s.condition("3/first/area", {
    slot: trackingConditions,
    holds: not(monitoring.areaLocalisationSuffices),
    nb: "Sporing kan bare besluttes når områdelokalisering ikke er tilstrekkelig.",
    en: "Tracking is open only where area localisation does not suffice.",
    rows: ["consultation/p-reg-7a-1/tracking-area-insufficient"],
  });
  s.condition("3/first/breach", {
    slot: trackingConditions,
    holds: any(
      some(breaches, () => yes),
      conduct.breachAssumed,
    ),
    nb: "Den domfelte må i tillegg ha brutt, eller antas å ha brutt, forutsetninger eller vilkår.",
    en: "In addition the person must have broken, or be assumed to have broken, requirements or conditions.",
    note: {
      nb: "Etter ordene må bruddet komme før beslutningen, mens neste punktum gjelder sporing som starter ved brudd; en stående ordning før noe brudd er dermed utelukket.",
      en: "By the words the breach comes before the decision, while the next sentence is about tracking that starts at a breach; a standing arrangement before any breach is thus shut out.",
    },
    fault: "consultation/fault/tracking-decided-only-after-breach",
    rows: ["consultation/p-reg-7a-1/tracking-breach-or-assumed"],
  });
  s.condition("3/first/kinds", {
    slot: trackingConditions,
    holds: trackingBreach,
    nb: "Bruddet må gjelde bosted, oppholdssted, arbeid eller opplæring, eller det å unngå kontakt med bestemte personer.",
    en: "The breach must concern residence, whereabouts, work or training, or avoiding contact with certain persons.",
  });
  s.ground("3/first/kind", {
    slot: trackingBreach,
    when: any(
      some(breaches, (breach) => is(breach.about, ...opening)),
      all(conduct.breachAssumed, is(conduct.assumedBreachAbout, ...opening)),
    ),
    nb: "Brudd på regler om bosted, oppholdssted, arbeid, opplæring eller kontakt åpner for sporing.",
    en: "A breach of rules on residence, whereabouts, work, training or contact opens for tracking.",
    rows: ["consultation/p-reg-7a-1/tracking-breach-kinds"],
  });
  s.consequence("3/second/breach", {
    slot: activeTracking,
    when: activatingBreach,
    nb: "Besluttet sporing aktiveres ved brudd på regler om bosted, oppholdssted eller kontakt (situasjonsbestemt sporing).",
    en: "Decided tracking is switched on at a breach of rules on residence, whereabouts or contact (situation-based tracking).",
    rows: ["consultation/p-reg-7a-1/tracking-activation"],
  });
  s.consequence("3/second/alarm", {
    slot: activeTracking,
    when: all(trackingDecided, exists(monitoring.alarmAt), lte(dayOf(monitoring.alarmAt), on)),
    nb: "Besluttet sporing aktiveres også når alarmen utløses på annen måte.",
    en: "Decided tracking is also switched on when the alarm is set off in another way.",
    rows: ["consultation/p-reg-7a-1/tracking-activation-alarm"],
  });
  s.definition("3/third", {
    slot: continuousTracking,
    value: activeTracking,
    nb: "Når sporingen er aktivert, følges posisjonen fortløpende (aktiv sporing).",
    en: "Once tracking is switched on the position is followed continuously (active tracking).",
    note: { nb: "Når den aktive sporingen tar slutt, er ikke sagt.", en: "When active tracking ends is not said." },
    rows: ["consultation/p-reg-7a-1/active-tracking"],
  });
  s.bar("3/second/before", {
    slot: continuousTrackingBars,
    when: all(trackingDecided, not(activeTracking)),
    nb: "Før en slik hendelse kan ikke bevegelsene følges fortløpende.",
    en: "Before such an event the movements may not be followed continuously.",
    rows: ["consultation/p-reg-7a-1/no-tracking-without-event"],
  });
});
