import { slot, slotOn } from "@soning/norms";
import { children, residents } from "../facts/household.ts";

// What ch. 10.2 of the paper concludes beside the slots of the Act and of digital control.

/** The person belongs to those whose refusals are delegated (§ 2-1). */
export const delegatedPerson = slot.boolean("em-2024.2-1/person", {
  nb: "avslag overfor personen er delegert",
  en: "refusals for this person are delegated",
});
/** The decision is a refusal under a delegated section (§ 2-1). */
export const delegatedMatter = slot.boolean("em-2024.2-1/matter", {
  nb: "avgjørelsen er delegert",
  en: "the decision is delegated",
});
/** The local level takes the decision that is asked about (§ 2-1). */
export const takenLocally = slot.boolean("em-2024.2-1/taken-locally", {
  nb: "lokalt nivå kan treffe denne avgjørelsen",
  en: "the local level may take this decision",
});
/** Nothing may be paid in daily allowance (§ 3-13). */
export const dailyAllowanceBars = slot.boolean("daily-allowance/bars", {
  nb: "dagpenger skal ikke gis",
  en: "no daily allowance is given",
});
/** Victim and convicted person are offered a restorative process (§§ 3-8, 7-4 a). */
export const restorativeOffer = slot.boolean("em-2024.restorative/offer", {
  nb: "gjenopprettende prosess skal tilbys",
  en: "a restorative process is offered",
});
/** Their agreement is taken into account (§§ 3-8, 7-4 a). */
export const agreementCounts = slot.boolean("em-2024.restorative/agreement-counts", {
  nb: "avtalen skal tas hensyn til",
  en: "the agreement is taken into account",
});
/** The meetings of the week are attended (§ 3-8). */
export const attendanceKept = slot.boolean("serving-outside-prison/attendance-kept", {
  combine: "all",
  nb: "møteplikten er overholdt",
  en: "the duty to attend is kept",
});
/** The requirement of occupation is waived (§ 7-4 (2)). */
export const occupationWaived = slot.boolean("em-2024.7-4/occupation-waived", {
  nb: "kravet om sysselsetting er fraveket",
  en: "the requirement of occupation is waived",
});
/** Being out of the home is allowed for a purpose that the rules name (§ 7-4 (3)). */
export const mayBeOut = slot.boolean("em-2024.7-4/may-be-out", {
  nb: "den domfelte kan være ute",
  en: "the person may be out",
});
/** Out of the home without a purpose that the rules name (§ 7-4 (3)). */
export const homeBreach = slot.boolean("em-2024.7-4/home-breach", {
  nb: "brudd på plikten til å være hjemme",
  en: "breach of the duty to stay at home",
});
/** Duties towards the control with EM (§ 7-4 (1)). */
export const monitoringDuties = slot.boolean("em-2024.7-4/duties", {
  nb: "plikter overfor den elektroniske kontrollen",
  en: "duties towards EM",
});
/** What leave during EM asks (§ 7-6). */
export const monitoringLeaveConditions = slot.boolean("em-2024.7-6/conditions", {
  combine: "all",
  nb: "vilkår for permisjon under elektronisk kontroll",
  en: "conditions for leave during EM",
});
/** Leave of short duration may be given during EM (§ 7-6). */
export const monitoringLeave = slot.boolean("em-2024.7-6/leave", {
  nb: "permisjon kan gis under elektronisk kontroll",
  en: "leave may be given during EM",
});
/** A leave quota may be granted during EM (§ 7-6). */
export const monitoringQuota = slot.boolean("em-2024.7-6/quota", {
  nb: "permisjonskvote kan innvilges",
  en: "a leave quota may be granted",
});
/** An application is needed for the whole sentence (§ 7-8 (2)). */
export const applicationRequirement = slot.boolean("em-2024.7-8/application", {
  combine: "all",
  nb: "det er søkt om helgjennomføring",
  en: "whole-sentence serving is applied for",
});
/** The application came in time (§ 7-8 (2)). */
export const applicationInTime = slot.boolean("em-2024.7-8/in-time", {
  combine: "all",
  nb: "søknaden kom innen fristen",
  en: "the application came in time",
});
/** The child is heard without the convicted person being present. */
export const heardAlone = slotOn.boolean(children, "em-2024.7-9/heard-alone", {
  nb: "barnet høres uten at den domfelte er til stede",
  en: "the child is heard without the convicted person",
});
/** Great weight is given to what the child thinks (Children Act § 31, by § 7-9). */
export const greatWeight = slotOn.boolean(children, "em-2024.7-9/great-weight", {
  nb: "barnets mening har stor vekt",
  en: "the child's view has great weight",
});
/** One of those who are asked where the sentence is served in an institution or a municipal unit (§ 7-10 (2)). */
export const residentAsked = slotOn.boolean(residents, "em-2024.7-10/resident-asked", {
  nb: "beboeren spørres",
  en: "the resident is asked",
});
/** What must be done towards residents before the decision (§ 7-10). */
export const residentsBeforeDecision = slot.boolean("em-2024.7-10/before-decision", {
  combine: "all",
  nb: "det som skal være gjort overfor beboere før beslutningen",
  en: "what must be done towards residents before the decision",
});
/** Institution or municipality consents, guardians consent for minors (§ 7-10 (2)). */
export const placeConsents = slot.boolean("em-2024.7-10/place-consents", {
  combine: "all",
  nb: "institusjon, kommune og verger samtykker",
  en: "institution, municipality and guardians consent",
});

export const regulationProposalSlots = [
  delegatedPerson,
  delegatedMatter,
  takenLocally,
  dailyAllowanceBars,
  restorativeOffer,
  agreementCounts,
  attendanceKept,
  occupationWaived,
  mayBeOut,
  homeBreach,
  monitoringDuties,
  monitoringLeaveConditions,
  monitoringLeave,
  monitoringQuota,
  applicationRequirement,
  applicationInTime,
  greatWeight,
  heardAlone,
  residentAsked,
  residentsBeforeDecision,
  placeConsents,
];
