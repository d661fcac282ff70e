import { type PolicySettings, policySettings } from "@soning/calendar";
import type { Settings } from "./functions/function.ts";

/** Settings of the named policies that also remember which of them were asked for. */
export class UsedSettings implements Settings {
  private readonly settings: PolicySettings;
  private readonly seen = new Set<string>();

  constructor(settings: PolicySettings = policySettings()) {
    this.settings = settings;
  }

  policy(id: string): string {
    this.seen.add(id);
    return (this.settings as Readonly<Record<string, string>>)[id] ?? "ask";
  }

  /** The same settings, with nothing asked for yet. */
  fresh(): UsedSettings {
    return new UsedSettings(this.settings);
  }

  /** `id=setting` of each policy asked for since the last call, in order of name. */
  used(): readonly string[] {
    const used = [...this.seen].sort().map((id) => `${id}=${this.policy(id)}`);
    this.seen.clear();
    return used;
  }
}
