import { slot } from "@soning/norms";

/** Days of subsidiary imprisonment to be served: whole, whatever shares say. */
export const subsidiaryDays = slot.number("subsidiary/days", {
  unit: "days",
  nb: "dager subsidiær fengselsstraff å gjennomføre",
  en: "days of subsidiary imprisonment to serve",
});
/** First day of the block: after the prison sentence. */
export const subsidiaryFrom = slot.date("subsidiary/from", {
  fallback: "none",
  nb: "subsidiær fengselsstraff begynner",
  en: "subsidiary imprisonment begins",
});
/** Last day of the block. */
export const subsidiaryUntil = slot.date("subsidiary/until", {
  fallback: "none",
  nb: "subsidiær fengselsstraff er utholdt",
  en: "subsidiary imprisonment is served",
});
export const subsidiarySlots = [subsidiaryDays, subsidiaryFrom, subsidiaryUntil];
