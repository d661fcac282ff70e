import { slot, slotOn } from "@soning/norms";
import { offences } from "../facts/offences.ts";

// What § 16 b of the proposal concludes of single offences before anything is barred (fourth paragraph).

/** The offence bars only when a child or someone of the person's home was harmed. */
export const conditionallyOpen = slotOn.boolean(offences, "em-2024.whole-sentence/conditionally-open", {
  nb: "lovbruddet stenger bare når et barn eller en samboende er rammet",
  en: "the offence bars only when a child or a cohabitant was harmed",
});
/** The offence has been taken out of the bars and is weighed instead. */
export const weighedOffence = slotOn.boolean(offences, "em-2024.whole-sentence/weighed", {
  nb: "lovbruddet stenger ikke, men inngår i skjønnet",
  en: "the offence does not bar but is weighed",
});
/** An offence bars, outright or because of whom it was against. */
export const offenceBars = slot.boolean("em-2024.whole-sentence/offence-bars", {
  nb: "et lovbrudd stenger for helgjennomføring",
  en: "an offence bars serving the whole sentence with EM",
});

export const wholeSentenceSlots = [conditionallyOpen, weighedOffence, offenceBars];
