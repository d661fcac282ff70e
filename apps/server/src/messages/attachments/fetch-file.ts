import { createReadStream, createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { request } from "node:https";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Checksum } from "./checksum.ts";
import { hasher } from "./checksum.ts";

/** Why a document could not be had. `sender`: it lies with the sender, and another try does not help. */
export class FetchFault extends Error {
  readonly code: "gone" | "refused" | "checksum" | "too-large" | "redirected" | "cut" | "away";
  readonly lies: "sender" | "here" | "passing";
  constructor(code: FetchFault["code"], lies: FetchFault["lies"], message: string) {
    super(message);
    this.code = code;
    this.lies = lies;
  }
}

export interface FetchOptions {
  readonly largest: number;
  readonly checksum: Checksum;
  readonly token?: string | undefined;
  /** certificates to trust beside the machine's own: for tests and closed networks */
  readonly ca?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const idle = 30_000;
const partial = 206;

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

function get(url: URL, from: number, { token, ca, signal }: FetchOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        headers: {
          range: `bytes=${from}-`,
          "accept-encoding": "identity",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        timeout: idle,
        ...(ca === undefined ? {} : { ca }),
        ...(signal === undefined ? {} : { signal }),
      },
      resolve,
    );
    asked.on("timeout", () => asked.destroy(new Error("no answer")));
    asked.on("error", reject);
    asked.end();
  });
}

/** The whole length by `Content-Range` or `Content-Length`, where the answer tells it. */
function lengthOf({ headers, statusCode }: IncomingMessage): number | undefined {
  const text =
    statusCode === partial ? /\/(\d+)$/.exec(headers["content-range"] ?? "")?.[1] : headers["content-length"];
  return text === undefined ? undefined : Number(text);
}

function statusFault(status: number): FetchFault | undefined {
  if (status === 200 || status === partial) return undefined;
  if (status === 404 || status === 410) return new FetchFault("gone", "sender", `the file is not there (${status})`);
  if (status >= 300 && status < 400) return new FetchFault("redirected", "here", `led elsewhere (${status})`);
  // 401 and 403 may be our own token; 400 and 416 a matter between us; the rest passes
  const passing = status >= 500 || status === 429 || status === 416;
  return new FetchFault("refused", passing ? "passing" : "here", `answered ${status}`);
}

function limited(already: number, largest: number): Transform {
  let bytes = already;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > largest) done(new FetchFault("too-large", "here", `over ${largest} bytes`));
      else done(null, chunk);
    },
  });
}

/** One request: goes on where the half file ends, or begins anew where the sender gives the whole. */
async function fetchOnce(url: URL, half: string, options: FetchOptions): Promise<void> {
  const had = await sizeOf(half);
  let answer: IncomingMessage;
  try {
    answer = await get(url, had, options);
  } catch (error) {
    throw new FetchFault("away", "passing", (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
  const { statusCode: status = 0 } = answer;
  if (status === 416 && had > 0) {
    // nothing beyond what is here: whole, or to be begun anew; the checksum tells
    answer.resume();
    return;
  }
  const fault = statusFault(status);
  const length = lengthOf(answer);
  const from = status === partial ? Number(/^bytes (\d+)-/.exec(answer.headers["content-range"] ?? "")?.[1]) : 0;
  const problem =
    fault ??
    (length !== undefined && length > options.largest
      ? new FetchFault("too-large", "here", `${length} bytes`)
      : status === partial && from !== had
        ? new FetchFault("refused", "passing", "gave another range than was asked for")
        : undefined);
  if (problem !== undefined) {
    answer.destroy();
    throw problem;
  }
  answer.setTimeout(idle, () => answer.destroy(new Error("no more came")));
  try {
    await pipeline(
      answer,
      limited(from, options.largest),
      createWriteStream(half, { flags: from > 0 ? "a" : "w", mode: 0o600 }),
    );
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    if (["ENOSPC", "EDQUOT", "EACCES", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new FetchFault("cut", "passing", `cut after ${await sizeOf(half)} bytes`);
  }
  const got = await sizeOf(half);
  if (length !== undefined && got < length)
    throw new FetchFault("cut", "passing", `cut after ${got} of ${length} bytes`);
}

async function holds(half: string, checksum: Checksum): Promise<boolean> {
  const hash = hasher(checksum);
  await pipeline(createReadStream(half), hash);
  return hash.digest("hex") === checksum.hex;
}

/**
 * Fetches a document into a half file, from where an earlier try was cut. When it returns, the file is whole and has the
 * sender's checksum. A file that does not fit its checksum is fetched once more from the start. Throws FetchFault.
 */
export async function fetchFile(url: URL, half: string, options: FetchOptions): Promise<void> {
  for (const last of [false, true]) {
    await fetchOnce(url, half, options);
    if (await holds(half, options.checksum)) return;
    await rm(half, { force: true });
    if (last) throw new FetchFault("checksum", "sender", "does not have the checksum that the message tells");
  }
}
