import { numberType, type Type } from "../type.ts";
import type { Value } from "../value.ts";
import type { NormFunction } from "./function.ts";

const n = (value: Value | undefined): number => value as number;
const first = (types: readonly Type[]): Type => types[0] ?? numberType();
const ns = (values: readonly Value[]): number[] => values as number[];

export const numbers: Readonly<Record<string, NormFunction>> = {
  add: {
    parameters: ["number"],
    variadic: true,
    sameUnits: true,
    result: first,
    apply: (values) => ns(values).reduce((sum, value) => sum + value, 0),
    name: { nb: "sum", en: "sum" },
  },
  subtract: {
    parameters: ["number", "number"],
    sameUnits: true,
    result: first,
    monotone: [1, -1],
    apply: ([left, right]) => n(left) - n(right),
    name: { nb: "differanse", en: "difference" },
  },
  times: {
    parameters: ["number", "number"],
    result: first,
    apply: ([what, factor]) => n(what) * n(factor),
    name: { nb: "ganger", en: "times" },
  },
  fractionUp: {
    parameters: ["number", "number", "number"],
    result: first,
    apply: ([what, numerator, denominator]) => Math.ceil((n(what) * n(numerator)) / n(denominator)),
    name: { nb: "brøkdel, rundet opp", en: "fraction, rounded up" },
  },
  fractionDown: {
    parameters: ["number", "number", "number"],
    result: first,
    apply: ([what, numerator, denominator]) => Math.floor((n(what) * n(numerator)) / n(denominator)),
    name: { nb: "brøkdel, rundet ned", en: "fraction, rounded down" },
  },
  smallest: {
    parameters: ["number", "date", "moment"],
    variadic: true,
    sameUnits: true,
    result: first,
    apply: (values) => Math.min(...ns(values)),
    name: { nb: "det minste av", en: "the least of" },
  },
  largest: {
    parameters: ["number", "date", "moment"],
    variadic: true,
    sameUnits: true,
    result: first,
    apply: (values) => Math.max(...ns(values)),
    name: { nb: "det største av", en: "the greatest of" },
  },
};
