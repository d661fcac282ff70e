import {
  all,
  any,
  type Condition,
  gt,
  gte,
  is,
  lte,
  matches,
  on,
  policy,
  some,
  sum,
  when,
  whenNone,
} from "@soning/norms";
import { decision } from "../../facts/application.ts";
import { sentences } from "../../facts/sentence.ts";
import { stays } from "../../facts/serving.ts";
import { unit } from "../../facts/unit.ts";
import { regionalTerm } from "../proposal-parameters.ts";

const imposedPrison = sum(
  sentences,
  (sentence) => sentence.length,
  (sentence) => is(sentence.kind, "prison"),
);

/** Imprisonment longer than the limit: of all judgments together, or of a single one (policy `competence.ten-years-summed`). */
export const overTenYears: Condition = when(
  is(policy("competence.ten-years-summed", ["sum", "longest", "ask"]), "sum"),
  gt(imposedPrison, regionalTerm),
  some(sentences, (sentence) => all(is(sentence.kind, "prison"), gt(sentence.length, regionalTerm))),
);
export const inPreventiveDetention: Condition = some(sentences, (sentence) =>
  is(sentence.kind, "preventive-detention"),
);
export const withSpecialSanction: Condition = some(sentences, (sentence) => is(sentence.kind, "special-sanction"));
/** Placed now in a unit with particularly high security (§ 10 (2)): by the log of stays, or by the level of the unit where the first day is not known. */
export const inParticularlyHighSecurity: Condition = some(stays, (stay) =>
  all(
    is(stay.level, "particularly-high"),
    any(lte(stay.from, on), is(unit.level, "particularly-high")),
    gte(whenNone(stay.to, on), on),
  ),
);

const act = "strgjfl";
/** The decision is made under §§ 12 to `last`, 20, 33, 35, 36 or 42 to 44. */
export const underListedSections = (last: "16 a" | "16 b"): Condition =>
  matches(
    decision.provision,
    { code: act, section: "12", to: last },
    { code: act, section: "20" },
    { code: act, section: "33" },
    { code: act, section: "35" },
    { code: act, section: "36" },
    { code: act, section: "42", to: "44" },
  );
