import type { Binding } from "./binding.ts";

/** Every binding of the register's names to the catalogue. A new part is added here. */
export const bindings: readonly Binding[] = [];
