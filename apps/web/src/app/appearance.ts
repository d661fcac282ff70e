const KEY = "soning-appearance";
export const appearances = ["auto", "light", "dark"] as const;
export type Appearance = (typeof appearances)[number];

export function appearance(): Appearance {
  const kept = localStorage.getItem(KEY);
  return appearances.find((one) => one === kept) ?? "auto";
}

/** Light, dark, or as the machine is set. */
export function setAppearance(to: Appearance): void {
  localStorage.setItem(KEY, to);
  document.documentElement.dataset["colorScheme"] = to;
}
