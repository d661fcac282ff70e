import { formatDay, parseDay } from "@soning/calendar";
import type { JsonObject } from "../text/json-value.ts";
import { baseOrder, inventedPerson } from "./base-order.ts";
import { type Edit, edited } from "./edits.ts";
import { Random } from "./random.ts";
import { days, months } from "./random-reactions.ts";
import { prison } from "./scenarios/scenario.ts";

/** Several orders that belong together, and how many sentences they come to. */
export interface GeneratedCase {
  readonly seed: number;
  readonly name: string;
  readonly messages: readonly JsonObject[];
  /** `undefined` where the orders may not be one case */
  readonly judgments: number | undefined;
}

interface CaseShape {
  readonly about: string;
  readonly judgments: number | undefined;
  readonly make: (random: Random, on: string) => JsonObject[];
}

function ordersOf(random: Random, on: string, count: number, edits: (index: number) => readonly Edit[]): JsonObject[] {
  const person = inventedPerson(random, on);
  return Array.from({ length: count }, (_, index) => edited(baseOrder(random, on, person), edits(index)));
}

function sentOn(day: string): Edit {
  return ["forsendelse.sendtTid", `${day}T08:00:00Z`];
}

function earlier(on: string, count: number): string {
  return formatDay(parseDay(on) - count);
}

function correction(random: Random, on: string, length: JsonObject): JsonObject[] {
  const [first = {}] = ordersOf(random, on, 1, () => [
    ...prison({ straff: months(8), fradrag: days(10) }),
    sentOn(earlier(on, 20)),
  ]);
  const corrected = edited(first, [
    ["forsendelse.meldingsId", random.guid()],
    ["@order.anmodningsId", random.guid()],
    sentOn(earlier(on, 5)),
    ...prison({ straff: length, fradrag: days(10) }),
  ]);
  return [first, corrected];
}

const shapes: Readonly<Record<string, CaseShape>> = {
  "two-on-one-day": {
    about: "two sentences sent on one day",
    judgments: 2,
    make: (random, on) =>
      ordersOf(random, on, 2, (index) => [
        ...prison({ straff: months(4 + index), fradrag: days(5) }),
        sentOn(earlier(on, 4)),
      ]),
  },
  "five-years-apart": {
    about: "five sentences over the years",
    judgments: 5,
    make: (random, on) =>
      ordersOf(random, on, 5, (index) => [
        ...prison({ straff: days(30 + 15 * index), fradrag: days(2) }),
        ["@judgment.avsagtDato", earlier(on, 400 * (index + 1))],
        ["@order.rettskraftigFraOgMed", earlier(on, 400 * (index + 1) - 20)],
        sentOn(earlier(on, 400 * (index + 1) - 40)),
      ]),
  },
  "final-and-anticipated": {
    about: "one final sentence, one that is served in advance",
    judgments: 2,
    make: (random, on) =>
      ordersOf(random, on, 2, (index) => [
        ...prison({ straff: months(6), fradrag: days(20) }),
        ...(index === 0
          ? []
          : ([
              ["@order.foregrepetSoning", true],
              ["@order.rettskraftigFraOgMed", undefined],
            ] as const)),
      ]),
  },
  "fine-while-serving": {
    about: "an order on a fine arrives while a sentence is served",
    judgments: 2,
    make: (random, on) =>
      ordersOf(random, on, 2, (index) =>
        index === 0
          ? [...prison({ straff: months(10), fradrag: days(20) }), sentOn(earlier(on, 90))]
          : [["@reactions", { bot: { beloep: 12_000, subsidaerFengselsstraff: days(12) } }], sentOn(earlier(on, 3))],
      ),
  },
  "same-message-twice": {
    about: "the same message, received twice",
    judgments: 1,
    make: (random, on) => {
      const [first = {}] = ordersOf(random, on, 1, () => prison({ straff: months(8), fradrag: days(10) }));
      return [first, first];
    },
  },
  "resent-with-new-id": {
    about: "the same order, sent again in a new message",
    judgments: 1,
    make: (random, on) => {
      const [first = {}] = ordersOf(random, on, 1, () => [
        ...prison({ straff: months(8), fradrag: days(10) }),
        sentOn(earlier(on, 20)),
      ]);
      return [first, edited(first, [["forsendelse.meldingsId", random.guid()], sentOn(earlier(on, 6))])];
    },
  },
  "corrected-longer": {
    about: "a corrected judgment with a longer term",
    judgments: 1,
    make: (random, on) => correction(random, on, months(9)),
  },
  "corrected-shorter": {
    about: "a corrected judgment with a shorter term",
    judgments: 1,
    make: (random, on) => correction(random, on, months(7)),
  },
  "two-persons": {
    about: "orders against two persons",
    judgments: undefined,
    make: (random, on) => [baseOrder(random, on), baseOrder(random, on)],
  },
};

export function caseNames(): string[] {
  return Object.keys(shapes);
}

/** Several orders of one person by name (`caseNames`). Throws a RangeError for a name that does not exist. */
export function generateCase(seed: number, name: string, on = "2026-11-01"): GeneratedCase {
  const shape = shapes[name];
  if (shape === undefined) throw new RangeError(`no case "${name}"`);
  return { seed, name, messages: shape.make(new Random(seed), on), judgments: shape.judgments };
}
