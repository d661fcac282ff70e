import type { Fault, Said, Warning } from "@soning/esas";
import { z } from "zod";
import { type FaultHere, faultWords } from "./fault-words.ts";

const text = z.object({ nb: z.string(), en: z.string(), nn: z.string().optional() });
const finding = z.object({ code: z.string(), path: z.string(), message: text, hint: text });

/** What a sender is answered: always the same for the same message, until it is retried. Holds no personal data. */
export const receipt = z
  .object({
    message: z.string(),
    state: z.enum(["read", "faulty", "set-aside", "refused"]),
    order: z
      .object({ id: z.string(), version: z.int(), outcome: z.enum(["new-order", "new-version", "resend"]) })
      .optional(),
    faults: z.array(finding),
    warnings: z.array(finding),
  })
  .meta({ id: "Receipt" });
export type Receipt = z.infer<typeof receipt>;
export type Finding = z.infer<typeof finding>;

/** A finding as it is kept and shown: the place and the remedy, without the value, which may be personal data. */
export function findingOf({ code, path, message, hint }: Fault | Warning): Finding {
  return { code, path: storable(path), message: storableText(message), hint: storableText(hint) };
}

/** Names from a message may hold what the database cannot. */
export const storable = (given: string): string => given.toWellFormed().replaceAll("\u0000", "\ufffd");

function storableText({ nb, en, nn }: Fault["message"]): Finding["message"] {
  return { nb: storable(nb), en: storable(en), ...(nn === undefined ? {} : { nn: storable(nn) }) };
}

/** A fault that the reader of orders does not know, in its words: see `fault-words.ts`. */
export function faultHere(code: FaultHere, path: string, hint: Said = faultWords[code].hint): Finding {
  return { code, path, message: faultWords[code].message, hint };
}
