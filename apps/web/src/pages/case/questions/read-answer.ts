import type { Type } from "@soning/norms";

/**
 * What was typed as a value of the catalogue: `undefined` while it is none. Nothing typed is never read as no or zero.
 */
export function readAnswer(typed: string, type: Type | undefined): unknown {
  const text = typed.trim();
  if (text === "" || type === undefined) return undefined;
  if (text === "none") return "none";
  switch (type.kind) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : undefined;
    case "number":
      return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
    default:
      return text;
  }
}
