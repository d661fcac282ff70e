/** One place in an act. A part that the reference does not give is absent: unknown, never "the whole section". */
export interface Provision {
  /** our id of the act; `other` for an act or regulation we have no id for; `unknown` where it cannot be told */
  readonly code: string;
  /** the act's name as written, where there is one */
  readonly act?: string;
  /** `282`, `52 a`, `16-17` */
  readonly section?: string;
  /** last section of a range */
  readonly sectionTo?: string;
  readonly paragraph?: number;
  readonly letter?: string;
  readonly number?: number;
  readonly sentence?: number;
  /** which of the alternatives of punishment in the paragraph */
  readonly alternative?: number;
  /** `main` is what the person is convicted under; `with` stands behind a "jf." (participation, attempt, definitions) */
  readonly role: "main" | "with";
}

/** What a law reference was read to. `unread` holds words with no known place; `read` says how much they weigh. */
export interface ReadReference {
  readonly text: string;
  readonly provisions: readonly Provision[];
  /** `whole`: every word; `words`: all but words without digits; `part`: a digit or section sign was not understood; `none` */
  readonly read: "whole" | "words" | "part" | "none";
  readonly unread: readonly string[];
  /** the act is a penal code named without its year, and this one was taken */
  readonly codeAssumed: boolean;
}
