/** The versions of the execution order that are frozen in the contract, oldest first. */
export const versions = ["1.0", "1.1", "1.2"] as const;
export type Version = (typeof versions)[number];

export function isVersion(name: string): name is Version {
  return versions.some((version) => version === name);
}

/** Does a version have what came in with `since`? */
export function atLeast(version: Version, since: Version): boolean {
  return versions.indexOf(version) >= versions.indexOf(since);
}
