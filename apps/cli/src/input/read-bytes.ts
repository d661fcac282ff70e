import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { BadInput, type Fault, type FaultCode } from "../fault.ts";

/** Files over this size are refused: no case or order comes near it. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** A caseload may hold thousands of cases. */
export const LARGEST_CASELOAD = 400 * 1024 * 1024;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

function fault(code: FaultCode, path: string, nb: string, en: string, hint?: { nb: string; en: string }): Fault {
  return { code, path, message: { nb, en }, ...(hint === undefined ? {} : { hint }) };
}

function tooLarge(path: string, size: number, largest: number): BadInput {
  return new BadInput(
    fault(
      "too-large",
      path,
      `filen er på ${megabytes(size)} MB; høyst ${megabytes(largest)} MB leses`,
      `the file has ${megabytes(size)} MB; at most ${megabytes(largest)} MB are read`,
      {
        nb: "gi én sak for hver fil",
        en: "give one case in each file",
      },
    ),
  );
}

function refused(path: string, error: NodeJS.ErrnoException): BadInput {
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new BadInput(
        fault("no-such-file", path, "filen finnes ikke", "there is no such file", {
          nb: "se etter i navnet og mappen",
          en: "check the name and the folder",
        }),
      );
    case "EACCES":
    case "EPERM":
      return new BadInput(
        fault("no-permission", path, "filen kan ikke leses", "the file may not be read", {
          nb: "be om lesetilgang",
          en: "ask for permission to read it",
        }),
      );
    case "EISDIR":
      return new BadInput(fault("not-a-file", path, "er en mappe, ikke en fil", "is a folder, not a file"));
    default:
      return new BadInput(
        fault(
          "not-a-file",
          path,
          `kan ikke leses (${error.code ?? "ukjent feil"})`,
          `cannot be read (${error.code ?? "unknown error"})`,
        ),
      );
  }
}

function readStdin(largest: number): Uint8Array {
  const parts: Buffer[] = [];
  let size = 0;
  const buffer = Buffer.alloc(65_536);
  for (;;) {
    let count: number;
    try {
      count = readSync(0, buffer, 0, buffer.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") continue;
      if (code === "EOF") break;
      throw refused("-", error as NodeJS.ErrnoException);
    }
    if (count === 0) break;
    size += count;
    if (size > largest) throw tooLarge("-", size, largest);
    parts.push(Buffer.from(buffer.subarray(0, count)));
  }
  return Buffer.concat(parts);
}

/** The bytes of a file, or of standard input for `-`. Throws BadInput for folders, missing, closed, empty and large files. */
export function readBytes(path: string, largest = LARGEST_FILE): Uint8Array {
  const bytes = path === "-" ? readStdin(largest) : readFile(path, largest);
  if (bytes.length === 0)
    throw new BadInput(
      fault("empty", path, "filen er tom", "the file is empty", {
        nb: "gi en sak eller en fullbyrdelsesordre",
        en: "give a case or an execution order",
      }),
    );
  return bytes;
}

function readFile(path: string, largest: number): Uint8Array {
  let handle: number;
  try {
    handle = openSync(path, "r");
  } catch (error) {
    throw refused(path, error as NodeJS.ErrnoException);
  }
  try {
    const stat = fstatSync(handle);
    if (stat.isDirectory())
      throw new BadInput(
        fault("not-a-file", path, "er en mappe, ikke en fil", "is a folder, not a file", {
          nb: "gi en fil i mappen",
          en: "give a file in the folder",
        }),
      );
    if (stat.size > largest) throw tooLarge(path, stat.size, largest);
    return readFileSync(handle);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw refused(path, error as NodeJS.ErrnoException);
  } finally {
    closeSync(handle);
  }
}
