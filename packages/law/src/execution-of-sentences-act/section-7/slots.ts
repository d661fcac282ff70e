import { slotOn } from "@soning/norms";
import { victimNotices } from "../../facts/information.ts";

/** The notice rests on one of the provisions that § 7 letter i names. */
export const listedNoticeBasis = slotOn.boolean(victimNotices, "act.7/listed-notice-basis", {
  nb: "varselet bygger på en bestemmelse som § 7 bokstav i nevner",
  en: "the notice rests on a provision that § 7 letter i names",
});

export const section7Slots = [listedNoticeBasis];
