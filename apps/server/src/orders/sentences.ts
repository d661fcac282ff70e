import type { ExecutionOrder } from "@soning/esas";
import { z } from "zod";

/** What is to be served or paid: a length in the court's own units, or kroner. */
export const sentence = z.object({
  kind: z.enum(["prison", "community", "youth", "fine"]),
  years: z.int(),
  months: z.int(),
  days: z.int(),
  hours: z.int(),
  kroner: z.int(),
});

const none = { years: 0, months: 0, days: 0, hours: 0, kroner: 0 };

/** What an order's reactions come to; what runs beside them, such as a ban, is left to the order itself. */
export function sentencesOf({
  prison,
  communitySentence,
  youthSentence,
  fine,
}: ExecutionOrder["reactions"]): z.infer<typeof sentence>[] {
  const lengths = { prison, community: communitySentence, youth: youthSentence } as const;
  const found: z.infer<typeof sentence>[] = [];
  for (const kind of ["prison", "community", "youth"] as const) {
    const length = lengths[kind]?.length;
    if (length === undefined) continue;
    const { years, months, days, hours } = length;
    found.push({ ...none, kind, years, months, days, hours });
  }
  if (fine !== undefined) found.push({ ...none, kind: "fine", kroner: fine.amount });
  return found;
}
