import { slot } from "@soning/norms";

/** The person serves the last part outside prison without mandatory monitoring. */
export const outsidePrisonForm = slot.boolean("serving-outside-prison/form", {
  nb: "siste del gjennomføres utenfor fengsel etter § 16",
  en: "the last part is served outside prison under § 16",
});
/** Letters a to f taken together. */
export const lettersFulfilled = slot.boolean("serving-outside-prison/letters-fulfilled", {
  nb: "bokstav a til f er oppfylt",
  en: "letters a to f are fulfilled",
});
/** The person is occupied in one of the ways that count. */
export const occupationCounts = slot.boolean("serving-outside-prison/occupation", {
  nb: "sysselsettingen regnes med",
  en: "the occupation counts",
});
/** What must be done before the decision. */
export const outsidePrisonBeforeDecision = slot.boolean("serving-outside-prison/before-decision", {
  combine: "all",
  nb: "det som skal være gjort før beslutningen etter § 16",
  en: "what must be done before the decision under § 16",
});
/** How much of the sentence is left plays no part. */
export const restUnlimited = slot.boolean("serving-outside-prison/rest-unlimited", {
  nb: "resten av straffen kan være hvor lang som helst",
  en: "the rest of the sentence may be of any length",
});
/** The offence is weighed, it does not bar. */
export const offenceWeighed = slot.boolean("serving-outside-prison/offence-weighed", {
  nb: "lovbruddet inngår i skjønnet og stenger ikke",
  en: "the offence is weighed and does not bar",
});

export const section16ProposalSlots = [
  outsidePrisonForm,
  lettersFulfilled,
  occupationCounts,
  outsidePrisonBeforeDecision,
  restUnlimited,
  offenceWeighed,
];
