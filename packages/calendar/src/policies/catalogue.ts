import { CalendarError } from "../error.ts";
import { clockPolicies } from "./clock.ts";
import { countingPolicies } from "./counting.ts";
import { deadlinePolicies } from "./deadline.ts";
import { monitoringPolicies } from "./monitoring.ts";
import { nearest } from "./nearest.ts";
import type { Policy } from "./policy.ts";
import { releasePolicies } from "./release.ts";
import { remandPolicies } from "./remand.ts";
import { sharePolicies } from "./share.ts";

const all = [
  ...clockPolicies,
  ...sharePolicies,
  ...remandPolicies,
  ...releasePolicies,
  ...monitoringPolicies,
  ...deadlinePolicies,
  ...countingPolicies,
] as const;

type Catalogued = (typeof all)[number];

export type PolicyId = Catalogued["id"];

/** A setting for every policy, each by its own names. */
export type PolicySettings = {
  readonly [P in Catalogued as P["id"]]: P["settings"][number]["id"];
};

/** Every choice that the law leaves open, in the order in which they are shown. */
export const policies: readonly Policy[] = all;

const byId: ReadonlyMap<string, Policy> = new Map(policies.map((policy) => [policy.id, policy]));

/** The policy of a name. Throws `policy-unknown` with the nearest name. */
export function policyOf(id: string): Policy {
  const policy = byId.get(id);
  if (policy !== undefined) return policy;
  const closest = nearest(id, [all[0].id, ...byId.keys()]);
  throw new CalendarError(
    "policy-unknown",
    id,
    { nb: `det finnes ikke noe valg som heter «${id}»`, en: `there is no policy "${id}"` },
    { nb: `mente du «${closest}»?`, en: `did you mean "${closest}"?` },
  );
}

/** The settings used when nothing is chosen. */
export const defaultPolicies: PolicySettings = Object.fromEntries(
  policies.map((policy) => [policy.id, policy.default]),
) as unknown as PolicySettings;

/**
 * Settings for every policy: those chosen, and the default for the others. Throws `policy-unknown` and
 * `policy-setting-unknown`, each with the nearest name.
 */
export function policySettings(chosen: Readonly<Record<string, string>> = {}): PolicySettings {
  for (const [id, setting] of Object.entries(chosen)) requireSetting(policyOf(id), setting);
  return { ...defaultPolicies, ...chosen } as PolicySettings;
}

function requireSetting(policy: Policy, setting: string): void {
  if (policy.settings.some(({ id }) => id === setting)) return;
  const closest = nearest(setting, [policy.settings[0].id, ...policy.settings.map(({ id }) => id)]);
  const allowed = policy.settings.map(({ id }) => id).join(", ");
  throw new CalendarError(
    "policy-setting-unknown",
    setting,
    {
      nb: `«${setting}» kan ikke velges for ${policy.id}; valgene er ${allowed}`,
      en: `"${setting}" is no setting of ${policy.id}; the settings are ${allowed}`,
    },
    { nb: `mente du «${closest}»?`, en: `did you mean "${closest}"?` },
  );
}

/** A setting that is not left to be asked; `undefined` stands for the gap that `ask` is. */
export function settled<P extends PolicyId>(
  settings: PolicySettings,
  id: P,
): Exclude<PolicySettings[P], "ask"> | undefined {
  const setting: PolicySettings[P] = settings[id];
  return setting === "ask" ? undefined : (setting as Exclude<PolicySettings[P], "ask">);
}
