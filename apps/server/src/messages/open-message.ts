import { createHash } from "node:crypto";
import { type ExecutionOrder, readOrder } from "@soning/esas";
import type { Config } from "../config.ts";
import { holdsUnstorable } from "./content.ts";
import type { MessageHeaders } from "./intake.ts";
import { type Finding, faultHere, findingOf } from "./receipt.ts";
import { type Answered, readReceipt, receipts } from "./receipt-in.ts";
import { isSigned, senderKeys, verifySigned } from "./signature.ts";

export const orders = "FULLBYRDELSESORDRE";
/** Who orders: no other sender's signature carries an order. */
const orderSender = "POLITIET";

/** A message as it was understood. */
export type Opened =
  | { readonly kind: "refused"; readonly fault: Finding }
  | { readonly kind: "other-schema"; readonly fault: Finding }
  | { readonly kind: "faulty"; readonly faults: readonly Finding[] }
  | { readonly kind: "receipt"; readonly answered: Answered; readonly signed: boolean }
  | {
      readonly kind: "order";
      readonly order: ExecutionOrder;
      readonly warnings: readonly Finding[];
      /** the id stands under the sender's signature, and so holds before the transport's */
      readonly signed: boolean;
    };

export interface Sealed {
  readonly raw: Buffer;
  readonly headers: MessageHeaders;
  readonly channel: "api" | "folder" | "broker";
}

const otherSchema = faultHere("other-schema", "SchemaName");

const wrongSender = faultHere("wrong-sender", "senderOrganization");

function read(raw: Buffer, { schemaName, schemaVersion, senderOrganization }: MessageHeaders, signed: boolean): Opened {
  const headers = {
    ...(schemaName === undefined ? {} : { schemaName }),
    ...(schemaVersion === undefined ? {} : { schemaVersion }),
    ...(senderOrganization === undefined ? {} : { senderOrganization }),
  };
  const found = readOrder(raw, { headers, ...(schemaVersion === undefined ? {} : { schemaVersion }) });
  if (!found.ok) return { kind: "faulty", faults: found.faults.map(findingOf) };
  if (!holdsUnstorable(found.order))
    return { kind: "order", order: found.order, warnings: found.warnings.map(findingOf), signed };
  return {
    kind: "faulty",
    faults: [faultHere("wrong-encoding", "$")],
  };
}

/**
 * Opens a message: checks the signature, then reads the order. What the broker brings must be signed; what comes by
 * folder or API is checked when it is signed and the senders' keys are here. Throws KeyFault.
 */
export async function openMessage(
  { messages: { senderKeysFile } }: Config,
  { raw, headers, channel }: Sealed,
): Promise<Opened> {
  const must = channel === "broker";
  const check = must || (senderKeysFile !== undefined && isSigned(raw));
  const verified =
    check && senderKeysFile !== undefined
      ? await verifySigned(
          raw,
          headers.senderOrganization ?? (must ? undefined : orderSender),
          await senderKeys(senderKeysFile),
        )
      : undefined;
  if (verified?.ok === false) return { kind: "refused", fault: verified.fault };
  if (headers.schemaName === receipts) {
    const answered = readReceipt(verified?.payload ?? raw, verified?.sender ?? headers.senderOrganization);
    // a receipt that does not read is kept and shown, and never receipted
    if ("fault" in answered) return { kind: "other-schema", fault: answered.fault };
    return { kind: "receipt", answered, signed: verified !== undefined };
  }
  if (headers.schemaName !== undefined && headers.schemaName !== orders)
    return { kind: "other-schema", fault: otherSchema };
  if (verified !== undefined && verified.sender !== orderSender) return { kind: "refused", fault: wrongSender };
  return read(verified?.payload ?? raw, headers, verified !== undefined);
}

const sha256 = (...parts: readonly (Buffer | string)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/** An id that no genuine message has: what was refused cannot take the place of what it claims to be. */
export const refusedId = ({ raw, headers }: Pick<Sealed, "raw" | "headers">): string =>
  `refused:${sha256(raw, JSON.stringify(Object.entries(headers).sort()))}`;

/**
 * The message's own id: the one that was signed, else the transport's, else the order's; a message without one is known
 * by its bytes.
 */
export function idOf(sealed: Sealed, opened: Opened): string {
  if (opened.kind === "refused") return refusedId(sealed);
  const own =
    opened.kind === "order" ? opened.order.message.id : opened.kind === "receipt" ? opened.answered.id : undefined;
  const signed = (opened.kind === "order" || opened.kind === "receipt") && opened.signed ? own : undefined;
  return (signed ?? sealed.headers.messageId ?? own ?? `sha256:${sha256(sealed.raw)}`).toLowerCase();
}
