/** A message as it goes out. */
export interface Sending {
  /** position in the outbox */
  readonly id: string;
  readonly messageId: string;
  readonly schemaName: string;
  readonly schemaVersion: string;
  readonly receiver: string | null;
  /** JSON or XML */
  readonly body: string;
}

/** Nothing can be sent now; the message itself is not at fault. */
export class TransportAway extends Error {}

/**
 * Takes messages away. `send` returns when the message is in safe hands; it may be called again with the same message
 * after a stop in between: receivers know it by its id. Throws TransportAway, or another error for this message alone.
 */
export interface Transport {
  send(sending: Sending): Promise<void>;
  close(): Promise<void>;
}

/** Our own name in the header `senderOrganization`. */
export const ownOrganization = "KRIMINALOMSORGEN";

/** The headers by which ESAS knows a message. */
export const headersOf = ({ messageId, schemaName, schemaVersion }: Sending): Record<string, string> => ({
  messageId,
  SchemaName: schemaName,
  SchemaVersion: schemaVersion,
  senderOrganization: ownOrganization,
});
