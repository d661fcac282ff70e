import { createReadStream } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import type { Config } from "../../config.ts";
import { asJob, type Trx } from "../../database/database.ts";
import { dataFolderOf } from "../../database/open.ts";
import { DocumentStore } from "../../documents/store.ts";
import type { Service } from "../../http/app.ts";
import { Problem } from "../../http/problem.ts";
import { type FaultHere, remedies } from "../fault-words.ts";
import { type Finding, faultHere } from "../receipt.ts";
import { decideReceipt, told } from "../receipts.ts";
import { allowedAddress } from "./address.ts";
import { readChecksum } from "./checksum.ts";
import { FetchFault, fetchFile } from "./fetch-file.ts";

const firstWait = 30;
const longestWait = 3600;

interface Due {
  readonly id: string;
  readonly message: string;
  readonly person: string;
  readonly position: number;
  readonly title: string;
  readonly media_type: string;
  readonly uri: string;
  readonly checksum: string;
  readonly attempts: number;
  readonly sender: string | null;
  readonly unit: string | null;
}

/** What a test or a closed network may set: certificates to trust beside the machine's own. */
export interface FetchSettings {
  readonly ca?: string;
  readonly signal?: AbortSignal;
}

type Lies = "sender" | "here" | "passing";

class AttachmentFault extends Error {
  readonly finding: Finding;
  readonly lies: Lies;
  constructor(lies: Lies, finding: Finding) {
    super(finding.code);
    this.finding = finding;
    this.lies = lies;
  }
}

const fault = (lies: Lies, { position }: Due, code: FaultHere): AttachmentFault =>
  new AttachmentFault(lies, faultHere(code, `dokumenter[${position - 1}]`, remedies[lies]));

function asFault(due: Due, error: unknown): AttachmentFault {
  if (error instanceof AttachmentFault) return error;
  if (error instanceof FetchFault) return fault(error.lies, due, `attachment-${error.code}`);
  if (error instanceof Problem && error.code === "bad-document") return fault("sender", due, "attachment-wrong-kind");
  if (error instanceof Problem && error.code === "too-large") return fault("here", due, "attachment-too-large");
  return fault("passing", due, "attachment-not-stored");
}

async function fetchAndStore(config: Config, due: Due, settings: FetchSettings) {
  const { attachmentHosts, attachmentTokenFile, largestAttachment: largest } = config.messages;
  const url = allowedAddress(due.uri, attachmentHosts);
  if (url === undefined) throw fault("here", due, "attachment-address");
  const checksum = readChecksum(due.checksum);
  if (checksum === undefined) throw fault("sender", due, "attachment-checksum-form");
  const folder = join(dataFolderOf(config), "fetching");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = join(folder, due.id);
  const token = attachmentTokenFile === undefined ? undefined : (await readFile(attachmentTokenFile, "utf8")).trim();
  await fetchFile(url, half, { largest, checksum, token, ...settings });
  const documents = config.documentsFolder ?? join(dataFolderOf(config), "documents");
  const stored = await new DocumentStore(documents, largest).put(createReadStream(half), due.media_type);
  return { ...stored, half };
}

async function noteStored(
  trx: Trx,
  due: Due,
  { hash, type, bytes }: { hash: string; type: string; bytes: number },
): Promise<void> {
  const document = await trx
    .insertInto("document")
    .values({
      person: due.person,
      hash,
      media_type: type,
      bytes,
      title: due.title,
      shield: null,
      shield_ground: null,
      direction: "incoming",
      correspondent: due.sender,
      unit: due.unit,
      registered_by: "attachments",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await trx
    .updateTable("attachment")
    .set({ state: "stored", document: document.id, bytes, fault: null })
    .where("id", "=", due.id)
    .execute();
}

async function noteFault(trx: Trx, due: Due, { finding, lies }: AttachmentFault): Promise<void> {
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(due.attempts, 10));
  await trx
    .updateTable("attachment")
    .set({
      ...(lies === "passing" ? {} : { state: "failed" as const }),
      attempts: due.attempts + 1,
      next_try: new Date(Date.now() + wait * 1000),
      fault: JSON.stringify(finding),
    })
    .where("id", "=", due.id)
    .execute();
  if (lies !== "passing")
    await decideReceipt(trx, {
      message: due.message,
      person: due.person,
      status: lies === "sender" ? "FEILET_AVSENDER_TEKNISK" : "FEILET_MOTTAKER",
      description: told([finding]),
      by: "attachments",
    });
}

/** Documents to fetch now: not of a message whose sender has had the last word of a failure. */
async function nextDue(service: Service): Promise<Due | undefined> {
  const { rows } = await asJob(service.db, (trx) =>
    sql<Due>`
      update attachment set next_try = now() + interval '10 minutes' where id = (
        select a.id from attachment a where a.state = 'waiting' and a.next_try <= now() and not exists (
          select 1 from message_receipt r where r.message = a.message and r.status in ('FEILET_AVSENDER_TEKNISK', 'FEILET_AVSENDER_MANGLER'))
        order by a.next_try, a.id limit 1 for update skip locked)
      returning id, message, person, position, title, media_type, uri, checksum, attempts,
        (select sender from message m where m.id = attachment.message) as sender, (select unit from message m where m.id = attachment.message) as unit`.execute(
      trx,
    ),
  );
  return rows[0];
}

/**
 * Fetches the documents that wait, one by one, and stores them. One is taken for ten minutes at a time: what was under
 * way at a stop goes on from where it was. Gives how many were stored.
 */
export async function fetchDue(
  service: Service,
  settings: FetchSettings = {},
  stopped: () => boolean = () => false,
): Promise<number> {
  // until a host is named nothing is asked for, and documents wait: that is no fault of theirs
  if (service.config.messages.attachmentHosts.size === 0) return 0;
  let stored = 0;
  for (let due = await nextDue(service); due !== undefined; due = stopped() ? undefined : await nextDue(service)) {
    const one = due;
    try {
      const { half, ...file } = await fetchAndStore(service.config, one, settings);
      await asJob(service.db, (trx) => noteStored(trx, one, file));
      await rm(half, { force: true });
      stored += 1;
    } catch (error) {
      await asJob(service.db, (trx) => noteFault(trx, one, asFault(one, error)));
    }
  }
  return stored;
}
