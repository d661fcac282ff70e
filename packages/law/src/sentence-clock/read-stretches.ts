import { formatDay, isOpen, type Periods } from "@soning/calendar";
import type { Run } from "@soning/norms";
import { deductedDays, outsideDays } from "./slots.ts";

/** Whole days, first and last included; `to` is absent while it runs. */
export interface Stretch {
  readonly from: string;
  readonly to?: string;
}

/** What lies beside the dates of a sentence when it is drawn. */
export interface ClockStretches {
  /** days that count as served before the first day; absent where they are not known */
  readonly deductedDays?: number;
  /** stretches outside that do not count as served; absent where it is not known whether there are any */
  readonly outside?: readonly Stretch[];
}

/** Remand and interruptions of a case on a day, as the clock reckons with them. Pure. Source: strgjfl. §§ 35 and 40, strpl. § 460. */
export function readStretches(run: Run): ClockStretches {
  const deducted = run.value(deductedDays.node);
  const outside = run.value(outsideDays.node);
  return {
    ...(typeof deducted === "number" ? { deductedDays: deducted } : {}),
    ...(Array.isArray(outside) ? { outside: (outside as Periods).map(stretchOf) } : {}),
  };
}

const stretchOf = (one: Periods[number]): Stretch => ({
  from: formatDay(one.from),
  ...(isOpen(one) ? {} : { to: formatDay(one.to) }),
});
