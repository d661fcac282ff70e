import type { FileHandle } from "node:fs/promises";

/** What documents may be, decided by their content alone. Archives are refused: so are packed office files and bombs in them. */
export const mediaTypes = ["application/pdf", "image/png", "image/jpeg", "text/plain"] as const;
export type MediaType = (typeof mediaTypes)[number];

/** A picture larger than this is not opened by a reader's machine in good time: 100 million points. */
const mostPoints = 100_000_000;
const headBytes = 1024;
const tailBytes = 2048;
const chunk = 1 << 16;

export type Kind = { readonly type: MediaType } | { readonly fault: string };

async function slice(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function png(head: Buffer, tail: Buffer): Kind {
  if (head.length < 33 || head.toString("latin1", 12, 16) !== "IHDR")
    return { fault: "a PNG picture without its header" };
  if (!tail.includes("IEND", 0, "latin1")) return { fault: "a PNG picture without its end" };
  const points = head.readUInt32BE(16) * head.readUInt32BE(20);
  return points > 0 && points <= mostPoints
    ? { type: "image/png" }
    : { fault: `a picture of ${points} points; at most ${mostPoints} are taken` };
}

/** Walks the markers of a JPEG to its frame, which tells the size. */
async function jpeg(file: FileHandle, size: number): Promise<Kind> {
  for (let at = 2; at + 9 < size; ) {
    const marker = await slice(file, at, 9);
    const kind = marker[1] ?? 0;
    if (marker[0] !== 0xff) break;
    const isFrame = kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc;
    if (isFrame) {
      const points = marker.readUInt16BE(5) * marker.readUInt16BE(7);
      return points > 0 && points <= mostPoints
        ? { type: "image/jpeg" }
        : { fault: `a picture of ${points} points; at most ${mostPoints} are taken` };
    }
    if (kind === 0xda) break;
    at += 2 + marker.readUInt16BE(2);
  }
  return { fault: "a JPEG picture without a frame" };
}

/** Tab, line feed, form feed and carriage return belong to text; other control characters do not. */
const layout = new Set([0x09, 0x0a, 0x0c, 0x0d]);
const hasControls = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && !layout.has(code)) || code === 0x7f) return true;
  }
  return false;
};
const markup = /^\uFEFF?\s*<(?:!doctype\s+html|html|head|body|script|svg|\?xml)/i;

async function text(file: FileHandle, size: number): Promise<Kind> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    for (let at = 0; at < size; at += chunk) {
      const part = decoder.decode(await slice(file, at, chunk), { stream: true });
      if (at === 0 && markup.test(part)) return { fault: "a web page or other markup" };
      if (hasControls(part)) return { fault: "bytes that are neither text nor a known kind of document" };
    }
    decoder.decode();
  } catch {
    return { fault: "bytes that are neither text in UTF-8 nor a known kind of document" };
  }
  return { type: "text/plain" };
}

/** What a file is, or why it is nothing that is taken. */
export async function kindOf(file: FileHandle, size: number): Promise<Kind> {
  if (size === 0) return { fault: "nothing: the file is empty" };
  const head = await slice(file, 0, headBytes);
  const tail = await slice(file, Math.max(0, size - tailBytes), tailBytes);
  const starts = (...bytes: number[]): boolean => head.subarray(0, bytes.length).equals(Buffer.from(bytes));
  if (head.toString("latin1", 0, 5) === "%PDF-")
    return tail.includes("%%EOF", 0, "latin1") ? { type: "application/pdf" } : { fault: "a PDF that is cut off" };
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return png(head, tail);
  if (starts(0xff, 0xd8, 0xff)) return jpeg(file, size);
  if (starts(0x50, 0x4b)) return { fault: "an archive, or an office file packed as one; save it as PDF" };
  if (
    starts(0x1f, 0x8b) ||
    starts(0x42, 0x5a, 0x68) ||
    starts(0x37, 0x7a, 0xbc, 0xaf) ||
    starts(0xfd, 0x37, 0x7a, 0x58) ||
    starts(0x28, 0xb5, 0x2f, 0xfd)
  )
    return { fault: "packed bytes; unpack them first" };
  return text(file, size);
}
