import type { ExecutionOrder } from "@soning/esas";
import type { Trx } from "../../database/database.ts";

/**
 * Notes the documents that a message names, to be fetched. One that is stored already for the same version of the order,
 * under the same checksum, is not fetched again.
 */
export async function addAttachments(
  trx: Trx,
  {
    message,
    person,
    version,
    documents,
  }: { message: string; person: string; version: string; documents: ExecutionOrder["documents"] },
): Promise<void> {
  for (const [index, { title, mimeType, uri, checksum }] of documents.entries()) {
    const stored = await trx
      .selectFrom("attachment")
      .innerJoin("message", "message.id", "attachment.message")
      .select(["attachment.document", "attachment.bytes"])
      .where("message.order_version", "=", version)
      .where("attachment.state", "=", "stored")
      .where("attachment.checksum", "=", checksum)
      .where("attachment.title", "=", title)
      .executeTakeFirst();
    await trx
      .insertInto("attachment")
      .values({
        message,
        person,
        position: index + 1,
        title,
        media_type: mimeType,
        uri,
        checksum,
        ...(stored === undefined || stored.document === null
          ? {}
          : { state: "stored" as const, document: stored.document, bytes: Number(stored.bytes) }),
      })
      .onConflict((conflict) => conflict.columns(["message", "position"]).doNothing())
      .execute();
  }
}
