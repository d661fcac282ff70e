import { type AssembledLaw, assemble } from "@soning/norms";
import { catalogue } from "./facts/index.ts";
import { instruments } from "./instruments.ts";
import { overlays } from "./overlays.ts";
import { joined } from "./part.ts";
import { parts } from "./parts.ts";

/** The whole law that Soning holds, in all its versions. */
export const law: AssembledLaw = (() => {
  const whole = joined(...parts);
  return assemble({
    catalogue,
    overlays,
    instruments: [...instruments, ...(whole.instruments ?? [])],
    sections: whole.sections ?? [],
    slots: whole.slots ?? [],
    parameters: whole.parameters ?? [],
    matters: whole.matters ?? [],
  });
})();
