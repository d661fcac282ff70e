import { type PolicySettings, policySettings } from "@soning/calendar";
import type { Settings } from "./functions/function.ts";

const nothing: readonly string[] = [];
const usual = policySettings();

/** Settings of the named policies that also remember which of them were asked for. */
export class UsedSettings implements Settings {
  private readonly settings: PolicySettings;
  private readonly seen = new Set<string>();

  constructor(settings: PolicySettings = usual) {
    this.settings = settings;
  }

  policy(id: string): string {
    this.seen.add(id);
    return this.settingOf(id);
  }

  private settingOf(id: string): string {
    return (this.settings as Readonly<Record<string, string>>)[id] ?? "ask";
  }

  /** Nothing was asked for since the last call of `used`. */
  get untouched(): boolean {
    return this.seen.size === 0;
  }

  /** The same settings, with nothing asked for yet. */
  fresh(): UsedSettings {
    return new UsedSettings(this.settings);
  }

  /** `id=setting` of each policy asked for since the last call, in order of name. */
  used(): readonly string[] {
    if (this.seen.size === 0) return nothing;
    const used = [...this.seen].sort().map((id) => `${id}=${this.settingOf(id)}`);
    this.seen.clear();
    return used;
  }
}
