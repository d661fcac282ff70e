import { law } from "@soning/law";
import { type Matter, nearest } from "@soning/norms";
import { BadInput, nearestHint } from "../fault.ts";

/** A matter by its id. Throws BadInput with the nearest one. */
export function matterGiven(id: string): Matter {
  const found = law.matters.find((matter) => matter.id === id);
  if (found !== undefined) return found;
  throw new BadInput({
    code: "unknown-matter",
    path: "--matter",
    value: JSON.stringify(id),
    message: { nb: "ukjent spørsmål; se soning matters", en: "unknown matter; see soning matters" },
    ...nearestHint(
      nearest(
        id,
        law.matters.map((matter) => matter.id),
      ),
    ),
  });
}
