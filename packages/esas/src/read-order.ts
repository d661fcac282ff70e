import { chooseVersion } from "./choose-version.ts";
import type { Version } from "./contract/version.ts";
import { type Headers, type Opened, open, openValue } from "./envelope.ts";
import type { Fault, Warning } from "./findings.ts";
import type { ExecutionOrder } from "./model/order.ts";
import { readModel } from "./model/read-model.ts";
import { contradictions } from "./rules/contradictions.ts";
import { doubts } from "./rules/doubts.ts";
import { decode } from "./text/decode.ts";
import type { JsonValue } from "./text/json-value.ts";

export interface ReadOptions {
  /** the version to read as; without it the message header's, else the newest that the content satisfies */
  readonly schemaVersion?: string;
  /** headers that the transport gave beside the body */
  readonly headers?: Headers;
}

export type ReadOrder =
  | {
      readonly ok: true;
      readonly order: ExecutionOrder;
      readonly version: Version;
      readonly warnings: readonly Warning[];
    }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads an execution order (ESAS `fullbyrdelsesordre` 1.0, 1.1, 1.2) from the bytes of a file. Never throws on input:
 * what breaks the contract or contradicts itself beyond use is refused with place, value and remedy; what is doubtful is
 * read as it stands, with warnings.
 */
export function readOrder(bytes: Uint8Array, options: ReadOptions = {}): ReadOrder {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const read = readOpened(open(decoded.text, options.headers), options);
  return read.ok ? { ...read, warnings: [...decoded.warnings, ...read.warnings] } : read;
}

/** The same for a message that is parsed already. */
export function readMessage(message: JsonValue, options: ReadOptions = {}): ReadOrder {
  return readOpened(openValue(message, options.headers), options);
}

function readOpened(opened: Opened, options: ReadOptions): ReadOrder {
  if (!opened.ok) return opened;
  const chosen = chooseVersion(opened.body, options.schemaVersion, opened.headers);
  if (!chosen.ok) return chosen;
  const { version, value, warnings } = chosen.checked;
  const order = readModel(value, [version, ...chosen.alsoFits], opened.body);
  const faults = contradictions(order);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, order, version, warnings: [...opened.warnings, ...warnings, ...doubts(order)] };
}
