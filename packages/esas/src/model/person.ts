export interface PersonName {
  readonly first: string;
  readonly middle?: string;
  readonly last: string;
}

export interface Organisation {
  readonly name: string;
  readonly number: string;
}

export interface PersonContact {
  readonly email?: string;
  readonly phones: readonly string[];
}

export interface DistrictContact {
  readonly description?: string;
  readonly email?: string;
  readonly phone: string;
}

export interface Employee {
  readonly title?: string;
  readonly name: PersonName;
  /** 1.0 only */
  readonly contact?: PersonContact;
}

export interface Country {
  /** ISO 3166 alpha-3 */
  readonly code: string;
  readonly name: string;
}

export interface NationalId {
  readonly kind: "national" | "d-number" | "ssp";
  readonly value: string;
}

export type AddressProtection = "client-address" | "confidential" | "strictly-confidential";

export interface Address {
  readonly protection?: AddressProtection;
  readonly lines: readonly string[];
  readonly postcode?: string;
  readonly place?: string;
  readonly country: Country;
}

export interface Person {
  readonly path: string;
  /** joins a person only within one message */
  readonly ref: string;
  readonly name: PersonName;
  readonly birthDate?: string;
  readonly sex?: "woman" | "man";
  readonly citizenships: readonly Country[];
  readonly id?: NationalId;
}

export interface Convicted extends Person {
  readonly birthDate: string;
  readonly id: NationalId;
  readonly caseRef?: string;
  readonly otherIds: readonly NationalId[];
  readonly addressProtection?: AddressProtection;
  readonly address?: Address;
  readonly contact?: PersonContact;
  readonly guardians: readonly Person[];
}

export interface Victim extends Person {
  readonly addressProtection?: AddressProtection;
  readonly address?: Address;
  readonly guardians: readonly Person[];
}
