import { formatDay, formatDuration, formatMinute, isOpen, type Periods } from "@soning/calendar";
import { formatProvision } from "./provision-text.ts";
import type { Type } from "./type.ts";
import type { DurationValue, ProvisionValue, Value } from "./value.ts";
import { CLASH, CONFLICT, FALSE, NONE, Range, TRUE } from "./value.ts";

/** A value as it is printed: `null` is unknown, `{ earliest, latest }` or `{ least, most }` known by bounds. */
export type Shown =
  | boolean
  | number
  | string
  | null
  | { readonly earliest?: string; readonly latest?: string }
  | { readonly least?: number; readonly most?: number }
  | readonly { readonly from: string; readonly to: string | null }[];

const scaled = (value: number, type: Type): number => (type.kind === "number" ? value / 10 ** type.decimals : value);

function shownRange({ lo, hi }: Range, type: Type): Shown {
  if (!Number.isFinite(lo) && !Number.isFinite(hi)) return null;
  if (type.kind === "number") {
    return {
      ...(Number.isFinite(lo) ? { least: scaled(lo, type) } : {}),
      ...(Number.isFinite(hi) ? { most: scaled(hi, type) } : {}),
    };
  }
  const format = type.kind === "moment" ? formatMinute : formatDay;
  return {
    ...(Number.isFinite(lo) ? { earliest: format(lo) } : {}),
    ...(Number.isFinite(hi) ? { latest: format(hi) } : {}),
  };
}

/** A value in its outward form. */
export function show(value: Value, type: Type): Shown {
  if (type.kind === "boolean")
    return value === TRUE ? true : value === FALSE ? false : value === CLASH || value === CONFLICT ? "conflict" : null;
  if (value === CONFLICT) return "conflict";
  if (value === NONE) return "none";
  if (value instanceof Range) return shownRange(value, type);
  switch (type.kind) {
    case "number":
      return scaled(value as number, type);
    case "date":
      return formatDay(value as number);
    case "moment":
      return formatMinute(value as number);
    case "duration":
      return formatDuration(value as DurationValue);
    case "provision":
      return formatProvision(value as ProvisionValue);
    case "periods":
      return (value as Periods).map((span) => ({
        from: formatDay(span.from),
        to: isOpen(span) ? null : formatDay(span.to),
      }));
    default:
      return String(value);
  }
}
