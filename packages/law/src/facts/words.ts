import type { Text } from "@soning/norms";

/** A text in Bokmål and English. */
export const words = (nb: string, en: string): Text => ({ nb, en });
