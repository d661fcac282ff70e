/** A field of a step's form. What is typed is kept as text until it is sent. */
export interface StepField {
  /** the name that the server knows it by */
  readonly name: string;
  readonly kind: "line" | "text" | "day" | "minute" | "choice" | "check" | "yes-no" | "kroner" | "number";
  readonly label: string;
  readonly hint?: string | undefined;
  /** the hint and the options are words of the law */
  readonly lawful?: true;
  /** the options are in this language, whichever the page's is */
  readonly inLanguage?: "nb";
  /** may be left open: then nothing is sent for it */
  readonly optional?: true;
  /** of a choice: values with their words */
  readonly options?: readonly (readonly [value: string, text: string])[];
  /** of a day: the first that may be chosen */
  readonly min?: string;
  /** what stands there at first */
  readonly first?: string;
  /** shown and sent only while this holds */
  readonly when?: (values: StepValues) => boolean;
}
export type StepValues = Readonly<Record<string, string>>;

const shown = (fields: readonly StepField[], values: StepValues): readonly StepField[] =>
  fields.filter(({ when }) => when === undefined || when(values));

/** What stands in a form before anybody types. */
export const firstValues = (fields: readonly StepField[]): StepValues =>
  Object.fromEntries(fields.map(({ name, first }) => [name, first ?? ""]));

/** What was typed in a field; of a choice only what it offers still, for other fields may change its options. */
function typedIn({ name, kind, options }: StepField, values: StepValues): string {
  const typed = values[name] ?? "";
  return kind !== "choice" || options === undefined || options.some(([value]) => value === typed) ? typed : "";
}

/** Names of the fields that must be filled in and are not. A box to tick that must be ticked is one of them. */
export function lackingIn(fields: readonly StepField[], values: StepValues): readonly string[] {
  return shown(fields, values)
    .filter((field) => field.optional === undefined && typedIn(field, values).trim() === "")
    .map(({ name }) => name);
}

function typedValue({ kind }: StepField, typed: string): unknown {
  if (kind === "check" || kind === "yes-no") return typed === "true";
  if (kind === "kroner" || kind === "number") return Number(typed.replaceAll(/\s/g, "").replace(",", "."));
  return typed.trim();
}

/** The form as the body of a request: what was left open and may be is not sent, so that it stays unknown. */
export function bodyOf(fields: readonly StepField[], values: StepValues): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    shown(fields, values).flatMap((field) => {
      const typed = typedIn(field, values);
      if (typed.trim() === "" && field.kind !== "check") return [];
      return [[field.name, typedValue(field, typed)]];
    }),
  );
}
