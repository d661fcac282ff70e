import { readFile } from "node:fs/promises";
import { AuditFault } from "./keys.ts";
import { type Root, rootSchema } from "./root.ts";

/** The roots that lie outside the database. */
export interface RootFile {
  readonly roots: readonly Root[];
  /** numbers of lines that are no root */
  readonly unreadable: readonly number[];
}

function rootIn(line: string): Root | undefined {
  try {
    return rootSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

/** Reads the file of roots, one a line; a file that is not there holds none. Throws AuditFault. */
export async function readRoots(file: string): Promise<RootFile> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw new AuditFault(`${file}: the roots of the audit cannot be read: ${error.code ?? error.message}`);
  });
  const read = text.split("\n").flatMap((line, at) => (line === "" ? [] : [{ root: rootIn(line), number: at + 1 }]));
  return {
    roots: read.flatMap(({ root }) => (root === undefined ? [] : [root])),
    unreadable: read.flatMap(({ root, number }) => (root === undefined ? [number] : [])),
  };
}
