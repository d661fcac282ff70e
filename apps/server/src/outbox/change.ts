import {
  causes,
  communityReleaseCauses,
  prisonReleaseCauses,
  servingChangeCauses,
  transferKinds,
  writeRetraction,
} from "@soning/esas";
import { audit } from "../audit/append.ts";
import type { Claims, Trx } from "../database/database.ts";
import { Problem } from "../http/problem.ts";
import { enqueue } from "./enqueue.ts";
import { asks, type EventTold, writeEvent } from "./write-event.ts";

const retraction = "SlettetHendelse";
/** Answers to the sender of a message are no events: they cannot be taken back. */
const receipts = "KVITTERING";

async function requireRow(trx: Trx, id: string) {
  const row = await trx.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined || row.person === null) throw new Problem("not-found");
  return { ...row, person: row.person };
}

/** Takes back an event: its receivers are told to delete it, after they had it. Throws `not-found`, `wrong-state`, `already-exists`. */
export async function retractEvent(trx: Trx, claims: Claims, id: string, reason: string): Promise<string> {
  const row = await requireRow(trx, id);
  if (row.schema_name === retraction || row.schema_name === receipts || row.held !== null)
    throw new Problem("wrong-state", "only an event that is sent can be retracted");
  const known = await trx.selectFrom("outbox").select("id").where("retracts", "=", id).executeTakeFirst();
  if (known !== undefined) throw new Problem("already-exists", "it was retracted");
  const made = await enqueue(trx, {
    person: row.person,
    lane: row.lane,
    schemaName: retraction,
    by: claims.actor,
    retracts: id,
    body: () => {
      const written = writeRetraction({ messageId: row.message_id });
      if (!written.ok) throw new Problem("own-fault");
      return written.xml;
    },
  });
  await audit(trx, claims, {
    act: "outbox.retract",
    purpose: "execution",
    person: row.person,
    details: { row: id, reason },
  });
  return made;
}

const allowed: Readonly<Partial<Record<EventTold["schema"], Readonly<Record<string, string>>>>> = {
  EndringOppdaterteDatoer: causes,
  EndringGjennomfoering: servingChangeCauses,
  EndringEffektuertOverfoering: transferKinds,
  LoeslatelseFraFengsel: prisonReleaseCauses,
  LoeslatelseFraSamfunn: communityReleaseCauses,
};

/** Tells what an event that is held lacks, and lets it go. Throws `not-found`, `wrong-state`, `bad-request` naming what is allowed. */
export async function completeEvent(trx: Trx, claims: Claims, id: string, word: string): Promise<void> {
  const row = await requireRow(trx, id);
  if (row.held === null || row.event === null) throw new Problem("wrong-state", "the event is not held");
  const event = row.event as unknown as EventTold;
  const name = asks[event.schema];
  const words = allowed[event.schema];
  if (
    name === undefined ||
    words === undefined ||
    (event.told as Readonly<Record<string, unknown>>)[name] !== undefined
  )
    throw new Problem("wrong-state", `the event is held for another reason: ${row.held}`);
  if (!Object.hasOwn(words, word))
    throw new Problem("bad-request", undefined, {
      faults: [{ path: "word", message: `${name} must be one of ${Object.keys(words).join(", ")}` }],
    });
  const whole = { ...event, told: { ...event.told, [name]: word } } as EventTold;
  const written = writeEvent(whole, row.message_id);
  if ("held" in written) throw new Problem("wrong-state", written.held);
  await trx.updateTable("outbox").set({ body: written.xml, held: null, event: null }).where("id", "=", id).execute();
  await audit(trx, claims, {
    act: "outbox.complete",
    purpose: "execution",
    person: row.person,
    details: { row: id, [name]: word },
  });
}
