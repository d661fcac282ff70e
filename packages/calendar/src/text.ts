/** A text in the two languages that every answer is given in. */
export interface Text {
  readonly nb: string;
  readonly en: string;
}
