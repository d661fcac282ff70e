import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { storableText } from "../cases/json-depth.ts";
import { Problem } from "../http/problem.ts";
import type { DocumentStore, Stored } from "./store.ts";

/** What goes with a file: the form's other fields. */
export const uploadFields = z
  .object({
    title: storableText(300),
    direction: z.enum(["incoming", "outgoing", "internal"]).default("incoming"),
    correspondent: storableText(300).optional(),
    dated: z.iso.date().optional(),
    matterCase: z.uuid().optional(),
    extractOf: z.uuid().optional(),
    shield: storableText(200).optional(),
    shieldGround: storableText(1000).optional(),
  })
  .refine(({ shield, shieldGround }) => (shield === undefined) === (shieldGround === undefined), {
    path: ["shieldGround"],
    message: "a shield needs its provision (shield) and its ground (shieldGround)",
  });

export interface Upload {
  readonly stored: Stored;
  readonly fileName: string | undefined;
  readonly fields: z.infer<typeof uploadFields>;
}

/**
 * Reads a form with one file, which streams into the store while it comes. What is refused is still read to its end: an answer
 * into an upload that goes on is lost with its connection. Throws `wrong-media-type`, `bad-request` and what the store throws.
 */
export async function receiveUpload(request: FastifyRequest, store: DocumentStore): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem("wrong-media-type", "send multipart/form-data with one file");
  let stored: Stored | undefined;
  let fileName: string | undefined;
  let refused: unknown;
  const given: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === "field") {
      given[part.fieldname] = part.value;
      continue;
    }
    if (refused === undefined && stored === undefined) {
      fileName = part.filename?.normalize("NFC").slice(0, 200);
      stored = await store
        .put(part.file.iterator({ destroyOnReturn: false }), part.mimetype)
        .catch((error: unknown) => {
          refused = error;
          return undefined;
        });
    } else refused ??= new Problem("bad-request", "one file at a time");
    part.file.resume();
  }
  if (refused !== undefined) throw refused;
  if (stored === undefined)
    throw new Problem("bad-request", undefined, { faults: [{ path: "file", message: "is missing" }] });
  const fields = uploadFields.safeParse(given);
  if (!fields.success)
    throw new Problem("bad-request", undefined, {
      faults: fields.error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
    });
  return {
    stored,
    fileName: fileName !== undefined && !fileName.includes("\u0000") && fileName.isWellFormed() ? fileName : undefined,
    fields: fields.data,
  };
}
