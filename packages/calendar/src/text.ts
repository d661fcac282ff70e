/** A text in the languages that every answer is given in; Nynorsk falls back on Bokmål where it is the same or not written. */
export interface Text {
  readonly nb: string;
  readonly en: string;
  readonly nn?: string;
}
