import type { Language } from "@soning/norms";
import type { Style } from "./text/style.ts";

/** Where a command writes, and how. */
export interface Output {
  line(text?: string): void;
  json(value: unknown): void;
  readonly style: Style;
  /** a terminal that a progress bar may be drawn on */
  readonly progress: boolean;
  draw(text: string): void;
}

/** Picks words by language; Nynorsk has Bokmål where no other is given. */
export function say(language: Language, nb: string, en: string, nn = nb): string {
  return language === "en" ? en : language === "nn" ? nn : nb;
}
