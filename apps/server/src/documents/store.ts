import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Config } from "../config.ts";
import { dataFolderOf } from "../database/open.ts";
import { Problem } from "../http/problem.ts";
import { kindOf, type MediaType, mediaTypes } from "./kinds.ts";

/** A file as it lies: named by the hash of its content. */
export interface Stored {
  /** SHA-256 in hex */
  readonly hash: string;
  readonly type: MediaType;
  readonly bytes: number;
}

const chunk = 1 << 16;
const hexHash = /^[0-9a-f]{64}$/;
/** A half upload older than this is nobody's, in milliseconds. */
const abandoned = 24 * 3_600_000;

const full = (error: unknown): boolean =>
  ["ENOSPC", "EDQUOT", "EFBIG"].includes((error as NodeJS.ErrnoException).code ?? "");

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Documents in a folder, by content. A file is written beside, forced to disk and renamed: it is there whole or not at all.
 * The same content is kept once. What is read is hashed first: bytes that changed on disk are never handed out.
 */
export class DocumentStore {
  readonly folder: string;
  private readonly largest: number;
  constructor(folder: string, largest: number) {
    this.folder = folder;
    this.largest = largest;
  }

  private pathOf(hash: string): string {
    if (!hexHash.test(hash)) throw new Problem("own-fault", "a document without a hash");
    return join(this.folder, hash.slice(0, 2), hash);
  }

  private async receive(file: FileHandle, source: AsyncIterable<Uint8Array>): Promise<{ hash: string; bytes: number }> {
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const part of source) {
      bytes += part.length;
      if (bytes > this.largest) throw new Problem("too-large", `a document may have ${this.largest} bytes`);
      hash.update(part);
      for (let at = 0; at < part.length; ) at += (await file.write(part, at)).bytesWritten;
    }
    await file.sync();
    return { hash: hash.digest("hex"), bytes };
  }

  /**
   * Takes a document in as it streams. Nothing of it stays when it is refused. `declared` is what the sender calls it: a file
   * that is something else is refused. Throws `too-large`, `bad-document`, `disk-full`.
   */
  async put(source: AsyncIterable<Uint8Array>, declared?: string): Promise<Stored> {
    const incoming = join(this.folder, "incoming");
    const path = join(incoming, randomUUID());
    try {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const file = await open(path, "wx+", 0o600);
      let stored: Stored;
      try {
        const { hash, bytes } = await this.receive(file, source);
        const kind = await kindOf(file, bytes);
        if ("fault" in kind)
          throw new Problem("bad-document", `this is ${kind.fault}; taken are ${mediaTypes.join(", ")}`);
        const said = declared?.split(";")[0]?.trim().toLowerCase();
        if (said !== undefined && said !== "" && said !== "application/octet-stream" && said !== kind.type)
          throw new Problem("bad-document", `the file is called ${said}, and holds ${kind.type}`);
        stored = { hash, type: kind.type, bytes };
      } finally {
        await file.close();
      }
      const target = this.pathOf(stored.hash);
      const shelf = join(this.folder, stored.hash.slice(0, 2));
      await mkdir(shelf, { recursive: true, mode: 0o700 });
      await rename(path, target);
      await syncFolder(shelf);
      return stored;
    } catch (error) {
      await unlink(path).catch(() => undefined);
      if (full(error)) throw new Problem("disk-full", "the document was not kept; nothing else is lost");
      throw error;
    }
  }

  /** The same for bytes at hand, such as a letter. */
  async putBytes(bytes: Uint8Array): Promise<Stored> {
    return this.put(
      (async function* () {
        yield bytes;
      })(),
    );
  }

  /** A document's bytes as a stream, after its hash was checked. Throws `own-fault` for one that is gone or has changed. */
  async read(hash: string): Promise<Readable> {
    const file = await open(this.pathOf(hash), "r").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") throw new Problem("own-fault", `document ${hash.slice(0, 12)} is not in the folder`);
      throw error;
    });
    try {
      const found = createHash("sha256");
      const buffer = Buffer.alloc(chunk);
      for (let at = 0; ; ) {
        const { bytesRead } = await file.read(buffer, 0, chunk, at);
        if (bytesRead === 0) break;
        found.update(buffer.subarray(0, bytesRead));
        at += bytesRead;
      }
      if (found.digest("hex") !== hash)
        throw new Problem("own-fault", `document ${hash.slice(0, 12)} is not what was stored`);
    } catch (error) {
      await file.close();
      throw error;
    }
    return file.createReadStream({ start: 0 });
  }

  /**
   * Removes a file for good. One that was stored after `since`, and within a day, stays: whoever stores it may be about to
   * register it. Taken off its shelf first, so that a new one of the same content is never hit.
   */
  async remove(hash: string, since: Date): Promise<"removed" | "newer" | "gone"> {
    const path = this.pathOf(hash);
    const leaving = join(this.folder, "leaving");
    await mkdir(leaving, { recursive: true, mode: 0o700 });
    const taken = join(leaving, hash);
    // one that a crash left here is on no shelf any more
    const found = await rename(path, taken).then(
      () => stat(taken),
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOENT") throw error;
        return stat(taken).catch(() => undefined);
      },
    );
    if (found === undefined) return "gone";
    if (found.mtime > since && Date.now() - found.mtimeMs < abandoned) {
      await rename(taken, path);
      return "newer";
    }
    await unlink(taken);
    await syncFolder(leaving);
    return "removed";
  }

  /** Removes uploads that were cut off with the service, a day after. Gives how many. */
  async sweep(now = Date.now()): Promise<number> {
    const incoming = join(this.folder, "incoming");
    const names = await readdir(incoming).catch(() => [] as string[]);
    let swept = 0;
    for (const name of names) {
      const path = join(incoming, name);
      const { mtimeMs } = await stat(path);
      if (now - mtimeMs < abandoned) continue;
      await unlink(path);
      swept += 1;
    }
    return swept;
  }
}

/** Where documents lie: `SONING_DOCUMENTS`, or a folder in the data folder. */
export const documentStore = (config: Config): DocumentStore =>
  new DocumentStore(config.documentsFolder ?? join(dataFolderOf(config), "documents"), config.largestDocument);
