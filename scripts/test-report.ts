import { relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** What is read of Vitest's JSON report. */
export interface Report {
  readonly success: boolean;
  readonly testResults: readonly FileReport[];
}

const hasFailed = ({ status, assertionResults }: FileReport): boolean =>
  status === "failed" || assertionResults.some((test) => test.status === "failed");

/** The files of a run, by their paths from the project's root. */
export const filesIn = (report: Report): readonly { readonly name: string; readonly passed: boolean }[] =>
  report.testResults.map((file) => ({ name: relative(root, file.name), passed: !hasFailed(file) }));

/**
 * Tests that passed and failed. A file that ran again counts as it went then. One that fails before its first test counts as
 * one failure, and so does a run that failed otherwise than by a file.
 */
export function sumOf(first: Report, again?: Report): { readonly passed: number; readonly failed: number } {
  const second = new Map(again?.testResults.map((file) => [file.name, file]));
  const files = first.testResults.map((file) => second.get(file.name) ?? file);
  const of = (status: string): number =>
    files.reduce((sum, file) => sum + file.assertionResults.filter((test) => test.status === status).length, 0);
  const broken = files.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((t) => t.status === "failed"),
  );
  const failed = of("failed") + broken.length;
  const unexplained = again === undefined ? !first.success : !again.success;
  return { passed: of("passed"), failed: unexplained ? Math.max(failed, 1) : failed };
}
