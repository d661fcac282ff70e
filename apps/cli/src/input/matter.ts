import { law } from "@soning/law";
import { type Matter, nearest, type Text } from "@soning/norms";
import { BadInput, nearestHint } from "../fault.ts";

/** The nearest matter; where none is near, those of the same subject: `em.hole` names no matter, but EM is meant. */
function hintFor(id: string): { readonly hint?: Text } {
  const known = law.matters.map((matter) => matter.id);
  const near = nearest(id, known);
  if (near !== undefined) return nearestHint(near);
  const alike = known.filter((other) => other.startsWith(`${id.split(".")[0]}.`)).join(", ");
  if (alike === "") return {};
  return {
    hint: { nb: `mente du en av ${alike}?`, en: `did you mean one of ${alike}?`, nn: `meinte du ein av ${alike}?` },
  };
}

/** A matter by its id. Throws BadInput with the nearest one. */
export function matterGiven(id: string): Matter {
  const found = law.matters.find((matter) => matter.id === id);
  if (found !== undefined) return found;
  throw new BadInput({
    code: "unknown-matter",
    path: "--matter",
    value: JSON.stringify(id),
    message: {
      nb: "ukjent spørsmål; se soning matters",
      en: "unknown matter; see soning matters",
      nn: "ukjent spørsmål; sjå soning matters",
    },
    ...hintFor(id),
  });
}
