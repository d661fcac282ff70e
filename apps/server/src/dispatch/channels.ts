import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";

const minute = z.string().max(20);

/** Ways to send a letter. A new one (a digital mailbox) is a line here and what it says of receipt in `receiptOf`. */
export const sending = z.discriminatedUnion("channel", [
  /** given into the person's hands: sent and received in one */
  z.object({ channel: z.literal("handed-over"), at: minute, evidence: storableText(500) }),
  z.object({ channel: z.literal("post"), at: minute, evidence: storableText(500).optional() }),
  /** put where the person can read it (`availableAt`), and told of it (`toldAt`): received when both are so */
  z.object({
    channel: z.literal("digital"),
    at: minute,
    availableAt: minute.optional(),
    toldAt: minute.optional(),
    evidence: storableText(500).optional(),
  }),
]);
export type Sending = z.infer<typeof sending>;

export const receiving = z.union([
  z.object({ at: minute, evidence: storableText(500) }),
  z.object({ availableAt: minute, toldAt: minute, evidence: storableText(500).optional() }),
]);
export type Receiving = z.infer<typeof receiving>;

/** When a letter counts as received: by hand at once; digitally when it is both available and told of (eForvaltningsforskriften § 11). */
export function receiptOf(given: Sending): string | undefined {
  if (given.channel === "handed-over") return given.at;
  if (given.channel === "post" || given.availableAt === undefined || given.toldAt === undefined) return undefined;
  return given.availableAt > given.toldAt ? given.availableAt : given.toldAt;
}
