import { AuditFault, auditFiles, verifyingKey } from "./audit/keys.ts";
import { readRoots } from "./audit/read-roots.ts";
import { type AuditReport, verifyAudit } from "./audit/verify.ts";
import { ConfigFault, readConfig } from "./config.ts";
import { EmbeddedFault } from "./database/embedded/fault.ts";
import { dataFolderOf, joinDatabase } from "./database/open.ts";

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? "" : "s"}`;

/** What the report says, a line each. */
function* lines({ findings, rows, roots, unseenAfter }: AuditReport): Generator<string> {
  yield* findings.map(({ text }) => text);
  const read = `${count(rows, "row")}, ${count(roots, "signed root")}`;
  yield findings.length === 0
    ? `The audit is whole: ${read}.`
    : `The audit is not as it was written: ${count(findings.length, "fault")} in ${read}.`;
  yield unseenAfter === null
    ? "No root lies outside the database: rows cut off at the end would go unseen."
    : `Rows cut off at the end would go unseen if they were written after ${unseenAfter}.`;
}

/** `verify-audit`: 0 whole, 1 not as written, 2 could not be verified. */
async function run(): Promise<number> {
  const config = readConfig(process.env);
  const files = auditFiles(config, dataFolderOf(config));
  const key = await verifyingKey(files);
  const { db, close } = await joinDatabase(config);
  try {
    const report = await verifyAudit(db, () => readRoots(files.roots), key);
    for (const line of lines(report)) process.stdout.write(`${line}\n`);
    return report.findings.length === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  const known = error instanceof ConfigFault || error instanceof EmbeddedFault || error instanceof AuditFault;
  process.stderr.write(
    `verify-audit: ${error instanceof Error ? (known ? error.message : `the database does not answer as it should: ${error.message}`) : String(error)}\n`,
  );
  process.exitCode = 2;
}
