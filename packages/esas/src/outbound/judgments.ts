import type { Fault } from "../findings.ts";
import { badDay } from "./checks.ts";
import { known } from "./head.ts";
import { type Element, element } from "./xml.ts";

/** A judgment as events tell of it. */
export interface JudgmentInformation {
  readonly court: string;
  readonly date?: string;
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** Judgments as `Domsinformasjon`; not known of: nil. */
export function judgmentsOf(given: readonly JudgmentInformation[] | undefined): Element {
  return element("Domsinformasjon", given?.map((one) => element("Dom", judgment(one))) ?? null);
}

function judgment(one: JudgmentInformation): Element[] {
  return [
    known("Domstol", one.court),
    known("AvsagtDato", one.date),
    known("LengdeAar", one.years),
    known("LengdeMaaneder", one.months),
    known("LengdeDager", one.days),
  ];
}

/** Judgments on days that do not exist. */
export function badJudgments(given: readonly JudgmentInformation[] = []): Fault[] {
  return given.flatMap((one, index) => badDay(`judgments[${index}].date`, one.date));
}
