import type { Language } from "@soning/norms";

/** Languages that the personal part of a letter is written in. */
export type PersonalLanguage = "en" | "ar" | "pl" | "ru" | "tr" | "lt" | "ro";

/** A day, `YYYY-MM-DD`. */
export type Day = string;
/** A day and minute in Norway, `YYYY-MM-DDTHH:MM`; an offset behind it does no harm. */
export type Moment = string;

export interface Sender {
  readonly name: string;
  readonly address: readonly string[];
}

export interface Recipient {
  readonly name: string;
  readonly address: readonly string[];
}

/** A fact that the decision builds on, as it is shown: name and value in the letter's language. */
export interface FoundFact {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}

/** A rule used: its citation and what it says, in words of our own. */
export interface LawReference {
  readonly cite: string;
  readonly text: string;
}

/** What a caseworker wrote: in one language, never translated by a machine. */
export interface OwnWords {
  readonly language: Language;
  readonly paragraphs: readonly string[];
  /** an interpreter read it to the person */
  readonly readThrough?: { readonly on: Day; readonly interpreter: string };
}

export interface Condition {
  readonly text: string;
  readonly from?: Day;
  readonly until?: Day;
}

export type DeadlineUnit = "hour" | "day" | "week";

/** Whether one may complain. The length of the deadline comes from the law, and its end only once the letter was received. */
export type ComplaintRight =
  | {
      readonly may: true;
      /** who decides the complaint */
      readonly body: string;
      /** who it is sent to: the unit that decided */
      readonly sendTo: string;
      readonly deadline: { readonly amount: number; readonly unit: DeadlineUnit };
      readonly cite: string;
      /** the letter was received: when, and the last day or minute to complain */
      readonly notified?: { readonly at: Moment; readonly until: Day | Moment };
      /** one may ask that the decision waits: the provision */
      readonly stay?: string;
      /** a complaint makes the decision wait by itself: the provision */
      readonly suspends?: string;
    }
  | { readonly may: false; readonly reason: string; readonly court?: string };

/** Rights told in the letter, each with its provision; a right without one is left out. */
export interface Rights {
  readonly documents?: string;
  readonly guidance?: string;
  readonly representative?: string;
  readonly legalAid?: string;
  readonly costs?: string;
}

export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface Signatory {
  readonly name: string;
  readonly title: string;
}

interface Common {
  readonly language: Language;
  /** the person's own language, if the official one is not enough; `checkedBy` once a translator has signed the phrases off */
  readonly personal?: { readonly language: PersonalLanguage; readonly checkedBy?: string };
  readonly from: Sender;
  readonly to: Recipient;
  readonly caseNumber: string;
  readonly date: Day;
  /** what the letter is about, as a heading */
  readonly title: string;
  readonly rights: Rights;
  readonly contact: Contact;
  /** who signed; two when a caseworker and a leader did */
  readonly signed: readonly Signatory[];
  readonly annexes: readonly string[];
}

export interface DecisionLetter extends Common {
  readonly kind: "decision";
  readonly outcome: "grant" | "refuse" | "recall" | "other";
  /** the decision in one sentence */
  readonly sentence: string;
  readonly facts: readonly FoundFact[];
  readonly law: readonly LawReference[];
  readonly considerations: OwnWords;
  readonly conditions: readonly Condition[];
  readonly complaint: ComplaintRight;
}

export interface AdvanceNoticeLetter extends Common {
  readonly kind: "advance-notice";
  /** what is being considered, in one sentence */
  readonly sentence: string;
  readonly facts: readonly FoundFact[];
  readonly law: readonly LawReference[];
  readonly considerations: OwnWords;
  /** last day or minute to say what one thinks */
  readonly commentUntil: Day | Moment;
}

export interface SummonsLetter extends Common {
  readonly kind: "summons";
  /** the sentence to be served, in one sentence */
  readonly sentence: string;
  readonly appear: { readonly at: Moment; readonly place: string; readonly address: readonly string[] };
  readonly bring: readonly string[];
  readonly law: readonly LawReference[];
  /** how to ask for a later start: last day and provision */
  readonly deferral: { readonly until?: Day; readonly cite: string };
  readonly complaint: ComplaintRight;
}

export interface ComplaintReceiptLetter extends Common {
  readonly kind: "complaint-receipt";
  /** the decision complained of, in one sentence */
  readonly sentence: string;
  readonly complaint: {
    readonly receivedAt: Moment;
    readonly form: "written" | "oral" | "electronic";
    readonly body: string;
  };
  /** does the decision wait; undecided is told as such */
  readonly stay: "granted" | "refused" | "undecided";
  /** day by which an answer is expected, if it can be said */
  readonly answerBy?: Day;
}

/** Everything that stands in a letter. Values are plain text: nothing in them is markup. */
export type LetterContent = DecisionLetter | AdvanceNoticeLetter | SummonsLetter | ComplaintReceiptLetter;
export type LetterKind = LetterContent["kind"];
