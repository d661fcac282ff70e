import type { Warning } from "../findings.ts";
import type { ExecutionOrder } from "../model/order.ts";
import { doubtfulDates } from "./dates.ts";
import { doubtfulIdentity } from "./identity.ts";
import { doubtfulLaw } from "./law.ts";
import { doubtfulReactions } from "./reactions.ts";

/** All that is doubtful in an order that can be used. Nothing is repaired. */
export function doubts(order: ExecutionOrder): Warning[] {
  return [...doubtfulDates(order), ...doubtfulIdentity(order), ...doubtfulReactions(order), ...doubtfulLaw(order)];
}
