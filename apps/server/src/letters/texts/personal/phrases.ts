import type { LetterKind } from "../../content.ts";

/** The fixed phrases of the personal part in one language, in our own words. */
export interface Phrases {
  readonly title: string;
  /** stands at the top of the official part */
  readonly pointer: string;
  /** shown until a translator has signed the phrases off */
  readonly toBeChecked: string;
  readonly officialTextCounts: string;
  readonly kind: Readonly<Record<LetterKind, string>>;
  readonly outcome: Readonly<Record<"grant" | "refuse" | "recall" | "other", string>>;
  readonly reasonsNotTranslated: string;
  readonly mayComplain: string;
  readonly mayNotComplain: string;
  readonly complaintWaits: string;
  readonly mayAskToWait: string;
  readonly mayComment: string;
  readonly mustAppear: string;
  readonly complaintReceived: string;
  readonly documents: string;
  readonly help: string;
  readonly labels: {
    readonly from: string;
    readonly caseNumber: string;
    readonly date: string;
    readonly lengthFromReceipt: string;
    readonly receivedByYou: string;
    readonly lastTime: string;
    readonly complaintGoesTo: string;
    readonly commentUntil: string;
    readonly appearAt: string;
    readonly place: string;
    readonly complaintCame: string;
    readonly reasonsReadOn: string;
    readonly contact: string;
  };
}
