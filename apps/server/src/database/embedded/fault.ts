/** Why the embedded database does not run: one line with the remedy. */
export class EmbeddedFault extends Error {}

/** A disk without room: it passes by itself once somebody frees some. */
export const fullDisk = "the disk is full; free some room or point SONING_DATA at another disk";

const known: readonly (readonly [pattern: RegExp, line: (match: RegExpExecArray) => string])[] = [
  [/no space left on device|could not extend file|disk quota exceeded/i, () => fullDisk],
  [/read-only file system/i, () => "the disk cannot be written; point SONING_DATA at another one"],
  [
    /address already in use|could not bind/i,
    () => "the port is taken by another program; give another one or leave it out",
  ],
  [
    /database files are incompatible|initialized by PostgreSQL version (\d+)/i,
    (m) =>
      `the data was made by ${m[1] === undefined ? "another build of PostgreSQL" : `PostgreSQL ${m[1]}`}; dump it with that version, then start on an empty folder`,
  ],
  [
    /has wrong ownership/i,
    () => "its files belong to somebody else than its folder; give them all one owner (chown -R)",
  ],
  [
    /could not create shared memory segment|could not map anonymous shared memory|cannot allocate memory/i,
    () => "the machine has too little memory free",
  ],
  [
    /error while loading shared libraries: ([\w.+-]+)/i,
    (m) =>
      `the library ${m[1]} is missing from its package; run \`npm rebuild\` (installing with --ignore-scripts leaves links out)`,
  ],
  [/permission denied/i, () => "its user may not read or write there; check owner and mode of the folder"],
];

const lineOf = (text: string, pattern: RegExp): string | undefined =>
  text.split("\n").find((line) => pattern.test(line));

function knownReason(printed: string): string | undefined {
  for (const [pattern, line] of known) {
    const match = pattern.exec(printed);
    if (match !== null) return line(match);
  }
  return undefined;
}

/**
 * The one line that tells why a database program failed, from what it printed or logged. Without room (`noRoom`) it could
 * not log its reason either: then that is the reason.
 */
export function reasonIn(printed: string, noRoom = false): string {
  const reason = knownReason(printed) ?? (noRoom ? fullDisk : undefined);
  if (reason !== undefined) return reason;
  const told =
    lineOf(printed, /\b(FATAL|PANIC)\b/) ?? lineOf(printed, /error/i) ?? printed.trim().split("\n").at(-1) ?? "";
  return told.replace(/^.*?\b(FATAL|PANIC|error):\s*/, "").trim() || "it gave no reason";
}
