import { caseItself, Explainer, type NormVersion, type Run } from "@soning/norms";

/** The version of a norm that stands on the day asked for. */
export function versionOf(run: Run, key: string): NormVersion | undefined {
  const standing = run.program.norms.get(key);
  return standing === undefined ? undefined : new Explainer(run, "nb").versionFor(standing, caseItself);
}

/** How a norm is cited on the day asked for. */
export function citeOf(run: Run, key: string): string {
  return versionOf(run, key)?.cite ?? key;
}
