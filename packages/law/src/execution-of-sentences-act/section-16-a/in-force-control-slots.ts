import { slot } from "@soning/norms";

/** Serving in society can only be checked by visits and attendance, apart from bases that other rules give. */
export const physicalControlOnly = slot.boolean("em.control/physical-only", {
  nb: "bare besøk og oppmøte kan brukes til kontroll",
  en: "only visits and attendance may be used for control",
});

export const controlInForceSlots = [physicalControlOnly];
