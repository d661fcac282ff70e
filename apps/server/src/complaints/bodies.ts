import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";

const reason = storableText(8000);
const minute = z.string().max(20);

const rejectGround = z.enum(["late", "no-complaint", "no-right-to-complain", "not-a-decision", "defect-not-cured"]);

/** What each step of a complaint asks for. */
export const bodies = {
  admit: z.object({ excuse: z.object({ ground: z.enum(["not-to-blame", "special-reasons"]), reason }).optional() }),
  reject: z.object({ ground: rejectGround, reason }),
  defects: z.object({ lacks: reason, until: z.iso.date() }),
  cured: z.object({ at: minute, text: storableText(20_000).optional() }),
  stay: z.object({ granted: z.boolean(), reason, conditions: reason.optional() }),
  change: z.object({ reason }),
  forward: z.object({ opinion: storableText(20_000), copiedAt: minute }),
  decide: z.object({
    result: z.enum(["uphold", "change", "annul", "remit", "reject"]),
    /** of a complaint that is rejected: why it cannot be heard */
    ground: rejectGround.optional(),
    reason,
    toHarm: z.boolean().default(false),
    whyHarm: reason.optional(),
  }),
  withdraw: z.object({ reason: reason.optional() }),
} as const;
/** What a step of a complaint is told. */
export type Body<T extends keyof typeof bodies> = z.infer<(typeof bodies)[T]>;

/** Which complaint, as the caller saw it, and when. */
export interface At {
  readonly id: string;
  readonly version: number;
  readonly now: string;
}
