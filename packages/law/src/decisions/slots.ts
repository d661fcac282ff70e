import { choice, type Expression, is, slot, when } from "@soning/norms";

/** Bodies that decide in cases under the Execution of Sentences Act, or hear complaints. */
export const bodies = ["local-level", "region", "directorate", "ministry", "court", "prosecution"] as const;

/** A body as a value. */
export const body = (id: (typeof bodies)[number]): Expression<"choice"> => choice(id, bodies);

/** No body at all, such as where no complaint lies. */
export const noBody: Expression<"choice"> = {
  node: { op: "literal", type: body("region").type, value: "none" },
  type: body("region").type,
};

/** The level above: it hears the complaint (fvl. § 28; strgjfl. § 5). The ministry's decisions go to no one above in this scheme. */
export const levelAbove = (level: Expression<"choice">): Expression<"choice"> =>
  when(is(level, "local-level"), body("region"), when(is(level, "region"), body("directorate"), body("ministry")));

/** Who grants in matters under §§ 12-16 a, 20, 33, 35, 36 and 42-44. */
export const grantLevel = slot.choice("decisions.grant-level", bodies, {
  nb: "hvem som kan innvilge",
  en: "who may grant",
});
/** Who refuses in the same matters (fsk. § 2-1 lets the local level refuse). */
export const refuseLevel = slot.choice("decisions.refuse-level", bodies, {
  nb: "hvem som kan avslå",
  en: "who may refuse",
});
/** Who calls back or withdraws in the same matters. */
export const recallLevel = slot.choice("decisions.recall-level", bodies, {
  nb: "hvem som kan trekke tilbake",
  en: "who may withdraw",
});
/** Who grants leave, where the regulation gives the local level more (fsk. § 2-1 (2), (3)). */
export const leaveGrantLevel = slot.choice("decisions.leave-grant-level", bodies, {
  nb: "hvem som kan innvilge permisjon",
  en: "who may grant leave",
});
/** Who grants day release, interruption, institution and hospital, where fsk. § 2-1 (3) gives the local level more. */
export const lowerSecurityGrantLevel = slot.choice("decisions.lower-security-grant-level", bodies, {
  nb: "hvem som kan innvilge frigang, avbrudd, institusjon og sykehus",
  en: "who may grant day release, interruption, institution and hospital",
});
/** The body that hears a complaint against the last decision, or against one that is refused now. */
export const complaintBody = slot.choice("decisions.complaint-body", bodies, {
  nb: "hvem som behandler klagen",
  en: "who hears the complaint",
});
/** How long one may complain in matters of this act, by the day. */
export const complaintPeriod = slot.duration("decisions.complaint-period", {
  nb: "klagefristens lengde",
  en: "length of the time for complaint",
});
/** Last day to complain of the last decision told to the person; `none` when nothing was told. */
export const complaintDeadline = slot.date("decisions.complaint-deadline", {
  fallback: "none",
  nb: "siste dag å klage",
  en: "last day to complain",
});
/** The minute the 48 hours end for a reaction under § 40 or § 58. */
export const complaintDeadlineHours = slot.moment("decisions.complaint-deadline-hours", {
  fallback: "none",
  nb: "når 48-timersfristen går ut",
  en: "when the 48 hours end",
});
/** The outermost day on which a late complaint may still be taken (fvl. § 31). */
export const lateComplaintUntil = slot.date("decisions.late-complaint-until", {
  fallback: "none",
  nb: "siste dag en forsinket klage kan tas til behandling",
  en: "last day on which a late complaint may be taken",
});
/** The decision can't be complained of (§ 7 f). */
export const noComplaint = slot.boolean("decisions.no-complaint", {
  nb: "avgjørelsen kan ikke påklages",
  en: "the decision cannot be complained of",
});
/** The person may bring the computation of the term before the court, beside any complaint. */
export const calculationToCourt = slot.boolean("decisions.calculation-to-court", {
  nb: "beregningen kan bringes inn for retten",
  en: "the computation may be brought before the court",
});

export const decisionSlots = [
  grantLevel,
  refuseLevel,
  recallLevel,
  leaveGrantLevel,
  lowerSecurityGrantLevel,
  complaintBody,
  complaintPeriod,
  complaintDeadline,
  complaintDeadlineHours,
  lateComplaintUntil,
  noComplaint,
  calculationToCourt,
];
