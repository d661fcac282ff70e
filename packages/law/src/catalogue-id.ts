import type { Text } from "@soning/norms";
import { law } from "./law.ts";

/** The catalogue's id of a fact that a case names with its place in a list: `children[2].birthDate` is `children.birthDate`. */
export function catalogueId(path: string): string {
  return path.replaceAll(/\[\d+\]/g, "");
}

/** What is asked about a fact or a list, by its place in a case. Undefined where the catalogue has no such fact. */
export function questionOf(path: string): Text | undefined {
  const id = catalogueId(path);
  return law.facts.get(id)?.question ?? law.lists.get(id)?.question;
}
