import type { Claims, Trx } from "../database/database.ts";
import { answerSenders } from "../messages/receipts.ts";

/** An order version that a caseworker has answered. */
export interface OrderAnswered {
  readonly person: string;
  /** id of the version */
  readonly version: string;
  readonly event: "accept" | "return";
  /** of a return: what the sender is told, in the caseworker's own words */
  readonly reason?: string;
}

/** What follows when an order is accepted or returned, in the same transaction: such as the receipt to its sender. */
export type OrderListener = (trx: Trx, claims: Claims, answered: OrderAnswered) => Promise<void>;

/** A line for each. */
export const orderListeners: readonly OrderListener[] = [answerSenders];
