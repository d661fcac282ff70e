import type { Language } from "./languages.ts";
import type { Messages } from "./nb/index.ts";

/** Loads the texts of a language. */
export const loadTexts: Readonly<Record<Language, () => Promise<Messages>>> = {
  nb: async () => (await import("./nb/index.ts")).nb,
  nn: async () => (await import("./nn/index.ts")).nn,
  en: async () => (await import("./en/index.ts")).en,
};
