import { all, is, not, section, selfOf, slot, slotOn } from "@soning/norms";
import { citeIn } from "../../cite.ts";
import { release, releaseConditions } from "../../facts/release.ts";
import { penalCode } from "../../instruments.ts";

const condition = selfOf(releaseConditions);

/** The condition may be set for release from preventive detention. */
export const detentionConditionPower = slotOn.boolean(releaseConditions, "release.preventive-detention/condition", {
  nb: "vilkåret kan settes ved løslatelse fra forvaring",
  en: "the condition may be set on release from preventive detention",
});
/** The one who sets the condition may not set it. */
export const detentionConditionBars = slotOn.boolean(releaseConditions, "release.preventive-detention/condition-bars", {
  nb: "vilkåret kan ikke settes av den som setter det",
  en: "the condition may not be set by the one who sets it",
});
/** Substance control under § 56 may be carried out. */
export const substanceControlAfterRelease = slot.boolean("release.preventive-detention/substance-control", {
  nb: "ruskontroll etter § 56 kan iverksettes",
  en: "substance control under § 56 may be carried out",
});
export const detentionConditionSlots = [detentionConditionPower, detentionConditionBars, substanceControlAfterRelease];

const options = {
  instrument: penalCode,
  number: "45",
  from: "2015-10-01",
  cite: citeIn(penalCode, "45"),
} as const;

/** The single condition of release from preventive detention. Source: strl. § 45 (1), (2); consultation paper 7.7.1. */
export const section45Conditions = section(
  { ...options, key: "penal-code/45/condition", record: releaseConditions },
  (s) => {
    s.power("1/a", {
      slot: detentionConditionPower,
      when: all(is(condition.setBy, "court"), condition.objectivelyReasoned),
      nb: "Retten kan sette ethvert saklig begrunnet vilkår, også elektronisk kontroll.",
      en: "The court may set any objectively reasoned condition, electronic monitoring included.",
      cite: "strl. § 45 (1) a, jf. §§ 35–37",
      rows: ["consultation/c7-7.7.1/court-conditions-wide"],
    });
    s.bar("2/other-conditions", {
      slot: detentionConditionBars,
      when: all(
        is(condition.setBy, "correctional-service"),
        is(condition.kind, "electronic-monitoring", "digital-control", "other"),
      ),
      nb: "Kriminalomsorgen kan ikke sette andre særvilkår enn de som er særskilt nevnt, og dermed heller ikke elektronisk kontroll.",
      en: "The service may not set other special conditions than those named, and so not electronic monitoring either.",
      note: {
        nb: "Unntaket gjelder samleposten i § 37, bokstav l da notatet ble skrevet; § 45 viste da ved en inkurie til j og viser fra 1. september 2024 til k.",
        en: "The exception is the catch-all of § 37, letter l when the paper was written; § 45 then pointed to j by oversight and points to k from 1 September 2024.",
      },
      rows: ["consultation/c7-7.7.1/service-conditions-narrower"],
    });
    s.power("2/service", {
      slot: detentionConditionPower,
      when: all(is(condition.setBy, "correctional-service"), not(detentionConditionBars.of(condition))),
      nb: "Kriminalomsorgen kan ellers sette vilkår som ved betinget dom og om oppfølging.",
      en: "The service may otherwise set conditions as in a suspended sentence and on follow-up.",
    });
  },
);

/** Substance control where follow-up is a condition. Source: strl. § 45 (3), strgjfl. § 56. */
export const section45FollowUp = section({ ...options, key: "penal-code/45" }, (s) => {
  s.power("3/substance-control", {
    slot: substanceControlAfterRelease,
    when: release.followUpByService,
    nb: "Er det vilkår at kriminalomsorgen følger opp den løslatte, kan det iverksettes ruskontroll etter straffegjennomføringsloven § 56.",
    en: "If follow-up by the service is a condition, substance control under § 56 of the Execution of Sentences Act may be carried out.",
    rows: ["consultation/c7-7.7.1/substance-control-on-follow-up"],
  });
});
