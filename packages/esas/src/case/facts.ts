import { formatDuration } from "@soning/calendar";
import { calendarLength, hasCalendarUnits } from "../model/length.ts";
import type { ExecutionOrder, Length, NotCarriedOver } from "../model/order.ts";
import type { JsonValue } from "../text/json-value.ts";
import { unusedLength } from "./account.ts";

/** Fields of a record or facts by id, as they stand in a case; an absent field is unknown. */
export type Fields = Readonly<Record<string, JsonValue>>;

/** Collects what could not be carried over while facts are made of one order. */
export class Notes {
  readonly order: ExecutionOrder;
  readonly found: NotCarriedOver[] = [];

  constructor(order: ExecutionOrder) {
    this.order = order;
  }

  add(...more: readonly NotCarriedOver[]): void {
    this.found.push(...more);
  }

  /** A length as a duration fact; none when it has hours, which the law's durations do not have. */
  duration(name: string, length: Length | undefined): Fields {
    if (length === undefined) return {};
    if (length.hours === 0) return { [name]: formatDuration(calendarLength(length)) };
    this.add(
      ...unusedLength(this.order, length, {
        nb: "Lengden har timer, som opplysningen ikke kan ha: les den i dommen.",
        en: "The length has hours, which the fact cannot have: read it in the judgment.",
        nn: "Lengda har timar, som opplysninga ikkje kan ha: les henne i dommen.",
      }),
    );
    return {};
  }

  /** A length as a number of days; none when it is not stated in days alone, for a month is no number of days. */
  days(name: string, length: Length | undefined): Fields {
    if (length === undefined) return {};
    if (length.years === 0 && length.months === 0 && length.hours === 0) return { [name]: length.days };
    this.add(
      ...unusedLength(this.order, length, {
        nb: "Opplysningen er et antall dager; ordren har andre enheter, og en måned er ikke et antall dager.",
        en: "The fact is a number of days; the order has other units, and a month is no number of days.",
        nn: "Opplysninga er eit tal dagar; ordren har andre einingar, og ein månad er ikkje eit tal dagar.",
      }),
    );
    return {};
  }

  /** A length as a number of hours. */
  hours(name: string, length: Length): Fields {
    if (!hasCalendarUnits(length)) return { [name]: length.hours };
    this.add(
      ...unusedLength(this.order, length, {
        nb: "Samfunnsstraff er et antall timer; ordren har andre enheter.",
        en: "A community sentence is a number of hours; the order has other units.",
        nn: "Samfunnsstraff er eit tal timar; ordren har andre einingar.",
      }),
    );
    return {};
  }
}
