/**
 * The proposed § 16 b as a question over plain facts, small enough to be written for every engine: term and age ladder,
 * suitability, home, consents, and the bars with their exceptions. All engines answer the same cases.
 */
export interface PlainCase {
  readonly begun: boolean;
  /** unconditional term in months */
  readonly months: number;
  readonly age: number;
  readonly unfit: boolean;
  /** special need of follow-up, asked of those from 18 up to 25 */
  readonly need: boolean;
  readonly development: boolean;
  readonly crime: boolean;
  readonly purposeAgainst: boolean;
  readonly securityAgainst: boolean;
  readonly advisable: boolean;
  readonly home: boolean;
  readonly occupied: boolean;
  readonly consents: boolean;
  readonly adultsConsent: boolean;
  readonly childrenHeard: boolean;
  /** what the worst offence is, for the bars */
  readonly bar: "none" | "sexual" | "violence" | "conditional";
  readonly againstChild: boolean;
  readonly againstCohabitant: boolean;
}

export const bars = ["none", "sexual", "violence", "conditional"] as const;
export const limits = { term: 9, term18to21: 18, term21to25: 12, young: 21, youngAdult: 25, adult: 18 } as const;

/** Plain JavaScript by hand: what the law says, and nothing more. */
export function byHand(one: PlainCase): boolean {
  const young = one.age < limits.young;
  if (one.begun) return false;
  if (
    !(
      one.months <= limits.term ||
      young ||
      one.unfit ||
      (one.age < limits.youngAdult && one.months <= limits.term21to25)
    )
  )
    return false;
  if (one.age >= limits.adult && young && one.months > limits.term18to21) return false;
  if (one.age >= limits.adult && one.age < limits.youngAdult && one.months > limits.term && !one.need) return false;
  if (!one.development || !one.crime || one.purposeAgainst || one.securityAgainst || !one.advisable) return false;
  if (!one.home || !one.occupied || !one.consents || !one.adultsConsent || !one.childrenHeard) return false;
  const barred =
    one.bar === "sexual" ||
    one.bar === "violence" ||
    (one.bar === "conditional" && (one.againstChild || one.againstCohabitant));
  return !barred || young || one.unfit;
}

/** A repeatable stream of numbers from 0 up to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Seeded cases, most of them near the edges so that both answers come up. */
export function plainCases(count: number, seed = 16): readonly PlainCase[] {
  const next = random(seed);
  const mostly = (): boolean => next() < 0.93;
  const seldom = (): boolean => next() < 0.07;
  return Array.from({ length: count }, () => ({
    begun: seldom(),
    months: 1 + Math.floor(next() * 22),
    age: 15 + Math.floor(next() * 40),
    unfit: seldom(),
    need: next() < 0.7,
    development: mostly(),
    crime: mostly(),
    purposeAgainst: seldom(),
    securityAgainst: seldom(),
    advisable: mostly(),
    home: mostly(),
    occupied: mostly(),
    consents: mostly(),
    adultsConsent: mostly(),
    childrenHeard: mostly(),
    bar: bars[next() < 0.7 ? 0 : Math.floor(next() * 4)] ?? "none",
    againstChild: next() < 0.2,
    againstCohabitant: next() < 0.2,
  }));
}
