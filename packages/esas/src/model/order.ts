import type { Version } from "../contract/version.ts";
import type { Said } from "../findings.ts";
import type { Provision, ReadReference } from "../law-reference/provision.ts";
import type { StructuredReference } from "../law-reference/structured.ts";
import type { Convicted, DistrictContact, Employee, Organisation, Victim } from "./person.ts";

/**
 * A length in the court's own units, which stay apart: four months are not 120 days. Zero cannot be written in the
 * contract, so at least one unit is above zero.
 */
export interface Length {
  readonly years: number;
  readonly months: number;
  readonly days: number;
  readonly hours: number;
  readonly path: string;
}

/** How long a loss of rights lasts; `stated` is the contract's flag, which may also say `false`. */
export type Duration =
  | { readonly kind: "length"; readonly length: Length }
  | { readonly kind: "for-good"; readonly stated: boolean };

export interface Code {
  readonly code: string;
  readonly name?: string;
}

export interface SpecialCondition {
  readonly path: string;
  readonly section: string;
  readonly text: string;
  readonly details?: string;
  readonly description?: string;
}

export interface LawReference {
  readonly path: string;
  /** key into the police's own register of provisions, which is not public */
  readonly id?: string;
  readonly text: string;
  readonly wording?: string;
  readonly ground?: string;
  readonly penaltyFrameMonths?: number;
  readonly structured: readonly StructuredReference[];
  readonly reading: ReadReference;
  /** the places it names, the structured ones where they are given */
  readonly provisions: readonly Provision[];
}

export interface Prison {
  readonly path: string;
  readonly length: Length;
  readonly suspended?: Length;
  readonly trialPeriod?: Length;
  readonly conditions: readonly SpecialCondition[];
  /** time already served (remand); absent is unknown, not none */
  readonly deduction?: Length;
}

export interface Fine {
  readonly path: string;
  /** whole kroner, net */
  readonly amount: number;
  readonly trialPeriod?: Length;
  readonly conditions: readonly SpecialCondition[];
  readonly subsidiaryPrison?: Length;
}

export interface CommunitySentence {
  readonly path: string;
  readonly length: Length;
  readonly executionTime?: Length;
  readonly subsidiaryPrison?: Length;
  readonly deduction?: Length;
  readonly conditions?: string;
}

export interface YouthSentence {
  readonly path: string;
  readonly length: Length;
  readonly subsidiaryPrison?: Length;
  readonly deduction?: Length;
}

export interface LossOfRights {
  readonly path: string;
  readonly law?: LawReference;
  readonly duration?: Duration;
  readonly text?: string;
}

export interface ContactBan extends LossOfRights {
  readonly electronicControl?: Duration;
  readonly electronicControlText?: string;
  readonly coversOwnHome?: boolean;
}

export interface DrivingBan extends LossOfRights {
  readonly blockedFor?: Duration;
  readonly newTest?: "full" | "partial";
  readonly blockedFrom?: string;
}

export interface Confiscation {
  readonly path: string;
  readonly law: string;
  readonly amount?: number;
  readonly description?: string;
  readonly beneficiary?: string;
  readonly amountInsteadOfObject?: boolean;
}

export interface Reactions {
  readonly prison?: Prison;
  readonly fine?: Fine;
  readonly communitySentence?: CommunitySentence;
  readonly youthSentence?: YouthSentence;
  readonly lossesOfRights: readonly LossOfRights[];
  readonly contactBans: readonly ContactBan[];
  readonly drivingBans: readonly DrivingBan[];
  readonly transportBans: readonly LossOfRights[];
  readonly confiscations: readonly Confiscation[];
  readonly other?: { readonly path: string; readonly text: string };
}

export interface Offence {
  readonly path: string;
  readonly baseCaseId?: string;
  /** two where the offence ran across a change of the law */
  readonly law: readonly LawReference[];
  readonly caseNumber: string;
  readonly statisticsGroup: Code;
  readonly crimeType?: Code;
  readonly victims: readonly Victim[];
}

export interface Document {
  readonly path: string;
  readonly ref?: string;
  readonly category?: Code;
  readonly title: string;
  readonly writtenOn: string;
  readonly mimeType: string;
  readonly uri: string;
  readonly checksum: string;
}

export type ManualReason =
  | "preventive-detention"
  | "special-sanction"
  | "other-reaction"
  | "no-sentence"
  | "anticipated-serving"
  | "hours-of-prison";

/** A part of the order that only a person can read right; while one is open, nothing may be taken as "nothing to serve". */
export interface ManualReading {
  readonly reason: ManualReason;
  readonly path: string;
  readonly found?: string;
  readonly message: Said;
}

export interface NotCarriedOver {
  readonly path: string;
  readonly why: Said;
}

/** An execution order, in the field's English terms. Days are `YYYY-MM-DD`; identifiers (GUID) are lower case. */
export interface ExecutionOrder {
  /** the version it was read as */
  readonly version: Version;
  /** the versions it may be of: several when nobody said which, and the content fits them all */
  readonly versions: readonly Version[];
  readonly message: {
    readonly id: string;
    readonly sentAt: string;
    readonly sender: { readonly organisation: Organisation; readonly person: Employee };
    readonly contact?: DistrictContact;
    readonly recipient: Organisation;
  };
  readonly orderId: string;
  /** under 18 at one of the acts; not "is a minor now" */
  readonly underEighteenAtAnAct: boolean;
  readonly mainCaseNumber: string;
  readonly description: string;
  readonly documents: readonly Document[];
  readonly prosecutor: Employee;
  readonly decidedBy?: Employee;
  readonly convicted: Convicted;
  readonly anticipatedServing: boolean;
  readonly finalFrom?: string;
  readonly judgment: {
    readonly id: string;
    readonly court?: Organisation;
    readonly caseNumber: string;
    readonly date: string;
    readonly policeNumber?: string;
  };
  readonly reactions: Reactions;
  readonly offences: readonly Offence[];
  readonly needsManualReading: readonly ManualReading[];
  /** places of the input that this model does not hold: names that the contract does not know */
  readonly notCarriedOver: readonly NotCarriedOver[];
  /** every place of the input that holds a value */
  readonly paths: readonly string[];
}
