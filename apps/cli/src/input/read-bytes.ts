import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { Text } from "@soning/norms";
import { BadInput, type Fault, type FaultCode } from "../fault.ts";

/** Files over this size are refused: no case or order comes near it. */
export const LARGEST_FILE = 20 * 1024 * 1024;
/** A caseload may hold thousands of cases. */
export const LARGEST_CASELOAD = 400 * 1024 * 1024;

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

function fault(code: FaultCode, path: string, message: Text, hint?: Text): Fault {
  return { code, path, message, ...(hint === undefined ? {} : { hint }) };
}

const folder: Text = { nb: "er en mappe, ikke en fil", en: "is a folder, not a file", nn: "er ei mappe, ikkje ei fil" };

function tooLarge(path: string, size: number, largest: number): BadInput {
  return new BadInput(
    fault(
      "too-large",
      path,
      {
        nb: `filen er på ${megabytes(size)} MB; høyst ${megabytes(largest)} MB leses`,
        en: `the file has ${megabytes(size)} MB; at most ${megabytes(largest)} MB are read`,
        nn: `fila er på ${megabytes(size)} MB; høgst ${megabytes(largest)} MB blir lesne`,
      },
      {
        nb: "gi én sak for hver fil",
        en: "give one case in each file",
        nn: "gi éi sak for kvar fil",
      },
    ),
  );
}

function refused(path: string, error: NodeJS.ErrnoException): BadInput {
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new BadInput(
        fault(
          "no-such-file",
          path,
          { nb: "filen finnes ikke", en: "there is no such file", nn: "fila finst ikkje" },
          {
            nb: "se etter i navnet og mappen",
            en: "check the name and the folder",
            nn: "sjå etter i namnet og mappa",
          },
        ),
      );
    case "EACCES":
    case "EPERM":
      return new BadInput(
        fault(
          "no-permission",
          path,
          { nb: "filen kan ikke leses", en: "the file may not be read", nn: "fila kan ikkje lesast" },
          {
            nb: "be om lesetilgang",
            en: "ask for permission to read it",
            nn: "be om lesetilgang",
          },
        ),
      );
    case "EISDIR":
      return new BadInput(fault("not-a-file", path, folder));
    default:
      return new BadInput(
        fault("not-a-file", path, {
          nb: `kan ikke leses (${error.code ?? "ukjent feil"})`,
          en: `cannot be read (${error.code ?? "unknown error"})`,
          nn: `kan ikkje lesast (${error.code ?? "ukjend feil"})`,
        }),
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
      fault(
        "empty",
        path,
        { nb: "filen er tom", en: "the file is empty", nn: "fila er tom" },
        {
          nb: "gi en sak eller en fullbyrdelsesordre",
          en: "give a case or an execution order",
          nn: "gi ei sak eller ein fullbyrdingsordre",
        },
      ),
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
        fault("not-a-file", path, folder, {
          nb: "gi en fil i mappen",
          en: "give a file in the folder",
          nn: "gi ei fil i mappa",
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
