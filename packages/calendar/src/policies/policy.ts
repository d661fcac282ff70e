import type { Text } from "../text.ts";

export interface PolicySetting {
  readonly id: string;
  readonly text: Text;
}

/**
 * A choice that the law leaves open, made in one place, by name. A setting `ask` means that nobody may choose for the
 * law: what depends on it is a gap.
 */
export interface Policy {
  readonly id: string;
  /** What has to be chosen. */
  readonly question: Text;
  readonly settings: readonly [PolicySetting, PolicySetting, ...PolicySetting[]];
  readonly default: string;
  /** Why the default is the default. */
  readonly reason: Text;
  /** The text that leaves it open. */
  readonly source: string;
  /** True where an answer that rests on it is to be shown as doubtful. */
  readonly doubtful?: boolean;
}

/** The setting that stands for a gap. */
export const ASK = {
  id: "ask",
  text: { nb: "ikke valgt: svaret står åpent til noen avgjør det", en: "not chosen: the answer stays open" },
} as const;
