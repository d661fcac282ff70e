import { parseDay, parseDuration, parseMinute } from "@soning/calendar";
import type { Literal } from "./node.ts";
import { parseProvision } from "./provision-text.ts";
import type { Type } from "./type.ts";
import type { Value } from "./value.ts";
import { FALSE, NONE, TRUE } from "./value.ts";

/** `HH:mm` as minutes after midnight. */
function minutesOf(text: string): number | undefined {
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return clock === null ? undefined : Number(clock[1]) * 60 + Number(clock[2]);
}

/** A literal of the tree as a value. Throws CalendarError or RangeError for what is not of the type. */
export function literalValue(type: Type, literal: Literal): Value {
  if (literal === "none" && type.kind !== "text") return NONE;
  switch (type.kind) {
    case "boolean":
      return literal === true ? TRUE : FALSE;
    case "number": {
      const minutes = typeof literal === "string" ? minutesOf(literal) : undefined;
      if (minutes !== undefined) return minutes;
      if (typeof literal !== "number") throw new RangeError(`${JSON.stringify(literal)} is not a number`);
      return Math.round(literal * 10 ** type.decimals);
    }
    case "date":
      return parseDay(String(literal));
    case "moment":
      return parseMinute(String(literal));
    case "duration":
      return parseDuration(String(literal));
    case "provision":
      return parseProvision(String(literal));
    case "periods":
      return [];
    case "choice":
    case "text":
      return String(literal);
  }
}
