import { type ExecutionOrder, toCase } from "@soning/esas";
import { inLanguage, type Language } from "@soning/norms";
import { z } from "zod";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { stateOf } from "../machines/move.ts";
import { attachmentRow, attachmentsOf } from "../messages/attachments/list.ts";
import { versionOfMessage } from "../messages/list.ts";
import { purposeOf } from "../persons/roles.ts";
import { requireOrder } from "./answer-order.ts";
import { sentence, sentencesOf } from "./sentences.ts";

export const orderParts = z
  .object({
    id: z.uuid(),
    person: z.uuid(),
    state: z.string(),
    /** counts the events of this version: what a step on it is made on */
    events: z.int(),
    version: z.int(),
    arrivedOn: z.iso.date(),
    caseNumber: z.string(),
    court: z.string().nullable(),
    judgedOn: z.string(),
    finalFrom: z.string().nullable(),
    description: z.string(),
    sentences: z.array(sentence),
    /** parts that only a person can read, with what was found there */
    byHand: z.array(z.object({ path: z.string(), text: z.string(), found: z.string().nullable() })),
    /** places of the order that hold something and that no fact was made of, with why */
    notCarriedOver: z.array(z.object({ path: z.string(), why: z.string() })),
    /** the message that brought it: its documents are fetched again by reading it again */
    message: z.string().nullable(),
    /** the version of that message; null for who does not see it */
    messageVersion: z.int().nullable(),
    documents: z.array(attachmentRow),
    /** every version of the same order, the newest first */
    versions: z.array(z.object({ id: z.uuid(), version: z.int(), arrivedOn: z.iso.date(), state: z.string() })),
  })
  .meta({ id: "OrderParts" });

/** All versions of the order that a version is of, with how each stands. */
async function versionsOf(trx: Trx, person: string, order: string) {
  const rows = await trx
    .selectFrom("order_version")
    .select(["id", "number", "arrived_on"])
    .where("person", "=", person)
    .where("order_id", "=", order)
    .orderBy("number", "desc")
    .execute();
  const found: z.infer<typeof orderParts>["versions"] = [];
  for (const { id, number, arrived_on } of rows)
    found.push({ id, version: number, arrivedOn: arrived_on, state: (await stateOf(trx, "order", id)).state });
  return found;
}

/** A version of an order as it came: what it says, what was not made facts of, and its documents. Throws `not-found`, also where a rule has erased it. */
export async function readParts(
  trx: Trx,
  claims: Claims,
  id: string,
  language: Language,
  on: string,
): Promise<z.infer<typeof orderParts>> {
  const { person, body, order_id, number, arrived_on, message } = await requireOrder(trx, id);
  const order = body as unknown as Partial<ExecutionOrder>;
  if (order.judgment === undefined) throw new Problem("not-found", "a rule of retention has erased it");
  const whole = order as ExecutionOrder;
  const { state, number: events } = await stateOf(trx, "order", id);
  const made = toCase([whole], { on, arrivedOn: arrived_on });
  await audit(trx, claims, {
    act: "order.parts",
    purpose: purposeOf(claims.role),
    person,
    details: { order: id },
  });
  return {
    id,
    person,
    state,
    events,
    version: number,
    arrivedOn: arrived_on,
    caseNumber: whole.judgment.caseNumber,
    court: whole.judgment.court?.name ?? null,
    judgedOn: whole.judgment.date,
    finalFrom: whole.finalFrom ?? null,
    description: whole.description,
    sentences: sentencesOf(whole.reactions),
    byHand: whole.needsManualReading.map(({ path, message: text, found }) => ({
      path,
      text: inLanguage(text, language),
      found: found ?? null,
    })),
    notCarriedOver: made.ok
      ? made.notCarriedOver.map(({ path, why }) => ({ path, why: inLanguage(why, language) }))
      : [],
    message,
    messageVersion: message === null ? null : ((await versionOfMessage(trx, message)) ?? null),
    documents: message === null ? [] : (await attachmentsOf(trx, message)).map(({ person: _, ...row }) => row),
    versions: await versionsOf(trx, person, order_id),
  };
}
