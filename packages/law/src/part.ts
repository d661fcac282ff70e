import type { Instrument, Matter, Parameter, SectionDraft, Slot } from "@soning/norms";

/** What one folder of the law brings: the instruments, sections, slots, numbers and matters that it holds. */
export interface LawPart {
  readonly instruments?: readonly Instrument[];
  readonly sections?: readonly SectionDraft[];
  readonly slots?: readonly { readonly slot: Slot }[];
  readonly parameters?: readonly { readonly parameter: Parameter }[];
  readonly matters?: readonly Matter[];
}

/** Several parts as one. */
export function joined(...parts: readonly LawPart[]): LawPart {
  return {
    instruments: parts.flatMap((part) => part.instruments ?? []),
    sections: parts.flatMap((part) => part.sections ?? []),
    slots: parts.flatMap((part) => part.slots ?? []),
    parameters: parts.flatMap((part) => part.parameters ?? []),
    matters: parts.flatMap((part) => part.matters ?? []),
  };
}
