import {
  type Category,
  type EventHead,
  eventJudgment,
  eventPerson,
  type Place,
  type SentenceDates,
} from "@soning/esas";
import { IN_FORCE, readClock } from "@soning/law";
import { currentFacts, type Material, materialOf } from "../cases/current.ts";
import { askedOn, runOf } from "../cases/question.ts";
import { readFacts } from "../cases/read-facts.ts";
import type { Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";

/** What events about a person have in common: told when the message's id is known. */
export interface Background {
  readonly head: Omit<EventHead, "messageId">;
  readonly material: Material;
  readonly judgments: readonly ReturnType<typeof eventJudgment>[];
}

const zone = "Europe/Oslo";
const categories: Readonly<Record<string, Category>> = {
  high: "unconditional",
  low: "unconditional",
  halfway: "unconditional",
  em: "electronic-monitoring",
  "section-16": "section-16",
  hours: "community-sentence",
};
const inPrison = new Set(["high", "low"]);

/** A minute in Norway as a moment with its offset. */
export const momentOf = (minute: string): string =>
  Temporal.PlainDateTime.from(minute).toZonedDateTime(zone).toString({ timeZoneName: "never", smallestUnit: "second" });

/**
 * Whom an event is about, by the newest order. The category is told for a prison sentence that nobody has to read by hand;
 * what is not known stays open. `form`: how the sentence is served. `now`: the minute in Norway.
 */
export async function backgroundOf(
  trx: Trx,
  person: string,
  form: string | undefined,
  now: string,
): Promise<Background> {
  const material = (await materialOf(trx, [person])).get(person) ?? { orders: [], assertions: [] };
  const newest = material.orders.at(-1)?.order;
  const row = await trx
    .selectFrom("person")
    .select(["name", "national_id"])
    .where("id", "=", person)
    .executeTakeFirst();
  const byHand = material.orders.some(({ order }) => order.needsManualReading.length > 0);
  const category = form === undefined || byHand ? undefined : categories[form];
  return {
    material,
    judgments: material.orders.map(({ order }) => eventJudgment(order)),
    head: {
      createdAt: momentOf(now),
      person:
        newest === undefined
          ? {
              ...(row === undefined ? {} : { lastName: row.name }),
              ...(row?.national_id == null ? {} : { nationalId: row.national_id }),
            }
          : eventPerson(newest),
      ...(newest === undefined ? {} : { caseNumber: newest.mainCaseNumber }),
      ...(category === undefined ? {} : { category }),
      inPrison: form !== undefined && inPrison.has(form),
    },
  };
}

/** The dates that the clock gives for certain on a day; none of them where the case does not read. */
export function clockOf({ material }: Background, on: string): ReadonlyMap<string, string> {
  try {
    const read = readFacts(currentFacts(material, on).facts);
    if (!read.ok) return new Map();
    const { run } = runOf(read.case.facts, IN_FORCE, askedOn(on));
    return new Map(readClock(run).flatMap(({ id, date }) => (date === undefined ? [] : [[id, date] as const])));
  } catch (error) {
    if (error instanceof Problem) return new Map();
    throw error;
  }
}

/** The clock's dates as an event tells them; a community sentence has only its beginning and its end. */
export function sentenceDates(
  clock: ReadonlyMap<string, string>,
  start: string,
  form: string | undefined,
): SentenceDates {
  const end = clock.get("end");
  if (form === "hours") return { community: { begun: start, ...(end === undefined ? {} : { expectedEnd: end }) } };
  const named = {
    end,
    oneThird: clock.get("one-third"),
    half: clock.get("half"),
    twoThirds: clock.get("two-thirds"),
    leave: clock.get("leave"),
    monitoringFinalPart: clock.get("em-final-part"),
  };
  return {
    unconditional: {
      start,
      ...(Object.fromEntries(Object.entries(named).filter(([, day]) => day !== undefined)) as Record<string, string>),
    },
  };
}

/** A unit as events name it; without a unit above it, its own name stands for the district. */
export async function placeOf(trx: Trx, unit: string): Promise<Place> {
  const row = await trx
    .selectFrom("unit as u")
    .leftJoin("unit as above", "above.id", "u.parent")
    .select(["u.id", "u.name", "above.name as district"])
    .where("u.id", "=", unit)
    .executeTakeFirstOrThrow();
  return { district: row.district ?? row.name, unit: row.name, number: row.id };
}
