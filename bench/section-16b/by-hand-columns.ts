import { bars, limits, type PlainCase } from "./question.ts";

/** Plain columns, as one would lay them by hand: a byte for each flag, an int for each number. No unknowns. */
export interface HandColumns {
  readonly rows: number;
  readonly flags: Readonly<Record<string, Uint8Array>>;
  readonly months: Int32Array;
  readonly age: Int32Array;
  readonly bar: Uint8Array;
}

const flagNames = [
  "begun",
  "unfit",
  "need",
  "development",
  "crime",
  "purposeAgainst",
  "securityAgainst",
  "advisable",
  "home",
  "occupied",
  "consents",
  "adultsConsent",
  "childrenHeard",
  "againstChild",
  "againstCohabitant",
] as const;

export function handColumns(cases: readonly PlainCase[]): HandColumns {
  return {
    rows: cases.length,
    flags: Object.fromEntries(flagNames.map((name) => [name, Uint8Array.from(cases, (one) => (one[name] ? 1 : 0))])),
    months: Int32Array.from(cases, (one) => one.months),
    age: Int32Array.from(cases, (one) => one.age),
    bar: Uint8Array.from(cases, (one) => bars.indexOf(one.bar)),
  };
}

/** The loop that a careful programmer writes: early exits, nothing generic. */
export function handLoop(columns: HandColumns, out: Uint8Array): Uint8Array {
  const { rows, months, age, bar, flags } = columns;
  const [
    begun,
    unfit,
    need,
    development,
    crime,
    purposeAgainst,
    securityAgainst,
    advisable,
    home,
    occupied,
    consents,
    adultsConsent,
    childrenHeard,
    againstChild,
    againstCohabitant,
  ] = flagNames.map((name) => flags[name] as Uint8Array) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let i = 0; i < rows; i++) {
    const years = age[i] as number;
    const term = months[i] as number;
    const young = years < limits.young;
    const within =
      term <= limits.term || young || unfit[i] === 1 || (years < limits.youngAdult && term <= limits.term21to25);
    const capped = years < limits.adult || !young || term <= limits.term18to21;
    const followed = years < limits.adult || years >= limits.youngAdult || term <= limits.term || need[i] === 1;
    const kind = bar[i] as number;
    const barred = kind === 1 || kind === 2 || (kind === 3 && (againstChild[i] === 1 || againstCohabitant[i] === 1));
    const met =
      begun[i] === 0 &&
      within &&
      capped &&
      followed &&
      development[i] === 1 &&
      crime[i] === 1 &&
      purposeAgainst[i] === 0 &&
      securityAgainst[i] === 0 &&
      advisable[i] === 1 &&
      home[i] === 1 &&
      occupied[i] === 1 &&
      consents[i] === 1 &&
      adultsConsent[i] === 1 &&
      childrenHeard[i] === 1 &&
      (!barred || young || unfit[i] === 1);
    out[i] = met ? 3 : 0;
  }
  return out;
}
