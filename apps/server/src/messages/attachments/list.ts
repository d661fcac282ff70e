import { z } from "zod";
import { audit } from "../../audit/append.ts";
import { type Claims, type Db, type Trx, withClaims } from "../../database/database.ts";

export const attachmentRow = z
  .object({
    id: z.uuid(),
    title: z.string(),
    state: z.enum(["waiting", "stored", "failed"]),
    document: z.uuid().nullable(),
    attempts: z.int(),
    fault: z.record(z.string(), z.unknown()).nullable(),
  })
  .meta({ id: "Attachment" });

/** The documents that a message names, in its order, each with the person it is about. */
export async function attachmentsOf(
  trx: Trx,
  message: string,
): Promise<(z.infer<typeof attachmentRow> & { readonly person: string })[]> {
  const rows = await trx
    .selectFrom("attachment")
    .select(["id", "person", "title", "state", "document", "attempts", "fault"])
    .where("message", "=", message)
    .orderBy("position")
    .execute();
  return rows.map(({ fault, ...row }) => ({ ...row, fault: fault as Record<string, unknown> | null }));
}

/** The documents that a message names, as far as the reader sees the person. */
export async function listAttachments(
  db: Db,
  claims: Claims,
  message: string,
): Promise<z.infer<typeof attachmentRow>[]> {
  return withClaims(db, claims, async (trx) => {
    const rows = await attachmentsOf(trx, message);
    await audit(trx, claims, {
      act: "message.attachments",
      purpose: "intake",
      shown: [...new Set(rows.map(({ person }) => person))],
      details: { message },
    });
    return rows.map(({ person: _, ...row }) => row);
  });
}
